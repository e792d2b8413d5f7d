import { z } from 'zod';

/** Settings by name as given; those that are empty have been left out. */
export type GivenSettings = Readonly<Record<string, string>>;

/** What is wrong with one setting. The message follows its name and never repeats a value: a token may stand in the wrong place. */
export type SettingProblem = { name: string; message: string };

/** Settings that belong together, those of one surface for example: how each is read, and which need each other. */
export type SettingsGroup<Fields, Settings> = {
  /** An object of the environment's names; other names are left out. */
  fields: z.ZodType<Fields>;
  /** What is half-given; looked for also where a field is wrong by itself, so that all problems come at once. */
  findGaps: (given: GivenSettings) => readonly SettingProblem[];
  /** Called only when nothing is wrong. */
  choose: (fields: Fields) => Settings;
};

/** Marks an object as a group; the type is the check. */
export const defineSettingsGroup = <Fields, Settings>(
  group: SettingsGroup<Fields, Settings>,
): SettingsGroup<Fields, Settings> => group;

/** A group's settings, or all of its problems. */
export type ReadGroup<Settings> =
  { kind: 'read'; settings: Settings } | { kind: 'wrong'; problems: readonly SettingProblem[] };

/** Reads one group of what was given. */
export function readGroup<Fields, Settings>(
  group: SettingsGroup<Fields, Settings>,
  given: GivenSettings,
): ReadGroup<Settings> {
  const parsed = group.fields.safeParse(given);
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => ({ name: path.join('.'), message }));
  const problems = [...wrong, ...group.findGaps(given)];
  return parsed.success && problems.length === 0
    ? { kind: 'read', settings: group.choose(parsed.data) }
    : { kind: 'wrong', problems };
}

/** Any text: tokens, names, paths. */
export const textSetting = z.string().optional();

/** An address on the web, without a slash at its end. */
export const addressSetting = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .transform((address) => address.replace(/\/+$/, ''))
  .optional();

/** A whole number within bounds, its default when it is not given. */
export const wholeNumberSetting = ({ byDefault, ...bounds }: Bounds & { byDefault: number }) =>
  wholeNumber(bounds).default(byDefault);

/** A whole number from 1 on, without limit when it is not given. */
export const limitSetting = ({ maximum }: Pick<Bounds, 'maximum'>) =>
  wholeNumber({ minimum: 1, maximum }).optional();

type Bounds = { minimum: number; maximum: number };

function wholeNumber({ minimum, maximum }: Bounds) {
  const error = `must be a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d+$/, error)
    .transform(Number)
    .pipe(z.number().min(minimum, error).max(maximum, error));
}

/** A problem for each of these names that is not given; `reason` says why it should be. */
export const findMissing = (
  given: GivenSettings,
  names: readonly string[],
  reason: string,
): SettingProblem[] =>
  names.flatMap((name) => (given[name] === undefined ? [{ name, message: `is missing: ${reason}` }] : []));
