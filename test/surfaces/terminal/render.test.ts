import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { locales } from '../../../src/replies/locales/index.ts';
import { renderReply } from '../../../src/surfaces/terminal/render.ts';
import { arbitraryReply } from '../../fakes/arbitrary-reply.ts';
import { exampleAnswer, exampleCard } from '../../fakes/example-replies.ts';

const plain = { width: undefined, hasColours: false } as const;

describe('renderReply for the terminal', () => {
  it('shows an answer as quotes with numbers and, below them, where they stand', () => {
    expect(renderReply(exampleAnswer({ language: 'en', answerId: 'a1' }), plain)).toMatchSnapshot();
  });

  it('does not repeat below the citation a quote that is shown with a sign for what was left out', () => {
    const answer = exampleAnswer({ language: 'en', answerId: 'a1' });
    const blocks = answer.blocks.map((block) =>
      block.kind === 'statements'
        ? { ...block, statements: block.statements.map((each) => ({ ...each, text: `${each.text} …` })) }
        : block,
    );
    const [quote = ''] = answer.blocks.flatMap((block) =>
      block.kind === 'citations' ? block.citations.map((citation) => citation.quote) : [],
    );
    expect(renderReply({ ...answer, blocks }, plain).split(quote)).toHaveLength(2);
  });

  it('asks for no vote, which nobody can cast there', () => {
    const answer = exampleAnswer({ language: 'es', answerId: 'a1' });
    const note = { kind: 'note' as const, text: locales.es.missing.tellUs };
    expect(renderReply({ ...answer, blocks: [...answer.blocks, note] }, plain)).not.toContain('👎');
    const other = { ...note, text: 'Los documentos están en inglés' };
    expect(renderReply({ ...answer, blocks: [...answer.blocks, other] }, plain)).toContain(other.text);
  });

  it('shows a card with its sections, each entry with what opens it', () => {
    expect(
      renderReply(exampleCard({ language: 'en', items: 3 }), { width: 60, hasColours: false }),
    ).toMatchSnapshot();
  });

  it('keeps every citation with its number, whatever the reply holds', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryReply, fc.constantFrom(undefined, 24, 80), (reply, width) => {
        const lines = renderReply(reply, { width, hasColours: true })
          .split('\n')
          .map(stripVTControlCharacters);
        for (const block of reply.blocks)
          if (block.kind === 'citations')
            for (const { number } of block.citations)
              expect(lines.some((line) => line.startsWith(`[${number}]`))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('lets no control sign of foreign words through', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        // Line ends are ours; every other control sign would be obeyed by a terminal.
        expect(renderReply(reply, plain).replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('wraps at the width of a window, wide signs and emoji included', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryReply, fc.integer({ min: 30, max: 120 }), (reply, width) => {
        // Addresses stay whole, so that they can be copied.
        const blocks = reply.blocks.filter(({ kind }) => kind !== 'citations' && kind !== 'card');
        const lines = renderReply({ ...reply, blocks }, { width, hasColours: false }).split('\n');
        const tooLong = lines.filter((line) =>
          wrapAnsi(line, width, { hard: true, trim: false }).includes('\n'),
        );
        expect(tooLong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows the quote below a citation when no statement shows it', () => {
    const answer = exampleAnswer({ language: 'es', answerId: 'a1' });
    const blocks = answer.blocks.map((block) =>
      block.kind === 'statements'
        ? { ...block, statements: block.statements.map((each) => ({ ...each, text: 'Sí.', isQuote: false })) }
        : block,
    );
    expect(renderReply({ ...answer, blocks }, plain)).toContain(
      '“Develop a roadmap to reduce the transaction costs of migrant remittances to less than 3 per cent”',
    );
  });

  it('writes no colours where there are none', () => {
    expect(renderReply(exampleCard({ language: 'en', items: 2 }), plain)).not.toContain('\u001b');
    expect(renderReply(exampleCard({ language: 'en', items: 2 }), { ...plain, hasColours: true })).toContain(
      '\u001b[1m',
    );
  });
});
