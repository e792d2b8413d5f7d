import type { Citation } from '../../src/answering/answer.ts';
import type { Reply } from '../../src/replies/reply.ts';
import type { Language } from '../../src/retrieval/query.ts';

const HEADLINE: Record<Language, string> = {
  en: 'Found in 2 places:',
  es: 'Encontrado en 2 lugares:',
  fr: 'Trouvé à 2 endroits :',
  pt: 'Encontrado em 2 lugares:',
};

const QUOTES = [
  'Develop a roadmap to reduce the transaction costs of migrant remittances to less than 3 per cent',
  'Promote the issuance of registration cards to all persons living in a municipality, including migrants',
] as const;

/** A citation whose words stand in a document. */
export const exampleCitation = (number: number, quote: string): Citation => ({
  number,
  passageId: `gcm/${number}/a`,
  title: `GCM objective ${number}, action (a)`,
  quote,
  locator: { document: 'gcm-booklet', section: [], lines: { from: 1, to: 2 } },
  place: `GCM ¶${number}(a); GCM booklet, p. ${number}`,
  url: `https://migration.example/gcm/${number}/a`,
});

/** An answer of two quotes, as the assistant gives it. */
export function exampleAnswer({ language, answerId }: { language: Language; answerId: string }): Reply {
  return {
    visibility: 'everyone',
    language,
    blocks: [
      { kind: 'headline', text: HEADLINE[language] },
      {
        kind: 'statements',
        statements: QUOTES.map((text, at) => ({
          text,
          isQuote: true,
          isTranslation: false,
          citations: [at + 1],
        })),
      },
      { kind: 'citations', citations: QUOTES.map((quote, at) => exampleCitation(at + 1, quote)) },
      {
        kind: 'suggestions',
        items: [{ label: 'Objective 20', call: { name: 'objective', arguments: { number: '20' } } }],
      },
      { kind: 'feedback', answerId },
    ],
    recordIds: ['gcm/20/a', 'gcm/4/g'],
    outcome: 'answered',
  };
}

/** A card with more items than one page holds. */
export function exampleCard({ language, items }: { language: Language; items: number }): Reply {
  return {
    visibility: 'everyone',
    language,
    blocks: [
      {
        kind: 'card',
        title: 'GCM objective 15 · Access to basic services',
        subtitle: 'GCM ¶31, booklet p. 112',
        lead: [
          {
            text: 'PROVIDE ACCESS TO BASIC SERVICES FOR MIGRANTS',
            isQuote: true,
            isTranslation: false,
            citations: [1],
          },
        ],
        sections: [
          {
            title: 'Actions',
            items: Array.from({ length: items }, (_none, at) => ({
              label: `(${String.fromCodePoint(97 + (at % 26))})`,
              text: `Enact laws and take measures to ensure that service delivery ${at} does not amount to discrimination`,
              isQuote: true,
              call: {
                name: 'objective',
                arguments: { number: '15', action: String.fromCodePoint(97 + (at % 26)) },
              },
            })),
          },
        ],
        url: 'https://migration.example/gcm/15',
      },
      { kind: 'citations', citations: [exampleCitation(1, 'PROVIDE ACCESS TO BASIC SERVICES FOR MIGRANTS')] },
    ],
    recordIds: ['gcm/15'],
    outcome: 'looked-up',
  };
}
