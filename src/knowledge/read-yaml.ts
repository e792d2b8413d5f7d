import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** What a file holds, or one sentence a fault, each with the line. */
export type YamlOutcome<T> = { kind: 'read'; value: T } | { kind: 'faulty'; problems: string[] };

/** Reads YAML against a schema; faults of form and of content are all named, with `file:line`. */
export function readYaml<S extends z.ZodType>(
  content: string,
  { schema, file }: { schema: S; file: string },
): YamlOutcome<z.infer<S>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      (error) => `${file}:${lineCounter.linePos(error.pos[0]).line}: ${error.message}`,
    );
    return { kind: 'faulty', problems };
  }
  const outcome = schema.safeParse(document.toJS());
  if (outcome.success) return { kind: 'read', value: outcome.data };
  const problems = outcome.error.issues.map((issue) => {
    const line = lineOf(document, issue.path, lineCounter);
    const where = issue.path.map(String).join(' › ');
    return `${file}:${line}: ${where === '' ? '' : `${where}: `}${issue.message}`;
  });
  return { kind: 'faulty', problems };
}

/** The line of the nearest node that exists on the way to a fault: a missing field has no line of its own. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lineCounter: LineCounter,
): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const range = rangeOf(node);
    if (range !== undefined) return lineCounter.linePos(range).line;
  }
  return 1;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}
