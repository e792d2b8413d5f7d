/** A counter of Prometheus with one label. */
export type Counter = {
  add: (labelled: string, count?: number) => void;
  /** Its lines in the text format that Prometheus reads. */
  lines: () => string[];
};

/** A counter with nothing counted; the values that its label may have are listed from the start. */
export function createCounter({
  name,
  help,
  label,
  values = [],
}: {
  name: string;
  help: string;
  label: string;
  values?: readonly string[];
}): Counter {
  const counts = new Map(values.map((value) => [value, 0]));
  return {
    add: (labelled, count = 1) => void counts.set(labelled, (counts.get(labelled) ?? 0) + count),
    lines: () => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} counter`,
      ...Array.from(counts, ([value, count]) => `${name}{${label}="${value}"} ${count}`),
    ],
  };
}
