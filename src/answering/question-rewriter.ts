import { z } from 'zod';
import type { Turn } from '../retrieval/query.ts';
import { contentTerms } from '../retrieval/content-terms.ts';
import { findForeignMatter } from './find-foreign-matter.ts';
import type { Model } from './model.ts';
import { markText, type Prompt } from './prompt.ts';

/** Who waits for the rewritten question: their signal, and their key for the budget of one person. */
type Asking = { signal?: AbortSignal | undefined; asker?: string | undefined };

/** Puts a question into other words before it is searched for; what it returns is searched, never trusted as an answer. */
export type QuestionRewriter = {
  /** The question as it can be understood alone; the question itself when it can be already or the model fails. */
  standalone: (question: string, history: readonly Turn[], asking?: Asking) => Promise<string>;
  /** Up to three other searches for a question whose evidence is weak; none when the model fails. */
  otherSearches: (question: string, asking?: Asking) => Promise<string[]>;
};

/** Turns that are told; older ones seldom matter and cost tokens. */
const MAX_TURNS = 6;

/** Characters of a rewritten question at most. */
const MAX_LENGTH = 300;

const MAX_SEARCHES = 3;

const Standalone = z.object({ question: z.string() });
const Searches = z.object({ queries: z.array(z.string()) });

/** A rewriter over a model; a failing model changes nothing. */
export function createQuestionRewriter({
  model,
  prompts,
}: {
  model: Model;
  prompts: { standalone: Prompt; searches: Prompt };
}): QuestionRewriter {
  return {
    standalone: async (question, history, asking = {}) => {
      if (history.length === 0) return question;
      const turns = history.slice(-MAX_TURNS).map(({ role, text }) => markText(role, text));
      const text = [...turns, markText('question', question)].join('\n');
      const reply = await orNothing(
        model.ask({
          name: 'standalone_question',
          schema: Standalone,
          instructions: prompts.standalone.text,
          turns: [{ role: 'user', text }],
          ...asking,
        }),
        asking.signal,
      );
      const rewritten = reply?.kind === 'replied' ? reply.value.question.trim() : '';
      return isQuestion(rewritten) && keepsSubject(rewritten, question, history) ? rewritten : question;
    },
    otherSearches: async (question, asking = {}) => {
      const reply = await orNothing(
        model.ask({
          name: 'search_queries',
          schema: Searches,
          instructions: prompts.searches.text,
          turns: [{ role: 'user', text: markText('question', question) }],
          ...asking,
        }),
        asking.signal,
      );
      const queries = reply?.kind === 'replied' ? reply.value.queries : [];
      return queries
        .map((query) => query.trim())
        .filter(isQuestion)
        .slice(0, MAX_SEARCHES);
    },
  };
}

/** A model that fails is no reason to leave a question unanswered; one that is called off is. */
async function orNothing<T>(asked: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  try {
    return await asked;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

const isQuestion = (text: string): boolean =>
  text !== '' && text.length <= MAX_LENGTH && findForeignMatter(text) === undefined;

/** Most content words of a rewritten question come from what was said; the rest would be the model's own topic. */
function keepsSubject(rewritten: string, question: string, history: readonly Turn[]): boolean {
  const said = new Set(contentTerms([question, ...history.map(({ text }) => text)].join(' '), 'en'));
  const own = contentTerms(rewritten, 'en');
  return own.filter((term) => said.has(term)).length >= own.length / 2;
}
