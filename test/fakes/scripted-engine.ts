import type { Answer } from '../../src/answering/answer.ts';
import type { AnswerEngine } from '../../src/answering/answer-engine.ts';
import type { Asked } from '../../src/retrieval/understand.ts';

type Script = Readonly<Record<string, Answer | Error | ((asked: Asked) => Answer)>>;

/** What a scripted engine was asked, and the passages that were chosen for it. */
type Seen = { asked: Asked[]; chosen: (readonly string[])[] };

/** An engine that answers the questions of its script, remembers what it was asked, and throws on any other question. */
export function scriptedEngine(script: Script): AnswerEngine & Seen {
  const asked: Asked[] = [];
  const chosen: (readonly string[])[] = [];
  return {
    asked,
    chosen,
    answer: (question, { signal, passageIds } = {}) => {
      asked.push(question);
      if (passageIds !== undefined) chosen.push(passageIds);
      const answer = script[question.text];
      if (signal?.aborted === true) return Promise.reject(new Error('aborted'));
      if (answer === undefined) throw new Error(`the script has no answer to "${question.text}"`);
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve(typeof answer === 'function' ? answer(question) : answer);
    },
  };
}
