/** What chats shorten, as whole words of folded text, and what they stand for. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  ...{
    u: 'you',
    ur: 'your',
    r: 'are',
    n: 'and',
    b4: 'before',
    plz: 'please',
    pls: 'please',
    abt: 'about',
    smth: 'something',
    ppl: 'people',
  },
  ...{ im: 'i am', "i'm": 'i am', ive: 'i have', "i've": 'i have', "i'd": 'i would' },
  ...{ wanna: 'want to', gonna: 'going to', gotta: 'have to', cuz: 'because', bc: 'because', y: 'y' },
  ...{ "you're": 'you are', youre: 'you are', whats: 'what is', "what's": 'what is', wheres: 'where is' },
  ...{ "where's": 'where is', "who's": 'who is', whos: 'who is', dont: 'do not', "don't": 'do not' },
  ...{ q: 'que', k: 'que', ke: 'que', xq: 'porque', pq: 'porque', tb: 'tambien', vc: 'voce', vcs: 'voces' },
  ...{ pra: 'para', pro: 'para o', zap: 'whatsapp', oq: 'o que', tou: 'estou', mto: 'muito', blz: 'beleza' },
  ...{
    jai: "j'ai",
    chui: 'je suis',
    jsuis: 'je suis',
    "j'suis": 'je suis',
    koi: 'quoi',
    svp: 's il vous plait',
  },
  ...{
    jpeux: 'je peux',
    "t'as": 'tu as',
    "t'es": 'tu es',
    kel: 'quel',
    stp: 's il te plait',
    bcp: 'beaucoup',
  },
};

/** Several words or signs at once. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o ?/g, 'without '],
  [/\bw\/ ?/g, 'with '],
  [/\bhow 2\b/g, 'how to'],
];

/** Folded text with the shortenings of chats written out. */
export function expandSlang(text: string): string {
  const spelled = PHRASES.reduce((one, [pattern, words]) => one.replace(pattern, words), text);
  return spelled.replace(/(?<![\w'-])[a-z][a-z0-9']*(?![\w'-])/g, (word) => LONG_FORMS[word] ?? word);
}
