import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCycles, findViolations } from './boundaries/find-violations.ts';
import { readSource, readSources } from './boundaries/read-sources.ts';

const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));

describe('src', () => {
  it('imports only down the ladder, knows platforms and models only at its edges, and reads the environment once', () => {
    expect(findViolations(sources)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCycles(sources)).toEqual([]);
  });
});

describe('readSource()', () => {
  it('sees imports of every kind', () => {
    const text = `
      import { one } from './one.ts';
      import type { Two } from '../two.ts';
      export { three } from './below/three.ts';
      export * from 'four';
      import 'five';
      const six = await import('six');
      type Seven = import('seven').Seven;
      // import { eight } from './eight.ts';
      const nine = "import { nine } from 'nine'";`;
    expect(readSource('answering/file.ts', text).imports).toEqual([
      'answering/one.ts',
      'two.ts',
      'answering/below/three.ts',
      'four',
      'five',
      'six',
      'seven',
    ]);
  });

  it.each([
    'const port = process.env.PORT;',
    "const port = process['env'].PORT;",
    'const { env } = process;',
    'const { env: environment } = globalThis.process;',
    "import { env } from 'node:process';",
    "import { env as environment } from 'process';",
  ])('sees that the environment is read by %s', (text) => {
    expect(readSource('stores/redis.ts', text).readsEnvironment).toBe(true);
  });

  it.each([
    'const { argv } = process;',
    "import { argv } from 'node:process';",
    '// process.env',
    'const env = 1;',
  ])('sees no reading of the environment in %s', (text) => {
    expect(readSource('stores/redis.ts', text).readsEnvironment).toBe(false);
  });
});

describe('findViolations()', () => {
  const violationsOf = (file: string, text: string): string[] => findViolations([readSource(file, text)]);

  it.each([
    [
      'answering/a.ts',
      "import { b } from '../surfaces/slack/b.ts';",
      'answering/a.ts imports surfaces/slack/b.ts',
    ],
    ['stores/a.ts', "import type { B } from '../knowledge/b.ts';", 'stores/a.ts imports knowledge/b.ts'],
    ['commands/a.ts', "import { b } from '../assistant.ts';", 'commands/a.ts imports assistant.ts'],
    ['surfaces/a.ts', "export * from '../config.ts';", 'surfaces/a.ts imports config.ts'],
    ['errors.ts', "import { b } from './stores/b.ts';", 'errors.ts imports stores/b.ts'],
    [
      'delivery/a.ts',
      "import { b } from '../../test/b.ts';",
      'delivery/a.ts imports ../test/b.ts, outside src',
    ],
    ['delivery/a.ts', "const { App } = await import('@slack/bolt');", 'delivery/a.ts imports @slack/bolt'],
    ['replies/a.ts', "import { Client } from 'discord.js';", 'replies/a.ts imports discord.js'],
    ['surfaces/web/a.ts', "import OpenAI from 'openai';", 'surfaces/web/a.ts imports openai'],
    [
      'answering/a.ts',
      "import { b } from 'openai/helpers/zod';",
      'answering/a.ts imports openai/helpers/zod',
    ],
    ['surfaces/a.ts', 'export const port = process.env.PORT;', 'surfaces/a.ts reads process.env'],
    ['helpers.ts', "import { b } from './stores/b.ts';", 'helpers.ts stands on no rung'],
  ])('names what is wrong in %s with %s', (file, text, violation) => {
    const violations = violationsOf(file, text);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(violation);
  });

  it.each([
    ['surfaces/slack/a.ts', "import { App } from '@slack/bolt'; import { b } from '../../assistant.ts';"],
    ['surfaces/discord/a.ts', "import { Client } from 'discord.js';"],
    ['answering/composers/openai.ts', "import OpenAI from 'openai';"],
    ['retrieval/retrievers/embedding.ts', "import OpenAI from 'openai'; import { z } from 'zod';"],
    ['commands/a.ts', "import { b } from './b.ts'; import { c } from '../replies/c.ts';"],
    ['main.ts', 'export const settings = process.env;'],
  ])('finds nothing wrong in %s with %s', (file, text) => {
    expect(violationsOf(file, text)).toEqual([]);
  });
});

describe('findCycles()', () => {
  it('names the files on the way round', () => {
    const circle = [
      readSource('stores/a.ts', "import { b } from './b.ts';"),
      readSource('stores/b.ts', "import type { C } from './c.ts';"),
      readSource('stores/c.ts', "import { b } from './b.ts';"),
    ];
    expect(findCycles(circle)).toEqual(['stores/b.ts → stores/c.ts → stores/b.ts']);
  });

  it('takes two ways to the same file for no circle', () => {
    const diamond = [
      readSource('stores/a.ts', "import { b } from './b.ts'; import { c } from './c.ts';"),
      readSource('stores/b.ts', "import { c } from './c.ts';"),
      readSource('stores/c.ts', ''),
    ];
    expect(findCycles(diamond)).toEqual([]);
  });
});
