import type { FigureName } from './report-tables.ts';

/** How each figure is headed, and whether it is counted or a share from 0 to 1. */
const FIGURES: Readonly<Record<FigureName, { title: string; isCount?: true }>> = {
  questions: { title: 'questions', isCount: true },
  recallAt1: { title: 'recall@1' },
  recallAt5: { title: 'recall@5' },
  recallAt10: { title: 'recall@10' },
  mrr: { title: 'MRR' },
  answerCites: { title: 'answer cites' },
  answerSays: { title: 'answer says' },
  quotes: { title: 'quotes', isCount: true },
  quotesNotVerbatim: { title: 'not verbatim', isCount: true },
  wronglyAbstained: { title: 'wrongly abstained' },
  rightlyAbstained: { title: 'rightly abstained' },
  languageRight: { title: 'language right' },
  statements: { title: 'statements', isCount: true },
  wentWrong: { title: 'went wrong', isCount: true },
  share: { title: 'share' },
};

/** The heading of a figure. */
export const figureTitle = (figure: FigureName): string => FIGURES[figure].title;

/** True for what is counted, false for shares from 0 to 1. */
export const isCount = (figure: FigureName): boolean => FIGURES[figure].isCount === true;

/** A share with three digits, a count as it is, a dash where nothing was measured. */
export function showFigure(figure: FigureName, value: number | undefined): string {
  if (value === undefined) return '–';
  return isCount(figure) ? String(value) : value.toFixed(3);
}
