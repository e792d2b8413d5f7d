import { foldedWords } from '../knowledge/words.ts';
import type { Language } from '../retrieval/query.ts';
import { questionLanguage } from '../retrieval/question-language.ts';
import { STOP_WORDS } from '../retrieval/stop-words.ts';

/** Words from which on an English text is taken to be meant in English, whatever was spoken before. */
const TELLING_LENGTH = 4;

type Given = { chosen: Language | undefined; spoken: Language | undefined };

/** The language to reply in: the one that was chosen, else that of the words, else that of the conversation. */
export function chooseLanguage(text: string, { chosen, spoken }: Given): Language {
  if (chosen !== undefined) return chosen;
  const said = questionLanguage(text, { likely: spoken });
  if (said !== 'en') return said;
  return spoken === undefined || tellsEnglish(text) ? 'en' : spoken;
}

function tellsEnglish(text: string): boolean {
  const words = foldedWords(text);
  return words.length >= TELLING_LENGTH || words.some((word) => word.length > 1 && STOP_WORDS.en.has(word));
}
