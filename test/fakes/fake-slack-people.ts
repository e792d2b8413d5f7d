import type { Delivery } from './fake-slack.ts';
import { BOT_USER, TEAM } from './fake-slack-api.ts';
import type { FakeSlackWorld } from './fake-slack-world.ts';

type Json = Readonly<Record<string, unknown>>;
type Post = { user?: string; channel?: string; text: string; thread?: string; ts?: string };

/** What people in a workspace do, as the deliveries that Slack makes of it. */
export function createFakePeople(world: FakeSlackWorld, { base }: { base: string }) {
  const envelope = { token: 'legacy', team_id: TEAM, api_app_id: 'A1' };
  const event = (given: Json, id = world.id('Ev')): Delivery => ({
    kind: 'events_api',
    payload: {
      ...envelope,
      type: 'event_callback',
      event: { event_ts: world.timestamp(), ...given },
      event_id: id,
      event_time: 1,
      authorizations: [
        { team_id: TEAM, enterprise_id: null, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
      ],
    },
  });
  const message = ({
    user = 'UALICE',
    channel = 'C1',
    text,
    thread,
    ts = world.timestamp(),
  }: Post): Json => ({
    user,
    text,
    ts,
    channel,
    team: TEAM,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
  const acting = (user: string): Json => {
    world.mentions.push(`<@${user}>`);
    return { user: { id: user, name: user.toLowerCase(), team_id: TEAM }, team: { id: TEAM, domain: 't' } };
  };
  const responseUrl = (): string => `${base}/response/${world.id('R')}`;
  return {
    event,
    mention: (post: Post): Delivery => {
      const given = message({ ...post, text: `<@${BOT_USER}> ${post.text}` });
      return event({ type: 'app_mention', ...given });
    },
    channelPost: (post: Post): Delivery =>
      event({ type: 'message', channel_type: 'channel', ...message(post) }),
    directMessage: (post: Post): Delivery =>
      event({ type: 'message', channel_type: 'im', ...message({ channel: 'D1', ...post }) }),
    edit: ({
      text,
      ts,
      user = 'UALICE',
      channel = 'D1',
      before,
      thread,
    }: Post & { ts: string; before: string }): Delivery =>
      event({
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel,
        channel_type: 'im',
        ts: world.timestamp(),
        message: {
          type: 'message',
          ...message({ text, ts, user, channel, ...(thread === undefined ? {} : { thread }) }),
          edited: { user, ts: world.timestamp() },
        },
        previous_message: { type: 'message', ...message({ text: before, ts, user, channel }) },
      }),
    slash: (command: string, text = '', { user = 'UALICE', channel = 'C1' } = {}): Delivery => {
      acting(user);
      return {
        kind: 'slash_commands',
        payload: {
          ...envelope,
          command,
          text,
          user_id: user,
          user_name: user.toLowerCase(),
          team_domain: 't',
          channel_id: channel,
          channel_name: 'general',
          response_url: responseUrl(),
          trigger_id: world.id('trigger'),
        },
      };
    },
    click: (
      element: Json,
      place: {
        user?: string;
        channel?: string;
        ts?: string;
        thread?: string;
        isEphemeral?: boolean;
        view?: string;
        viewType?: string;
      },
    ): Delivery => {
      const {
        user = 'UALICE',
        channel = 'C1',
        ts = '1.1',
        thread,
        isEphemeral = false,
        view,
        viewType = 'modal',
      } = place;
      const source: Json =
        view === undefined
          ? {
              channel: { id: channel, name: 'general' },
              container: {
                type: 'message',
                message_ts: ts,
                channel_id: channel,
                is_ephemeral: isEphemeral,
                ...(thread === undefined ? {} : { thread_ts: thread }),
              },
              ...(isEphemeral
                ? {}
                : { message: { ts, text: 'x', ...(thread === undefined ? {} : { thread_ts: thread }) } }),
              response_url: responseUrl(),
            }
          : { container: { type: 'view', view_id: view }, view: { id: view, type: viewType, hash: 'h' } };
      return {
        kind: 'interactive',
        payload: {
          ...envelope,
          type: 'block_actions',
          ...acting(user),
          ...source,
          trigger_id: world.id('trigger'),
          actions: [{ block_id: 'b', action_ts: world.timestamp(), ...element }],
        },
      };
    },
    messageShortcut: (
      text: string,
      { user = 'UALICE', channel = 'C1', ts = world.timestamp() } = {},
    ): Delivery => ({
      kind: 'interactive',
      payload: {
        ...envelope,
        type: 'message_action',
        callback_id: 'find_sources',
        ...acting(user),
        channel: { id: channel, name: 'general' },
        message: { type: 'message', user: 'UBOB', text, ts },
        message_ts: ts,
        trigger_id: world.id('trigger'),
        response_url: responseUrl(),
      },
    }),
    globalShortcut: (user = 'UALICE'): Delivery => ({
      kind: 'interactive',
      payload: {
        ...envelope,
        type: 'shortcut',
        callback_id: 'ask_assistant',
        ...acting(user),
        trigger_id: world.id('trigger'),
        action_ts: world.timestamp(),
      },
    }),
    submit: (
      { view, callback, metadata = '' }: { view: string; callback: string; metadata?: string },
      typed: Readonly<Record<string, string>>,
      user = 'UALICE',
    ): Delivery => ({
      kind: 'interactive',
      payload: {
        ...envelope,
        type: 'view_submission',
        ...acting(user),
        trigger_id: world.id('trigger'),
        view: {
          id: view,
          type: 'modal',
          callback_id: callback,
          private_metadata: metadata,
          state: {
            values: Object.fromEntries(
              Object.entries(typed).map(([block, value]) => [
                block,
                { words: { type: 'plain_text_input', value } },
              ]),
            ),
          },
        },
      },
    }),
    homeOpened: (tab: 'home' | 'messages', user = 'UALICE'): Delivery =>
      event({ type: 'app_home_opened', user, channel: 'D1', tab }),
    stopPressed: (thread: string, channel = 'D1'): Delivery =>
      event({
        type: 'agent_session_stopped',
        channel,
        thread_ts: thread,
        user: 'UALICE',
        streaming_message_ts: [],
      }),
    assistantStarted: (thread: string, { user = 'UALICE', viewed = 'C7' } = {}): Delivery =>
      event({
        type: 'assistant_thread_started',
        assistant_thread: {
          user_id: user,
          channel_id: 'D1',
          thread_ts: thread,
          context: { channel_id: viewed, team_id: TEAM, enterprise_id: null },
        },
      }),
  };
}

export type FakePeople = ReturnType<typeof createFakePeople>;
