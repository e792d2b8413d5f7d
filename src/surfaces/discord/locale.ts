import type { Locale } from 'discord.js';
import type { Localized } from '../../commands/command.ts';
import { LANGUAGES, type Language } from '../../retrieval/query.ts';

/** The assistant's language for a Discord locale: "es-419" and "es-ES" are Spanish; what it does not speak is English. */
export function languageOf(locale: string | undefined | null): Language {
  const language = locale?.split('-')[0];
  return LANGUAGES.find((each) => each === language) ?? 'en';
}

/** Localizations as Discord registers them; English stands in the field itself. */
export const localizations = ({ es, fr, pt }: Localized): Partial<Record<`${Locale}`, string>> => ({
  'es-ES': es,
  'es-419': es,
  fr,
  'pt-BR': pt,
});
