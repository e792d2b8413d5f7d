import { inOrder, type Rule, says } from './rule.ts';
import {
  SET_ASIDE,
  BONDS,
  INNER,
  SHOW,
  PROMPT,
  FOLLOWED,
  BE_ANOTHER,
  UNLOCK,
  INVENT,
  INVENTED,
  WITHOUT_SOURCES,
  REMEMBER,
  ORDER,
} from './rules-change-words.ts';

/** Attempts to change the rules of the assistant, to see what it was told, or to make it answer from nowhere. */
export const RULES_CHANGE: readonly Rule[] = [
  { all: [inOrder(30, SET_ASIDE, BONDS)] },
  { all: [inOrder(40, SHOW, INNER)] },
  { all: [says(PROMPT)] },
  { all: [inOrder(25, INNER, FOLLOWED)] },
  { all: [says(BE_ANOTHER)] },
  { all: [says(UNLOCK)] },
  { all: [inOrder(25, INVENT, INVENTED)] },
  { all: [says(ORDER), says(WITHOUT_SOURCES)] },
  { all: [says(REMEMBER)] },
];
