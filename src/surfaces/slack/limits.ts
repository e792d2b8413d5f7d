/**
 * Slack's limits, in UTF-16 units unless said otherwise (docs.slack.dev/reference/block-kit and the methods' pages,
 * November 2026). Units are never fewer than Slack's own characters, so that a text that fits here fits there.
 */
export const SLACK_LIMITS = {
  /** Blocks of one message. */
  blocks: 50,
  /** Blocks of a modal or of the App Home. */
  viewBlocks: 100,
  /** JSON of all blocks of a message; Slack refuses from about 13,200 on (bolt-js issue 2509). */
  blocksJson: 12_000,
  /** `text` beside blocks: 4,000 is the hard limit of `chat.update`. */
  text: 4000,
  sectionText: 3000,
  contextElements: 10,
  actionsElements: 25,
  header: 150,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  modalTitle: 24,
  privateMetadata: 3000,
  accessibilityLabel: 75,
  feedbackValue: 2000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  inputLabel: 2000,
  plainTextInput: 3000,
  suggestedPrompts: 4,
  statusText: 100,
  /** Title of a thread: what Slack's list shows without cutting. */
  threadTitle: 200,
} as const;

/** Messages that one reply may fill before its text gives way; sources are never among what gives way. */
export const MAX_MESSAGES = 4;

/** Items on one page of a card's section or of a list: what fits a screen, and a list of the 23 objectives. */
export const ITEMS_PER_PAGE = 25;
