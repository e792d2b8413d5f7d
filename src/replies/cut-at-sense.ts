import { splitSentences } from '../knowledge/split-sentences.ts';

/** Words before which no quote may end: what they add turns the sense round. */
const TURNS =
  /^(?:and not|but|except|unless|without|however|notwithstanding|irrespective|provided|rather|instead|not|only|if|with the exception)\b/i;

/** Words that begin a new phrase after a comma; any other word may go on with an enumeration. */
const PHRASE_AFTER_COMMA =
  /^(?:including|such as|in particular|especially|particularly|in|with|by|which|who|that|to|as|through|while|where|when|for|on|at|from|in order|also|their|its)\b/i;

/** Words before which a phrase may be left without a sign. */
const PHRASE =
  / (?=(?:including|such|in|with|by|which|who|that|to|as|through|while|where|when|for|on|at|from|along|under|during|leading|living|regarding|involving|affecting|between|within)\b)/gi;

/** Words that no quote may end with. */
const HANGING =
  /(?:^|\s)(?:not|no|without|the|a|an|of|to|and|or|in|for|with|by|on|from|as|that|which|who|less|more|than|at|its|their|particular|such|order|aim|view|is|are|be|been|was|were|least|so|due|related|relevant|based|aimed|well|building|designed|access|mainly|issues|leading|including|even|how|where|when|all|any|both|each|have|has|had|through|between|into|while|if|can|may|will|should|must)$/i;

/** The beginning of a text without a sign for what was left out, and whether it is all of it. */
export type Beginning = { text: string; isWhole: boolean };

/** The first sentences of a text that fit into the room; of a sentence that is longer, the phrases that fit. */
export function cutAtSense(text: string, room: number): Beginning {
  if (text.length <= room) return { text, isWhole: true };
  let end = 0;
  for (const sentence of splitSentences(text)) {
    const at = text.indexOf(sentence, end);
    if (at + sentence.length > room) break;
    end = at + sentence.length;
  }
  const kept = end >= room * MIN_SENTENCES ? text.slice(0, end) : cutPhrase(text, room);
  return { text: kept, isWhole: kept.length === text.length };
}

/** Share of the room that whole sentences must fill; "WHO." alone says nothing. */
const MIN_SENTENCES = 0.3;

/** Share of the room that a cut at a comma must fill; a shorter piece says too little. */
const MIN_SHARE = 0.5;

function cutPhrase(text: string, room: number): string {
  const fits = (end: number): boolean =>
    end <= room &&
    end >= room * MIN_SHARE &&
    !HANGING.test(text.slice(0, end)) &&
    !TURNS.test(text.slice(end).replace(/^[\s,;:]+/, ''));
  const clauses = Array.from(text.matchAll(/[;:,](?=\s)/g), ({ index }) => index).filter(
    (end) => text.charAt(end) !== ',' || PHRASE_AFTER_COMMA.test(text.slice(end + 1).trimStart()),
  );
  const phrases = Array.from(text.matchAll(PHRASE), ({ index }) => index).filter(
    (end) => !/[,;:]$/.test(text.slice(0, end)),
  );
  const end = clauses.findLast(fits) ?? phrases.findLast(fits) ?? cutWords(text, room);
  return text.slice(0, end);
}

/** The last word that fits and says something; an address that does not fit is kept whole. */
function cutWords(text: string, room: number): number {
  let end = text.lastIndexOf(' ', room);
  while (end > 0 && (HANGING.test(text.slice(0, end)) || /[,;:(]$/.test(text.slice(0, end))))
    end = text.lastIndexOf(' ', end - 1);
  if (end >= room * MIN_SENTENCES) return end;
  const wordEnd = text.slice(room).search(/\s/);
  return wordEnd < 0 ? text.length : room + wordEnd;
}
