import type { Localized } from '../../commands/command.ts';
import type { Language } from '../../retrieval/query.ts';

/** What the Discord surface itself says around a reply. */
const WORDS = {
  sources: { en: 'Sources', es: 'Fuentes', fr: 'Sources', pt: 'Fontes' },
  open: { en: 'Open', es: 'Abrir', fr: 'Ouvrir', pt: 'Abrir' },
  translation: { en: 'translation', es: 'traducción', fr: 'traduction', pt: 'tradução' },
  choose: {
    en: 'Choose one to open it',
    es: 'Elija uno para abrirlo',
    fr: 'Choisissez-en un pour l’ouvrir',
    pt: 'Escolha um para abrir',
  },
  next: { en: 'What next?', es: '¿Cómo seguir?', fr: 'Et ensuite ?', pt: 'E agora?' },
  of: { en: 'of', es: 'de', fr: 'sur', pt: 'de' },
  complete: {
    en: 'This is the beginning; the whole text is in the file.',
    es: 'Este es el comienzo; el texto completo está en el archivo.',
    fr: 'Ceci est le début ; le texte complet est dans le fichier.',
    pt: 'Este é o início; o texto completo está no arquivo.',
  },
  checked: {
    en: 'checked against the source',
    es: 'cotejado con la fuente',
    fr: 'vérifié dans la source',
    pt: 'conferido na fonte',
  },
  edited: {
    en: 'written by the moderator',
    es: 'redactado por quien modera',
    fr: 'rédigé par la modération',
    pt: 'redigido pela moderação',
  },
} as const satisfies Record<string, Localized>;

/** The surface's own word or sentence in a language. */
export const say = (word: keyof typeof WORDS, language: Language): string => WORDS[word][language];
