import { type SlackBlock, context, sections } from './blocks.ts';
import { fallbackText } from './fallback-text.ts';
import { MAX_MESSAGES, SLACK_LIMITS } from './limits.ts';
import type { SlackMessage } from './slack-message.ts';

/** Room for the brackets and commas around blocks. */
const measure = (blocks: readonly SlackBlock[]): number => JSON.stringify(blocks).length + 1;

/** Groups blocks in order so that every group is within the limits of one message. */
function group(blocks: readonly SlackBlock[]): SlackBlock[][] {
  const groups: SlackBlock[][] = [];
  let current: SlackBlock[] = [];
  let size = 0;
  for (const block of blocks) {
    const room = measure([block]);
    if (
      current.length > 0 &&
      (size + room > SLACK_LIMITS.blocksJson || current.length >= SLACK_LIMITS.blocks)
    ) {
      groups.push(current);
      current = [];
      size = 0;
    }
    current.push(block);
    size += room;
  }
  return current.length === 0 ? groups : [...groups, current];
}

type Parts = {
  /** What may give way at its end. */
  body: readonly SlackBlock[];
  /** What is kept whatever happens: where the words stand. */
  sources: readonly SlackBlock[];
  /** Notes, buttons, the vote. */
  controls: readonly SlackBlock[];
};

/** The one choke point before anything is sent: whole messages within Slack's limits, sources reserved first. */
export function packMessages(
  { body, sources, controls }: Parts,
  { shortened, maxMessages = MAX_MESSAGES }: { shortened: string; maxMessages?: number },
): SlackMessage[] {
  const reserved = [...sources, ...controls];
  if (body.length + reserved.length === 0)
    return packMessages({ body: sections('…'), sources, controls }, { shortened, maxMessages });
  let kept = body.length;
  let groups = group([...body, ...reserved]);
  while (groups.length > maxMessages && kept > 1) {
    kept -= 1;
    groups = group([...body.slice(0, kept), ...context(shortened), ...reserved]);
  }
  return groups.map((blocks) => ({
    text: fallbackText(blocks),
    blocks,
    unfurl_links: false,
    unfurl_media: false,
  }));
}
