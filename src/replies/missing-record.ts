import type { AbstainReason } from '../answering/answer.ts';
import type { KnowledgeRecord } from '../knowledge/record.ts';
import { type ReplySuggestion, recordSuggestion } from './answer-suggestions.ts';
import { locales } from './locales/index.ts';
import { missingParagraph, missingPrinciple } from './missing-paragraph.ts';
import { bareTitle } from './record-title.ts';
import type { ReplyContext } from './reply-context.ts';

type Missing = Extract<AbstainReason, { kind: 'does-not-exist' }>;
type Said = { headline: string; text: string; suggestions: ReplySuggestion[] };

/** Says of a record that does not exist how many there are and what the last one is called, and leads to them. */
export function missingRecord(reason: Missing, context: ReplyContext): Said {
  const { missing, labels, objectives } = locales[context.language];
  const { catalogue } = context;
  const all = (label: string, name: string): ReplySuggestion => ({ label, call: { name, arguments: {} } });
  const open = (record: KnowledgeRecord | undefined): ReplySuggestion[] =>
    record === undefined ? [] : [recordSuggestion(record, context)];
  switch (reason.what) {
    case 'objective': {
      const last = catalogue.ofKind('objective').at(-1);
      const count = catalogue.ofKind('objective').length;
      const title = objectives[count - 1]?.title ?? (last === undefined ? '' : bareTitle(last));
      return {
        ...missing.noObjective(reason.asked, { count, title }),
        suggestions: [all(labels.allObjectives, 'objective'), ...open(last)],
      };
    }
    case 'action': {
      const [, objective = '', letter = ''] = /^(\d+)\(?(\w)?/.exec(reason.asked) ?? [];
      return {
        ...missing.noAction({ objective, letter }, { last: reason.known }),
        suggestions: open(catalogue.record(`gcm/${objective}`)),
      };
    }
    case 'practice': {
      const last = catalogue.ofKind('practice').at(-1);
      const count = catalogue.ofKind('practice').length;
      const title = last === undefined ? '' : bareTitle(last);
      return {
        ...missing.noPractice(reason.asked, { count, title }),
        suggestions: [all(labels.allPractices, 'practice'), ...open(last)],
      };
    }
    case 'sdg-target':
      return missingTarget(reason.asked, context);
    case 'brief-section':
      return missingBriefSection(reason.asked, context);
    case 'table':
      return missingTable(reason.asked, context);
    case 'paragraph':
      return missingParagraph(reason.asked, context);
    case 'principle':
      return missingPrinciple(reason, context);
    default:
      return reason.what satisfies never;
  }
}

function missingTable(asked: string, context: ReplyContext): Said {
  const tables = context.catalogue.ofKind('table');
  return {
    ...locales[context.language].missing.noTable(asked, { count: tables.length }),
    suggestions: tables.slice(0, 4).map((table) => recordSuggestion(table, context)),
  };
}

function missingTarget(asked: string, { language, catalogue }: ReplyContext): Said {
  const { missing, labels, records } = locales[language];
  const listed = [...new Set(catalogue.ofKind('sdg-target').map(({ number }) => number ?? ''))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const goals = [...new Set(listed.map((target) => target.split('.')[0] ?? ''))];
  const [goal = '', part] = asked.split('.');
  const targets = listed.filter((target) => target.startsWith(`${goal}.`));
  const all: ReplySuggestion = { label: labels.allGoals, call: { name: 'sdg', arguments: {} } };
  if (part === undefined) return { ...missing.noGoal(asked, { goals }), suggestions: [all] };
  const ofGoal = targets.length === 0 ? [] : [goal];
  return {
    ...missing.noTarget(asked, { goal, targets }),
    suggestions: [
      ...ofGoal.map((each) => ({
        label: records.sdgGoal(Number(each)),
        call: { name: 'sdg', arguments: { target: each } },
      })),
      all,
    ],
  };
}

function missingBriefSection(asked: string, context: ReplyContext): Said {
  const { missing, labels } = locales[context.language];
  const { catalogue } = context;
  const all: ReplySuggestion = {
    label: labels.allRecommendations,
    call: { name: 'recommendation', arguments: {} },
  };
  const [, section, letter] = /^(\d+\.\d+)?\s*\(?([a-z])?\)?$/.exec(asked) ?? [];
  const id = section === undefined ? 'brief/health-workers' : `brief/${section}`;
  const record = catalogue.record(id);
  if (letter === undefined || record === undefined)
    return { ...missing.noBriefSection(section ?? asked), suggestions: [all] };
  const last = [
    ...catalogue.partsOf(id, 'recommended-action'),
    ...catalogue.partsOf(id, 'health-worker-action'),
  ].at(-1)?.letter;
  return {
    ...missing.noBriefLetter({ section: section ?? '', letter }, { last }),
    suggestions: [recordSuggestion(record, context), all],
  };
}
