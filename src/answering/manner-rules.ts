import type { DeclineReason } from './answer.ts';
import { CRISIS } from './manner-rules/crisis.ts';
import { HARM_DONE } from './manner-rules/harm-done.ts';
import { PERSONAL_CASE } from './manner-rules/personal-case.ts';
import { PERSONAL_DATA } from './manner-rules/personal-data.ts';
import type { Rule } from './manner-rules/rule.ts';
import { RULES_CHANGE } from './manner-rules/rules-change.ts';
import { WRONGDOING } from './manner-rules/wrongdoing.ts';

/** Kinds of question that are declined, in the order in which they are tried. */
export const DECLINE_RULES: readonly { reason: DeclineReason; rules: readonly Rule[] }[] = [
  { reason: 'crisis', rules: CRISIS },
  { reason: 'rules-change', rules: RULES_CHANGE },
  { reason: 'wrongdoing', rules: WRONGDOING },
  { reason: 'personal-data', rules: PERSONAL_DATA },
  { reason: 'personal-case', rules: [...PERSONAL_CASE, ...HARM_DONE] },
];
