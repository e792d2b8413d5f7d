import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Language } from '../../retrieval/query.ts';
import { plainText } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';

const DAY_MS = 86_400_000;

/** Longest title of a prompt: what Slack's list shows on one line. */
const MAX_TITLE = 60;

type Prompt = { title: string; message: string };
type Prompts = [Prompt, ...Prompt[]];

/** Questions that the documents answer: two tried ones, and an objective and a practice that change by the day. */
export function suggestPrompts(
  catalogue: Catalogue,
  { language, nowMs }: { language: Language; nowMs: number },
): Prompts {
  const { samples } = slackLocales[language].home;
  const day = Math.floor(nowMs / DAY_MS);
  const ofDay = <Entry>(entries: readonly Entry[]): Entry | undefined =>
    entries[day % Math.max(entries.length, 1)];
  const objective = ofDay(catalogue.ofKind('objective'));
  const practice = ofDay(catalogue.ofKind('practice'));
  const first = samples[day % samples.length];
  const second = samples[(day + 1) % samples.length];
  const own = [objective, practice].flatMap((record) =>
    record?.number === undefined
      ? []
      : [
          {
            title: plainText(record.title, MAX_TITLE),
            message: `${record.kind === 'objective' ? 'objective' : 'practice'} ${record.number}`,
          },
        ],
  );
  const tried = [first, second]
    .filter((sample) => sample !== undefined)
    .map(({ label, question }) => ({ title: label, message: question }));
  const [head = { title: '/help', message: '/help' }, ...rest] = [...tried, ...own];
  return [head, ...rest.slice(0, SLACK_LIMITS.suggestedPrompts - 1)];
}
