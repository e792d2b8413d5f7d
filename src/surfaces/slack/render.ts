import type { Reply, ReplyBlock } from '../../replies/reply.ts';
import type { Unfolding } from './action-values.ts';
import { type SlackBlock, context, sections } from './blocks.ts';
import { escapeMrkdwn, fitMrkdwn } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';
import { packMessages } from './pack-messages.ts';
import { renderCard, renderList } from './render-card.ts';
import { renderCitations } from './render-citations.ts';
import { renderFeedback, renderOffers, renderSuggestions, type Offers } from './render-controls.ts';
import { renderStatements } from './render-statements.ts';
import type { SlackMessage } from './slack-message.ts';

export type RenderOptions = {
  /** Id under which the reply is kept; without it nothing folds and no quotes open. */
  keptAs?: string | undefined;
  unfolded?: Unfolding | undefined;
  offers?: Offers | undefined;
  /** A line on top in our own mrkdwn, such as who shared it. */
  credit?: string | undefined;
  maxMessages?: number | undefined;
};

type Drawn = { body: SlackBlock[]; sources: SlackBlock[]; controls: SlackBlock[] };

const drawn = (given: Partial<Drawn>): Drawn => ({ body: [], sources: [], controls: [], ...given });

/** Draws a Reply as Slack messages: pure, within every limit, all citations kept, no foreign mention alive. */
export function renderReply(reply: Reply, options: RenderOptions = {}): SlackMessage[] {
  const locale = slackLocales[reply.language];
  const parts = reply.blocks.map((block, index) => renderBlock(block, { index, reply, options }));
  const body = parts.flatMap((part) => part.body);
  const sources = parts.flatMap((part) => part.sources);
  return packMessages(
    {
      body: [...(options.credit === undefined ? [] : context(options.credit)), ...body],
      sources,
      controls: [...renderOffers(reply, options), ...parts.flatMap((part) => part.controls)],
    },
    {
      shortened: `_${locale.answer.shortened}_`,
      ...(options.maxMessages === undefined ? {} : { maxMessages: options.maxMessages }),
    },
  );
}

function renderBlock(
  block: ReplyBlock,
  { index, reply, options }: { index: number; reply: Reply; options: RenderOptions },
): Drawn {
  const locale = slackLocales[reply.language];
  const fold = { locale, block: index, keptAs: options.keptAs, unfolded: options.unfolded };
  switch (block.kind) {
    case 'headline':
      return drawn({ body: bold(oneLine(block.text)) });
    case 'text':
      return drawn({ body: sections(escapeMrkdwn(block.text)) });
    case 'statements':
      return drawn({ body: renderStatements(block.statements, locale) });
    case 'citations':
      return drawn({ sources: renderCitations(block.citations, locale) });
    case 'card':
      return drawn({ body: renderCard(block, fold) });
    case 'list':
      return drawn({ body: renderList(block, fold) });
    case 'note':
      return drawn({ controls: context(fitMrkdwn(block.text, SLACK_LIMITS.sectionText)) });
    case 'suggestions':
      return drawn({ controls: renderSuggestions(block.items) });
    case 'feedback':
      return drawn({ controls: [renderFeedback(block.answerId, locale)] });
    default:
      return block satisfies never;
  }
}

const bold = (text: string): SlackBlock[] =>
  text === '' ? [] : sections(`*${fitMrkdwn(text, SLACK_LIMITS.sectionText - 2)}*`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
