import { z } from 'zod';
import { flatten, MessageBody, messageFaults, messageText } from './discord-message-rules.ts';

const Choices = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) })),
});
const Modal = z.looseObject({
  title: z.string(),
  custom_id: z.string(),
  components: MessageBody.shape.components.unwrap().unwrap(),
});
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** What Discord or a decent neighbour would refuse in a posted message: limits, and mentions that ring. */
export function postFaults(body: unknown): string[] {
  const message = MessageBody.parse(body);
  const text = messageText(message);
  const allowed = message.allowed_mentions;
  const parses =
    allowed === undefined || allowed === null ? ['users', 'roles', 'everyone'] : (allowed.parse ?? []);
  const plain = text.replaceAll(/\\[\\@<]/g, '');
  const rings =
    (parses.includes('users') && /<@!?\d+>/.test(plain)) ||
    (parses.includes('roles') && /<@&\d+>/.test(plain)) ||
    (parses.includes('everyone') && /@everyone|@here/.test(text)) ||
    (allowed?.users ?? []).length > 0 ||
    allowed?.replied_user === true;
  return [
    ...messageFaults(body),
    ...(allowed === undefined || allowed === null ? ['no allowed_mentions'] : []),
    ...(rings ? ['a live ping'] : []),
    ...(/@everyone|@here|<@&?\d+>/.test(plain.replaceAll(/<@\d{19}>/g, ''))
      ? ['foreign text that is not escaped']
      : []),
  ];
}

/** Faults in what autocomplete is answered with. */
export function autocompleteFaults(data: unknown): string[] {
  const { choices } = Choices.parse(data);
  return [
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...choices
      .filter(
        ({ name, value }) =>
          name.length < 1 ||
          name.length > 100 ||
          (typeof value === 'string' && (value.length < 1 || value.length > 100)),
      )
      .map(({ name }) => `choice "${name}"`),
  ];
}

/** Faults in a modal. */
export function modalFaults(data: unknown): string[] {
  const { title, custom_id: id, components } = Modal.parse(data);
  return [
    ...(title.length > 45 ? ['modal title'] : []),
    ...(id.length > 100 ? ['modal id'] : []),
    ...(components.length < 1 || components.length > 5 ? ['modal components'] : []),
    ...components
      .filter(({ type }) => type !== 18 && type !== 10)
      .map(({ type }) => `component ${type} in a modal`),
    ...components.filter(({ label }) => (label ?? '').length > 45).map(() => 'label over 45'),
    ...flatten(components)
      .filter(({ value, placeholder }) => (value ?? '').length > 4000 || (placeholder ?? '').length > 100)
      .map(() => 'text input'),
  ];
}

const Option: z.ZodType<{
  name: string;
  description: string;
  options?: Option[] | undefined;
  choices?: unknown[] | undefined;
  autocomplete?: boolean | undefined;
  required?: boolean | undefined;
}> = z.lazy(() =>
  z.looseObject({
    name: z.string().regex(NAME),
    description: z.string().min(1).max(100),
    name_localizations: z.record(z.string(), z.string().regex(NAME)).nullish(),
    description_localizations: z.record(z.string(), z.string().min(1).max(100)).nullish(),
    options: z.array(Option).max(25).optional(),
    choices: z
      .array(
        z.looseObject({
          name: z.string().min(1).max(100),
          value: z.union([z.string().max(100), z.number()]),
        }),
      )
      .max(25)
      .optional(),
    autocomplete: z.boolean().optional(),
    required: z.boolean().optional(),
  }),
);
type Option = z.infer<typeof Option>;

const Commands = z.array(
  z.union([
    z.looseObject({
      type: z.literal(1),
      name: z.string().regex(NAME).lowercase(),
      description: z.string().min(1).max(100),
      options: z.array(Option).max(25).optional(),
    }),
    z.looseObject({ type: z.literal(3), name: z.string().min(1).max(32), description: z.never().optional() }),
  ]),
);

/** Faults in a set of commands. */
export function commandFaults(body: unknown): string[] {
  const parsed = Commands.safeParse(body);
  if (!parsed.success) return [parsed.error.message];
  return parsed.data.flatMap((command) => {
    const options = command.type === 1 ? (command.options ?? []) : [];
    const firstOptional = options.findIndex(({ required }) => required !== true);
    return [
      ...(firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true)
        ? [`${command.name}: a required option behind an optional one`]
        : []),
      ...options
        .filter(({ choices, autocomplete }) => autocomplete === true && choices !== undefined)
        .map(({ name }) => `${command.name} ${name}: choices and autocomplete`),
      ...(JSON.stringify(command).length > 20_000 ? [`${command.name}: too long`] : []),
    ];
  });
}
