/** The commands that Slack offers; `/gcm` takes every command of the assistant as its first word. */
export const SLASH_COMMANDS = ['objective', 'practice', 'ask', 'gcm'] as const;

/** Callback ids of the shortcuts and the modals; they stand in the manifest. */
export const CALLBACKS = {
  findSources: 'find_sources',
  askAssistant: 'ask_assistant',
  ask: 'ask_modal',
  reason: 'reason_modal',
  person: 'person_modal',
  answer: 'answer_modal',
  quotes: 'quotes_modal',
} as const;
