import type { Language } from '../../../retrieval/query.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { SlackLocale } from './locale.ts';
import { pt } from './pt.ts';

/** The words of the Slack surface, by language. */
export const slackLocales: Readonly<Record<Language, SlackLocale>> = { en, es, fr, pt };
