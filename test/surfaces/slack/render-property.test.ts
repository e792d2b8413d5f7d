import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../src/surfaces/slack/render.ts';
import { arbitraryReply } from '../../fakes/arbitrary-reply.ts';
import { checkMessage } from '../../fakes/check-slack-payload.ts';

const RUNS = 10_000;

const arbitraryOptions = fc.record({
  keptAs: fc.option(fc.constant('k'.repeat(40)), { nil: undefined }),
  unfolded: fc.option(
    fc.record({
      block: fc.integer({ min: 0, max: 6 }),
      section: fc.integer({ min: 0, max: 3 }),
      page: fc.integer({ min: 0, max: 3 }),
    }),
    { nil: undefined },
  ),
  offers: fc.constant({ share: 'channel' as const, language: true, person: true }),
});

describe('renderReply() on any Reply', () => {
  it('breaks no limit of Slack, revives no mention and keeps every citation', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(arbitraryReply, arbitraryOptions, (reply, options) => {
        const messages = renderReply(reply, options);
        const faults = messages.flatMap((message) => checkMessage(message));
        expect(faults).toEqual([]);
        const shown = JSON.stringify(messages.map(({ blocks }) => blocks));
        const numbers = reply.blocks.flatMap((block) =>
          block.kind === 'citations' ? block.citations.map(({ number }) => number) : [],
        );
        expect(numbers.filter((number) => !shown.includes(`[${number}] `))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
