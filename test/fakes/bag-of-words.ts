/** Length of the vectors. */
export const BAG_DIMENSIONS = 256;

/** Words that the fake model knows to mean the same as a word of the documents, and that no document holds. */
const MEANINGS: Readonly<Record<string, string>> = { flooze: 'remittances', gribbles: 'children' };

/** A vector that counts the words of a text, each in the place that its letters give; what it shares with another text is likeness. */
export function bagOfWords(text: string, dimensions = BAG_DIMENSIONS): number[] {
  const counts = Array.from({ length: dimensions }, () => 0);
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    const place = placeOf(MEANINGS[word] ?? word, dimensions);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** FNV-1a. */
function placeOf(word: string, dimensions: number): number {
  let hash = 2_166_136_261;
  for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) % dimensions;
}
