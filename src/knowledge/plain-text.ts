/** Marks of notes in the extractions: superscript digits, with the commas between them. */
const NOTE_MARKS = /[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹,]*[⁰¹²³⁴-⁹])?/g;

/**
 * The words of a line without the extraction's markup: bold and italic marks, escapes, underline tags, link targets and
 * note marks go, and white space is folded. Nothing else changes, so the result stands word for word in the source.
 */
export function plainText(marked: string): string {
  return marked
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?(?:u|ul|li|b|i|sup|br)\s*\/?>/g, ' ')
    .replace(NOTE_MARKS, '')
    .replace(/\*+/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!$~-])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])(?= |$)/g, '$1')
    .trim();
}
