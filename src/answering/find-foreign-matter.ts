/** What no statement of a model may hold, whatever its quotes say. */
export type ForeignMatter = 'link' | 'mention' | 'markup' | 'instruction' | 'hidden-sign' | 'too-long';

/** Characters of one statement at most: two long sentences. */
export const MAX_STATEMENT_LENGTH = 700;

const PATTERNS: readonly (readonly [ForeignMatter, RegExp])[] = [
  ['hidden-sign', /(?!\n)\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}/u],
  [
    'link',
    /\b[a-z][a-z0-9+.-]{1,15}:\/\/|\bwww\.|\b(?:mailto|tel|javascript|data|slack|discord):\S|[\w-]+(?:\.|\[\.\]|\s?\(dot\)\s?)(?:com|org|net|io|int|gov|edu|info|app|dev|xyz|biz|ru|cn|co|me|ly|gg|link|site|online|eu|uk|de|fr|es|br|pt|ch|ai|us|tv)\b|[\w.+-]+@[\w-]+\.\w+/i,
  ],
  [
    'mention',
    /<[@#!][^>]*>|<\/[\w-]+:\d+>|(?<![\w.])@[\p{L}\w]|\b(?:@everyone|@here)\b|<!(?:here|channel|everyone)/u,
  ],
  ['markup', /<\/?[a-z][^>]*>|\]\(|```|`[^`]+`|!\[|^#{1,6}\s|\*\*|\|\|/im],
  [
    'instruction',
    /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|above|prior|instructions?|rules?|prompt)\b|\b(?:system prompt|developer mode|as an ai|api key|my instructions)\b|\b(?:click|tap|log ?in|sign up|subscribe|download|dm me|text me|whatsapp|telegram)\b|\b(?:haga|haz) clic\b|\bcliquez\b|\bclique (?:aqui|no|em)\b|\b(?:call|contact|email|message|reply to|send|pay|wire)\b.{0,30}\b(?:me|us|this number|now|today)\b/i,
  ],
];

/** The first thing in a statement that is no plain sentence; undefined when it is one. */
export function findForeignMatter(text: string): ForeignMatter | undefined {
  if (text.length > MAX_STATEMENT_LENGTH) return 'too-long';
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}
