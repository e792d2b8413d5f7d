import { createHash } from 'node:crypto';
import type { Progress } from './answering/answer.ts';
import type { AnswerEngine } from './answering/answer-engine.ts';
import type { Command, CommandContext, Suggestion } from './commands/command.ts';
import { checkArguments } from './commands/reading/check-arguments.ts';
import { readInquiry } from './commands/reading/read-inquiry.ts';
import { chooseLanguage } from './conversation/choose-language.ts';
import type { Conversation, Conversations } from './conversation/conversation.ts';
import { AssistantError } from './errors.ts';
import type { Catalogue } from './knowledge/catalogue.ts';
import type { Logger } from './logger.ts';
import { locales } from './replies/locales/index.ts';
import { plainReply } from './replies/plain-reply.ts';
import { plainTextOfReply } from './replies/plain-text-of-reply.ts';
import type { CommandCall, Reply } from './replies/reply.ts';
import { replyFromAnswer } from './replies/reply-from-answer.ts';
import type { Language } from './retrieval/query.ts';
import type { Ranker } from './retrieval/rankers/ranker.ts';
import type { Retriever } from './retrieval/retrievers/retriever.ts';
import type { Understander } from './retrieval/understand.ts';

/** A question or a command as it arrives from a surface. */
export type Inquiry = {
  /** The same for all turns that belong together: a thread, a direct message, a terminal session. */
  conversationId: string;
  /** Unique for each event of the surface; an event that arrives twice has the same id. */
  eventId: string;
  /** Hash of who asks; never a name or a platform's id. */
  askedBy: string;
  /** The language that the asker chose; otherwise it is read from the words. */
  language?: Language | undefined;
  /** What was typed: a question, or a command as in "/objective 15". */
  text: string;
  /** A command that arrives with its arguments apart, from a button or a platform's slash command. */
  call?: CommandCall | undefined;
  /** Passages that the answer must be made of, when the asker chose them. */
  passageIds?: readonly string[] | undefined;
};

export type HandleOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
};

/** The front door of the house: what every surface talks to. */
export type Assistant = {
  /** One Reply for every inquiry, also when a part fails; rejects only when the signal aborts. */
  handle: (inquiry: Inquiry, options?: HandleOptions) => Promise<Reply>;
  /** Suggestions for an argument that is being typed; none for an unknown command. */
  complete: (given: { command: string; argument: string; typed: string; language: Language }) => Suggestion[];
  commands: readonly Command[];
};

/** What the assistant is made of; `clock` gives milliseconds. */
export type AssistantParts = {
  engine: AnswerEngine;
  catalogue: Catalogue;
  understand: Understander;
  retriever: Retriever;
  /** Orders what a search lists; without one the retriever's order stays. */
  ranker?: Ranker | undefined;
  commands: readonly Command[];
  conversations: Conversations;
  linkTo: (passageId: string) => string | undefined;
  logger: Logger;
  clock: () => number;
};

/** An assistant over its parts: reads an inquiry, runs its command, remembers the exchange, logs one line. */
export function createAssistant(parts: AssistantParts): Assistant {
  const { catalogue, commands, logger, clock } = parts;
  return {
    commands,
    complete: ({ command, argument, typed, language }) => {
      const found = commands
        .find(({ name }) => name === command)
        ?.arguments.find(({ name }) => name === argument);
      const complete = found !== undefined && 'complete' in found ? found.complete : undefined;
      return complete?.(typed, { catalogue, language }) ?? [];
    },
    handle: async (inquiry, options = {}) => {
      const began = clock();
      const answerId = answerIdOf(inquiry);
      const conversation = await recall(inquiry, parts);
      const language = languageOf(inquiry, conversation);
      const reply = await replyTo(inquiry, { parts, conversation, language, answerId, options });
      await remember(inquiry, { reply, parts });
      logger.info(
        {
          conversationId: inquiry.conversationId,
          eventId: inquiry.eventId,
          answerId,
          command: inquiry.call?.name,
          outcome: reply.outcome,
          language: reply.language,
          recordIds: reply.recordIds.slice(0, LOGGED_RECORDS),
          durationMs: Math.round((clock() - began) * 10) / 10,
        },
        'inquiry handled',
      );
      return reply;
    },
  };
}

/** Record ids in a log line at most. */
const LOGGED_RECORDS = 10;

