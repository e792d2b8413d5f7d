import { z } from 'zod';

/** Discord leaves out what is empty, and answers null for what was never given. */
const Names = z
  .record(z.string(), z.string())
  .nullish()
  .transform((names) =>
    names === null || names === undefined || Object.keys(names).length === 0
      ? undefined
      : Object.fromEntries(Object.entries(names).toSorted(([one], [other]) => one.localeCompare(other))),
  );
const Described = {
  type: z.int(),
  name: z.string(),
  name_localizations: Names,
  description: z
    .string()
    .optional()
    .transform((text) => text ?? ''),
  description_localizations: Names,
};
const Choice = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number()]),
  name_localizations: Names,
});

type Option = { name: string; options?: readonly Option[] | undefined };
const RegisteredOption: z.ZodType<Option> = z.lazy(() =>
  z.object({
    ...Described,
    required: z
      .boolean()
      .optional()
      .transform((isRequired) => isRequired ?? false),
    autocomplete: z
      .boolean()
      .optional()
      .transform((isCompleted) => isCompleted ?? false),
    choices: z
      .array(Choice)
      .optional()
      .transform((choices) => choices ?? []),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    // Discord leaves a least length of 0 out.
    min_length: z
      .number()
      .optional()
      .transform((length) => length ?? 0),
    max_length: z.number().optional(),
    options: z
      .array(RegisteredOption)
      .optional()
      .transform((options) => options ?? []),
  }),
);
const inOrder = (values: readonly number[] | null | undefined): number[] | undefined =>
  values?.toSorted((one, other) => one - other);

/** What of a registered command counts when it is compared with the one in the code. */
const RegisteredCommand = z.object({
  ...Described,
  default_member_permissions: z
    .string()
    .nullish()
    .transform((bits) => bits ?? undefined),
  contexts: z.array(z.int()).nullish().transform(inOrder),
  integration_types: z.array(z.int()).nullish().transform(inOrder),
  options: z
    .array(RegisteredOption)
    .optional()
    .transform((options) => options ?? []),
});
type RegisteredCommand = z.infer<typeof RegisteredCommand>;

/** Commands by name, as far as they count. Contexts and kinds of install exist on global commands only. */
export function readCommands(commands: unknown, { isGlobal }: { isGlobal: boolean }): RegisteredCommand[] {
  return z
    .array(RegisteredCommand)
    .parse(commands)
    .map((command) =>
      isGlobal ? command : { ...command, contexts: undefined, integration_types: undefined },
    )
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
