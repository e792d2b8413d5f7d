import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/retrieval/query.ts';
import { escapeText } from '../../../src/surfaces/discord/escape.ts';
import { MAX_PAGES, renderReply } from '../../../src/surfaces/discord/render.ts';
import { MessageBody, messageText } from '../../fakes/discord-message-rules.ts';
import { exampleAnswer, exampleCard, exampleCitation } from '../../fakes/example-replies.ts';

const draw = (reply: Parameters<typeof renderReply>[0]) =>
  renderReply(reply, { id: '1300000000000000001', style: 'components' });
const textOf = (payload: unknown): string => messageText(MessageBody.parse(payload));

describe('renderReply', () => {
  it.each(LANGUAGES)('draws an answer in %s as its golden message', (language) => {
    expect(draw(exampleAnswer({ language, answerId: 'answer-1' }))).toMatchSnapshot();
  });

  it.each(LANGUAGES)('draws an answer in %s as its golden embeds', (language) => {
    expect(
      renderReply(exampleAnswer({ language, answerId: 'answer-1' }), {
        id: '1300000000000000001',
        style: 'embeds',
      }),
    ).toMatchSnapshot();
  });

  it('turns pages when a card is longer than one, and says which page it is', () => {
    const pages = draw(exampleCard({ language: 'en', items: 60 }));
    expect(pages.length).toBeGreaterThan(2);
    expect(JSON.stringify(pages[1])).toContain(`2 of ${pages.length}`);
    expect(JSON.stringify(pages[0])).toContain(
      '"label":"⏮","custom_id":"v1:page:1300000000000000001:f0","disabled":true',
    );
  });

  it('hands over a file when there are more pages than a reader turns', () => {
    const [only, ...others] = draw(exampleCard({ language: 'en', items: 26 * MAX_PAGES * 2 }));
    expect(others).toEqual([]);
    expect(only?.files[0]?.name).toBe('answer.md');
    expect(only?.files[0]?.attachment.toString()).toContain('service delivery 600');
  });

  it('keeps each citation on the page of the words that it carries', () => {
    const long = 'Words that fill a page of their own. '.repeat(35);
    const pages = draw({
      ...exampleAnswer({ language: 'en', answerId: 'answer-1' }),
      blocks: [
        {
          kind: 'statements',
          statements: [1, 2, 3, 4].map((number) => ({
            text: `Statement ${number}. ${long}`,
            isQuote: true,
            isTranslation: false,
            citations: [number],
          })),
        },
        { kind: 'citations', citations: [1, 2, 3, 4].map((number) => exampleCitation(number, long)) },
      ],
    });
    for (const page of pages.map(textOf))
      for (const [, number] of page.matchAll(/Statement (\d)/g))
        expect(page).toContain(`GCM objective ${number}, action`);
  });
});

describe('escapeText', () => {
  it('leaves nothing of a heading, list, link, mention or small print', () => {
    expect(escapeText('# a\n- b\n1. c\n-# d\n[e](https://f.example) <@1> @everyone `g` **h** ||i||')).toBe(
      '\\# a\n\\- b\n1\\. c\n\\-# d\n\\[e\\](<https://f.example>) \\<\\@1> \\@everyone \\`g\\` \\*\\*h\\*\\* \\|\\|i\\|\\|',
    );
  });
});
