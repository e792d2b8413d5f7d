import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/retrieval/find-references.ts';
import type { Reference } from '../../src/retrieval/query.ts';

const objective = (number: number): Reference => ({ kind: 'objective', number });
const action = (number: number, letter: string): Reference => ({ kind: 'action', number, letter });
const practice = (number: number): Reference => ({ kind: 'practice', number });
const section = (number: string, letter?: string): Reference => ({
  kind: 'brief-section',
  number,
  ...(letter !== undefined && { letter }),
});
const target = (number: string): Reference => ({ kind: 'sdg-target', target: number });
const goal = (number: number): Reference => ({ kind: 'sdg-goal', goal: number });
const principle = (number?: number): Reference => ({
  kind: 'principle',
  ...(number !== undefined && { number }),
});
const paragraph = (number: number, letter?: string): Reference => ({
  kind: 'paragraph',
  number,
  ...(letter !== undefined && { letter }),
});
const tab = (number: number): Reference => ({ kind: 'table', number });

const FORMS: readonly (readonly [string, Reference])[] = [
  // Objectives
  ['What is objective 15 about?', objective(15)],
  ['Objective #7', objective(7)],
  ['objective no. 3', objective(3)],
  ['obj. 12', objective(12)],
  ['GCM 23', objective(23)],
  ['global compact 8', objective(8)],
  ['objective fifteen', objective(15)],
  ['objective twenty-three', objective(23)],
  ['the second objective', objective(2)],
  ['the 21st objective', objective(21)],
  ['objetivo 20', objective(20)],
  ['el objetivo número 4', objective(4)],
  ['el tercer objetivo', objective(3)],
  ['objetivo dieciséis', objective(16)],
  ['objectif 9', objective(9)],
  ["l'objectif n° 11", objective(11)],
  ['le deuxième objectif', objective(2)],
  ['objectif treize', objective(13)],
  ['objetivo nº 18', objective(18)],
  ['o primeiro objetivo', objective(1)],
  ['objetivo dezessete', objective(17)],
  // Actions
  ['objective 15 (b)', action(15, 'b')],
  ['objective 15, action b', action(15, 'b')],
  ['15(b)', action(15, 'b')],
  ['action f of objective 15', action(15, 'f')],
  ['GCM 20 a', action(20, 'a')],
  ['¶31(b)', action(15, 'b')],
  ['paragraph 36 a', action(20, 'a')],
  ['para 27 d', action(11, 'd')],
  ['GCM para. 20', objective(4)],
  ['what does para 36 say about fees?', objective(20)],
  ['gcm15', objective(15)],
  ['objectif dix-neuf', objective(19)],
  ['objetivo vinte e um', objective(21)],
  ['objetivo 20, acción c', action(20, 'c')],
  ['la acción (b) del objetivo 7', action(7, 'b')],
  ['párrafo 20 g', action(4, 'g')],
  ["l'action c de l'objectif 3", action(3, 'c')],
  ['objectif 4, lettre g', action(4, 'g')],
  ['ação d do objetivo 13', action(13, 'd')],
  ['objetivo 2, alínea c', action(2, 'c')],
  // Practices, the brief, the SDGs, tables
  ['practice 12', practice(12)],
  ['promising practice no. 5', practice(5)],
  ['good practice thirty', practice(30)],
  ['práctica 8', practice(8)],
  ['la buena práctica 21', practice(21)],
  ['la pratique 37', practice(37)],
  ['a boa prática 14', practice(14)],
  ['section 3.6', section('3.6')],
  ['recommendation 3.10', section('3.10')],
  ['3.9 d', section('3.9', 'd')],
  ['action b of 3.5', section('3.5', 'b')],
  ['recomendación 3.2', section('3.2')],
  ['recommandation 3.4', section('3.4')],
  ['recomendação 3.7', section('3.7')],
  ['key message 1.2', section('1.2')],
  ['key message 1', section('1.1')],
  ['mensaje clave 2', section('1.2')],
  ['mensagem-chave 3', section('1.3')],
  ['message clé 1', section('1.1')],
  ['special consideration 4', section('2.4')],
  ['recommendation 6', section('3.6')],
  ['recommendation 3.6 (c)', section('3.6', 'c')],
  ['guiding principle 3', principle(3)],
  ['principle (c)', principle(3)],
  ['principio rector 3', principle(3)],
  ['what are the guiding principles of the GCM?', principle()],
  ['cross-cutting principles', principle()],
  ['¿Cuáles son los diez principios rectores del Pacto?', principle()],
  ['SDG target 10.7', target('10.7')],
  ['sdg4', goal(4)],
  ['SDG 3.8', target('3.8')],
  ['target 17.18', target('17.18')],
  ['target 16.b', target('16.b')],
  ['meta 8.8', target('8.8')],
  ['ODS 10.c', target('10.c')],
  ['ODD cible 4.3', target('4.3')],
  ['SDG 4', goal(4)],
  ['ODS 5', goal(5)],
  ['table 6', tab(6)],
  ['Tab. 7', tab(7)],
  ['tableau 2', tab(2)],
];

