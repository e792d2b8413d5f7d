import type { SlackBlock } from './blocks.ts';

/** One message as Slack takes it, wherever it is posted: measured, with words for readers without blocks. */
export type SlackMessage = {
  text: string;
  blocks: SlackBlock[];
  unfurl_links: false;
  unfurl_media: false;
};
