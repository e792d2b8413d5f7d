import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Progress } from '../../answering/answer.ts';
import type { Language } from '../../retrieval/query.ts';
import { sayProgress } from '../chat/say-progress.ts';
import type { Desk } from './desk.ts';
import { ownReply } from './desk.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { lines } from './lines.ts';
import type { DiscordPayload, MessageStyle } from './payload.ts';
import { renderReply } from './render.ts';

/** An interaction that may be answered at length. */
export type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | StringSelectMenuInteraction;

/** Time before the end of a token at which it is no longer relied on. */
const TOKEN_MARGIN_MS = 30_000;

/** Time between two frames of progress; Discord takes about five edits in five seconds. */
const FRAME_MS = 1_500;

/** Finishes deferred interactions, and shows progress until then. */
export type Responder = {
  /** Shows what is under way, at most one frame at a time; the newest wins. */
  progress: (progress: Progress) => void;
  /** The last word: an edit of the deferred reply, or an ordinary message when the token's time is over. */
  finish: (payload: DiscordPayload) => Promise<Message | undefined>;
};

/** A responder for an interaction that has been deferred. */
export function createResponder(
  interaction: Answerable,
  { desk, language, style }: { desk: Desk; language: Language; style: MessageStyle },
): Responder {
  let shownAt = desk.clock();
  let frame: Promise<unknown> = Promise.resolve();
  return {
    progress: (progress) => {
      if (desk.clock() - shownAt < FRAME_MS) return;
      shownAt = desk.clock();
      const [payload] = renderReply(ownReply(sayProgress(progress, lines[language]), language), {
        id: '0',
        style,
      });
      if (payload === undefined) return;
      // A frame that fails is one that nobody misses: the answer follows.
      frame = interaction.editReply(payload).catch(() => undefined);
    },
    finish: async (payload) => {
      await frame;
      const age = desk.clock() - interaction.createdTimestamp;
      if (age < DISCORD_LIMITS.tokenMs - TOKEN_MARGIN_MS)
        try {
          return await interaction.editReply(payload);
        } catch (error) {
          if (!isTokenOver(error)) throw error;
        }
      return sendLate(interaction, payload);
    },
  };
}

/** An ordinary message in place of the reply; what only the asker may see goes to their direct messages. */
async function sendLate(interaction: Answerable, payload: DiscordPayload): Promise<Message | undefined> {
  if (interaction.ephemeral === true) return interaction.user.send(payload);
  const { channel } = interaction;
  return channel?.isSendable() === true ? channel.send(payload) : undefined;
}

const isTokenOver = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.InvalidWebhookToken || error.code === RESTJSONErrorCodes.UnknownWebhook);

/** The first answer to an interaction: "thinking", for the asker alone or for everyone. */
export const defer = (interaction: Answerable, { isPrivate }: { isPrivate: boolean }) =>
  interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});

/** A payload for the asker alone, as a first or a further reply. */
export const forAsker = <Payload extends DiscordPayload>(payload: Payload) => ({
  ...payload,
  flags: ('flags' in payload
    ? [MessageFlags.Ephemeral, MessageFlags.IsComponentsV2]
    : [MessageFlags.Ephemeral]) satisfies MessageFlags[],
});
