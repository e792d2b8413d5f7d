import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { Inquiry } from '../../assistant.ts';
import type { Desk } from './desk.ts';
import { slackLocales } from './locales/index.ts';
import { plainMessage } from './post-messages.ts';
import { runInquiry } from './run-inquiry.ts';
import { answerView } from './views.ts';

/** Longest work for what a modal waits for. */
const VIEW_TIMEOUT_MS = 60_000;

type Filling = {
  client: webApi.WebClient;
  viewId: string;
  team: string;
  /** The question's own words. */
  words: string;
  inquiry: Omit<Inquiry, 'conversationId'>;
};

/** Fills a modal that says "looking" with the answer, or with one plain sentence when there is none. */
export async function fillView(desk: Desk, { client, viewId, team, words, inquiry }: Filling): Promise<void> {
  const conversationId = `slack:${team}:view:${inquiry.askedBy}`;
  try {
    const handled = await desk.underWay.run(
      conversationId,
      (signal) => runInquiry(desk, { ...inquiry, conversationId }, { words, signal }),
      { timeoutMs: VIEW_TIMEOUT_MS },
    );
    await client.views.update({ view_id: viewId, view: answerView(handled.draw(), handled.reply.language) });
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    desk.log.error({ reference, err: error }, 'slack modal could not be filled');
    const language = await desk.personal.language(inquiry.askedBy);
    const message = plainMessage(slackLocales[language].notice.failed(reference));
    await client.views.update({ view_id: viewId, view: answerView([message], language) });
  }
}
