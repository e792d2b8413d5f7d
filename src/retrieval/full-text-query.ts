/** An FTS5 expression that any of the words meets; undefined when there is none. Words are quoted, so no sign is an operator. */
export function anyOf(words: Iterable<string>): string | undefined {
  const quoted = [...new Set(words)]
    .filter((word) => word !== '')
    .map((word) => `"${word.replaceAll('"', '')}"`);
  return quoted.length === 0 ? undefined : quoted.join(' OR ');
}
