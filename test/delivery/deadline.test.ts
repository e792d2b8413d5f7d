import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { deadline } from '../../src/delivery/deadline.ts';

describe('deadline()', () => {
  it('aborts with a TimeoutError after the time limit', async () => {
    const signal = deadline(10);
    expect(signal.aborted).toBe(false);
    await once(signal, 'abort');
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it("aborts with the caller's reason as soon as the caller does", () => {
    const caller = new AbortController();
    const signal = deadline(60_000, caller.signal);
    caller.abort('stopped by the asker');
    expect(signal.reason).toBe('stopped by the asker');
  });

  it('is aborted from the start when the caller already was', () => {
    expect(deadline(60_000, AbortSignal.abort('gone')).reason).toBe('gone');
  });

  it('aborts after the time limit though the caller never does', async () => {
    const signal = deadline(10, new AbortController().signal);
    await once(signal, 'abort');
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
  });
});
