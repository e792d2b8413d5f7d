import type { Evidence } from '../../retrieval/evidence.ts';
import type { Language, Query } from '../../retrieval/query.ts';
import { Draft } from '../answer.ts';
import type { Model, ModelRequest } from '../model.ts';
import { fillPrompt, markPassages, markText, type Prompt } from '../prompt.ts';
import { describeFault, type Reviewer } from '../review-draft.ts';
import type { Composer } from './composer.ts';

/** Statements of an answer at most: what one reads without scrolling. */
export const MAX_STATEMENTS = 5;

/** Passages that the model reads; the tail of the evidence only distracts it. */
const MAX_PASSAGES = 8;

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  pt: 'Portuguese',
};

type Given = {
  model: Model;
  prompts: { compose: Prompt; repair: Prompt };
  review: Reviewer;
};

/** Composes with a model, quote first; statements that the review rejects are mended in one round with the reasons. */
export function createOpenAiComposer({ model, prompts, review }: Given): Composer {
  return {
    name: 'openai',
    mode: 'model',
    compose: async (query, evidence, { signal, asker } = {}) => {
      const read = evidence.slice(0, MAX_PASSAGES);
      const request: ModelRequest<Draft> = {
        name: 'draft',
        schema: Draft,
        instructions: fillPrompt(prompts.compose, {
          language: LANGUAGE_NAMES[query.language],
          maxStatements: String(MAX_STATEMENTS),
        }),
        turns: [{ role: 'user', text: material(query, read) }],
        signal,
        asker,
      };
      const first = await model.ask(request);
      if (first.kind === 'refused') return { statements: [] };
      const { accepted, rejected } = review(first.value, query, read);
      if (rejected.length === 0) return limited(accepted);
      const faults = rejected.map(({ text, fault }) => `- ${JSON.stringify(text)}: ${describeFault(fault)}`);
      const second = await model.ask({
        ...request,
        turns: [
          ...request.turns,
          { role: 'assistant', text: JSON.stringify(first.value) },
          { role: 'user', text: fillPrompt(prompts.repair, { faults: faults.join('\n') }) },
        ],
      });
      const mended = second.kind === 'refused' ? [] : review(second.value, query, read).accepted.statements;
      return limited({ statements: [...accepted.statements, ...mended] });
    },
  };
}

const material = ({ text }: Query, evidence: readonly Evidence[]): string =>
  `${markPassages(evidence)}\n\n${markText('question', text)}`;

/** Each statement once, in order, up to the limit. */
function limited({ statements }: Draft): Draft {
  const seen = new Set<string>();
  return {
    statements: statements.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, MAX_STATEMENTS),
  };
}