/** Signs of a hash that tell answers apart, and those of a reference number that a person reads out. */
const ANSWER_ID_LENGTH = 20;
const REFERENCE_LENGTH = 8;

/** Characters of a text from which its language is read. */
const LANGUAGE_SAMPLE = 500;

type Under = {
  parts: AssistantParts;
  conversation: Conversation;
  language: Language;
  answerId: string;
  options: HandleOptions;
};

/** The same for an event that arrives twice, so that its votes are counted together. */
const answerIdOf = ({ conversationId, eventId }: Inquiry): string =>
  createHash('sha256').update(`${conversationId}\0${eventId}`).digest('hex').slice(0, ANSWER_ID_LENGTH);

function languageOf({ text, call, language }: Inquiry, { language: spoken }: Conversation): Language {
  const words = call === undefined ? text.replace(/^\/\w+/, '') : Object.values(call.arguments).join(' ');
  return chooseLanguage(words.slice(0, LANGUAGE_SAMPLE), { chosen: language, spoken });
}

async function replyTo(inquiry: Inquiry, under: Under): Promise<Reply> {
  const { parts, language, answerId, options } = under;
  try {
    return await run(inquiry, under);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    const reference = answerId.slice(0, REFERENCE_LENGTH);
    parts.logger.error(
      { conversationId: inquiry.conversationId, eventId: inquiry.eventId, reference, ...faultOf(error) },
      'inquiry failed',
    );
    return plainReply({ ...locales[language].commands.failed(reference), outcome: 'failed' }, { language });
  }
}

async function run(inquiry: Inquiry, under: Under): Promise<Reply> {
  const { parts, conversation, language, answerId, options } = under;
  const { catalogue, commands, linkTo, engine } = parts;
  const { text, call, passageIds = [], askedBy: asker } = inquiry;
  const { turns: history } = conversation;
  const read = readInquiry({ text, call, language, conversation, catalogue, commands });
  if (read.kind === 'say') return read.reply;
  const given = read.call.arguments;
  const fault = checkArguments(read.command, { given, language });
  if (fault !== undefined) return fault;
  if (passageIds.length > 0 && given.question !== undefined) {
    const asked = { text: given.question, language, history };
    return replyFromAnswer(await engine.answer(asked, { ...options, passageIds, asker }), {
      catalogue,
      linkTo,
      answerId,
    });
  }
  return read.command.run(given, {
    language,
    catalogue,
    engine,
    search: searchOf(parts, options),
    history,
    commands,
    linkTo,
    answerId,
    asker,
    ...options,
  });
}

const searchOf =
  ({ understand, retriever, ranker }: AssistantParts, { signal }: HandleOptions): CommandContext['search'] =>
  async (words, { limit, language }) => {
    const query = understand({ text: words, language });
    const found = await retriever.retrieve(query, { limit, signal });
    return { query, evidence: ranker?.rank(query, found) ?? found };
  };

/** What was said before; a store that fails costs the memory, not the answer. */
async function recall(
  { conversationId }: Inquiry,
  { conversations, logger }: AssistantParts,
): Promise<Conversation> {
  try {
    return await conversations.recall(conversationId);
  } catch (error) {
    logger.warn({ conversationId, ...faultOf(error) }, 'conversation not recalled');
    return { turns: [] };
  }
}

async function remember(
  { conversationId, text, call }: Inquiry,
  { reply, parts: { conversations, logger } }: { reply: Reply; parts: AssistantParts },
): Promise<void> {
  const question = call === undefined ? text : Object.values(call.arguments).join(' ');
  const { recordIds, more, language } = reply;
  try {
    await conversations.append(conversationId, {
      question,
      reply: plainTextOfReply(reply),
      recordIds,
      language,
      isPrivate: reply.visibility === 'asker',
      ...(more !== undefined && { more: { name: more.name, arguments: { ...more.arguments } } }),
    });
  } catch (error) {
    logger.warn({ conversationId, ...faultOf(error) }, 'conversation not kept');
  }
}

/** What a log may hold of a failure: our own message, else the kind of error and where it arose, for a foreign message may repeat what was asked. */
function faultOf(error: unknown): Record<string, string> {
  if (error instanceof AssistantError) return { code: error.code, fault: error.message };
  if (!(error instanceof Error)) return { fault: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { fault: error.name, at: frames.slice(0, 3).join('; ').replace(/\s+/g, ' ') };
}
