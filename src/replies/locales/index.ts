import type { Language } from '../../retrieval/query.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import { pt } from './pt.ts';

/** The assistant's own words by language. */
export const locales: Readonly<Record<Language, Locale>> = { en, es, fr, pt };
