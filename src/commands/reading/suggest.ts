import { shorten } from '../../replies/shorten.ts';
import type { Suggestion } from '../command.ts';

/** Suggestions at once, and characters of a label, at most: Discord's limits, the narrowest of the surfaces. */
const MAX_SUGGESTIONS = 25;
const LABEL_ROOM = 100;

/** The first suggestions that a surface can show, with labels that fit. */
export const suggest = (suggestions: readonly Suggestion[]): Suggestion[] =>
  suggestions
    .slice(0, MAX_SUGGESTIONS)
    .map(({ label, value }) => ({ label: shorten(label, LABEL_ROOM), value }));
