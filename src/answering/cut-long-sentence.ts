import { GAP } from './find-quote.ts';

type Given = { weigh: (words: string) => number; room: number };

/**
 * Words with which a part of a sentence begins that can be left out, or that can follow what stands before it: parts
 * that open otherwise are items of a list, whose head they need, or the condition of what was said.
 */
const OPENERS =
  /^(?:including|such as|so that|so as to|through|by|with a view|with|for example|in particular|in line|in accordance|in cooperation|in order|in full|in close|particularly|especially|notably|as well as|to ensure|to enable|to promote|to strengthen|to facilitate|taking|ensuring|bearing|recognizing|promoting|providing|enabling|which|thereby|thus|inter alia)\b/i;

/** Words that bind what follows to what stands before: no quote ends just before them. */
const CONDITIONS =
  /^(?:where|while|unless|until|if|provided|except|without|but|not|nor|or|and|only|subject to|when|whenever|as long as|however|though|although|whether|whose|who)\b/i;

/** Openings that wait for their main clause: no quote ends with them. */
const WAITING =
  /^(?:to|in|on|at|by|with|for|from|following|although|while|as|since|through|given|after|before|when|if|where|despite|under|during|within|among|because|once|\p{L}+ing)\b/iu;

/** A part that tells much may exceed the room by a tenth. */
const LEEWAY = 1.1;

/** An opening that waits for its main clause is no longer than this. */
const MAX_WAITING = 120;

/**
 * A sentence that is too long, cut only where what is left still says what the whole says: its opening up to a part that
 * may go, and further such parts where they weigh more than those between. The shortest cut may exceed the room.
 */
export function cutLongSentence(sentence: string, { weigh, room }: Given): string {
  const [opening = sentence, ...rest] = partsOf(sentence);
  const chosen = new Set<number>();
  let used = opening.length;
  const byWorth = rest
    .map((part, index) => ({ part, index, worth: weigh(part) / Math.sqrt(part.length) }))
    .toSorted((a, b) => b.worth - a.worth || a.index - b.index);
  for (const { part, index } of byWorth) {
    if (used + part.length > room * LEEWAY) continue;
    chosen.add(index);
    used += part.length;
  }
  const joined = rest.reduce((words, part, index) => {
    if (!chosen.has(index)) return words;
    return `${words}${index === 0 || chosen.has(index - 1) ? ' ' : GAP}${part}`;
  }, opening);
  return joined.replace(/[,;:]$/, '');
}

/** The parts of a sentence that may stand or go, the opening first. */
function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of sentence.matchAll(/[,;]\s+(?=\p{L})/gu)) {
    const next = sentence.slice(match.index + match[0].length);
    const part = sentence.slice(from, match.index + 1);
    const isBorder = match[0].startsWith(';') ? !CONDITIONS.test(next) : OPENERS.test(next);
    const isWaiting =
      from === 0 && part.length < MAX_WAITING && WAITING.test(part) && !match[0].startsWith(';');
    if (!isBorder || isWaiting) continue;
    parts.push(part.trim());
    from = match.index + match[0].length;
  }
  parts.push(sentence.slice(from));
  return parts;
}
