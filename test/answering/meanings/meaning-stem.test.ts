import { describe, expect, it } from 'vitest';
import { meaningStem } from '../../../src/answering/meanings/meaning-stem.ts';

describe('meaningStem()', () => {
  it.each([
    ['es', 'recomendar recomienda recomiendan recomendado'],
    ['es', 'reforzar refuerza refuercen reforzando'],
    ['es', 'significar significa significan'],
    ['es', 'seguir sigue siguen'],
    ['es', 'instar instado instadas'],
    ['fr', 'renforcer renforce renforcee renforcees renforcent'],
    ['fr', 'recevoir recoit recoivent recu recus'],
    ['fr', 'soutenir soutient soutiennent soutenu'],
    ['fr', 'prevoir prevoit prevu'],
    ['pt', 'possivel possiveis'],
    ['pt', 'internacional internacionais'],
    ['pt', 'dispor dispoe dispoem'],
  ] as const)('is one for the forms of a word (%s): %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => meaningStem(form, language))).size).toBe(1);
  });

  it.each([
    ['pt', 'empregador', 'emprego'],
    ['es', 'trabajador', 'trabajo'],
    ['es', 'estado', 'estar'],
  ] as const)('keeps apart who does it and what is done (%s): %s, %s', (language, one, other) => {
    expect(meaningStem(one, language)).not.toBe(meaningStem(other, language));
  });
});
