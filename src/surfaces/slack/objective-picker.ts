import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Language } from '../../retrieval/query.ts';
import { ACTIONS, callValue } from './action-values.ts';
import { type Choice, type SlackBlock, actions, sections, select } from './blocks.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';
import { fallbackText } from './fallback-text.ts';
import type { SlackMessage } from './slack-message.ts';

/** The 23 objectives as choices that open one. */
export const objectiveChoices = (catalogue: Catalogue): Choice[] =>
  catalogue.ofKind('objective').flatMap(({ number, title }) => {
    if (number === undefined) return [];
    const value = callValue({ name: 'objective', arguments: { number } }, SLACK_LIMITS.optionValue);
    return value === undefined ? [] : [{ label: title, value }];
  });

/** The picker that stands for an objective without its number. */
export function renderObjectivePicker(catalogue: Catalogue, language: Language): SlackMessage {
  const { modal, home } = slackLocales[language];
  const blocks: SlackBlock[] = [
    ...sections(`*${modal.pickObjective}*`),
    ...actions([
      select(home.pickObjective, {
        actionId: `${ACTIONS.open}:objective`,
        choices: objectiveChoices(catalogue),
      }),
    ]),
  ];
  return { text: fallbackText(blocks), blocks, unfurl_links: false, unfurl_media: false };
}
