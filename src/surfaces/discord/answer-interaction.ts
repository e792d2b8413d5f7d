import type { Inquiry } from '../../assistant.ts';
import { deadline } from '../../delivery/deadline.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Language } from '../../retrieval/query.ts';
import { type Desk, ownReply, waitSeconds } from './desk.ts';
import { draftLines } from './draft-lines.ts';
import type { KeptReply } from './kept-replies.ts';
import { lines } from './lines.ts';
import type { DiscordPayload, MessageStyle } from './payload.ts';
import { renderReply } from './render.ts';
import { type Answerable, createResponder, type Responder } from './responder.ts';

/** Time that one answer may take where nothing else is set. */
export const ANSWER_TIME_MS = 120_000;

/** A signal that ends the work on one answer in time. */
export const answerTime = ({ answerTimeMs }: Desk): AbortSignal => deadline(answerTimeMs ?? ANSWER_TIME_MS);

/** What is asked, without who and when, which the interaction tells. */
export type Asking = Pick<Inquiry, 'text' | 'call' | 'passageIds'> & {
  conversationId: string;
  /** The language that the asker chose; the words tell it otherwise. */
  answerLanguage?: Language | undefined;
  /** The language of the surface's own words. */
  language: Language;
};

/** Answers a deferred interaction: asks, keeps the reply for its buttons, and finishes with its first page. */
export async function answerInteraction(interaction: Answerable, asking: Asking, desk: Desk): Promise<void> {
  const { style } = await desk.guilds.of(interaction.guildId);
  const responder = createResponder(interaction, { desk, language: asking.language, style });
  const reply = await ask(interaction, { asking, responder, desk });
  const payload = await keepAndDraw(desk, {
    id: interaction.id,
    reply,
    askedBy: desk.hash(interaction.user.id),
    conversationId: asking.conversationId,
    style,
  });
  const shown = await responder.finish(payload);
  if (shown !== undefined) await desk.kept.conversations.set(shown.id, asking.conversationId);
}

/** One Reply for what is asked; also when too much was asked. */
export async function ask(
  interaction: Answerable,
  { asking, responder, desk }: { asking: Asking; responder: Responder; desk: Desk },
): Promise<Reply> {
  const askedBy = desk.hash(interaction.user.id);
  const seconds = await waitSeconds(desk, askedBy);
  if (seconds !== undefined) return ownReply(lines[asking.language].limited(seconds), asking.language);
  const { text, call, passageIds, conversationId, answerLanguage } = asking;
  return desk.assistant.handle(
    {
      conversationId,
      eventId: `discord/${interaction.id}`,
      askedBy,
      language: answerLanguage,
      text,
      call,
      passageIds,
    },
    { signal: answerTime(desk), onProgress: responder.progress },
  );
}

type Keeping = { id: string; reply: Reply; askedBy: string; conversationId: string; style: MessageStyle };

/** The first page of a reply that is kept under an id, so that its pages and menus work after a restart. */
export async function keepAndDraw(
  desk: Desk,
  { id, reply, askedBy, conversationId, style }: Keeping,
): Promise<DiscordPayload> {
  await desk.kept.replies.set(id, { reply, askedBy, conversationId, style });
  return firstPage(renderReply(reply, { id, style }));
}

/** The pages of a kept reply, as they were when it was posted. */
export const drawKept = (id: string, { reply, style, draft }: KeptReply): DiscordPayload[] =>
  renderReply(reply, {
    id,
    style,
    ...(draft === undefined
      ? {}
      : {
          checks: { edited: new Set(draft.edited) },
          note: draftLines[reply.language].postedBy(draft.postedBy),
        }),
  });

/** Every reply has a first page. */
export function firstPage(pages: readonly DiscordPayload[]): DiscordPayload {
  const [first] = pages;
  if (first === undefined) throw new RangeError('Cannot show a reply: it has no page');
  return first;
}
