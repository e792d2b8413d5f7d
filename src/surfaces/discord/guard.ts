import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
} from 'discord.js';
import { type Desk, ownReply } from './desk.ts';
import { lines } from './lines.ts';
import { languageOf } from './locale.ts';
import { renderReply } from './render.ts';
import { type Answerable, forAsker } from './responder.ts';
import { logError } from './log-error.ts';

/** Random bytes of a reference that a person can read out. */
const REFERENCE_BYTES = 4;

/** Runs a handler: what it throws becomes a sentence for the person, in the right place, and one line in the log. */
export async function guard(
  interaction: Exclude<Interaction, AutocompleteInteraction>,
  { desk, work }: { desk: Desk; work: () => Promise<void> },
): Promise<void> {
  const startedAt = desk.clock();
  try {
    await work();
    desk.log.info(
      { interaction: interaction.id, durationMs: desk.clock() - startedAt },
      'interaction answered',
    );
  } catch (error) {
    // Another process or an earlier delivery has answered it: one acknowledgement is all that Discord takes.
    if (hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return;
    const reference = randomBytes(REFERENCE_BYTES).toString('hex');
    desk.log.error({ ...logError(error), reference, interaction: interaction.id }, 'interaction failed');
    if (hasCode(error, RESTJSONErrorCodes.UnknownInteraction) || !isAnswerable(interaction)) return;
    await sayFailed(interaction, { desk, reference });
  }
}

async function sayFailed(
  interaction: Answerable,
  { desk, reference }: { desk: Desk; reference: string },
): Promise<void> {
  const language = languageOf(interaction.locale);
  const [payload] = renderReply(ownReply(lines[language].failed(reference), language), {
    id: interaction.id,
    style: 'components',
  });
  if (payload === undefined) return;
  try {
    if (interaction.deferred && !interaction.replied && !('message' in interaction))
      await interaction.editReply(payload);
    else if (interaction.deferred || interaction.replied) await interaction.followUp(forAsker(payload));
    else await interaction.reply(forAsker(payload));
  } catch (error) {
    desk.log.warn({ ...logError(error), reference }, 'failure could not be told');
  }
}

const isAnswerable = (interaction: Interaction): interaction is Answerable =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isButton() ||
  interaction.isStringSelectMenu() ||
  interaction.isModalSubmit();

const hasCode = (error: unknown, code: number): boolean =>
  error instanceof DiscordAPIError && error.code === code;
