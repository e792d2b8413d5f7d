import { setTimeout as wait } from 'node:timers/promises';
import type { SlackHarness } from '../fakes/slack-harness.ts';

const MS_PER_SECOND = 1000;
const MEDIAN = 0.5;
const P99 = 0.99;

/** Milliseconds to the acknowledgement of events that arrive at a steady rate, each a mention to be answered. */
export async function measureSlackAcknowledgements(
  { people, deliver }: Pick<SlackHarness, 'people' | 'deliver'>,
  { events, perSecond, questions }: { events: number; perSecond: number; questions: readonly string[] },
): Promise<{ medianMs: number; p99Ms: number; worstMs: number }> {
  const under: Promise<number>[] = [];
  for (let sent = 0; sent < events; sent += 1) {
    const text = questions[sent % questions.length] ?? '';
    under.push(deliver(people.mention({ text, channel: `C${sent}` })).then(({ ms }) => ms));
    await wait(MS_PER_SECOND / perSecond);
  }
  const sorted = (await Promise.all(under)).sort((first, second) => first - second);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { medianMs: at(MEDIAN), p99Ms: at(P99), worstMs: at(1) };
}
