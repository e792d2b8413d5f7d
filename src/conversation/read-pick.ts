import { foldText } from '../knowledge/words.ts';
import { CARDINAL_PATTERN, cardinalValue, ORDINAL_PATTERN, ordinalValue } from '../retrieval/number-words.ts';

/** What a short text picks from the reply before it. */
export type Pick =
  | { kind: 'position'; position: number }
  | { kind: 'last' }
  | { kind: 'letter'; letter: string }
  | { kind: 'more' };

/** Words that may stand before a pick, folded: "show me", "y", "abre", "ouvre". */
const BEFORE =
  '(?:(?:please|ok|okay|and|y|et|e|show|open|see|give|read|tell|me|about|more|abre|abrir|ver|muestra(?:me)?|ensena(?:me)?|ouvre|ouvrir|montre(?:-moi)?|mostra(?:-me)?|mostre)\\s+)*';

/** Articles of the four languages. */
const THE = "(?:the|el|la|le|l'|o|a|lo)?\\s*";

/** Words that may stand for the thing picked. */
const ONE = '(?:\\s+(?:one|uno|una|un|une|um|uma|option|opcion|opcao|result|resultado|resultat))?';

const END = "(?:\\s+(?:please|por favor|svp|s'il vous plait))?\\s*[.!?)]*$";

const MORE =
  /^(?:(?:show|see|give)\s+(?:me\s+)?)?(?:more|more please|next|next page|continue|go on|keep going|mas|siguiente|continua|sigue|ver mas|plus|davantage|suite|la suite|suivante?|mais|proxim[oa]|continuar|continue)\s*[.!?]*$/;

const LAST = new RegExp(`^${BEFORE}${THE}(?:last|ultim[oa]|derniere?)${ONE}${END}`);
const ORDINAL = new RegExp(`^${BEFORE}${THE}(${ORDINAL_PATTERN})${ONE}${END}`);
const NUMBER = new RegExp(
  `^${BEFORE}(?:#|no\\.?|number|numero|num\\.?|option|opcion|opcao|n[°º])?\\s*\\[?(${CARDINAL_PATTERN})\\]?${END}`,
);
const LETTER =
  /^(?:(?:and|y|et|e|show|open|me)\s+)*(?:(?:action|letter|accion|letra|lettre|acao|la|the)\s+)*\(?([a-l])\)?\s*[.!?]*$/;

/** Reads "2", "the second one", "el segundo", "la dernière", "(b)" and "more"; undefined for any other text. */
export function readPick(text: string): Pick | undefined {
  const folded = foldText(text)
    .replace(/\s+/g, ' ')
    .replace(/^[¿¡\s"'([]+/, '')
    .trim();
  if (MORE.test(folded)) return { kind: 'more' };
  if (LAST.test(folded)) return { kind: 'last' };
  const ordinal = ORDINAL.exec(folded)?.[1];
  const position = ordinal === undefined ? cardinalOf(folded) : ordinalValue(ordinal);
  if (position !== undefined && position > 0) return { kind: 'position', position };
  const letter = LETTER.exec(folded)?.[1];
  return letter === undefined ? undefined : { kind: 'letter', letter };
}

const cardinalOf = (folded: string): number | undefined => cardinalValue(NUMBER.exec(folded)?.[1] ?? '');
