import type { types } from '@slack/bolt';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Language } from '../../retrieval/query.ts';
import { LANGUAGES } from '../../retrieval/query.ts';
import { ACTIONS, callValue } from './action-values.ts';
import {
  type SlackBlock,
  actions,
  button,
  confirmation,
  context,
  header,
  sections,
  select,
} from './blocks.ts';
import { fitMrkdwn } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';
import { objectiveChoices } from './objective-picker.ts';
import { practiceChoices } from './practice-choices.ts';

/** Characters of a document's title. */
const MAX_TITLE = 200;

type HomeContent = {
  catalogue: Catalogue;
  recent: readonly string[];
  retentionDays: number;
  language: Language;
};

const askButton = (label: string, question: string, index: string): types.Button | undefined => {
  const value = callValue({ name: 'ask', arguments: { question } });
  return value === undefined ? undefined : button(label, { actionId: `${ACTIONS.homeAsk}:${index}`, value });
};

/** What the App Home shows one person: the documents, questions to try, what to browse, their own questions. */
export function homeView(content: HomeContent): types.HomeView {
  const { language, recent, retentionDays } = content;
  const { home } = slackLocales[language];
  const remove = button(home.deleteData, { actionId: ACTIONS.deleteData, value: 'delete', style: 'danger' });
  const confirm = confirmation(home.deleteConfirm, {
    yes: home.deleteData,
    no: slackLocales[language].modal.cancel,
  });
  return {
    type: 'home',
    blocks: [
      header(home.title),
      ...sections(home.disclaimer),
      ...knows(content),
      header(home.ask),
      ...actions(
        home.samples.map(({ label, question }, index) => askButton(label, question, `sample${index}`)),
      ),
      ...browse(content),
      header(home.recent),
      ...(recent.length === 0
        ? context(home.noRecent)
        : actions(recent.map((question, index) => askButton(question, question, `recent${index}`)))),
      ...context(home.keptFor(retentionDays)),
      ...actions([{ ...remove, confirm }, languageMenu(language)]),
    ],
  };
}

const languageMenu = (language: Language): types.StaticSelect | undefined =>
  select(slackLocales[language].answer.language, {
    actionId: ACTIONS.homeLanguage,
    chosen: language,
    choices: LANGUAGES.map((value) => ({ label: slackLocales[value].name, value })),
  });

function knows({ catalogue, language }: HomeContent): SlackBlock[] {
  const { home } = slackLocales[language];
  const lines = catalogue.documents.map(({ id, title, date }) => {
    const records = catalogue.records.filter(({ document }) => document === id).length;
    return `• ${home.document(fitMrkdwn(title, MAX_TITLE), records, fitMrkdwn(date, MAX_TITLE))}`;
  });
  return [header(home.knows), ...sections(lines.join('\n'))];
}

function browse({ catalogue, language }: HomeContent): SlackBlock[] {
  const { home } = slackLocales[language];
  const { countries, themes } = practiceChoices(catalogue);
  const menu = (placeholder: string, { actionId, choices }: Parameters<typeof select>[1]) =>
    select(placeholder, {
      actionId: `${ACTIONS.open}:${actionId}`,
      choices: choices.slice(0, SLACK_LIMITS.options),
    });
  return [
    header(home.objectives),
    ...actions([menu(home.pickObjective, { actionId: 'objective', choices: objectiveChoices(catalogue) })]),
    header(home.practices),
    ...actions([
      menu(home.pickCountry, { actionId: 'country', choices: countries }),
      menu(home.pickTheme, { actionId: 'theme', choices: themes }),
    ]),
  ];
}
