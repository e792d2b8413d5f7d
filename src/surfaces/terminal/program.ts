import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AssistantError } from '../../errors.ts';

/** 0: done. 1: the work failed, or a part of it. */
export type ExitStatus = 0 | 1;

/** One thing that the command line does. */
export type Program = {
  usage: string;
  /** @throws {AssistantError} `usage` when the words after its name are wrong. */
  run: (words: readonly string[]) => Promise<ExitStatus>;
};

/** The error for wrong words on the command line; its hint is the usage. */
export const wrongUsage = (state: string, usage: string): AssistantError =>
  new AssistantError('usage', `Cannot read the command line: ${state}`, { hint: `Usage: ${usage}` });

/**
 * The options and words of a program.
 * @throws {AssistantError} `usage` for an option that there is not, or one without its value.
 */
export function readWords<T extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  { options, usage }: { options: T; usage: string },
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const state = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw wrongUsage(state.charAt(0).toLowerCase() + state.slice(1), usage);
  }
}
