/**
 * What Discord refuses, from its documentation as of August 2026 (API and gateway version 10).
 * Lengths are counted in UTF-16 units, which is never less than what Discord counts.
 */
export const DISCORD_LIMITS = {
  /** Components of one message, nested ones included. */
  components: 40,
  /** Characters over all text displays of one message. */
  textCharacters: 4000,
  /** Characters of one embed's description. */
  embedDescription: 4096,
  /** Characters over all embeds of one message. */
  embedCharacters: 6000,
  /** Action rows of a message that uses embeds. */
  actionRows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  linkUrl: 512,
  selectOptions: 25,
  optionText: 100,
  placeholder: 150,
  customId: 100,
  autocompleteChoices: 25,
  choiceText: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  optionLength: 6000,
  modalTitle: 45,
  modalText: 4000,
  label: 45,
  threadName: 100,
  /** Time for the first answer to an interaction. */
  acknowledgeMs: 3_000,
  /** Time for which an interaction's token can be used. */
  tokenMs: 15 * 60_000,
} as const;

/** No user, role or channel-wide mention in anything that is posted, whatever its text says. */
export const NO_MENTIONS = { parse: [], repliedUser: false } as const;
