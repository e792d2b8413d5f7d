import { describe, expect, it } from 'vitest';
import { weighClaim } from '../../../src/surfaces/discord/weigh-claim.ts';

const QUOTE = 'reduce the transaction costs of migrant remittances to less than 3 per cent';

describe('weighClaim', () => {
  it('hears agreement where words and numbers are the same', () => {
    expect(weighClaim('Reduce transaction costs of remittances to less than 3 per cent', QUOTE)).toBe(
      'agrees',
    );
  });

  it('hears another view where the number differs or one of the two is denied', () => {
    expect(weighClaim('Reduce transaction costs of remittances to less than 7 per cent', QUOTE)).toBe(
      'differs',
    );
    expect(weighClaim('Do not reduce transaction costs of migrant remittances', QUOTE)).toBe('differs');
  });

  it('says no more than that the subject is the same when few words are shared', () => {
    expect(weighClaim('Banks are closed on Sundays in most cities', QUOTE)).toBe('related');
    expect(weighClaim('', QUOTE)).toBe('related');
  });
});
