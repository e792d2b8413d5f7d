import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../src/surfaces/discord/render.ts';
import { MessageBody, messageFaults, messageText } from '../../fakes/discord-message-rules.ts';
import { arbitraryReply } from './arbitrary-reply.ts';

/** Replies drawn without a violation, by style: the issue asks for 10,000 of the one style, embeds are its fallback. */
const RUNS = { components: 10_000, embeds: 2_000 } as const;

describe('renderReply', () => {
  it.each(['components', 'embeds'] as const)(
    'keeps within every limit of Discord and loses no citation, whatever the reply, in the style %s',
    { timeout: 240_000 },
    (style) => {
      fc.assert(
        fc.property(arbitraryReply, (reply) => {
          const pages = renderReply(reply, { id: '123456789012345678901', style });
          expect(pages.flatMap(messageFaults)).toEqual([]);
          const files = pages.flatMap((page) => page.files).map(({ attachment }) => attachment.toString());
          const shown = [...pages.map((page) => messageText(MessageBody.parse(page))), ...files].join('\n');
          for (const block of reply.blocks)
            if (block.kind === 'citations')
              for (const { number } of block.citations)
                expect(shown).toContain(`citation-title-${number}-end`);
          expect(shown.replaceAll(/\\[@<]/g, '')).not.toMatch(/@everyone|@here|<@/);
        }),
        { numRuns: RUNS[style] },
      );
    },
  );
});
