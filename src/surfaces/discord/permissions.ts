import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Localized } from '../../commands/command.ts';

/** The least that the assistant needs in a server, with what people read in Discord's own settings. */
export const NEEDED_PERMISSIONS = [
  {
    bit: PermissionFlagsBits.ViewChannel,
    name: { en: 'View Channels', es: 'Ver canales', fr: 'Voir les salons', pt: 'Ver canais' },
  },
  {
    bit: PermissionFlagsBits.SendMessages,
    name: { en: 'Send Messages', es: 'Enviar mensajes', fr: 'Envoyer des messages', pt: 'Enviar mensagens' },
  },
  {
    bit: PermissionFlagsBits.SendMessagesInThreads,
    name: {
      en: 'Send Messages in Threads',
      es: 'Enviar mensajes en hilos',
      fr: 'Envoyer des messages dans les fils',
      pt: 'Enviar mensagens em tópicos',
    },
  },
  {
    bit: PermissionFlagsBits.CreatePublicThreads,
    name: {
      en: 'Create Public Threads',
      es: 'Crear hilos públicos',
      fr: 'Créer des fils publics',
      pt: 'Criar tópicos públicos',
    },
  },
  {
    bit: PermissionFlagsBits.EmbedLinks,
    name: { en: 'Embed Links', es: 'Insertar enlaces', fr: 'Intégrer des liens', pt: 'Inserir links' },
  },
  {
    bit: PermissionFlagsBits.AttachFiles,
    name: { en: 'Attach Files', es: 'Adjuntar archivos', fr: 'Joindre des fichiers', pt: 'Anexar arquivos' },
  },
  {
    bit: PermissionFlagsBits.ReadMessageHistory,
    name: {
      en: 'Read Message History',
      es: 'Leer el historial de mensajes',
      fr: 'Voir les anciens messages',
      pt: 'Ver histórico de mensagens',
    },
  },
] as const satisfies readonly { bit: bigint; name: Localized }[];

/** Names of the permissions that are missing among those given. */
export const missingPermissions = (granted: Readonly<PermissionsBitField>): Localized[] =>
  NEEDED_PERMISSIONS.filter(({ bit }) => !granted.has(bit)).map(({ name }) => name);

/** The address that adds the assistant to a server, with the least permissions. */
export function inviteLink({ applicationId }: { applicationId: string }): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', 'bot applications.commands');
  link.searchParams.set('permissions', String(NEEDED_PERMISSIONS.reduce((bits, { bit }) => bits | bit, 0n)));
  return link.href;
}
