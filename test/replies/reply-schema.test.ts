import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoredReply } from '../../src/replies/reply-schema.ts';
import { arbitraryReply } from '../fakes/arbitrary-reply.ts';

describe('StoredReply', () => {
  it('gives back every reply whole after it went through a store, with what "more" runs', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const given = {
          ...reply,
          recordIds: ['gcm/15'],
          more: { name: 'search', arguments: { words: 'schools', from: '10' } },
        };
        expect(StoredReply.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a block of a kind that it does not know', () => {
    const blocks = [{ kind: 'picture', url: 'https://migration.example/a.png' }];
    const reply = { visibility: 'everyone', language: 'en', blocks, recordIds: [], outcome: 'answered' };
    expect(StoredReply.safeParse(reply).success).toBe(false);
  });
});
