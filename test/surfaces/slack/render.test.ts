import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/replies/reply.ts';
import { LANGUAGES, type Language } from '../../../src/retrieval/query.ts';
import { renderReply } from '../../../src/surfaces/slack/render.ts';
import { checkMessage } from '../../fakes/check-slack-payload.ts';
import { exampleAnswer, exampleCard, exampleCitation } from '../../fakes/example-replies.ts';

const ABSTAINED: Record<Language, { headline: string; text: string; list: string }> = {
  en: {
    headline: 'The documents do not say.',
    text: 'They hold nothing on visa numbers or on 2026.',
    list: 'Nearest',
  },
  es: {
    headline: 'Los documentos no lo dicen.',
    text: 'No contienen nada sobre el número de visados ni sobre 2026.',
    list: 'Lo más cercano',
  },
  fr: {
    headline: 'Les documents ne le disent pas.',
    text: 'Ils ne contiennent rien sur le nombre de visas ni sur 2026.',
    list: 'Le plus proche',
  },
  pt: {
    headline: 'Os documentos não o dizem.',
    text: 'Nada contêm sobre o número de vistos nem sobre 2026.',
    list: 'O mais próximo',
  },
};

const abstained = (language: Language): Reply => {
  const { headline, text, list } = ABSTAINED[language];
  return {
    visibility: 'everyone',
    language,
    blocks: [
      { kind: 'headline', text: headline },
      { kind: 'text', text },
      {
        kind: 'list',
        title: list,
        items: [
          {
            label: 'Practice 28',
            text: 'Literacy and Essential Skills (Canada)',
            isQuote: false,
            call: { name: 'practice', arguments: { query: '28' } },
          },
        ],
      },
      { kind: 'feedback', answerId: 'answer-2' },
    ],
    recordIds: ['practices/28'],
    outcome: 'abstained',
  };
};

const KINDS: Record<string, (language: Language) => Reply> = {
  answered: (language) => exampleAnswer({ language, answerId: 'answer-1' }),
  'looked up': (language) => exampleCard({ language, items: 30 }),
  abstained,
};

const CASES = Object.entries(KINDS).flatMap(([kind, make]) =>
  LANGUAGES.map((language) => ({ kind, language, reply: make(language) })),
);

describe('renderReply()', () => {
  it.each(CASES)('draws a reply that is $kind in $language', ({ reply }) => {
    const messages = renderReply(reply, {
      keptAs: 'kept-1',
      offers: {
        share: 'channel',
        language: true,
        person: true,
        moreSources: { name: 'search', arguments: { words: 'remittances' } },
      },
    });
    expect(messages.flatMap((message) => checkMessage(message))).toEqual([]);
    expect(messages).toMatchSnapshot();
  });

  it('splits a text of 12,000 characters into messages and puts the sources last, whole', () => {
    const text = 'A sentence about <costs> & corridors. '.repeat(320);
    const answer = exampleAnswer({ language: 'en', answerId: 'a' });
    const messages = renderReply({ ...answer, blocks: [{ kind: 'text', text }, ...answer.blocks] });
    expect(messages.flatMap((message) => checkMessage(message))).toEqual([]);
    expect(messages.length).toBe(2);
    expect(JSON.stringify(messages).split('&lt;costs&gt;').length - 1).toBe(320 + countInText(messages));
    expect(JSON.stringify(messages.at(-1)?.blocks)).toContain('[2] <https://migration.example');
  });

  it('shortens the text before it loses a source', () => {
    const answer = exampleAnswer({ language: 'en', answerId: 'a' });
    const citations = Array.from({ length: 40 }, (_none, at) => exampleCitation(at + 1, 'words'));
    const messages = renderReply({
      ...answer,
      blocks: [
        { kind: 'text', text: 'word '.repeat(20_000) },
        { kind: 'citations', citations },
      ],
    });
    expect(messages).toHaveLength(4);
    expect(JSON.stringify(messages)).toContain('Shortened here');
    for (const { number } of citations) expect(JSON.stringify(messages)).toContain(`[${number}] <`);
  });

  it('lets no foreign words ping, link or format beyond their own', () => {
    const answer = exampleAnswer({ language: 'en', answerId: 'a' });
    const text = '<!here> <@U1> <https://evil.example|GCM> & "quotes"';
    const [message] = renderReply({ ...answer, blocks: [{ kind: 'text', text }] });
    expect(message?.text).toBe('&lt;!here&gt; &lt;@U1&gt; &lt;https://evil.example|GCM&gt; &amp; "quotes"');
  });

  it.each([
    ['“Blue Dots”, provided a safe space', '> ““Blue Dots”, provided a safe space” [1]'],
    ['“Blue Dots provided a safe space”', '> “Blue Dots provided a safe space” [1]'],
    ['Blue Dots', '> “Blue Dots” [1]'],
  ])('puts %s between one pair of quotation marks of its own', (text, shown) => {
    const answer = exampleAnswer({ language: 'en', answerId: 'a' });
    const statement = { text, isQuote: true, isTranslation: false, citations: [1] };
    const [message] = renderReply({ ...answer, blocks: [{ kind: 'statements', statements: [statement] }] });
    expect(message?.text).toBe(shown);
  });

  it('links a title to web addresses only', () => {
    const answer = exampleAnswer({ language: 'en', answerId: 'a' });
    const citation = { ...exampleCitation(1, 'words'), url: 'javascript:alert(1)', title: 'A | B' };
    const shown = JSON.stringify(
      renderReply({ ...answer, blocks: [{ kind: 'citations', citations: [citation] }] }),
    );
    expect(shown).not.toContain('javascript');
    expect(shown).toContain('[1] A ¦ B · GCM');
  });
});

const countInText = (messages: readonly { text: string }[]): number =>
  messages.reduce((count, { text }) => count + text.split('&lt;costs&gt;').length - 1, 0);
