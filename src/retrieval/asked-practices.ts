import type { Catalogue } from '../knowledge/catalogue.ts';
import type { FoundName, NameFinder } from '../knowledge/name-finder.ts';
import { foldedWords, foldText } from '../knowledge/words.ts';
import { practicesOfPlaces } from './practices-of-places.ts';
import type { Reference, Turn } from './query.ts';

/** The places whose practices a text asks for, and how they were typed. */
type AskedPractices = { places: string[]; words: string; isBare: boolean };

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people call practices, folded, in four languages. */
const PRACTICES = set(`practice practices example examples project projects initiative initiatives
  practica practicas ejemplo ejemplos proyecto proyectos iniciativa iniciativas
  pratique pratiques exemple exemples projet projets pratica praticas exemplo exemplos projeto projetos`);

/** Words that join a place to what is asked, and places to each other, folded. */
const JOINTS = set(
  `the in from of and or for s y e et ou o la el los las le les l de del d du des da do das dos en au aux em no na nos nas a what about`,
);

/** Words that only ask to see practices, folded: with any other word a question asks more. */
const ASKING =
  set(`good best promising which what whats how many much are there is do does did you have has had got any some all list show see find give tell
  me us i we can could please about by at exist exists known documented recorded described mentioned report booklet come comes came
  buenas buena buenos mejores prometedoras prometedora cuantas cuantos cuales cual que hay son es tienen tiene existen muestra muestrame dime dame lista ver todas todos las los por favor sobre
  bonnes bonne meilleures meilleurs prometteuses prometteuse quels quelles quel quelle sont est combien y il t ya existe montre montrez moi liste voir toutes tous svp vous avez sur qu que
  boas boa melhores promissoras promissora quantas quantos quais qual ha sao e tem existem mostra mostre lista ver todas todos sobre favor por`);

/** Reads which places' practices a question asks for, as references. */
export type PracticeAsker = (text: string, history: readonly Turn[]) => Reference[];

/**
 * Reads questions such as "practices in Mexico" and "Ecuador" where there are such practices. After another question a
 * bare place adds to that question, unless it asked for practices of a place as well.
 */
export function createPracticeAsker({
  catalogue,
  findPlaces,
}: {
  catalogue: Catalogue;
  findPlaces: NameFinder;
}): PracticeAsker {
  return (text, history) => {
    const asked = askedPractices(text, findPlaces(text));
    const before = history.findLast(({ role }) => role === 'user')?.text;
    const isOpen = before === undefined || askedPractices(before, findPlaces(before)) !== undefined;
    if (asked === undefined || (asked.isBare && !isOpen)) return [];
    const { places, words } = asked;
    return practicesOfPlaces(places, catalogue).length === 0 ? [] : [{ kind: 'practices-of', places, words }];
  };
}

/** Reads whether a text asks for the practices of places and nothing else; `isBare` where it says no more than the places. */
function askedPractices(text: string, found: readonly FoundName[]): AskedPractices | undefined {
  if (found.length === 0) return undefined;
  const rest = withoutNames(foldedWords(text), found);
  const isBare = rest.every((word) => JOINTS.has(word));
  const asksForThem =
    rest.some((word) => PRACTICES.has(word)) &&
    rest.every((word) => PRACTICES.has(word) || JOINTS.has(word) || ASKING.has(word));
  if (!isBare && !asksForThem) return undefined;
  return {
    places: [...new Set(found.map(({ name }) => name))],
    words: found.map(({ words }) => asTyped(text, words)).join(', '),
    isBare,
  };
}

function withoutNames(words: readonly string[], found: readonly FoundName[]): string[] {
  const left = [...words];
  for (const { words: name } of found) {
    const at = left.findIndex((_word, index) => name.every((each, offset) => left[index + offset] === each));
    if (at >= 0) left.splice(at, name.length);
  }
  return left;
}

/** The words of a name as they stand in the text, with their accents and capitals. */
function asTyped(text: string, name: readonly string[]): string {
  const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu));
  const at = words.findIndex((_word, index) =>
    name.every((each, offset) => foldText(words[index + offset]?.[0] ?? '') === each),
  );
  const first = words[at];
  const last = words[at + name.length - 1];
  if (first === undefined || last === undefined) return name.join(' ');
  return text.slice(first.index, last.index + last[0].length);
}
