/** Words that keep their capitals in a title. */
const ACRONYMS = /\b(?:GCM|SDGS?|UN|ILO)\b/gi;

/** A heading printed in capitals as a sentence: "Guiding principles of the GCM"; other headings stay as they are. */
export function sentenceTitle(heading: string): string {
  if (/\p{Ll}/u.test(heading)) return heading;
  const lower = heading.toLowerCase().replace(ACRONYMS, (acronym) => acronym.toUpperCase());
  return lower.replace(/\p{L}/u, (letter, at: number) => (at === 0 ? letter.toUpperCase() : letter));
}

/** A name printed in capitals as a name: "United Nations Network on Migration"; other names stay as they are. */
export function nameTitle(heading: string): string {
  if (/\p{Ll}/u.test(heading)) return heading;
  return heading
    .toLowerCase()
    .replace(/\b(?!(?:and|for|of|on|the)\b)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(ACRONYMS, (acronym) => acronym.toUpperCase());
}
