import { z } from 'zod';

/** A node of a message's component tree, as loose as Discord's own JSON. */
type Node = {
  type: number;
  components?: Node[] | undefined;
  component?: Node | undefined;
  accessory?: Node | undefined;
  options?: { label: string; value: string; description?: string | undefined }[] | undefined;
  content?: string | undefined;
  custom_id?: string | undefined;
  label?: string | undefined;
  style?: number | undefined;
  url?: string | undefined;
  emoji?: unknown;
  placeholder?: string | undefined;
  value?: string | undefined;
  file?: { url: string } | undefined;
};
const Node: z.ZodType<Node> = z.lazy(() =>
  z.looseObject({
    type: z.int(),
    components: z.array(Node).optional(),
    component: Node.optional(),
    accessory: Node.optional(),
    options: z
      .array(z.looseObject({ label: z.string(), value: z.string(), description: z.string().optional() }))
      .optional(),
    content: z.string().optional(),
    custom_id: z.string().optional(),
    label: z.string().optional(),
    style: z.int().optional(),
    url: z.string().optional(),
    emoji: z.unknown().optional(),
    placeholder: z.string().optional(),
    value: z.string().optional(),
    file: z.looseObject({ url: z.string() }).optional(),
  }),
);
export const MessageBody = z.looseObject({
  content: z.string().nullish(),
  flags: z.int().nullish(),
  components: z.array(Node).nullish(),
  embeds: z
    .array(
      z.looseObject({
        title: z.string().optional(),
        description: z.string().optional(),
        footer: z.looseObject({ text: z.string() }).optional(),
        fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).optional(),
      }),
    )
    .nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.string()).optional(),
      users: z.array(z.string()).optional(),
      replied_user: z.boolean().optional(),
    })
    .nullish(),
});
export type MessageBody = z.infer<typeof MessageBody>;

const V2 = 1 << 15;

/** Every component of a message, nested ones included. */
export function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...flatten(node.components ?? []),
    ...flatten(node.component === undefined ? [] : [node.component]),
    ...flatten(node.accessory === undefined ? [] : [node.accessory]),
  ]);
}

/** All words of a message that a person reads, in order. */
export function messageText({ content, components, embeds }: MessageBody): string {
  return [
    content ?? '',
    ...flatten(components ?? []).map((node) => node.content ?? ''),
    ...(embeds ?? []).flatMap(({ title, description }) => [title ?? '', description ?? '']),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** What Discord would refuse in a message, in its own numbers; nothing when it would take it. */
export function messageFaults(message: unknown): string[] {
  const parsed = MessageBody.safeParse(message);
  if (!parsed.success) return [`not a message: ${parsed.error.message}`];
  const { content, flags, components, embeds } = parsed.data;
  const nodes = flatten(components ?? []);
  const isV2 = ((flags ?? 0) & V2) !== 0;
  const faults = [...nodes.flatMap(nodeFaults), ...idFaults(nodes)];
  const rule = (isKept: boolean, fault: string): unknown => isKept || faults.push(fault);
  const characters = nodes.reduce(
    (sum, { type, content: text }) => sum + (type === 10 ? (text ?? '').length : 0),
    0,
  );
  if (isV2) {
    rule(nodes.length <= 40, `${nodes.length} components`);
    rule(characters <= 4000, `${characters} characters of text display`);
    rule((content ?? '') === '' && (embeds ?? []).length === 0, 'content or embeds beside Components V2');
    rule(nodes.length > 0, 'an empty message');
  } else {
    rule(
      (components ?? []).every(({ type }) => type === 1),
      'components V2 without the flag',
    );
    rule((components ?? []).length <= 5, `${components?.length ?? 0} action rows`);
    rule((content ?? '').length <= 2000, 'content over 2000');
    const total = (embeds ?? []).reduce((sum, embed) => sum + embedLength(embed), 0);
    rule(total <= 6000, `${total} characters of embeds`);
    rule((embeds ?? []).length <= 10, 'over 10 embeds');
    for (const { title, description } of embeds ?? []) {
      rule((title ?? '').length <= 256, 'embed title');
      rule((description ?? '').length <= 4096, 'embed description');
    }
  }
  return faults;
}

function embedLength({
  title,
  description,
  footer,
  fields,
}: NonNullable<MessageBody['embeds']>[number]): number {
  const parts = [
    title,
    description,
    footer?.text,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return parts.reduce((sum: number, part) => sum + (part ?? '').length, 0);
}

function idFaults(nodes: readonly Node[]): string[] {
  const ids = nodes.flatMap(({ custom_id: id }) => id ?? []);
  return [
    ...(new Set(ids).size === ids.length ? [] : ['custom ids that are not unique']),
    ...ids
      .filter((id) => id.length === 0 || id.length > 100)
      .map((id) => `custom id of ${id.length} characters`),
  ];
}

function nodeFaults(node: Node): string[] {
  const faults: string[] = [];
  const rule = (isKept: boolean, fault: string): unknown => isKept || faults.push(fault);
  const children = node.components ?? [];
  switch (node.type) {
    case 1:
      rule(children.length >= 1 && children.length <= 5, `${children.length} components in a row`);
      rule(
        children.every(({ type }) => type === 2) || children.length === 1,
        'a menu beside other components',
      );
      break;
    case 2:
      rule((node.label ?? '').length <= 80, 'button label over 80');
      rule((node.label ?? '') !== '' || node.emoji !== undefined, 'button without a label');
      rule((node.style === 5) === (node.url !== undefined), 'link button and url');
      rule((node.style === 5) !== (node.custom_id !== undefined), 'button without id');
      if (node.url !== undefined)
        rule(node.url.length <= 512 && /^https?:\/\/[^/]+\.[^/]+/.test(node.url), `url ${node.url}`);
      break;
    case 3:
      rule(between(node.options?.length ?? 0, 1, 25), `${node.options?.length ?? 0} options`);
      rule((node.placeholder ?? '').length <= 150, 'placeholder over 150');
      for (const { label, value, description } of node.options ?? []) {
        rule(between(label.length, 1, 100) && between(value.length, 1, 100), `option "${label}" "${value}"`);
        rule(description === undefined || between(description.length, 1, 100), 'option description');
      }
      rule(
        new Set(node.options?.map(({ value }) => value)).size === (node.options?.length ?? 0),
        'equal option values',
      );
      break;
    case 9:
      rule(between(children.length, 1, 3) && node.accessory !== undefined, 'section');
      break;
    case 10:
      rule((node.content ?? '').trim() !== '', 'empty text display');
      break;
    default:
  }
  return faults;
}

const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;
