import { load } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** What a file holds, or one sentence a fault, each with the line. */
export type YamlOutcome<T> = { kind: 'read'; value: T } | { kind: 'faulty'; problems: string[] };

/**
 * Reads YAML against a schema; faults of form and of content are all named, with `file:line`. The fast parser reads what
 * is right; only for a faulty file the one is asked that knows the line of every node.
 */
export function readYaml<S extends z.ZodType>(
  content: string,
  { schema, file }: { schema: S; file: string },
): YamlOutcome<z.infer<S>> {
  const outcome = schema.safeParse(loadOrNothing(content));
  return outcome.success
    ? { kind: 'read', value: outcome.data }
    : { kind: 'faulty', problems: faultsOf(content, { schema, file }) };
}

function loadOrNothing(content: string): unknown {
  try {
    return load(content);
  } catch {
    return undefined;
  }
}

function faultsOf(content: string, { schema, file }: { schema: z.ZodType; file: string }): string[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0)
    return document.errors.map(
      (error) => `${file}:${lineCounter.linePos(error.pos[0]).line}: ${error.message}`,
    );
  const issues = schema.safeParse(document.toJS()).error?.issues ?? [];
  if (issues.length === 0) return [`${file}:1: the file is no YAML 1.2`];
  return issues.map((issue) => {
    const where = issue.path.map(String).join(' › ');
    return `${file}:${lineOf(document, issue.path, lineCounter)}: ${where === '' ? '' : `${where}: `}${issue.message}`;
  });
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
