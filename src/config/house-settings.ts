import path from 'node:path';
import { z } from 'zod';
import { addressSetting, defineSettingsGroup, textSetting, wholeNumberSetting } from '../settings-group.ts';
import { checkStoreUrl, STORE_URL_HINT } from '../stores/open-store.ts';

/** Where `npm start` shows its pages when nothing is set. */
export const DEFAULT_PORT = 3_000;

/** Days that questions and feedback are kept: a month shows what people miss. */
export const DEFAULT_RETENTION_DAYS = 30;

/** Days in ten years: what is longer is a typing error. */
const MAX_RETENTION_DAYS = 3_650;

/** The highest port of TCP. */
const MAX_PORT = 65_535;

/** The levels of pino. */
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the assistant needs without any surface or model; everything has a default. */
export type HouseSettings = {
  store: { url: string };
  folders: { data: string; knowledge: string };
  /** `publicUrl`: the base of links in citations, without a slash at its end. */
  web: { port: number; publicUrl: string | undefined };
  /** `hashSalt`: without one, hashes of askers cannot be told again after a restart. */
  privacy: { retentionDays: number; hashSalt: string | undefined };
  logLevel: (typeof LOG_LEVELS)[number];
};

/** What is set for the assistant itself. */
export const houseGroup = defineSettingsGroup({
  fields: z.object({
    STORE_URL: z
      .string()
      .superRefine((url, context) => {
        const checked = checkStoreUrl(url);
        if (checked.kind === 'wrong')
          context.addIssue(`cannot be used, as ${checked.problem}. ${STORE_URL_HINT}`);
      })
      .optional(),
    DATA_DIR: z.string().default('data'),
    KNOWLEDGE_DIR: z.string().default('knowledge'),
    PORT: wholeNumberSetting({ minimum: 0, maximum: MAX_PORT, byDefault: DEFAULT_PORT }),
    PUBLIC_URL: addressSetting,
    RETENTION_DAYS: wholeNumberSetting({
      minimum: 0,
      maximum: MAX_RETENTION_DAYS,
      byDefault: DEFAULT_RETENTION_DAYS,
    }),
    HASH_SALT: textSetting,
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  }),
  findGaps: () => [],
  choose: (given): HouseSettings => ({
    store: { url: given.STORE_URL ?? `sqlite:${path.join(given.DATA_DIR, 'assistant.sqlite')}` },
    folders: { data: given.DATA_DIR, knowledge: given.KNOWLEDGE_DIR },
    web: { port: given.PORT, publicUrl: given.PUBLIC_URL },
    privacy: { retentionDays: given.RETENTION_DAYS, hashSalt: given.HASH_SALT },
    logLevel: given.LOG_LEVEL,
  }),
});
