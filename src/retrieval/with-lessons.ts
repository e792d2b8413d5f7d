import type { Catalogue } from '../knowledge/catalogue.ts';
import type { Reference } from './query.ts';

/** Words of a question after what was learnt, folded, in four languages. */
const LESSONS =
  /\b(?:lessons?|learn(?:ed|t)|learn(?=\s*[?.!]*$)|learnings|leccion(?:es)?|aprendid[oa]s?|aprendizajes?|aprendieron|lecons?|appris(?:es?)?|enseignements?|lic(?:ao|oes)|aprendizagens|aprendizados?|aprenderam)\b/g;

/**
 * Puts the lessons of a named practice before the practice itself where a question asks for them; `rest` is what it says
 * beside that, folded.
 */
export function withLessons(
  references: readonly Reference[],
  { rest, catalogue }: { rest: string; catalogue: Catalogue },
): { references: readonly Reference[]; rest: string } {
  const left = rest.replace(LESSONS, ' ');
  if (left === rest) return { references, rest };
  const lessons = references.flatMap((reference) => {
    const recordId = `${practiceIdOf(reference)}/lessons`;
    return catalogue.record(recordId) === undefined ? [] : [{ kind: 'named' as const, recordId }];
  });
  return lessons.length === 0
    ? { references, rest }
    : { references: [...lessons, ...references], rest: left };
}

function practiceIdOf(reference: Reference): string {
  if (reference.kind === 'practice') return `practices/${reference.number}`;
  return reference.kind === 'named' ? reference.recordId : '';
}
