import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/delivery/clock.ts';

describe('systemClock', () => {
  it('wait() resolves when the time is over', async () => {
    const start = performance.now();
    await systemClock.wait(20);
    // Timers may ring up to a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(19);
  });

  it("wait() rejects with the signal's own reason, before or while waiting", async () => {
    const caller = new AbortController();
    const waiting = expect(systemClock.wait(60_000, caller.signal)).rejects.toBe('stopped');
    caller.abort('stopped');
    await waiting;
    await expect(systemClock.wait(60_000, caller.signal)).rejects.toBe('stopped');
  });
});
