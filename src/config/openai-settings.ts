import { z } from 'zod';
import { addressSetting, defineSettingsGroup, limitSetting, textSetting } from '../settings-group.ts';

/** A small model with structured output, which openai 7.57 names without an announced end. */
export const DEFAULT_MODEL = 'gpt-5.4-mini';

/** A server of one's own may need no key; without an embedding model nothing is embedded. */
export type OpenAiSettings =
  | { kind: 'absent' }
  | {
      kind: 'present';
      apiKey: string | undefined;
      baseUrl: string | undefined;
      model: string;
      embeddingModel: string | undefined;
      /** Tokens of all people and of one person from midnight to midnight UTC; undefined is without limit. */
      tokens: { perDay: number | undefined; perPerson: number | undefined };
    };

/** More than any model writes in a day: what is larger is a typing error. */
const MAX_TOKENS = 1_000_000_000_000;

/** What is set for OpenAI or a compatible server. */
export const openAiGroup = defineSettingsGroup({
  fields: z.object({
    OPENAI_API_KEY: textSetting,
    OPENAI_BASE_URL: addressSetting,
    OPENAI_MODEL: textSetting,
    OPENAI_EMBEDDING_MODEL: textSetting,
    OPENAI_TOKENS_PER_DAY: limitSetting({ maximum: MAX_TOKENS }),
    OPENAI_TOKENS_PER_USER_PER_DAY: limitSetting({ maximum: MAX_TOKENS }),
  }),
  findGaps: ({ OPENAI_API_KEY: key, OPENAI_BASE_URL: server, ...given }) =>
    (given.OPENAI_MODEL ?? given.OPENAI_EMBEDDING_MODEL) !== undefined && (key ?? server) === undefined
      ? [{ name: 'OPENAI_API_KEY', message: 'or OPENAI_BASE_URL is missing: a model is set' }]
      : [],
  choose: (given): OpenAiSettings => {
    const {
      OPENAI_API_KEY: apiKey,
      OPENAI_BASE_URL: baseUrl,
      OPENAI_EMBEDDING_MODEL: embeddingModel,
    } = given;
    if (apiKey === undefined && baseUrl === undefined) return { kind: 'absent' };
    return {
      kind: 'present',
      apiKey,
      baseUrl,
      model: given.OPENAI_MODEL ?? DEFAULT_MODEL,
      embeddingModel,
      tokens: {
        perDay: given.OPENAI_TOKENS_PER_DAY,
        perPerson: given.OPENAI_TOKENS_PER_USER_PER_DAY,
      },
    };
  },
});
