import { WORDS_A_TO_B } from './words-a-to-b.ts';
import { WORDS_C } from './words-c.ts';
import { WORDS_D } from './words-d.ts';
import { WORDS_E_TO_F } from './words-e-to-f.ts';
import { WORDS_G_TO_I } from './words-g-to-i.ts';
import { WORDS_J_TO_M } from './words-j-to-m.ts';
import { WORDS_N_TO_O } from './words-n-to-o.ts';
import { WORDS_P_TO_Q } from './words-p-to-q.ts';
import { WORDS_R } from './words-r.ts';
import { WORDS_S } from './words-s.ts';
import { WORDS_T } from './words-t.ts';
import { WORDS_U_TO_Z } from './words-u-to-z.ts';

/**
 * The words of the documents with their usual translations: English | Spanish | French | Portuguese, folded, phrases
 * joined by "_", inflections left out. Each translation may stand for each English word of its line, and for no other:
 * unlike a line of {@link ACTIONS}, a line makes no synonyms within a language.
 */
export const WORDS: readonly string[] = [
  WORDS_A_TO_B,
  WORDS_C,
  WORDS_D,
  WORDS_E_TO_F,
  WORDS_G_TO_I,
  WORDS_J_TO_M,
  WORDS_N_TO_O,
  WORDS_P_TO_Q,
  WORDS_R,
  WORDS_S,
  WORDS_T,
  WORDS_U_TO_Z,
];
