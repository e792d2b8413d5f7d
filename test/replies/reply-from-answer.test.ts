import { describe, expect, it } from 'vitest';
import { FALLBACK_NOTES } from '../../src/answering/answer.ts';
import { locales } from '../../src/replies/locales/index.ts';
import { replyFromAnswer } from '../../src/replies/reply-from-answer.ts';
import { LANGUAGES } from '../../src/retrieval/query.ts';
import { abstainedFor, answeredFrom, declinedFor, evidenceOf, talkOf } from '../fixtures/answers.ts';
import { blocksOf, card, headline, listLabels, suggestionsOf, texts } from '../fixtures/read-reply.ts';
import { realCatalogue } from '../fixtures/real-catalogue.ts';

const catalogue = await realCatalogue();
const context = { catalogue, linkTo: () => undefined, answerId: 'answer-1' };

describe('replyFromAnswer()', () => {
  it('shows quotes as quotes, then their citations, then what to open next, then the vote', () => {
    const reply = replyFromAnswer(answeredFrom(catalogue, { passageIds: ['gcm/4/g', 'gcm/20/a'] }), context);
    expect(reply.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'statements',
      'citations',
      'suggestions',
      'feedback',
    ]);
    expect(headline(reply)).toBe('Found in 2 places under GCM objectives 4 and 20:');
    expect(blocksOf(reply, 'statements')[0]?.statements.every(({ isQuote }) => isQuote)).toBe(true);
    expect(reply.recordIds).toEqual(['gcm/4/g', 'gcm/20/a']);
  });

  it('names the objective on top when every quote stands under it', () => {
    const reply = replyFromAnswer(
      answeredFrom(catalogue, { passageIds: ['gcm/4/g', 'gcm/4/practice/1'] }),
      context,
    );
    expect(headline(reply)).toBe(
      'Found in 2 places under GCM objective 4 (Legal identity and documentation):',
    );
  });

  it('puts the translated words below a translation and says so', () => {
    const answer = answeredFrom(catalogue, { passageIds: ['gcm/20/a'], language: 'es' });
    const [first] = answer.statements;
    if (first === undefined) throw new Error('nothing was cited');
    const translated = { ...first, text: 'Reducir el costo de las remesas.', isTranslation: true };
    const reply = replyFromAnswer({ ...answer, mode: 'model', statements: [translated] }, context);
    expect(blocksOf(reply, 'statements')[0]?.statements.map(({ isTranslation }) => isTranslation)).toEqual([
      true,
      false,
    ]);
    expect(blocksOf(reply, 'note')[0]?.text).toBe(locales.es.answer.translated);
    expect(headline(reply)).toBeUndefined();
  });

  it('says why there are quotes only when the model did not help', () => {
    const answer = answeredFrom(catalogue, { passageIds: ['gcm/20/a'] });
    const reply = replyFromAnswer({ ...answer, note: 'model-unavailable' }, context);
    expect(blocksOf(reply, 'note')[0]?.text).toBe(locales.en.answer.quotesOnly['model-unavailable']);
  });

  it('has words in each language for why there are quotes only', () => {
    for (const language of LANGUAGES)
      for (const note of FALLBACK_NOTES) {
        const answer = { ...answeredFrom(catalogue, { passageIds: ['gcm/20/a'], language }), note };
        const shown = blocksOf(replyFromAnswer(answer, context), 'note')[0]?.text;
        expect(shown).toContain(locales[language].answer.quotesOnly[note]);
      }
  });

  it('says on top how a follow-up was understood, in one line', () => {
    const answer = answeredFrom(catalogue, { passageIds: ['gcm/20/a'], language: 'es' });
    const reply = replyFromAnswer({ ...answer, understoodAs: '¿Y las remesas de los jóvenes?' }, context);
    expect(reply.blocks[0]).toEqual({
      kind: 'note',
      text: 'Entendido como: «¿Y las remesas de los jóvenes?»',
    });
    const long = replyFromAnswer({ ...answer, understoodAs: 'remesas '.repeat(80) }, context);
    expect(blocksOf(long, 'note')[0]?.text.length).toBeLessThan(240);
  });

  it('says it above what it does not know, and nowhere else', () => {
    const understood = { understoodAs: 'health care for children' };
    const missing = replyFromAnswer({ ...abstainedFor({ kind: 'weak-evidence' }), ...understood }, context);
    expect(blocksOf(missing, 'note')[0]?.text).toBe('Understood as: “health care for children”');
    const declined = declinedFor('rules-change', { catalogue });
    for (const answer of [talkOf('thanks'), declined])
      expect(blocksOf(replyFromAnswer({ ...answer, ...understood }, context), 'note')).toEqual([]);
  });

  it('shows the card of what a question only named', () => {
    const reply = replyFromAnswer(
      answeredFrom(catalogue, { passageIds: ['gcm/15'], recordId: 'gcm/15', question: 'objective 15' }),
      context,
    );
    expect(card(reply).title).toBe('GCM objective 15: Access to basic services');
    expect(reply.outcome).toBe('looked-up');
  });

  it('shows the targets of a goal that a question only named', () => {
    const answer = answeredFrom(catalogue, {
      passageIds: ['gcm/5/sdg/10.2'],
      recordId: 'gcm/5/sdg/10.2',
      question: 'SDG 10',
    });
    expect(headline(replyFromAnswer(answer, context))).toBe('SDG 10: 5 targets in the booklet');
  });

  it('lists several things that a question only named', () => {
    const answer = answeredFrom(catalogue, {
      passageIds: ['practices/12'],
      recordId: 'practices/12',
      question: 'practice 12 and practice 13',
    });
    expect(replyFromAnswer(answer, context).recordIds).toEqual(['practices/12', 'practices/13']);
    expect(headline(replyFromAnswer(answer, context))).toBe('2 practices:');
  });

  it('says how many there are, what the last one is called and where all are, of what does not exist', () => {
    const reason = { kind: 'does-not-exist', what: 'objective', asked: '24', known: '23' } as const;
    const reply = replyFromAnswer(abstainedFor(reason), context);
    expect(headline(reply)).toBe('There is no objective 24.');
    expect(texts(reply)).toEqual(['The Global Compact has 23. Objective 23 is International cooperation.']);
    expect(suggestionsOf(reply)[0]?.call).toEqual({ name: 'objective', arguments: {} });
  });

  it.each([
    ['action', '15(z)', 'f', 'Objective 15 has no action (z).', 'Its actions run from (a) to (f).'],
    [
      'sdg-target',
      '10.99',
      '',
      'The booklet does not list SDG target 10.99.',
      'Of SDG 10 it lists 10.2, 10.3, 10.4, 10.7 and 10.c.',
    ],
    [
      'sdg-target',
      '22',
      '17',
      'There is no SDG 22.',
      'The booklet lists targets of SDGs 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16 and 17.',
    ],
    [
      'brief-section',
      '3.6 (z)',
      '',
      'Section 3.6 of the policy brief has no (z).',
      'Its actions run from (a) to (f).',
    ],
    ['table', '9', '7', 'There is no table 9.', 'The report on promising practices has 7 tables.'],
  ] as const)('tells what there is instead of %s %s', (what, asked, known, first, second) => {
    const reply = replyFromAnswer(abstainedFor({ kind: 'does-not-exist', what, asked, known }), context);
    expect(headline(reply)).toBe(first);
    expect(texts(reply)).toEqual([second]);
  });

  it('names what the documents hold nothing on, and the nearest passages as such', () => {
    const reply = replyFromAnswer(
      abstainedFor(
        { kind: 'not-covered', missing: ['visa numbers', '2026'] },
        { nearest: evidenceOf(catalogue, ['practices/28', 'brief/health-workers/b']) },
      ),
      context,
    );
    expect(headline(reply)).toBe('The documents do not say.');
    expect(texts(reply)).toEqual(['They hold nothing on “visa numbers” or “2026”.']);
    expect(blocksOf(reply, 'list')[0]?.title).toBe('The nearest passages:');
    expect(listLabels(reply)).toHaveLength(2);
    expect(blocksOf(reply, 'citations')).toEqual([]);
  });

  it('names a nearest record once, by its best passage', () => {
    const nearest = evidenceOf(catalogue, ['practices/21/p3', 'practices/28', 'practices/21']);
    const reply = replyFromAnswer(abstainedFor({ kind: 'weak-evidence' }, { nearest }), context);
    expect(listLabels(reply)).toEqual([
      'Practice 21: Settlement Workers in Schools (SWIS) (Canada)',
      'Practice 28: Literacy and Essential Skills (Canada)',
    ]);
    expect(reply.recordIds).toEqual(['practices/21', 'practices/28']);
    expect(blocksOf(reply, 'list')[0]?.items[0]?.call).toEqual({
      name: 'open',
      arguments: { id: 'practices/21', passage: '3' },
    });
  });

  it('gives no advice on a personal case, says where to turn, and marks guidance as general', () => {
    const reply = replyFromAnswer(
      declinedFor('personal-case', { catalogue, passageIds: ['brief/3.1/g'] }),
      context,
    );
    expect(reply.visibility).toBe('asker');
    expect(texts(reply)[0]).toContain('emergency');
    expect(texts(reply)[1]).toBe('What the documents say to States, as general guidance:');
    expect(blocksOf(reply, 'citations')[0]?.citations).toHaveLength(1);
  });

  it('meets a wish for people’s data with the documents’ firewalls', () => {
    const reply = replyFromAnswer(declinedFor('personal-data', { catalogue }), context);
    expect(blocksOf(reply, 'statements')[0]?.statements[0]?.text).toContain('firewalls');
    expect(blocksOf(reply, 'citations')[0]?.citations.map(({ passageId }) => passageId)).toEqual([
      'brief/3.1/g',
      'gcm/15/b',
    ]);
  });

  it('quotes nothing to someone who asks for wrongdoing', () => {
    const reply = replyFromAnswer(declinedFor('wrongdoing', { catalogue, passageIds: ['gcm/9/a'] }), context);
    expect(blocksOf(reply, 'statements')).toEqual([]);
    expect(suggestionsOf(reply).map(({ call }) => call)).toEqual(
      ['5', '9', '10'].map((number) => ({ name: 'objective', arguments: { number } })),
    );
  });

  it('answers a greeting shortly, with questions to try, in each language', () => {
    for (const language of LANGUAGES) {
      const reply = replyFromAnswer(talkOf('greeting', { language }), context);
      expect(texts(reply)).toEqual([locales[language].smallTalk.greeting]);
      expect(suggestionsOf(reply).map(({ label }) => label)).toEqual(locales[language].examples);
    }
  });

  it('renders an answer in English and Spanish as people know it', () => {
    const passageIds = ['gcm/20/a', 'brief/3.9/d'];
    expect(replyFromAnswer(answeredFrom(catalogue, { passageIds }), context)).toMatchSnapshot();
    expect(
      replyFromAnswer(answeredFrom(catalogue, { passageIds, language: 'es' }), context),
    ).toMatchSnapshot();
  });
});
