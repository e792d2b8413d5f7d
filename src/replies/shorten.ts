/** Words that no shortened title may end with, in four languages. */
const SMALL_WORDS =
  /[\s,;:–-]+(?:a|an|and|as|at|by|during|for|from|in|of|on|or|the|their|through|to|with|de|del|en|la|el|los|las|y|para|et|du|des|les|le|pour|da|do|dos|das|e|o|os|[-–])?$/i;

/** Quotation marks that a cut may leave open, and what closes them. */
const QUOTATION_MARKS = [
  ['« ', ' »'],
  ['«', '»'],
  ['“', '”'],
] as const;

/** A title in at most so many characters, cut between words, with a sign for what was left out; quotation marks stay paired. */
export function shorten(title: string, room: number): string {
  if (title.length <= room) return title;
  const [open, close] = QUOTATION_MARKS.find(([mark]) => title.includes(mark)) ?? ['', ''];
  const end = room - close.length - ' …'.length;
  const at = title.lastIndexOf(' ', end);
  let kept = title.slice(0, at > room / 2 ? at : end);
  while (SMALL_WORDS.test(kept)) kept = kept.replace(SMALL_WORDS, '');
  const isOpen = open !== '' && kept.lastIndexOf(open) > kept.lastIndexOf(close);
  return `${kept} …${isOpen ? close : ''}`;
}
