import { MAX_QUESTION_LENGTH } from '../../answering/abstain.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import { resolvePick } from '../../conversation/resolve-pick.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import { locales } from '../../replies/locales/index.ts';
import { plainReply } from '../../replies/plain-reply.ts';
import type { CommandCall, Reply } from '../../replies/reply.ts';
import type { Language } from '../../retrieval/query.ts';
import { type Command, typedCall } from '../command.ts';
import { readCommandText } from './read-command-text.ts';

/** What an inquiry comes to: a command to run, or a reply that needs none. */
export type ReadInquiry =
  { kind: 'run'; command: Command; call: CommandCall } | { kind: 'say'; reply: Reply };

type Given = {
  text: string;
  call: CommandCall | undefined;
  language: Language;
  conversation: Conversation;
  catalogue: Catalogue;
  commands: readonly Command[];
};

/** Reads a call, a typed command, a pick such as "the second one", or else a question. */
export function readInquiry(given: Given): ReadInquiry {
  const { text, call, language, conversation, catalogue, commands } = given;
  if (call !== undefined) return runOf(call, given);
  if (isBinary(text)) return say(locales[language].missing.unreadable, language);
  const typed = readCommandText(text, commands);
  if (typed.kind === 'call') return runOf(typed.call, given);
  if (typed.kind === 'unknown') return unknown(typed, language);
  if (text.length > MAX_QUESTION_LENGTH)
    return say(locales[language].missing.tooLong(MAX_QUESTION_LENGTH), language);
  if (text.trim() === '') return say(locales[language].missing.emptyQuestion, language);
  const pick = resolvePick(text, { conversation, catalogue });
  const { answer } = locales[language];
  switch (pick?.kind) {
    case undefined:
      return runOf({ name: 'ask', arguments: { question: text } }, given);
    case 'run':
      return runOf(pick.call, given);
    case 'nothing-more':
      return sayText(answer.nothingMore, language);
    case 'out-of-range':
      return sayText(answer.outOfRange(pick.asked, pick.count), language);
    case 'no-such-letter':
      return sayText(answer.noSuchLetter(pick.letter), language);
    default:
      return pick satisfies never;
  }
}

function runOf(call: CommandCall, { commands, language }: Given): ReadInquiry {
  const command = commands.find(({ name }) => name === call.name);
  return command === undefined
    ? unknown({ name: call.name, nearest: undefined }, language)
    : { kind: 'run', command, call };
}

function unknown(
  { name, nearest }: { name: string; nearest: CommandCall | undefined },
  language: Language,
): ReadInquiry {
  const { commands, labels } = locales[language];
  const suggestions = [
    ...(nearest === undefined ? [] : [{ label: typedCall(nearest), call: nearest }]),
    { label: labels.help, call: { name: 'help', arguments: {} } },
  ];
  return {
    kind: 'say',
    reply: plainReply({ ...commands.unknown(name.slice(0, 40), nearest?.name), suggestions }, { language }),
  };
}

const say = (words: { headline: string; text: string }, language: Language): ReadInquiry => ({
  kind: 'say',
  reply: plainReply(words, { language }),
});

const sayText = (text: string, language: Language): ReadInquiry => ({
  kind: 'say',
  reply: {
    visibility: 'everyone',
    language,
    blocks: [{ kind: 'text', text }],
    recordIds: [],
    outcome: 'conversational',
  },
});

/** Share of signs that are no text from which on a message is taken for a file. */
const BINARY_SHARE = 0.1;

/** Signs looked at; a file shows what it is at its beginning. */
const BINARY_SAMPLE = 2000;

function isBinary(text: string): boolean {
  const sample = text.slice(0, BINARY_SAMPLE);
  const strange = sample.match(/(?![\t\n\v\f\r])[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  return sample.length > 0 && strange / sample.length > BINARY_SHARE;
}
