import type { SlackBlock } from './blocks.ts';
import { cutMrkdwn, escapeMrkdwn } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';

const wordsOf = (block: SlackBlock): string[] => {
  if (block.type === 'header') return [escapeMrkdwn(block.text.text)];
  if (block.type === 'section') return block.text === undefined ? [] : [block.text.text];
  if (block.type !== 'context') return [];
  return block.elements.flatMap((element) => ('text' in element ? [element.text] : []));
};

/** What notifications and screen readers get beside blocks: the same words, as many as `text` takes. */
export function fallbackText(blocks: readonly SlackBlock[]): string {
  const words = blocks.flatMap(wordsOf).join('\n');
  return words === '' ? '…' : cutMrkdwn(words, SLACK_LIMITS.text);
}
