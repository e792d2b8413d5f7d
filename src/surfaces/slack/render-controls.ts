import type { CommandCall, Reply } from '../../replies/reply.ts';
import { LANGUAGES } from '../../retrieval/query.ts';
import { ACTIONS, callValue } from './action-values.ts';
import { type SlackBlock, actions, button, select } from './blocks.ts';
import { plainText } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';
import type { SlackLocale } from './locales/locale.ts';

/** What a surface can do with the reply where it stands. */
export type Offers = {
  /** Where a reply that only the asker sees can be made public. */
  share?: 'channel' | 'thread' | undefined;
  /** Calls that look further: more sources, related practices. */
  moreSources?: CommandCall | undefined;
  relatedPractices?: CommandCall | undefined;
  /** Whether the frame can be shown in another language. */
  language?: boolean | undefined;
  /** Whether people can be asked. */
  person?: boolean | undefined;
};

const callButton = (
  label: string,
  { call, index }: { call: CommandCall | undefined; index: string | number },
) => {
  const value = call === undefined ? undefined : callValue(call);
  return value === undefined ? undefined : button(label, { actionId: `${ACTIONS.call}:${index}`, value });
};

/** What to ask or open next; a call that is too long for a button is left out. */
export const renderSuggestions = (items: readonly { label: string; call: CommandCall }[]): SlackBlock[] =>
  actions(items.map(({ label, call }, index) => callButton(label, { call, index })));

/** The vote: values are `up:<answer>` and `down:<answer>`. */
export function renderFeedback(answerId: string, locale: SlackLocale): SlackBlock {
  const id = answerId.toWellFormed().slice(0, SLACK_LIMITS.feedbackValue - 5);
  const vote = (label: string, value: string) => ({
    text: { type: 'plain_text' as const, text: plainText(label, SLACK_LIMITS.buttonText), emoji: false },
    accessibility_label: plainText(label, SLACK_LIMITS.accessibilityLabel),
    value,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.feedback,
        positive_button: vote(locale.answer.good, `up:${id}`),
        negative_button: vote(locale.answer.bad, `down:${id}`),
      },
    ],
  };
}

/** The surface's own buttons under a kept reply; nothing under one that is not kept. */
export function renderOffers(
  reply: Reply,
  { keptAs, offers = {} }: { keptAs?: string | undefined; offers?: Offers | undefined },
): SlackBlock[] {
  if (keptAs === undefined) return [];
  const { answer } = slackLocales[reply.language];
  const hasQuotes = reply.blocks.some(({ kind }) => kind === 'citations');
  const kept = (label: string, actionId: string) => button(label, { actionId, value: keptAs });
  return actions([
    hasQuotes ? kept(answer.showQuotes, ACTIONS.quotes) : undefined,
    callButton(answer.moreSources, { call: offers.moreSources, index: 'sources' }),
    callButton(answer.relatedPractices, { call: offers.relatedPractices, index: 'practices' }),
    offers.share === undefined
      ? undefined
      : kept(offers.share === 'channel' ? answer.shareInChannel : answer.postInThread, ACTIONS.share),
    offers.person === true ? kept(answer.askPerson, ACTIONS.person) : undefined,
    offers.language === true
      ? select(answer.language, {
          actionId: ACTIONS.language,
          chosen: `${reply.language}:${keptAs}`,
          choices: LANGUAGES.map((language) => ({
            label: slackLocales[language].name,
            value: `${language}:${keptAs}`,
          })),
        })
      : undefined,
  ]);
}
