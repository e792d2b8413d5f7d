/** How Slack is reached: a socket or HTTP for one workspace, OAuth over HTTP for several. */
export type SlackConnection =
  | { kind: 'socket'; botToken: string; appToken: string }
  | { kind: 'http'; botToken: string; signingSecret: string }
  | { kind: 'oauth'; clientId: string; clientSecret: string; stateSecret: string; signingSecret: string };

/** Where Slack sends events, commands and clicks. */
export const EVENTS_PATH = '/slack/events';
/** Where Slack sends people back after an install. */
export const REDIRECT_PATH = '/slack/oauth_redirect';
