import type { Thread } from './threads.ts';

/** Openings of a question or of an order to the assistant, in its four languages. */
const OPENINGS =
  /^(?:and |y |et |e )?(?:what|which|who|how|where|when|why|can|could|does|do|is|are|show|tell|give|list|open|more|explain|qué|que |cuál|cuáles|quién|cómo|dónde|cuándo|por qué|puede|muestra|dime|más|explica|quel|quelle|quels|quelles|qui|comment|où|quand|pourquoi|peut|montre|donne|plus|qual|quais|quem|como|onde|quando|porquê|por que|pode|mostra|mostre|diga|mais|objective|objetivo|objectif|practice|práctica|pratique|prática|\/\w+|(?:the )?(?:first|second|third) one|\d{1,2}$)/iu;

type Post = {
  /** As a person typed it. */
  words: string;
  mentionsOthers: boolean;
  /** Hash of who wrote it. */
  writtenBy: string;
  /** Names that the assistant goes by. */
  names: readonly string[];
};

/**
 * Whether a post in an engaged thread speaks to the assistant: it calls it by name, or an asker of this thread goes on
 * asking while nobody else has spoken. Everything else is talk among people.
 */
export function isAddressed(post: Post, thread: Thread | undefined): boolean {
  if (thread === undefined || post.mentionsOthers || post.words === '') return false;
  const start = post.words.toLocaleLowerCase();
  if (post.names.some((name) => callsByName(start, name.toLocaleLowerCase()))) return true;
  const isAsker = thread.askers.includes(post.writtenBy);
  const isUndisturbed = thread.lastVoice === 'assistant' || thread.lastVoice === post.writtenBy;
  const isQuestion = post.words.includes('?') || OPENINGS.test(start);
  return isAsker && isUndisturbed && isQuestion;
}

const callsByName = (words: string, name: string): boolean =>
  name !== '' &&
  ['', 'hi ', 'hey '].some((greeting) =>
    [' ', ',', ':'].some((end) => words.startsWith(greeting + name + end)),
  );
