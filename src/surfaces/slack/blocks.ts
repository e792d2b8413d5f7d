import type { types } from '@slack/bolt';
import { plainText, takeMrkdwn } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';

/** A block of a message, of a modal or of the App Home. */
export type SlackBlock = types.KnownBlock;

const plain = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: plainText(text, max),
  emoji: false,
});

/** Mrkdwn in which only what we wrote ourselves is a link or a mention. */
const mrkdwn = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** A heading; Slack reads it out as one. */
export const header = (text: string): SlackBlock => ({
  type: 'header',
  text: plain(text, SLACK_LIMITS.header),
});

/** Escaped mrkdwn in as many sections as it needs; `expand` keeps Slack from folding it. */
export function sections(text: string): SlackBlock[] {
  const blocks: SlackBlock[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const part = takeMrkdwn(rest, SLACK_LIMITS.sectionText);
    blocks.push({ type: 'section', text: mrkdwn(part.trimEnd()), expand: true });
    rest = rest.slice(part.length).trimStart();
  }
  return blocks;
}

/** Small print; nothing for no words. */
export const context = (text: string): SlackBlock[] =>
  text.trim() === '' ? [] : [{ type: 'context', elements: [mrkdwn(text)] }];

type ButtonOptions = { actionId: string; value: string; style?: 'primary' | 'danger'; describedAs?: string };

/** A button; the value was measured by who made it. */
export const button = (
  label: string,
  { actionId, value, style, describedAs }: ButtonOptions,
): types.Button => ({
  type: 'button',
  action_id: actionId,
  text: plain(label, SLACK_LIMITS.buttonText),
  value,
  ...(style === undefined ? {} : { style }),
  ...(describedAs === undefined
    ? {}
    : { accessibility_label: plainText(describedAs, SLACK_LIMITS.accessibilityLabel) }),
});

/** A question before something that cannot be taken back. */
export const confirmation = (
  question: string,
  { yes, no }: { yes: string; no: string },
): types.ConfirmationDialog => ({
  title: plain(yes, SLACK_LIMITS.confirmTitle),
  text: plain(question, SLACK_LIMITS.confirmText),
  confirm: plain(yes, SLACK_LIMITS.confirmButton),
  deny: plain(no, SLACK_LIMITS.confirmButton),
});

/** A choice of a select menu. */
export type Choice = { label: string; value: string };

/** A select menu of the choices that Slack can carry; undefined when there is none. */
export function select(
  placeholder: string,
  {
    actionId,
    choices,
    chosen,
  }: { actionId: string; choices: readonly Choice[]; chosen?: string | undefined },
): types.StaticSelect | undefined {
  const options = choices
    .filter(({ value }) => value.length <= SLACK_LIMITS.optionValue)
    .slice(0, SLACK_LIMITS.options)
    .map(({ label, value }) => ({ text: plain(label, SLACK_LIMITS.optionText), value }));
  const initial = options.find(({ value }) => value === chosen);
  if (options.length === 0) return undefined;
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(placeholder, SLACK_LIMITS.placeholder),
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

/** Buttons and menus in rows that Slack accepts; nothing for no elements. */
export function actions(elements: readonly (types.Button | types.StaticSelect | undefined)[]): SlackBlock[] {
  const given = elements.filter((element) => element !== undefined);
  const rows: SlackBlock[] = [];
  for (let start = 0; start < given.length; start += SLACK_LIMITS.actionsElements)
    rows.push({ type: 'actions', elements: given.slice(start, start + SLACK_LIMITS.actionsElements) });
  return rows;
}

/** A field for words in a modal. */
export const textInput = (
  label: string,
  options: { blockId: string; hint?: string; initial?: string | undefined; optional?: boolean },
): SlackBlock => ({
  type: 'input',
  block_id: options.blockId,
  label: plain(label, SLACK_LIMITS.inputLabel),
  optional: options.optional ?? false,
  element: {
    type: 'plain_text_input',
    action_id: 'words',
    multiline: true,
    max_length: SLACK_LIMITS.plainTextInput,
    ...(options.hint === undefined ? {} : { placeholder: plain(options.hint, SLACK_LIMITS.placeholder) }),
    ...(options.initial === undefined
      ? {}
      : { initial_value: options.initial.slice(0, SLACK_LIMITS.plainTextInput) }),
  },
});
