import { z } from 'zod';
import {
  addressSetting,
  defineSettingsGroup,
  findMissing,
  type GivenSettings,
  type SettingProblem,
  textSetting,
} from '../settings-group.ts';

/** Slack for one workspace over a socket or over HTTP, or for several, by OAuth, over HTTP. */
export type SlackSettings =
  | { kind: 'absent' }
  | ({
      apiUrl: string | undefined;
      /** Channel where questions for a person are posted. */
      peopleChannel: string | undefined;
    } & (
      | { kind: 'socket'; botToken: string; appToken: string }
      | { kind: 'http'; botToken: string; signingSecret: string }
      | { kind: 'oauth'; clientId: string; clientSecret: string; stateSecret: string; signingSecret: string }
    ));

const channelSetting = textSetting.refine((id) => id === undefined || /^[CG][A-Z0-9]+$/.test(id), {
  error: 'must be the id of a channel, such as C0123456789',
});

/** What is set for Slack. */
export const slackGroup = defineSettingsGroup({
  fields: z.object({
    SLACK_BOT_TOKEN: textSetting,
    SLACK_APP_TOKEN: textSetting,
    SLACK_SIGNING_SECRET: textSetting,
    SLACK_CLIENT_ID: textSetting,
    SLACK_CLIENT_SECRET: textSetting,
    SLACK_STATE_SECRET: textSetting,
    SLACK_API_URL: addressSetting,
    SLACK_PEOPLE_CHANNEL: channelSetting,
  }),
  findGaps: (given) => (isForManyWorkspaces(given) ? findOAuthGaps(given) : findTokenGaps(given)),
  choose: (given): SlackSettings => {
    const {
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: appToken,
      SLACK_SIGNING_SECRET: signingSecret,
    } = given;
    const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = given;
    const { SLACK_STATE_SECRET: stateSecret, SLACK_API_URL: apiUrl } = given;
    const everywhere = { apiUrl, peopleChannel: given.SLACK_PEOPLE_CHANNEL };
    if (clientId && clientSecret && stateSecret && signingSecret)
      return { kind: 'oauth', clientId, clientSecret, stateSecret, signingSecret, ...everywhere };
    // Who gave both means the socket: the signing secret is on the same page of Slack as the bot token.
    if (botToken && appToken) return { kind: 'socket', botToken, appToken, ...everywhere };
    if (botToken && signingSecret) return { kind: 'http', botToken, signingSecret, ...everywhere };
    return { kind: 'absent' };
  },
});

const OAUTH_NAMES = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'];

const isForManyWorkspaces = (given: GivenSettings): boolean =>
  OAUTH_NAMES.some((name) => given[name] !== undefined);

function findOAuthGaps(given: GivenSettings): SettingProblem[] {
  const needed = [...OAUTH_NAMES, 'SLACK_SIGNING_SECRET'];
  const missing = findMissing(given, needed, 'Slack for several workspaces needs it');
  if (given.SLACK_BOT_TOKEN === undefined) return missing;
  const message = 'must be left out beside SLACK_CLIENT_ID: each workspace has a token of its own';
  return [...missing, { name: 'SLACK_BOT_TOKEN', message }];
}

function findTokenGaps(given: GivenSettings): SettingProblem[] {
  const partner = ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].find((name) => given[name] !== undefined);
  const problem = (message: string): SettingProblem[] => [{ name: 'SLACK_BOT_TOKEN', message }];
  if (given.SLACK_BOT_TOKEN === undefined)
    return partner === undefined ? [] : problem(`is missing: ${partner} is set`);
  if (partner === undefined)
    return problem('needs a partner: SLACK_APP_TOKEN for Socket Mode or SLACK_SIGNING_SECRET for HTTP');
  const areSwapped =
    given.SLACK_BOT_TOKEN.startsWith('xapp-') || given.SLACK_APP_TOKEN?.startsWith('xoxb-') === true;
  return areSwapped ? problem('begins with xoxb-, SLACK_APP_TOKEN with xapp-: they are swapped') : [];
}
