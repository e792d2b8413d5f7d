import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Localized } from '../../commands/command.ts';
import { MENU_NAMES, namesOf } from './command-names.ts';
import { localizations } from './locale.ts';

/** The verbs for everyone and those for who runs a server. */
export const GCM_COMMAND = 'gcm';
export const ADMIN_COMMAND = 'gcm-admin';

/** The option of `/gcm privacy` that deletes what is kept of who asks. */
export const DELETE_OPTION = 'delete';

const SUMMARIES = {
  gcm: {
    en: 'About this assistant: what it stores, and whether it works here',
    es: 'Sobre este asistente: qué guarda y si funciona aquí',
    fr: 'À propos de cet assistant : ce qu’il garde et s’il fonctionne ici',
    pt: 'Sobre este assistente: o que guarda e se funciona aqui',
  },
  privacy: {
    en: 'What is stored about you, and for how long',
    es: 'Qué se guarda sobre usted y por cuánto tiempo',
    fr: 'Ce qui est gardé à votre sujet, et combien de temps',
    pt: 'O que é guardado sobre você e por quanto tempo',
  },
  status: {
    en: 'Whether everything is in place here, and which permission is missing',
    es: 'Si todo está listo aquí y qué permiso falta',
    fr: 'Si tout est en place ici, et quelle permission manque',
    pt: 'Se está tudo pronto aqui e que permissão falta',
  },
  admin: {
    en: 'Settings of the assistant in this server',
    es: 'Ajustes del asistente en este servidor',
    fr: 'Réglages de l’assistant sur ce serveur',
    pt: 'Configurações do assistente neste servidor',
  },
  threads: {
    en: 'Open a thread for follow-up questions to a mention',
    es: 'Abrir un hilo para seguir preguntando tras una mención',
    fr: 'Ouvrir un fil pour les questions qui suivent une mention',
    pt: 'Abrir um tópico para continuar as perguntas após uma menção',
  },
  style: {
    en: 'How answers look: components or embeds',
    es: 'Cómo se ven las respuestas: componentes o embeds',
    fr: 'L’aspect des réponses : composants ou embeds',
    pt: 'A aparência das respostas: componentes ou embeds',
  },
  forget: {
    en: 'Delete the settings of this server',
    es: 'Borrar los ajustes de este servidor',
    fr: 'Effacer les réglages de ce serveur',
    pt: 'Apagar as configurações deste servidor',
  },
  delete: {
    en: 'Delete what is stored about you',
    es: 'Borrar lo que se guarda sobre usted',
    fr: 'Effacer ce qui est gardé à votre sujet',
    pt: 'Apagar o que é guardado sobre você',
  },
  setting: { en: 'The new setting', es: 'El nuevo valor', fr: 'Le nouveau réglage', pt: 'O novo valor' },
} as const satisfies Record<string, Localized>;

const CHOICES: Record<string, Localized> = {
  on: { en: 'on', es: 'sí', fr: 'oui', pt: 'sim' },
  off: { en: 'off', es: 'no', fr: 'non', pt: 'não' },
  components: { en: 'components', es: 'componentes', fr: 'composants', pt: 'componentes' },
  embeds: { en: 'embeds', es: 'embeds', fr: 'embeds', pt: 'embeds' },
};

type Described = {
  name: string;
  name_localizations: ReturnType<typeof localizations> | null;
  description: string;
  description_localizations: ReturnType<typeof localizations>;
};

/** Name and description of a command or an option in every language. */
export function describe(name: string, summary: Localized): Described {
  const names = namesOf(name);
  return {
    name,
    name_localizations: names === undefined ? null : localizations(names),
    description: summary.en,
    description_localizations: localizations(summary),
  };
}

const verb = (name: keyof typeof SUMMARIES, values: readonly string[] = []): APIApplicationCommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...describe(name, SUMMARIES[name]),
  ...(values.length === 0
    ? {}
    : {
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...describe('setting', SUMMARIES.setting),
            required: true,
            choices: values.map((value) => ({
              name: value,
              value,
              name_localizations: CHOICES[value] === undefined ? null : localizations(CHOICES[value]),
            })),
          },
        ],
      }),
});

/** What is stored, and on request nothing any more. */
const privacy: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.Subcommand,
  ...describe('privacy', SUMMARIES.privacy),
  options: [
    {
      type: ApplicationCommandOptionType.Boolean,
      ...describe(DELETE_OPTION, SUMMARIES.delete),
      required: false,
    },
  ],
};

/** The commands that only Discord has: about the assistant, for administrators, and on messages. */
export const ownCommands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    ...describe(GCM_COMMAND, SUMMARIES.gcm),
    options: [privacy, verb('status')],
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...describe(ADMIN_COMMAND, SUMMARIES.admin),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [verb('threads', ['on', 'off']), verb('style', ['components', 'embeds']), verb('forget')],
  },
  {
    type: ApplicationCommandType.Message,
    name: MENU_NAMES.draft.en,
    name_localizations: localizations(MENU_NAMES.draft),
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
  },
  {
    type: ApplicationCommandType.Message,
    name: MENU_NAMES.check.en,
    name_localizations: localizations(MENU_NAMES.check),
  },
];
