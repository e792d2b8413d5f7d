/** Words that no shortened title may end with, in four languages. */
const SMALL_WORDS =
  /[\s,;:–-]+(?:a|an|and|as|at|by|during|for|from|in|of|on|or|the|their|through|to|with|de|del|en|la|el|los|las|y|para|et|du|des|les|le|pour|da|do|dos|das|e|o|os|[-–])?$/i;

/** A title in at most so many characters, cut between words, with a sign for what was left out. */
export function shorten(title: string, room: number): string {
  if (title.length <= room) return title;
  const at = title.lastIndexOf(' ', room - 2);
  let kept = title.slice(0, at > room / 2 ? at : room - 2);
  while (SMALL_WORDS.test(kept)) kept = kept.replace(SMALL_WORDS, '');
  return `${kept} …`;
}
