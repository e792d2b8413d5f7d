/** Endings after which a full stop ends no sentence. */
const ABBREVIATIONS =
  /(?:\b(?:e\.g|i\.e|etc|cf|vs|No|no|para|paras|art|Art|Dr|Mr|Ms|Mrs|St|obj|Tab|Fig|p|pp|et al|approx|incl|ed|eds|n\.d|N\.D|U\.S|U\.N)\.|\b[A-Z]\.)$/;

/**
 * The sentences of a text, in order; joined with the white space between them they are the text again.
 * A line break always ends a sentence; abbreviations, initials and numbers do not.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    let from = 0;
    for (const match of line.matchAll(/[.!?][)\]”’"']*(?=\s+["“‘'([]*[\p{Lu}\p{N}])/gu)) {
      const end = match.index + match[0].length;
      if (ABBREVIATIONS.test(line.slice(from, match.index + 1))) continue;
      sentences.push(line.slice(from, end).trim());
      from = end;
    }
    const rest = line.slice(from).trim();
    if (rest !== '') sentences.push(rest);
  }
  return sentences;
}
