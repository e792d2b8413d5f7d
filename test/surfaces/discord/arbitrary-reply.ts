import fc from 'fast-check';
import type { Citation } from '../../../src/answering/answer.ts';
import type { ListItem, Reply, ReplyBlock } from '../../../src/replies/reply.ts';
import { LANGUAGES } from '../../../src/retrieval/query.ts';

const HOSTILE = [
  '@everyone',
  '<@123456789012345678>',
  '<@&1>',
  '# Heading',
  '- list',
  '1. one',
  '[click](https://evil.example/a)',
  '```code',
  '||spoiler||',
  '> quote',
  '-# small',
  '\u202eright to left',
  '👩‍👩‍👧‍👦',
  'https://example.org/a_(b)?c=d.',
  'A sentence with words. Another sentence (with more) and 12.5 per cent! “Quoted?” Yes.',
  'x'.repeat(400),
  '_'.repeat(300),
];

const words = (maxPieces: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...HOSTILE),
        fc.lorem({ maxCount: 30, mode: 'sentences' }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
      ),
      {
        minLength: 1,
        maxLength: maxPieces,
      },
    )
    .chain((pieces) => fc.constantFrom(' ', '\n', '').map((joint) => pieces.join(joint)));

const title = fc.oneof({ arbitrary: words(3), weight: 9 }, { arbitrary: words(12), weight: 1 });
const text = fc.oneof({ arbitrary: words(4), weight: 8 }, { arbitrary: words(25), weight: 1 });
const url = fc.option(
  fc.constantFrom(
    'https://migration.example/gcm/15/b',
    'http://localhost:3000/gcm/15',
    'javascript:alert(1)',
    'https://a.example/' + 'x'.repeat(600),
    'https://a.example/a(b)_c d',
  ),
  { nil: undefined },
);

const call = fc.record({
  name: fc.constantFrom('objective', 'practice', 'ask', 'sdg'),
  arguments: fc.dictionary(
    fc.constantFrom('number', 'query', 'question'),
    fc.oneof(fc.nat(40).map(String), text),
    { maxKeys: 2 },
  ),
});

const item: fc.Arbitrary<ListItem> = fc.record({
  label: title,
  text: fc.option(text, { nil: undefined }),
  isQuote: fc.boolean(),
  call: fc.option(call, { nil: undefined }),
});

const citedText = (count: number) =>
  fc.record({
    text,
    isQuote: fc.boolean(),
    isTranslation: fc.boolean(),
    citations: fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, count) }), {
      maxLength: Math.min(count, 6),
    }),
  });

const citation = (number: number): fc.Arbitrary<Citation> =>
  fc.record({
    number: fc.constant(number),
    passageId: fc.constant(`gcm/${number}`),
    title: title.map((words) => `citation-title-${number}-end ${words}`),
    quote: text,
    locator: fc.constant({ document: 'gcm-booklet', section: [], lines: { from: 1, to: 2 } }),
    place: fc.oneof(fc.constant('GCM ¶31(b); GCM booklet, p. 112'), title),
    url,
  });

const block = (count: number): fc.Arbitrary<ReplyBlock> =>
  fc.oneof(
    fc.record({ kind: fc.constant('headline' as const), text: title }),
    fc.record({ kind: fc.constant('text' as const), text }),
    fc.record({ kind: fc.constant('note' as const), text }),
    fc.record({
      kind: fc.constant('statements' as const),
      statements: fc.array(citedText(count), { maxLength: 8 }),
    }),
    fc.record({
      kind: fc.constant('card' as const),
      title,
      subtitle: fc.option(title, { nil: undefined }),
      lead: fc.array(citedText(count), { maxLength: 3 }),
      sections: fc.array(fc.record({ title, items: fc.array(item, { maxLength: 30 }) }), { maxLength: 4 }),
      url,
    }),
    fc.record({
      kind: fc.constant('list' as const),
      title: fc.option(title, { nil: undefined }),
      items: fc.array(item, { maxLength: 40 }),
    }),
    fc.record({
      kind: fc.constant('suggestions' as const),
      items: fc.array(fc.record({ label: title, call }), { maxLength: 8 }),
    }),
    fc.record({
      kind: fc.constant('feedback' as const),
      answerId: fc.string({ minLength: 1, maxLength: 110 }),
    }),
  );

/** Any Reply that the types allow, with hostile words, over-long titles and up to 25 citations. */
export const arbitraryReply: fc.Arbitrary<Reply> = fc
  .oneof({ arbitrary: fc.nat(6), weight: 4 }, { arbitrary: fc.nat(25), weight: 1 })
  .chain((count) =>
    fc.record({
      visibility: fc.constantFrom('everyone' as const, 'asker' as const),
      language: fc.constantFrom(...LANGUAGES),
      blocks: fc
        .tuple(
          fc.array(block(count), { maxLength: 5 }),
          fc.tuple(...Array.from({ length: count }, (_none, at) => citation(at + 1))),
        )
        .map(([blocks, citations]) => [...blocks, { kind: 'citations' as const, citations }]),
      recordIds: fc.constant([]),
      outcome: fc.constant('answered' as const),
    }),
  );
