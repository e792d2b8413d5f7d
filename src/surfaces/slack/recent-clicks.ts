/** Two clicks on the same thing within this time are one. */
const DOUBLE_CLICK_MS = 1500;
/** Clicks remembered; older ones are over anyway. */
const MAX_CLICKS = 1000;

/** True for the first click on a thing; a second one shortly after says false. */
export type RecentClicks = (key: string) => boolean;

/** Recent clicks in memory of this process. */
export function createRecentClicks(clock: () => number): RecentClicks {
  const clicks = new Map<string, number>();
  return (key) => {
    const now = clock();
    const isFirst = now - (clicks.get(key) ?? -Infinity) > DOUBLE_CLICK_MS;
    if (clicks.size >= MAX_CLICKS) clicks.clear();
    clicks.set(key, now);
    return isFirst;
  };
}
