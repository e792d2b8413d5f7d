import { formatPlace } from '../../answering/format-place.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { KnowledgeRecord } from '../../knowledge/record.ts';
import { layLines, tame, tameLines } from './lay-lines.ts';

/** A record for people: where it stands, all its words, its parts. */
export function showRecord(
  record: KnowledgeRecord,
  { catalogue, width }: { catalogue: Catalogue; width: number | undefined },
): string {
  const { document, locator } = record;
  const { from, to } = locator.lines;
  const lay = (text: string, sign = ''): string => layLines(text, { width, sign });
  const parts = catalogue.partsOf(record.id);
  return [
    [
      lay(tame(record.title)),
      lay(formatPlace(locator, catalogue.document(document)?.shortTitle ?? document)),
      lay(tame(locator.section.join(' › '))),
      `${record.id} · ${record.kind} · lines ${from} to ${to}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...catalogue.passagesOf(record.id).map(({ text }) =>
      tameLines(text)
        .map((line) => lay(line))
        .join('\n'),
    ),
    ...(parts.length === 0
      ? []
      : [parts.map(({ id, title }) => lay(`${id}  ${tame(title)}`, '· ')).join('\n')]),
  ].join('\n\n');
}
