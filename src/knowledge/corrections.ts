import { z } from 'zod';
import { AssistantError } from '../errors.ts';
import { DocumentId } from './locator.ts';
import type { SourceLine } from './source-text.ts';

const why = z.string().min(3);
const line = z.int().positive();

/** One documented repair of an extraction fault; `line` counts the lines of the supplied file from 1. */
export const Correction = z.discriminatedUnion('do', [
  /** The words `found` on the line become `put`; a "\n" in `put` breaks the line. */
  z.strictObject({ do: z.literal('replace'), line, found: z.string().min(1), put: z.string(), why }),
  /** The line goes on the sentence of line `to` (an earlier one, itself perhaps joined): its words move there. */
  z.strictObject({ do: z.literal('join'), line, to: line, why }),
  /** The words `found` on the line belong at the start or end of another line. */
  z.strictObject({
    do: z.literal('move'),
    line,
    found: z.string().min(1),
    to: line,
    at: z.enum(['start', 'end']),
    why,
  }),
  /** Noise that no passage carries: whole lines `line` to `through`. */
  z.strictObject({ do: z.literal('omit'), line, through: line.optional(), why }),
]);
export type Correction = z.infer<typeof Correction>;

/** `corrections.yaml`: the repairs of each document, by its id, applied in the order of the file. */
export const Corrections = z.record(DocumentId, z.array(Correction));
export type Corrections = z.infer<typeof Corrections>;

/**
 * The lines of a source after its repairs; numbers stay those of the file.
 * @throws {AssistantError} `knowledge-invalid` when a repair does not fit the line that it names.
 */
export function applyCorrections(
  lines: readonly SourceLine[],
  corrections: readonly Correction[],
): SourceLine[] {
  const pieces = new Map(lines.map((each) => [each.number, each.text]));
  const movedTo = new Map<number, number>();
  const read = (number: number): string => {
    const text = pieces.get(number);
    if (text === undefined)
      throw new AssistantError(
        'knowledge-invalid',
        `Cannot correct line ${number}: the source has ${lines.length} lines`,
      );
    return text;
  };
  for (const correction of corrections) applyOne(correction, { pieces, movedTo, read });
  return [...pieces].flatMap(([number, text]) => text.split('\n').map((part) => ({ number, text: part })));
}

type Desk = { pieces: Map<number, string>; movedTo: Map<number, number>; read: (number: number) => string };

function applyOne(correction: Correction, { pieces, movedTo, read }: Desk): void {
  const text = read(correction.line);
  switch (correction.do) {
    case 'replace':
      pieces.set(
        correction.line,
        replaceOnce(text, correction.found, { put: correction.put, line: correction.line }),
      );
      return;
    case 'join': {
      const target = movedTo.get(correction.to) ?? correction.to;
      pieces.set(target, `${read(target).trimEnd()} ${text.trimStart()}`);
      pieces.set(correction.line, '');
      movedTo.set(correction.line, target);
      return;
    }
    case 'move': {
      pieces.set(correction.line, replaceOnce(text, correction.found, { put: '', line: correction.line }));
      const there = read(correction.to);
      pieces.set(
        correction.to,
        correction.at === 'end'
          ? `${there.trimEnd()} ${correction.found}`
          : `${correction.found} ${there.trimStart()}`,
      );
      return;
    }
    case 'omit':
      for (let number = correction.line; number <= (correction.through ?? correction.line); number += 1) {
        read(number);
        pieces.set(number, '');
      }
      return;
    default:
      return correction satisfies never;
  }
}

function replaceOnce(text: string, found: string, { put, line }: { put: string; line: number }): string {
  const at = text.indexOf(found);
  if (at < 0 || text.includes(found, at + 1)) {
    const state = at < 0 ? 'the line does not hold it' : 'the line holds it more than once';
    throw new AssistantError('knowledge-invalid', `Cannot correct "${found}" on line ${line}: ${state}`);
  }
  return text.slice(0, at) + put + text.slice(at + found.length);
}
