import type { SmallTalk } from '../answer.ts';

/**
 * Whole phrases of small talk by topic, parted by commas or lines, as they sound: accents, signs and doubled letters do
 * not count. `around` holds words that go with small talk and say nothing by themselves.
 */
export type SmallTalkPhrases = Readonly<Record<SmallTalk | 'around', string>>;
