import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/knowledge/read-yaml.ts';

const schema = z.strictObject({ name: z.string().min(1), pages: z.array(z.int()) });
const read = (content: string) => readYaml(content, { schema, file: 'documents.yaml' });
const problemsOf = (content: string): string[] => {
  const outcome = read(content);
  return outcome.kind === 'faulty' ? outcome.problems : [];
};

describe('readYaml()', () => {
  it('reads what fits', () => {
    expect(read('name: Booklet\npages: [1, 2]\n')).toEqual({
      kind: 'read',
      value: { name: 'Booklet', pages: [1, 2] },
    });
  });

  it('names every fault of content with its line and its way there', () => {
    const problems = problemsOf('name: ""\npages:\n  - 1\n  - two\n  - 3.5\n');
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^documents\.yaml:1: name: /);
    expect(problems[1]).toMatch(/^documents\.yaml:4: pages › 1: /);
    expect(problems[2]).toMatch(/^documents\.yaml:5: pages › 2: /);
  });

  it('names the line of the nearest node for a field that is missing', () => {
    expect(problemsOf('# a comment\n\nname: Booklet\n')).toEqual([
      expect.stringMatching(/^documents\.yaml:3: pages: /),
    ]);
  });

  it('names a field that it does not know', () => {
    expect(problemsOf('name: Booklet\npages: []\ntitel: x\n')).toEqual([expect.stringContaining('titel')]);
  });

  it.each(['name: "open\npages: []', 'name: a\n\tpages: []', 'name: a\nname: b\npages: []'])(
    'names the line of a fault of form in %j',
    (content) => {
      expect(problemsOf(content)[0]).toMatch(/^documents\.yaml:\d: /);
    },
  );

  it('finds a fault in an empty file', () => {
    expect(problemsOf('')).toEqual([expect.stringMatching(/^documents\.yaml:1: /)]);
  });
});
