import type { types } from '@slack/bolt';
import type { Language } from '../../retrieval/query.ts';
import { type SlackBlock, sections, textInput } from './blocks.ts';
import { escapeMrkdwn, plainText } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';
import type { SlackMessage } from './slack-message.ts';
import { CALLBACKS } from './slash-commands.ts';

const label = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text: plainText(text, SLACK_LIMITS.modalTitle),
  emoji: false,
});

/** Blocks that Slack takes in messages only. */
const NOT_IN_VIEWS: ReadonlySet<string> = new Set(['context_actions']);

/** A modal that shows something. */
export const showView = (
  { title, callback, blocks }: { title: string; callback: string; blocks: readonly SlackBlock[] },
  language: Language,
): types.ModalView => ({
  type: 'modal',
  callback_id: callback,
  title: label(title),
  close: label(slackLocales[language].modal.close),
  blocks: blocks.filter(({ type }) => !NOT_IN_VIEWS.has(type)).slice(0, SLACK_LIMITS.viewBlocks),
});

/** A modal that shows an answer, or that it is being looked for. */
export function answerView(
  messages: readonly SlackMessage[] | 'looking',
  language: Language,
): types.ModalView {
  const { modal, progress } = slackLocales[language];
  const blocks =
    messages === 'looking' ? sections(progress.looking) : messages.flatMap((message) => message.blocks);
  return showView({ title: modal.answerTitle, callback: CALLBACKS.answer, blocks }, language);
}

type Form = {
  callback: string;
  title: string;
  metadata?: string;
  blocks: readonly SlackBlock[];
};

const formView = ({ callback, title, metadata = '', blocks }: Form, language: Language): types.ModalView => ({
  type: 'modal',
  callback_id: callback,
  title: label(title),
  submit: label(slackLocales[language].modal.send),
  close: label(slackLocales[language].modal.cancel),
  private_metadata: metadata.slice(0, SLACK_LIMITS.privateMetadata),
  blocks: [...blocks],
});

/** "Ask the assistant": a question, from anywhere in Slack. */
export function askView(language: Language): types.ModalView {
  const { modal } = slackLocales[language];
  const blocks = [textInput(modal.askLabel, { blockId: 'question', hint: modal.askHint })];
  return formView({ callback: CALLBACKS.ask, title: modal.askTitle, blocks }, language);
}

/** Why an answer did not help; `answerId` comes back with it. */
export function reasonView(answerId: string, language: Language): types.ModalView {
  const { modal } = slackLocales[language];
  const blocks = [textInput(modal.reasonLabel, { blockId: 'reason', optional: true })];
  return formView(
    { callback: CALLBACKS.reason, title: modal.reasonTitle, metadata: answerId, blocks },
    language,
  );
}

/** Consent before a question goes to people: what will be posted can be read and changed. */
export function personView(question: string, language: Language): types.ModalView {
  const { modal } = slackLocales[language];
  const blocks = [
    ...sections(escapeMrkdwn(modal.personConsent)),
    textInput(modal.personLabel, { blockId: 'question', initial: question }),
  ];
  return formView({ callback: CALLBACKS.person, title: modal.personTitle, blocks }, language);
}
