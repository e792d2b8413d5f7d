import { foldedWords } from '../knowledge/words.ts';
import { findReferences } from '../retrieval/find-references.ts';
import type { Query } from '../retrieval/query.ts';
import type { Asked } from '../retrieval/understand.ts';
import { findForeignMatter } from './find-foreign-matter.ts';

/**
 * How a follow-up was understood, for its asker to see: as a model rewrote it (`rewritten`), else with the topic that the
 * retrieval put back. Undefined when it stands by itself, and when the words are not fit to be repeated: they were said
 * in private, or hold a link, a mention or an instruction.
 */
export function understoodAs(
  asked: Asked,
  { rewritten, query }: { rewritten: string; query: Query },
): string | undefined {
  const shown = rewritten === asked.text ? withTopic(query) : rewritten;
  const isSame = foldedWords(shown).join(' ') === foldedWords(asked.text).join(' ');
  const isPrivate = (asked.history ?? []).some((turn) => turn.isPrivate === true);
  return isSame || isPrivate || findForeignMatter(shown) !== undefined ? undefined : shown;
}

/** The search text holds the topic behind what was typed; a person names the topic first. */
function withTopic({ text, searchText }: Query): string {
  const typed = findReferences(text).rest.trimStart();
  return [searchText.slice(typed.length).trim(), text].join(' ').trim();
}
