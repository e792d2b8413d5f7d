import { pino } from 'pino';
import type { Draft } from '../../src/answering/answer.ts';
import { createStatementChecker } from '../../src/answering/check-statement.ts';
import { createExtractiveComposer } from '../../src/answering/composers/extractive.ts';
import { createFallbackComposer } from '../../src/answering/composers/fallback.ts';
import { createOpenAiComposer } from '../../src/answering/composers/openai.ts';
import { readPrompt } from '../../src/answering/prompt.ts';
import { createReviewer } from '../../src/answering/review-draft.ts';
import { createCatalogue } from '../../src/knowledge/catalogue.ts';
import { scriptedComposer } from '../fakes/scripted-composer.ts';
import { scriptedModel } from '../fakes/scripted-model.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { queryOf } from '../fixtures/query-of.ts';
import { plainMatcher } from '../fixtures/plain-matcher.ts';
import { NO_GLOSSARY, SMALL_KNOWLEDGE } from '../fixtures/small-knowledge.ts';
import { describeComposerContract } from './composer-contract.ts';

const catalogue = createCatalogue(SMALL_KNOWLEDGE);
const evidence = evidenceOf(catalogue, ['gcm/20/a', 'gcm/20/b']);
const query = queryOf('reduce the transaction costs of remittances');
const quote = 'Reduce the transaction costs of migrant remittances to less than 3 per cent';
const draft: Draft = { statements: [{ text: quote, support: [{ passageId: 'gcm/20/a', quote }] }] };

const extractive = createExtractiveComposer({ matchTerms: plainMatcher(NO_GLOSSARY) });
const review = createReviewer({
  catalogue,
  checkStatement: createStatementChecker({ glossary: NO_GLOSSARY }),
});
const openai = createOpenAiComposer({
  model: scriptedModel(draft),
  prompts: { compose: readPrompt('compose-answer'), repair: readPrompt('repair-statements') },
  review,
});

describeComposerContract('createExtractiveComposer()', { open: () => extractive, query, evidence });
describeComposerContract('createOpenAiComposer()', { open: () => openai, query, evidence });
describeComposerContract('createFallbackComposer()', {
  open: () =>
    createFallbackComposer({
      first: scriptedComposer([{ statements: [] }], { mode: 'model' }),
      second: extractive,
      review,
      logger: pino({ level: 'silent' }),
      now: () => 0,
    }),
  query,
  evidence,
});
describeComposerContract('scriptedComposer()', { open: () => scriptedComposer([draft]), query, evidence });
