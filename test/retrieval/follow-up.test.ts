import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/retrieval/follow-up.ts';
import type { Language, Reference, Turn } from '../../src/retrieval/query.ts';

const asked = (...questions: string[]): Turn[] => questions.map((text) => ({ role: 'user', text }));
const told = (text: string, recordIds?: string[]): Turn => ({
  role: 'assistant',
  text,
  ...(recordIds && { recordIds }),
});

type More = { language?: Language; references?: readonly Reference[] };
const after = (history: readonly Turn[], text: string, { language = 'en', references = [] }: More = {}) =>
  followUp({ text, language, references, history });

const ON_REMITTANCES = asked('What does the Compact say about cheaper remittances?');

describe('followUp()', () => {
  it('takes the first question of a conversation as it stands', () => {
    expect(after([], 'and for women?')).toMatchObject({ isFollowUp: false, topic: '' });
  });

  it.each([
    ['en', 'and for women?'],
    ['en', 'what about cities?'],
    ['en', 'why?'],
    ['en', 'who pays for it?'],
    ['es', '¿y para las mujeres?'],
    ['fr', 'et pour les femmes ?'],
    ['pt', 'e para as mulheres?'],
  ] as const)('puts back the topic that is left out (%s): "%s"', (language, text) => {
    const { isFollowUp, topic } = after(ON_REMITTANCES, text, { language });
    expect(isFollowUp).toBe(true);
    expect(topic).toContain('remittances');
  });

  it.each([
    'How can schools help newcomer children learn the local language?',
    'Which practices show cooperation between cities and unions on housing?',
  ])('lets a question that says everything stand by itself: "%s"', (text) => {
    expect(after(ON_REMITTANCES, text)).toMatchObject({ isFollowUp: false, topic: '' });
  });

  it('lets a question that names its thing by number stand by itself', () => {
    const references: Reference[] = [{ kind: 'objective', number: 7 }];
    expect(after(ON_REMITTANCES, 'and objective 7?', { references })).toMatchObject({ isFollowUp: false });
  });

  it('keeps the first topic through a chain of short questions', () => {
    const history = asked('What does the Compact say about cheaper remittances?', 'and women?');
    expect(after(history, 'and youth?').topic).toContain('remittances');
  });

  it.each([
    ['objective 15', 'b?', { kind: 'action', number: 15, letter: 'b' }],
    ['objective 15, action b', 'and c?', { kind: 'action', number: 15, letter: 'c' }],
    ['objective 15, action b', 'the next one', { kind: 'action', number: 15, letter: 'c' }],
    ['objective 15', 'next', { kind: 'objective', number: 16 }],
    ['3.9 a', 'd?', { kind: 'brief-section', number: '3.9', letter: 'd' }],
    ['practice 12', 'the next one', { kind: 'practice', number: 13 }],
    ['objetivo 20', 'la letra c', { kind: 'action', number: 20, letter: 'c' }],
  ] as const)('after "%s" reads "%s" as a step from there', (before, text, reference) => {
    expect(after(asked(before), text).references).toEqual([reference]);
  });

  it('reads a letter alone as nothing when nothing was named before', () => {
    expect(after(ON_REMITTANCES, 'b?').references).toEqual([]);
  });

  it('keeps to what the last answer showed', () => {
    const history = [
      ...asked('practices on language courses'),
      told('Two.', ['practices/20', 'practices/8']),
    ];
    expect(after(history, 'who paid for them?').focus).toEqual([
      { kind: 'named', recordId: 'practices/20' },
      { kind: 'named', recordId: 'practices/8' },
    ]);
  });

  it.each([
    ['en', 'who paid for the second one?'],
    ['es', '¿quién pagó la segunda?'],
    ['fr', 'qui a payé la deuxième ?'],
  ] as const)('picks the one that an ordinal names (%s)', (language, text) => {
    const history = [
      ...asked('practices on language courses'),
      told('Two.', ['practices/20', 'practices/8']),
    ];
    expect(after(history, text, { language }).focus).toEqual([{ kind: 'named', recordId: 'practices/8' }]);
  });

  it('reads what an answer named from its words when its records are not known', () => {
    const history = [...asked('language courses'), told('Practice 20 and practice 8 teach languages.')];
    expect(after(history, 'who paid for the second one?').focus).toEqual([{ kind: 'practice', number: 8 }]);
  });
});
