import type { Localized } from '../../commands/command.ts';

/**
 * Localized names of commands and their arguments; a name without an entry is the same in every language.
 * Discord wants lower case, no spaces, at most 32 characters.
 */
const NAMES: Record<string, Localized> = {
  ask: { en: 'ask', es: 'preguntar', fr: 'demander', pt: 'perguntar' },
  objective: { en: 'objective', es: 'objetivo', fr: 'objectif', pt: 'objetivo' },
  practice: { en: 'practice', es: 'práctica', fr: 'pratique', pt: 'prática' },
  recommendation: { en: 'recommendation', es: 'recomendación', fr: 'recommandation', pt: 'recomendação' },
  sdg: { en: 'sdg', es: 'ods', fr: 'odd', pt: 'ods' },
  organisation: { en: 'organisation', es: 'organización', fr: 'organisation', pt: 'organização' },
  search: { en: 'search', es: 'buscar', fr: 'chercher', pt: 'buscar' },
  sources: { en: 'sources', es: 'fuentes', fr: 'sources', pt: 'fontes' },
  open: { en: 'open', es: 'abrir', fr: 'ouvrir', pt: 'abrir' },
  help: { en: 'help', es: 'ayuda', fr: 'aide', pt: 'ajuda' },
  question: { en: 'question', es: 'pregunta', fr: 'question', pt: 'pergunta' },
  private: { en: 'private', es: 'privado', fr: 'privé', pt: 'privado' },
  language: { en: 'language', es: 'idioma', fr: 'langue', pt: 'idioma' },
  number: { en: 'number', es: 'número', fr: 'numéro', pt: 'número' },
  words: { en: 'words', es: 'palabras', fr: 'mots', pt: 'palavras' },
  action: { en: 'action', es: 'acción', fr: 'action', pt: 'ação' },
  query: { en: 'query', es: 'consulta', fr: 'recherche', pt: 'consulta' },
  target: { en: 'target', es: 'meta', fr: 'cible', pt: 'meta' },
  name: { en: 'name', es: 'nombre', fr: 'nom', pt: 'nome' },
  document: { en: 'document', es: 'documento', fr: 'document', pt: 'documento' },
  privacy: { en: 'privacy', es: 'privacidad', fr: 'confidentialité', pt: 'privacidade' },
  status: { en: 'status', es: 'estado', fr: 'état', pt: 'estado' },
  threads: { en: 'threads', es: 'hilos', fr: 'fils', pt: 'tópicos' },
  style: { en: 'style', es: 'estilo', fr: 'style', pt: 'estilo' },
  delete: { en: 'delete', es: 'borrar', fr: 'effacer', pt: 'apagar' },
  forget: { en: 'forget', es: 'olvidar', fr: 'oublier', pt: 'esquecer' },
  setting: { en: 'setting', es: 'valor', fr: 'réglage', pt: 'valor' },
};

/** Names of the context-menu commands, as people see them. */
export const MENU_NAMES = {
  draft: {
    en: 'Draft an answer',
    es: 'Redactar una respuesta',
    fr: 'Rédiger une réponse',
    pt: 'Redigir uma resposta',
  },
  check: {
    en: 'Check this claim',
    es: 'Comprobar esta afirmación',
    fr: 'Vérifier cette affirmation',
    pt: 'Verificar esta afirmação',
  },
} as const satisfies Record<string, Localized>;

/** The localized names of a command or an argument, if it has any. */
export const namesOf = (name: string): Localized | undefined => NAMES[name];
