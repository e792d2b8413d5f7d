import { createModelParts, openModel } from './answering/composers/index.ts';
import type { ModelListener } from './answering/model-event.ts';
import { createTokenBudget, type TokenBudget } from './answering/token-budget.ts';
import { type Assistant, createAssistant } from './assistant.ts';
import { buildEngine, type EngineParts } from './build-engine.ts';
import { commands } from './commands/index.ts';
import type { Settings } from './config.ts';
import type { Conversations } from './conversation/conversation.ts';
import { createConversations } from './conversation/create-conversations.ts';
import type { Logger } from './logger.ts';
import type { Evidence } from './retrieval/evidence.ts';
import type { Embedder } from './retrieval/embedder.ts';
import { openEmbedder } from './retrieval/retrievers/index.ts';
import { openStore } from './stores/open-store.ts';
import type { Store } from './stores/store.ts';

/** Searches without composing an answer: passages for words, best first. */
export type Search = (words: string, options: { limit: number; signal?: AbortSignal }) => Promise<Evidence[]>;

/** The parts that answer, with the address of each passage's page. */
export type OpenEngine = EngineParts & { linkTo: (passageId: string) => string; search: Search };

type Given = { settings: Settings; logger: Logger; onModelEvent?: ModelListener | undefined };

/** Opens the knowledge and puts the engine together, as the settings say. The token budgets are counted in the store, if there is one. */
export async function openEngine({
  settings,
  logger,
  onModelEvent: onEvent,
  store,
}: Given & { store?: Store }): Promise<OpenEngine> {
  const baseUrl = baseUrlOf(settings);
  const linkTo = (passageId: string): string => `${baseUrl}/${passageId}#passage`;
  const { openai } = settings;
  const now = () => performance.now();
  const model =
    openai.kind === 'absent'
      ? undefined
      : await openModel({ server: openai, logger, onEvent, budget: budgetOf(openai, store) });
  const parts = await buildEngine({
    knowledgeDirectory: settings.folders.knowledge,
    dataDirectory: settings.folders.data,
    logger,
    linkTo,
    embedder: await embedderOf(openai),
    withModel:
      model &&
      ((extractive, known) => createModelParts({ model, extractive, logger, now, onEvent, ...known })),
  });
  const { understand, retriever, ranker } = parts;
  return {
    ...parts,
    linkTo,
    search: async (words, { limit, signal }) => {
      const query = understand({ text: words });
      return ranker.rank(query, await retriever.retrieve(query, { limit, signal })).slice(0, limit);
    },
  };
}

/** None where no embedding model is configured. */
async function embedderOf(openai: Settings['openai']): Promise<Embedder | undefined> {
  if (openai.kind === 'absent' || openai.embeddingModel === undefined) return undefined;
  return openEmbedder({ ...openai, model: openai.embeddingModel });
}

/** None where nothing is limited, or nothing can be counted. */
function budgetOf(
  { tokens }: Extract<Settings['openai'], { kind: 'present' }>,
  store: Store | undefined,
): TokenBudget | undefined {
  if (store === undefined || (tokens.perDay ?? tokens.perPerson) === undefined) return undefined;
  return createTokenBudget({ store, ...tokens, now: () => Date.now() });
}

/** The base of links in citations, without a slash at its end. */
export const baseUrlOf = ({ web }: Settings): string => web.publicUrl ?? `http://localhost:${web.port}`;

/** The whole assistant over its store. */
export type OpenAssistant = OpenEngine & {
  assistant: Assistant;
  conversations: Conversations;
  store: Store;
  closeAll: () => Promise<void>;
};

/** Opens the engine and the store, and the assistant over both. `storeUrl` stands in for that of the settings. */
export async function openAssistant({
  settings,
  logger,
  onModelEvent,
  storeUrl = settings.store.url,
}: Given & { storeUrl?: string }): Promise<OpenAssistant> {
  const store = await openStore(storeUrl);
  const engine = await openEngine({ settings, logger, onModelEvent, store }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const conversations = createConversations({ store });
  const assistant = createAssistant({
    ...engine,
    commands,
    conversations,
    logger,
    clock: () => performance.now(),
  });
  return {
    ...engine,
    assistant,
    conversations,
    store,
    closeAll: async () => {
      engine.close();
      await store.close();
    },
  };
}
