import { type DiscordSettings, discordGroup } from './config/discord-settings.ts';
import { type HouseSettings, houseGroup } from './config/house-settings.ts';
import { type OpenAiSettings, openAiGroup } from './config/openai-settings.ts';
import { type SlackSettings, slackGroup } from './config/slack-settings.ts';
import { AssistantError } from './errors.ts';
import { type GivenSettings, readGroup } from './settings-group.ts';

/** Everything that can be set, checked. */
export type Settings = HouseSettings & {
  slack: SlackSettings;
  discord: DiscordSettings;
  openai: OpenAiSettings;
};

/**
 * The settings in an environment; a name with nothing or white space behind it counts as not given.
 * Throws `settings-invalid` with all problems, each with the setting's name and what is right, and with no value.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = withoutEmpty(environment);
  const slack = readGroup(slackGroup, given);
  const discord = readGroup(discordGroup, given);
  const openai = readGroup(openAiGroup, given);
  const house = readGroup(houseGroup, given);
  if (slack.kind === 'read' && discord.kind === 'read' && openai.kind === 'read' && house.kind === 'read')
    return { slack: slack.settings, discord: discord.settings, openai: openai.settings, ...house.settings };
  const problems = [slack, discord, openai, house].flatMap((group) =>
    group.kind === 'wrong' ? group.problems : [],
  );
  const lines = problems.map(({ name, message }) => `${name} ${message}`);
  throw new AssistantError('settings-invalid', `Cannot use the settings:\n${lines.join('\n')}`, {
    hint: 'Change them in the environment or in .env; .env.example lists them all',
  });
}

const withoutEmpty = (environment: Readonly<Record<string, string | undefined>>): GivenSettings =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value = '']) =>
      value.trim() === '' ? [] : [[name, value.trim()] as const],
    ),
  );
