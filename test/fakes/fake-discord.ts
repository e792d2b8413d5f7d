import { createServer } from 'node:http';
import { createFakeGateway } from './fake-discord-gateway.ts';
import { type Interaction, interactionEvent, type Place, typedOptions } from './fake-discord-interactions.ts';
import { createRest, type World } from './fake-discord-rest.ts';
import {
  APPLICATION_ID,
  BOT_ID,
  botUser,
  CHANNEL_ID,
  createIds,
  dmChannel,
  DM_ID,
  guild,
  GUILD_ID,
  type Json,
  person,
  TOKEN,
} from './fake-discord-world.ts';

export type MessageFields = {
  content: string;
  author?: Json;
  channel?: string;
  mentions?: Json[];
  reference?: string;
  id?: string;
  fields?: Json;
};

/** Discord on this machine: REST v10 and the gateway; it notes every call that the real one would refuse in `violations`. */
export async function createFakeDiscord({ refuses }: { refuses?: 4004 | 4014 } = {}) {
  const nextId = createIds();
  const world: World = {
    calls: [],
    violations: [],
    messages: new Map(),
    interactions: new Map(),
    commands: { global: [], guild: [] },
    failures: [],
    nextId,
    gatewayUrl: () => `ws://127.0.0.1:${port()}`,
  };
  const rest = createRest(world);
  const server = createServer((request, response) => {
    rest(request, response).catch((error: unknown) => {
      world.violations.push(`the fake failed: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  const port = (): number => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  const gateway = createFakeGateway({
    server,
    token: TOKEN,
    refuses,
    gatewayUrl: world.gatewayUrl,
    guilds: () => [guild()],
    ready: (session, shard) => ({
      v: 10,
      user: botUser,
      session_id: session,
      shard,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      application: { id: APPLICATION_ID, flags: 0 },
    }),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  /** What people wrote; the gateway shows it only where Discord does. */
  const written = new Map<string, string>();

  const interact = (kind: number, data: Json, place: Place = {}): Interaction => {
    const id = nextId();
    const token = `token-${id}`;
    const interaction: Interaction = {
      id,
      token,
      kind,
      sentAt: Date.now(),
      acknowledgedAfterMs: undefined,
      callback: undefined,
      isExpired: false,
      isEphemeral: false,
      original: kind === 2 || kind === 4 ? undefined : place.message,
      followUps: [],
    };
    world.interactions.set(id, interaction);
    gateway.send('INTERACTION_CREATE', interactionEvent(id, token, kind, data, place));
    return interaction;
  };

  const message = ({
    content,
    author = person(1),
    channel = CHANNEL_ID,
    mentions = [],
    reference,
    id = nextId(),
    fields = {},
  }: MessageFields): Json => {
    const isDirect = channel === DM_ID;
    const isSeen = isDirect || gateway.readsContent() || mentions.some((each) => each.id === BOT_ID);
    const referenced = reference === undefined ? undefined : world.messages.get(reference);
    const full: Json = {
      id,
      channel_id: channel,
      ...(isDirect
        ? { channel_type: 1 }
        : {
            guild_id: GUILD_ID,
            member: { roles: [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 },
          }),
      type: reference === undefined ? 0 : 19,
      content: isSeen ? content : '',
      author,
      mentions,
      mention_roles: [],
      mention_everyone: content.includes('@everyone'),
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      tts: false,
      flags: 0,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      ...(reference === undefined
        ? {}
        : {
            message_reference: {
              message_id: reference,
              channel_id: channel,
              ...(isDirect ? {} : { guild_id: GUILD_ID }),
            },
            referenced_message: referenced ?? null,
          }),
      ...fields,
    };
    world.messages.set(id, full);
    written.set(id, content);
    return full;
  };

  const intentFor = (channel: unknown) =>
    channel === DM_ID ? (['directMessages'] as const) : (['guildMessages'] as const);

  return {
    ...world,
    apiUrl: `http://127.0.0.1:${port()}/api`,
    gateway,
    interact,
    /** A slash command with its options. */
    slash: (name: string, options: Json = {}, place: Place = {}) =>
      interact(
        2,
        {
          id: '1',
          name,
          type: 1,
          options: typedOptions(options),
        },
        place,
      ),
    subcommand: (name: string, verb: string, options: Json = {}, place: Place = {}) =>
      interact(
        2,
        {
          id: '1',
          name,
          type: 1,
          options: [
            {
              name: verb,
              type: 1,
              options: typedOptions(options),
            },
          ],
        },
        place,
      ),
    typing: (name: string, option: string, typed: string, place: Place & { type?: number } = {}) =>
      interact(
        4,
        {
          id: '1',
          name,
          type: 1,
          options: [{ name: option, type: place.type ?? 3, value: typed, focused: true }],
        },
        place,
      ),
    /** A command from a message's menu: its target comes with its content, whatever the intents. */
    menu: (name: string, target: Json, place: Place = {}) => {
      const id = String(target.id);
      const resolved = { messages: { [id]: { ...target, content: written.get(id) } } };
      return interact(2, { id: '1', name, type: 3, target_id: id, resolved }, place);
    },
    /** A press on a component, or a choice in a menu, of a message that was posted. */
    press: (
      id: string,
      shown: Json | undefined,
      { values, ...place }: Place & { values?: string[] } = {},
    ) => {
      const data = {
        custom_id: id,
        component_type: values === undefined ? 2 : 3,
        ...(values === undefined ? {} : { values }),
      };
      return interact(3, data, { ...place, message: shown });
    },
    /** A form that was filled in; `shown`: the message whose button opened it. */
    submit: (id: string, fields: Record<string, string>, shown: Json | undefined, place: Place = {}) => {
      const components = Object.entries(fields).map(([key, value], at) => ({
        type: 18,
        id: at,
        component: { type: 4, id: 10 + at, custom_id: key, value },
      }));
      return interact(5, { custom_id: id, components }, { ...place, message: shown });
    },
    message,
    say: (given: MessageFields): Json => {
      const said = message(given);
      gateway.send('MESSAGE_CREATE', said, intentFor(said.channel_id));
      return said;
    },
    again: (said: Json) => gateway.send('MESSAGE_CREATE', said, intentFor(said.channel_id)),
    rewrite: (said: Json, content: string) => {
      Object.assign(said, { content, edited_timestamp: new Date().toISOString() });
      gateway.send('MESSAGE_UPDATE', said, intentFor(said.channel_id));
    },
    openDirect: () => gateway.send('CHANNEL_CREATE', dmChannel(), ['directMessages']),
    /** What the assistant posted in channels, in order. */
    posted: () =>
      [...world.messages.values()].filter((each) => each.author === botUser && each.webhook !== true),
    stop: async () => {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
export type FakeDiscord = Awaited<ReturnType<typeof createFakeDiscord>>;