/** Numbers that stand for nothing are found as well: only the catalogue knows that there is nothing. */
const MISSING: readonly (readonly [string, Reference])[] = [
  ['objective 24', objective(24)],
  ['objetivo 99', objective(99)],
  ['objectif 0', objective(0)],
  ['objetivo trinta', objective(30)],
  ['objective 3 (z)', action(3, 'z')],
  ['paragraph 90', paragraph(90)],
  ['paragraph 100', paragraph(100)],
  ['GCM paragraph 16(b)', paragraph(16, 'b')],
  ['para 15', paragraph(15)],
  ['párrafo 40', paragraph(40)],
  ['guiding principle 12', principle(12)],
  ['key message 4', section('1.4')],
  ['practice 38', practice(38)],
  ['práctica 400', practice(400)],
  ['section 3.44', section('3.44')],
  ['SDG target 10.99', target('10.99')],
  ['SDG 18', goal(18)],
  ['table 9', tab(9)],
];

/** Numbers that name no part of a document. */
const PLAIN: readonly string[] = [
  'remittances below 3 per cent',
  'How many of the 258 million migrants are women?',
  'costs of 3.5 %',
  'between 2018 and 2022',
  'practices for 12 cities',
  'the objectives of the brief',
  'plan B for a city',
  'aid of 1.5 million',
  'los objetivos del pacto',
  'ayuda para 20 familias',
  '¿hay vivienda para 3 niños?',
  'um curso para 10 mulheres',
  '¿cuál es el tope para 2030?',
  'which principles, 12 to 16, does the brief point to?',
  'the principle I believe in',
  'what do the guiding principles rest on?',
];

describe('findReferences()', () => {
  it.each(FORMS)('finds what "%s" names', (text, reference) => {
    expect(findReferences(text).references).toEqual([reference]);
  });

  it.each(MISSING)('finds "%s", which names nothing that exists', (text, reference) => {
    expect(findReferences(text).references).toEqual([reference]);
  });

  it.each(PLAIN)('finds no reference in "%s"', (text) => {
    expect(findReferences(text).references).toEqual([]);
  });

  it('finds several references and leaves the words between them', () => {
    expect(findReferences('Compare objective 4 and practice 12 on identity cards')).toEqual({
      references: [objective(4), practice(12)],
      rest: 'compare and on identity cards',
    });
  });

  it('takes an article after a number for no letter', () => {
    expect(findReferences('does objective 4 a person help').references).toEqual([objective(4)]);
    expect(findReferences('¿el objetivo 7 y los niños?').references).toEqual([objective(7)]);
  });

  it('never throws, whatever is typed, and leaves nothing that was not typed', () => {
    const signs = fc.constantFrom(...'objective action 15 (b) ¶31 3.6 sdg º § ̈ ﬁ ½ \n'.split(''));
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs, maxLength: 80 }));
    fc.assert(
      fc.property(text, (typed) => {
        const { references, rest } = findReferences(typed);
        expect(Array.isArray(references)).toBe(true);
        expect(rest).toBe(rest.trim());
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'objective 1 '.repeat(2000),
    ' '.repeat(20_000),
    '1('.repeat(10_000),
    'action a of '.repeat(2000),
  ])('reads a long text in less than a second', (text) => {
    const began = performance.now();
    findReferences(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
