import type { Command } from '../../commands/command.ts';
import { EVENTS_PATH, REDIRECT_PATH } from './connection.ts';
import { plainText } from './escape.ts';
import { slackLocales } from './locales/index.ts';
import { BOT_EVENTS, BOT_SCOPES } from './scopes.ts';
import { CALLBACKS, SLASH_COMMANDS } from './slash-commands.ts';

/** Slack's limits for manifests (docs.slack.dev/reference/app-manifest). */
const LIMITS = { description: 140, agentDescription: 300, summary: 2000, usageHint: 1000 } as const;

const NAME = 'GCM assistant';
const DESCRIPTION = 'Answers on the Global Compact for Migration, with checked quotes and their sources.';

/** Summaries and hints of the command that takes the others as its first word. */
const GCM = { summary: 'Everything else: help, sources, search, and the other commands' } as const;

/** Bare commands that need no `/gcm` before them. */
const OWN: ReadonlySet<string> = new Set(SLASH_COMMANDS);

type Options = {
  /** The public base address for HTTP; without one the manifest is for Socket Mode. */
  url?: string | undefined;
};

/** Slack's app manifest, from the command list. */
export function createManifest(commands: readonly Command[], { url }: Options = {}) {
  const base = url?.replace(/\/+$/, '');
  const events = base === undefined ? {} : { request_url: base + EVENTS_PATH };
  const { samples } = slackLocales.en.home;
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: { name: NAME, description: plainText(DESCRIPTION, LIMITS.description) },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      agent_view: {
        agent_description: plainText(DESCRIPTION, LIMITS.agentDescription),
        suggested_prompts: samples.map(({ label, question }) => ({ title: label, message: question })),
      },
      bot_user: { display_name: 'gcm-assistant', always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: 'Find sources for this',
          callback_id: CALLBACKS.findSources,
          description: 'Find what the documents say on this message',
        },
        {
          type: 'global',
          name: 'Ask the assistant',
          callback_id: CALLBACKS.askAssistant,
          description: 'Ask a question on the Global Compact',
        },
      ],
      slash_commands: SLASH_COMMANDS.map((name) => slashCommand(name, { commands, base })),
    },
    oauth_config: {
      ...(base === undefined ? {} : { redirect_urls: [base + REDIRECT_PATH] }),
      scopes: { bot: [...BOT_SCOPES] },
    },
    settings: {
      event_subscriptions: { ...events, bot_events: [...BOT_EVENTS] },
      interactivity: { is_enabled: true, ...events },
      org_deploy_enabled: false,
      socket_mode_enabled: base === undefined,
      token_rotation_enabled: false,
    },
  };
}

function slashCommand(
  name: string,
  { commands, base }: { commands: readonly Command[]; base: string | undefined },
) {
  const command = commands.find((candidate) => candidate.name === name);
  const others = commands.map((candidate) => candidate.name).filter((other) => !OWN.has(other));
  const usage = command?.usage ?? `[${others.join(' | ')}] [words]`;
  return {
    command: `/${name}`,
    description: plainText(command?.summary.en ?? GCM.summary, LIMITS.summary),
    ...(usage === '' ? {} : { usage_hint: plainText(usage, LIMITS.usageHint) }),
    should_escape: true,
    ...(base === undefined ? {} : { url: base + EVENTS_PATH }),
  };
}

/** The manifest as the file holds it. */
export const manifestText = (commands: readonly Command[], options: Options = {}): string =>
  JSON.stringify(createManifest(commands, options), null, 2) + '\n';
