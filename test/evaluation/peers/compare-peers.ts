import type { Passage } from '../../../src/knowledge/passage.ts';
import type { AnsweredQuestion } from '../answer-questions.ts';
import { mean } from '../scoring/figures.ts';
import { type Retrieved, scoreRetrieved } from '../scoring/find-groups.ts';
import { showTable } from '../show-report.ts';
import { peers } from './index.ts';

const DEPTH = 10;

const TITLES = ['kind', 'engine', 'questions', 'recall@1', 'recall@5', 'recall@10', 'MRR'];

type Measured = { engine: string; kind: string; retrieved: Retrieved };

type Given = { passages: readonly Passage[]; answered: readonly AnsweredQuestion[] };

/** The assistant's retrieval beside that of plain engines: the same passages, the same answerable questions. */
export function comparePeers({ passages, answered }: Given): string {
  const answerable = answered.filter(({ question }) => question.answerable);
  const own = answerable.flatMap(({ question, score }): Measured[] =>
    score.evidence === undefined
      ? []
      : [{ engine: 'assistant', kind: question.kind, retrieved: score.evidence }],
  );
  const others = peers.flatMap(({ name, open }) => {
    const search = open(passages);
    return answerable.map(({ question }): Measured => {
      const texts = search(question.q, { limit: DEPTH });
      return { engine: name, kind: question.kind, retrieved: scoreRetrieved(question.evidence, texts) };
    });
  });
  const measured = [...own, ...others];
  const everything = [...measured.map((one) => ({ ...one, kind: 'all' })), ...measured];
  const rows = [...Map.groupBy(everything, ({ kind }) => kind)].flatMap(([kind, ofKind]) =>
    [...Map.groupBy(ofKind, ({ engine }) => engine)].map(([engine, some]) => row([kind, engine], some)),
  );
  return ['## Beside plain engines', '', ...showTable(TITLES, rows), ''].join('\n');
}

const row = (names: readonly string[], some: readonly Measured[]): string[] => [
  ...names,
  String(some.length),
  ...(['recallAt1', 'recallAt5', 'recallAt10', 'reciprocalRank'] as const).map((figure) =>
    (mean(some.map(({ retrieved }) => retrieved[figure])) ?? 0).toFixed(3),
  ),
];
