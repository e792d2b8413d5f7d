import type { KnowledgeRecord } from '../knowledge/record.ts';
import { languageNote } from './language-note.ts';
import { locales } from './locales/index.ts';
import { makeCard } from './make-card.ts';
import { createQuoteBook } from './quote-book.ts';
import { quotedItem, recordItem } from './record-item.ts';
import type { Reply } from './reply.ts';
import type { ReplyContext } from './reply-context.ts';

/** Characters of a target; the longest has fewer than 500. */
const TARGET_ROOM = 600;

/** The card of an SDG target: its words, each wording once, and every objective that lists it. */
export function replyFromSdgTarget(target: string, context: ReplyContext): Reply | undefined {
  const { catalogue, language } = context;
  const locale = locales[language];
  const records = catalogue.ofKind('sdg-target').filter(({ number }) => number === target);
  const [first] = records;
  if (first === undefined) return undefined;
  const book = createQuoteBook(context);
  const seen = new Set<string>();
  const lead = records.flatMap(({ id }) => {
    const [passage] = catalogue.passagesOf(id);
    if (passage === undefined || seen.has(passage.text)) return [];
    seen.add(passage.text);
    return book.quote(passage, { room: TARGET_ROOM });
  });
  const objectives = records.flatMap(({ parentId }) => catalogue.record(parentId ?? '') ?? []);
  return {
    ...makeCard({
      record: first,
      context,
      book,
      title: locale.records.sdgTarget(target),
      subtitle: locale.commands.underObjectives(objectiveNumbers(records)),
      lead,
      sections: [
        { title: locale.labels.listedUnder, items: objectives.map((each) => recordItem(each, context)) },
      ],
    }),
    recordIds: records.map(({ id }) => id),
  };
}

/** The targets of a goal that the booklet lists, each with its objectives. */
export function replyFromSdgGoal(goal: number, context: ReplyContext): Reply | undefined {
  const { catalogue, language } = context;
  const locale = locales[language];
  const records = catalogue.ofKind('sdg-target').filter(({ number }) => number?.startsWith(`${goal}.`));
  const targets = [...Map.groupBy(records, ({ number }) => number ?? '')].sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  if (targets.length === 0) return undefined;
  const book = createQuoteBook(context);
  return {
    visibility: 'everyone',
    language,
    blocks: [
      { kind: 'headline', text: locale.commands.goalTargets(goal, targets.length) },
      {
        kind: 'list',
        items: targets.flatMap(([target, [first, ...others]]) =>
          first === undefined
            ? []
            : [
                quotedItem(first, {
                  context,
                  book,
                  label: `${target} (${locale.commands.underObjectives(objectiveNumbers([first, ...others]))})`,
                }),
              ],
        ),
      },
      ...languageNote(
        records.map(({ document }) => document),
        context,
      ),
    ],
    recordIds: targets.flatMap(([, [first]]) => (first === undefined ? [] : [first.id])),
    outcome: 'looked-up',
  };
}

/** Numbers of the objectives under which records stand. */
export const objectiveNumbers = (records: readonly KnowledgeRecord[]): string[] => [
  ...new Set(records.map(({ parentId }) => parentId?.replace('gcm/', '') ?? '')),
];
