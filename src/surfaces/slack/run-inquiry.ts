import type { HandleOptions, Inquiry } from '../../assistant.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Desk } from './desk.ts';
import type { KeptReply } from './kept-replies.ts';
import type { RenderOptions } from './render.ts';
import { renderReply } from './render.ts';
import type { Offers } from './render-controls.ts';
import type { SlackMessage } from './slack-message.ts';

/** A handled inquiry: the reply is kept and can be drawn. */
export type Handled = {
  reply: Reply;
  keptAs: string;
  draw: (options?: Pick<RenderOptions, 'credit' | 'unfolded' | 'maxMessages'>) => SlackMessage[];
};

type RunOptions = HandleOptions & {
  /** The question's own words, without the command around them. */
  words: string;
  share?: KeptReply['share'];
};

/** Asks the assistant, keeps the reply for its buttons, and hands back how to draw it. Rejects only when aborted. */
export async function runInquiry(desk: Desk, inquiry: Inquiry, options: RunOptions): Promise<Handled> {
  const { words, share, signal, onProgress } = options;
  const reply = await desk.assistant.handle(inquiry, { signal, onProgress });
  const { conversationId, askedBy, text, call } = inquiry;
  const kept: KeptReply = { reply, inquiry: { conversationId, askedBy, text, call }, share };
  const keptAs = await desk.kept.keep(kept);
  await desk.personal.remember(askedBy, words);
  return { reply, keptAs, draw: (drawing) => drawKept(desk, { id: keptAs, kept, words }, drawing) };
}

/** Draws a kept reply with the offers that fit it. */
export function drawKept(
  desk: Desk,
  { id, kept, words }: { id: string; kept: KeptReply; words?: string | undefined },
  drawing: Pick<RenderOptions, 'credit' | 'unfolded' | 'maxMessages'> = {},
): SlackMessage[] {
  const offers = offersFor(desk, { kept, words: words ?? questionOf(kept.inquiry.text) });
  return renderReply(kept.reply, { keptAs: id, offers, ...drawing });
}

const questionOf = (text: string): string => text.replace(/^\/\w+\s*/, '');

function offersFor(desk: Desk, { kept, words }: { kept: KeptReply; words: string }): Offers {
  const { outcome } = kept.reply;
  const canLookFurther = (outcome === 'answered' || outcome === 'abstained') && words.trim() !== '';
  const isSubstance = outcome !== 'conversational' && outcome !== 'failed';
  return {
    share: kept.share === undefined ? undefined : kept.share.threadTs === undefined ? 'channel' : 'thread',
    moreSources: canLookFurther && !suggestsSearch(kept) ? desk.callOf('search', words) : undefined,
    relatedPractices: canLookFurther ? desk.callOf('practice', words) : undefined,
    language: isSubstance,
    person: desk.peopleChannel !== undefined && isSubstance,
  };
}

const suggestsSearch = ({ reply }: KeptReply): boolean =>
  reply.blocks.some(
    (block) => block.kind === 'suggestions' && block.items.some(({ call }) => call.name === 'search'),
  );
