import { Client, Events, type Interaction, RESTEvents } from 'discord.js';
import type { Surface } from '../surface.ts';
import { clientOptions } from './client-options.ts';
import { createDesk, type Desk } from './desk.ts';
import type { DiscordParts } from './discord-parts.ts';
import { explainClose, explainFailure } from './final-close.ts';
import { guard } from './guard.ts';
import { onAutocomplete, onCommand } from './on-command.ts';
import { onEdit } from './on-edit.ts';
import { onMenu } from './on-menu.ts';
import { onMessage } from './on-message.ts';
import { onPress } from './on-press.ts';
import { createUnderWay, type UnderWay } from './under-way.ts';
import { logError } from './log-error.ts';

/** How to reach Discord. */
export type DiscordConnection = {
  token: string;
  applicationId: string;
  /** Another REST base without the version; default Discord's own. */
  apiUrl?: string | undefined;
};

/** The Discord surface; commands are registered apart, by `registerCommands`. */
export function createDiscordSurface(connection: DiscordConnection, parts: DiscordParts): Surface {
  const desk = createDesk(parts, connection);
  const client = new Client(clientOptions(connection));
  const underWay = createUnderWay();
  let isStopped = false;
  listen(client, { desk, underWay });
  return {
    name: 'discord',
    start: async () => {
      const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
      try {
        await client.login(connection.token);
      } catch (cause) {
        await client.destroy();
        throw explainFailure(cause);
      }
      await ready;
    },
    stop: async () => {
      if (isStopped) return;
      isStopped = true;
      await underWay.finished();
      await client.destroy();
    },
  };
}

function listen(client: Client, { desk, underWay }: { desk: Desk; underWay: UnderWay }): void {
  const { log } = desk;
  client.on(Events.InteractionCreate, (interaction) => underWay.add(dispatch(interaction, desk)));
  client.on(Events.MessageCreate, (message) => {
    if (client.isReady()) underWay.add(onMessage(message, { client, desk }));
  });
  client.on(Events.MessageUpdate, (_before, message) => {
    if (client.isReady()) underWay.add(onEdit(message, { client, desk }));
  });
  client.on(Events.MessageDelete, ({ id }) => underWay.add(desk.kept.answered.delete(id)));
  client.on(Events.GuildDelete, ({ id }) => {
    underWay.add(desk.guilds.forget(id));
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ code, shard }, explainClose(code));
    void client.destroy();
  });
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Discord reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'Discord resumed'));
  client.on(Events.Error, (error) => log.error(logError(error), 'Discord client failed'));
  client.rest.on(RESTEvents.InvalidRequestWarning, (warning) =>
    log.warn(warning, 'many invalid requests to Discord'),
  );
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) =>
    log.warn({ route, timeToReset }, 'Discord asks to wait'),
  );
}

async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, desk);
  return guard(interaction, {
    desk,
    work: async () => {
      if (interaction.isChatInputCommand()) await onCommand(interaction, desk);
      else if (interaction.isMessageContextMenuCommand()) await onMenu(interaction, desk);
      else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
        await onPress(interaction, desk);
    },
  });
}
