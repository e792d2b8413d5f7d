import fc from 'fast-check';
import type { Locator } from '../../src/knowledge/locator.ts';
import type { Reply, ReplyBlock } from '../../src/replies/reply.ts';
import { LANGUAGES } from '../../src/retrieval/query.ts';

const LOCATOR: Locator = { document: 'gcm', section: [], lines: { from: 1, to: 2 } };

const HOSTILE = [
  '<!here>',
  '<!channel>',
  '<!everyone>',
  '<@U123ABC>',
  '<#C1|general>',
  '<!subteam^S1|team>',
  '<https://evil.example|gcm>',
  '&lt;!here&gt;',
  '&',
  '*_~`',
  '@everyone',
  '\u0000\u0007',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'العربية',
  '汉字汉字',
  'e\u0301',
  '\u202e',
  '```',
  '> ',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom('<', '>', '\n', ' ').map((sign) => sign.repeat(400)) },
);
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
const longWords = fc.oneof(
  { weight: 12, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, fc.integer({ min: 20, max: 300 }))
      .map(([text, times]) => text.repeat(times).slice(0, 14_000)),
  },
);

const call = fc.record({
  name: fc.constantFrom('objective', 'practice', 'open', 'ask'),
  arguments: fc.dictionary(fc.constantFrom('number', 'id', 'words'), words, {
    maxKeys: 2,
    noNullPrototype: true,
  }),
});
const citedText = fc.record({
  text: longWords,
  isQuote: fc.boolean(),
  isTranslation: fc.boolean(),
  citations: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
});
const item = fc.record(
  { label: words, text: longWords, isQuote: fc.boolean(), call },
  { requiredKeys: ['label', 'isQuote'] },
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  words,
  fc.constant('javascript:alert(1)'),
);
const citations = fc.integer({ min: 0, max: 40 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record(
        {
          number: fc.constant(index + 1),
          passageId: fc.constant(`gcm/${index + 1}`),
          title: words,
          quote: longWords,
          locator: fc.constant(LOCATOR),
          place: words,
          url,
        },
        { requiredKeys: ['number', 'passageId', 'title', 'quote', 'locator', 'place'] },
      ),
    ),
  ),
);

const block: fc.Arbitrary<ReplyBlock> = fc.oneof(
  fc.record({ kind: fc.constant('headline' as const), text: longWords }),
  fc.record({ kind: fc.constant('text' as const), text: longWords }),
  fc.record({ kind: fc.constant('statements' as const), statements: fc.array(citedText, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('citations' as const), citations }),
  fc.record(
    {
      kind: fc.constant('card' as const),
      title: longWords,
      subtitle: words,
      lead: fc.array(citedText, { maxLength: 3 }),
      sections: fc.array(fc.record({ title: words, items: fc.array(item, { maxLength: 30 }) }), {
        maxLength: 4,
      }),
      url,
    },
    { requiredKeys: ['kind', 'title', 'lead', 'sections'] },
  ),
  fc.record(
    { kind: fc.constant('list' as const), title: words, items: fc.array(item, { maxLength: 60 }) },
    { requiredKeys: ['kind', 'items'] },
  ),
  fc.record({ kind: fc.constant('note' as const), text: longWords }),
  fc.record({
    kind: fc.constant('suggestions' as const),
    items: fc.array(fc.record({ label: words, call }), { maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('feedback' as const), answerId: fc.uuid() }),
);

/** Replies as no assistant should make them: long, in many scripts, hostile. */
export const arbitraryReply: fc.Arbitrary<Reply> = fc.record({
  visibility: fc.constantFrom('everyone' as const, 'asker' as const),
  language: fc.constantFrom(...LANGUAGES),
  blocks: fc.array(block, { minLength: 1, maxLength: 7 }),
  recordIds: fc.constant([]),
  outcome: fc.constant('answered' as const),
});
