import { locales } from '../../replies/locales/index.ts';
import { plainReply } from '../../replies/plain-reply.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Language } from '../../retrieval/query.ts';
import type { Command, CommandArgument } from '../command.ts';

/** What is wrong with the arguments of a command, as a reply that says what is right; undefined when nothing is. */
export function checkArguments(
  command: Command,
  { given, language }: { given: Readonly<Record<string, string>>; language: Language },
): Reply | undefined {
  const { commands } = locales[language];
  for (const argument of command.arguments) {
    const value = given[argument.name]?.trim() ?? '';
    const name = argument.summary[language];
    if (value === '') {
      if (argument.required)
        return plainReply(commands.needs(name, `/${command.name} ${command.usage}`), { language });
      continue;
    }
    const fault = faultOf(argument, value);
    if (fault?.kind === 'too-long') return plainReply(commands.tooLong(name, fault.maxLength), { language });
    if (fault?.kind === 'not-among') return plainReply(commands.notAmong(name, fault.choices), { language });
  }
  return undefined;
}

type Fault = { kind: 'too-long'; maxLength: number } | { kind: 'not-among'; choices: readonly string[] };

/** Numbers out of range are met by the command itself, which knows what there is instead. */
function faultOf(argument: CommandArgument, value: string): Fault | undefined {
  switch (argument.kind) {
    case 'text':
      return value.length > argument.maxLength
        ? { kind: 'too-long', maxLength: argument.maxLength }
        : undefined;
    case 'integer':
      return /^\d{1,9}$/.test(value)
        ? undefined
        : { kind: 'not-among', choices: [`${argument.minimum}–${argument.maximum}`] };
    case 'boolean':
      return value === 'true' || value === 'false'
        ? undefined
        : { kind: 'not-among', choices: ['true', 'false'] };
    case 'choice': {
      const choices = argument.choices.map((choice) => choice.value);
      return choices.includes(value) ? undefined : { kind: 'not-among', choices };
    }
    default:
      return argument satisfies never;
  }
}
