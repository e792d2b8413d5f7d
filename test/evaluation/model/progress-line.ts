import type { Progress } from './score-model.ts';

/** Where people watch: standard error. */
export type Screen = { write: (text: string) => unknown; isTTY?: boolean };

/** Lines of one run where each stays, as in the log of a job. */
const LINES_A_RUN = 10;

const CLEAR_LINE = '\r\u001b[K';

type Given = { screen: Screen; runs: number; questions: number };

/** One line that is written over as questions are answered; a few lines a run where there is no terminal. */
export function createProgressLine({ screen, runs, questions }: Given) {
  const step = Math.max(1, Math.ceil(questions / LINES_A_RUN));
  return {
    show: ({ run, answered, work }: Progress): void => {
      const tokens = (work['tokens read'] ?? 0) + (work['tokens written'] ?? 0);
      const text = [
        `run ${run}/${runs}: ${answered}/${questions} questions`,
        `${work['answers by the model'] ?? 0} by the model`,
        `${work['fell back'] ?? 0} fell back`,
        `${tokens} tokens`,
      ].join(', ');
      if (screen.isTTY) screen.write(`${CLEAR_LINE}${text}`);
      else if (answered % step === 0 || answered === questions) screen.write(`${text}\n`);
    },
    /** What is written next begins on a line of its own. */
    end: (): void => {
      if (screen.isTTY) screen.write('\n');
    },
  };
}
