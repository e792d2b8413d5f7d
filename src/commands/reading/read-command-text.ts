import type { CommandCall } from '../../replies/reply.ts';
import type { Command } from '../command.ts';

/** What a typed text is: a command with its arguments, the name of none, or a plain question. */
export type CommandText =
  | { kind: 'call'; call: CommandCall }
  | { kind: 'unknown'; name: string; nearest: CommandCall | undefined }
  | { kind: 'question' };

/** Letters that a mistyped name may differ in. */
const MAX_DISTANCE = 3;

/** Reads "/objective 15 b"; a bare name such as "help" is a command too, anything else is a question. */
export function readCommandText(text: string, commands: readonly Command[]): CommandText {
  const typed = text.trim();
  const slashed = /^\/\s*([\p{L}\p{N}_-]*)\s*([\s\S]*)$/u.exec(typed);
  if (slashed === null) {
    const bare = commands.find(({ name }) => name === typed.toLowerCase());
    const isRunnable = bare?.arguments.every(({ required }) => !required) ?? false;
    return bare !== undefined && isRunnable
      ? { kind: 'call', call: { name: bare.name, arguments: {} } }
      : { kind: 'question' };
  }
  const [, name = '', words = ''] = slashed;
  if (name === '') return { kind: 'call', call: { name: 'help', arguments: {} } };
  const command = commands.find((each) => each.name === name.toLowerCase());
  return command === undefined
    ? { kind: 'unknown', name, nearest: nearestCall(name.toLowerCase(), { words, commands }) }
    : { kind: 'call', call: { name: command.name, arguments: command.readWords(words) } };
}

function nearestCall(
  typed: string,
  { words, commands }: { words: string; commands: readonly Command[] },
): CommandCall | undefined {
  const name = nearestName(typed, commands);
  const command = commands.find((each) => each.name === name);
  return command && { name: command.name, arguments: command.readWords(words) };
}

/** The command whose name is closest to what was typed; undefined when none is close. */
export function nearestName(typed: string, commands: readonly Pick<Command, 'name'>[]): string | undefined {
  const [best] = commands
    .map(({ name }) => ({
      name,
      distance: name.startsWith(typed) && typed.length > 1 ? 0 : distance(typed, name),
    }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.min(MAX_DISTANCE, typed.length - 1)
    ? best.name
    : undefined;
}

/** Letters to insert, drop or change: Levenshtein's distance. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_unused, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries())
      next.push(
        Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row[to.length] ?? to.length;
}
