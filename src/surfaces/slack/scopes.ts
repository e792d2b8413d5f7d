/** Scopes of the bot, each asked for by a feature of the surface and by nothing else. */
export const BOT_SCOPES = [
  // Mentions.
  'app_mentions:read',
  // Suggested prompts and titles.
  'assistant:write',
  // Follow-ups in threads.
  'channels:history',
  'groups:history',
  // Answers, statuses.
  'chat:write',
  // Slash commands, shortcuts.
  'commands',
  // Direct messages.
  'im:history',
] as const;

/** Events that the surface listens to, besides those of the legacy assistant container. */
export const BOT_EVENTS = [
  'agent_session_stopped',
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const;
