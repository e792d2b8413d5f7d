import type { types } from '@slack/bolt';
import type { ListItem, ReplyBlock } from '../../replies/reply.ts';
import { ACTIONS, callValue, unfoldValue, type Unfolding } from './action-values.ts';
import { type SlackBlock, actions, button, context, header, sections, select } from './blocks.ts';
import { fitMrkdwn, linkMrkdwn } from './escape.ts';
import { ITEMS_PER_PAGE, SLACK_LIMITS } from './limits.ts';
import type { SlackLocale } from './locales/locale.ts';
import { renderStatements } from './render-statements.ts';

/** How the parts of one block of a reply fold: under which id the reply is kept and what is open now. */
export type Fold = {
  locale: SlackLocale;
  block: number;
  keptAs: string | undefined;
  unfolded: Unfolding | undefined;
};

type Of<Kind> = Extract<ReplyBlock, { kind: Kind }>;

/** Characters of one item; what is longer is opened by its call. */
const MAX_ITEM = 600;
/** Pages before the numbers leave what a fold button can carry. */
const MAX_SUBTITLE = 500;

const pagesOf = (items: readonly ListItem[]): number => Math.max(1, Math.ceil(items.length / ITEMS_PER_PAGE));

const itemLine = ({ label, text, isQuote }: ListItem): string => {
  const name = `*${fitMrkdwn(label.replace(/\s+/g, ' ').trim(), MAX_ITEM / 2)}*`;
  if (text === undefined || text.trim() === '') return `• ${name}`;
  const words = fitMrkdwn(text.replace(/\s+/g, ' ').trim(), MAX_ITEM);
  return `• ${name}: ${isQuote ? `“${words}”` : words}`;
};

/** One page of items, with a menu that opens one of them and buttons to turn the page. */
function renderItems(
  items: readonly ListItem[],
  { section, fold }: { section: number; fold: Fold },
): SlackBlock[] {
  const { locale, keptAs, unfolded, block } = fold;
  const isOpen = unfolded?.block === block && unfolded.section === section;
  const pages = pagesOf(items);
  const page = Math.min(isOpen ? unfolded.page : 0, pages - 1);
  const shown = items.slice(page * ITEMS_PER_PAGE, (page + 1) * ITEMS_PER_PAGE);
  const turn = (label: string, target: number): types.Button | undefined =>
    keptAs === undefined || target < 0 || target >= pages
      ? undefined
      : button(label, {
          actionId: `${ACTIONS.unfold}:${block}:${section}:${target}`,
          value: unfoldValue(keptAs, { block, section, page: target }),
          describedAs: locale.answer.page(target + 1, pages),
        });
  const choices = shown.flatMap(({ label, call }) => {
    const value = call === undefined ? undefined : callValue(call, SLACK_LIMITS.optionValue);
    return value === undefined ? [] : [{ label, value }];
  });
  const rest = items.length - shown.length;
  return [
    ...shown
      .flatMap((item) => itemLine(item))
      .reduce(joinLines, [])
      .flatMap(sections),
    ...(pages > 1
      ? context(keptAs === undefined ? locale.answer.more(rest) : locale.answer.page(page + 1, pages))
      : []),
    ...actions([
      select(locale.answer.openOne, { actionId: `${ACTIONS.open}:${block}:${section}`, choices }),
      turn(locale.answer.previous, page - 1),
      turn(locale.answer.next, page + 1),
    ]),
  ];
}

const joinLines = (joined: string[], line: string): string[] => {
  const last = joined.at(-1);
  if (last === undefined || last.length + line.length + 1 > SLACK_LIMITS.sectionText)
    return [...joined, line];
  return [...joined.slice(0, -1), `${last}\n${line}`];
};

/** A record: title, lead, and sections that open on a click when the reply is kept, and stand open when it is not. */
export function renderCard(card: Of<'card'>, fold: Fold): SlackBlock[] {
  const { locale, keptAs, unfolded, block } = fold;
  const place = [
    ...(card.subtitle === undefined ? [] : [fitMrkdwn(card.subtitle.replace(/\s+/g, ' '), MAX_SUBTITLE)]),
    ...(card.url === undefined ? [] : [linkMrkdwn(card.url, locale.answer.openDocument, MAX_SUBTITLE)]),
  ];
  const filled = card.sections.map((section, index) => ({ ...section, index })).filter(hasItems);
  const open =
    keptAs === undefined ? filled : filled.filter(({ index }) => isUnfolded(unfolded, block, index));
  const buttons = filled.map(({ title, items, index }) => {
    const isOpen = isUnfolded(unfolded, block, index);
    return button(`${isOpen ? '▾' : '▸'} ${title} (${items.length})`, {
      actionId: `${ACTIONS.unfold}:${block}:${index}`,
      value: unfoldValue(keptAs ?? '', isOpen ? null : { block, section: index, page: 0 }),
      describedAs: `${title} (${items.length})`,
    });
  });
  return [
    header(card.title),
    ...(place.length === 0 ? [] : context(place.join(' · '))),
    ...renderStatements(card.lead, locale),
    ...(keptAs === undefined ? [] : actions(buttons)),
    ...open.flatMap(({ title, items, index }) => [
      ...sections(`*${fitMrkdwn(title.replace(/\s+/g, ' '), SLACK_LIMITS.header)}*`),
      ...renderItems(items, { section: index, fold }),
    ]),
  ];
}

const hasItems = ({ items }: { items: readonly ListItem[] }): boolean => items.length > 0;

const isUnfolded = (unfolded: Unfolding | undefined, block: number, section: number): boolean =>
  unfolded?.block === block && unfolded.section === section;

/** A list that is paged when the reply is kept. */
export const renderList = (list: Of<'list'>, fold: Fold): SlackBlock[] => [
  ...(list.title === undefined || list.title.trim() === ''
    ? []
    : sections(`*${fitMrkdwn(list.title.replace(/\s+/g, ' '), MAX_SUBTITLE)}*`)),
  ...renderItems(list.items, { section: 0, fold }),
];
