import { z } from 'zod';

/** Slack's limits once more, written from its documentation and not from the renderer. */
const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
const mrkdwnText = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
const anyText = (max: number) => z.union([plainText(max), mrkdwnText(max)]);

const Confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
});
const actionId = z.string().min(1).max(255);
const Button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
  confirm: Confirm.optional(),
});
const Option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(150) });
const Select = z.strictObject({
  type: z.literal('static_select'),
  action_id: actionId,
  placeholder: plainText(150).optional(),
  options: z.array(Option).min(1).max(100),
  initial_option: Option.optional(),
});
const Input = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  multiline: z.boolean().optional(),
  max_length: z.int().min(1).max(3000).optional(),
  placeholder: plainText(150).optional(),
  initial_value: z.string().max(3000).optional(),
});
const Vote = z.strictObject({
  text: plainText(75),
  accessibility_label: z.string().max(75),
  value: z.string().max(2000),
});
const Feedback = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: actionId,
  positive_button: Vote,
  negative_button: Vote,
});
const block_id = z.string().max(255).optional();
const Block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), block_id, text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({
    type: z.literal('section'),
    block_id,
    text: anyText(3000),
    expand: z.boolean().optional(),
    accessory: z.union([Button, Select]).optional(),
  }),
  z.strictObject({ type: z.literal('context'), block_id, elements: z.array(anyText(3000)).min(1).max(10) }),
  z.strictObject({
    type: z.literal('actions'),
    block_id,
    elements: z
      .array(z.union([Button, Select]))
      .min(1)
      .max(25),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id,
    label: plainText(2000),
    optional: z.boolean().optional(),
    element: z.union([Input, Select]),
  }),
  z.strictObject({ type: z.literal('context_actions'), block_id, elements: z.array(Feedback).min(1).max(5) }),
]);

const ONLY_IN_VIEWS = new Set(['input']);
const ONLY_IN_MESSAGES = new Set(['context_actions', 'markdown']);

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

const pings = (value: unknown, allowed: readonly string[]): string[] =>
  stringsOf(value).flatMap((text) =>
    [...text.matchAll(/<[!@#][^>]*>?/g)]
      .map(([token]) => token)
      .filter((token) => !allowed.includes(token))
      .map((token) => `live mention ${token}`),
  );

const badLinks = (value: unknown): string[] =>
  stringsOf(value).flatMap((text) =>
    [...text.matchAll(/<([^!@#>|][^>|]*)(?:\|[^>]*)?>/g)]
      .map(([, url]) => url ?? '')
      .filter((url) => !/^(?:https?|mailto):/.test(url))
      .map((url) => `link to "${url}"`),
  );

const checkBlocks = (blocks: readonly unknown[], forbidden: ReadonlySet<string>): string[] => [
  ...blocks.flatMap((block, index) => {
    const parsed = Block.safeParse(block);
    return parsed.success
      ? forbidden.has(parsed.data.type)
        ? [`blocks[${index}]: ${parsed.data.type} stands in the wrong place`]
        : repeatedActionIds(parsed.data)
      : [`blocks[${index}]: ${z.prettifyError(parsed.error)}`];
  }),
];

const repeatedActionIds = (block: z.infer<typeof Block>): string[] => {
  const ids = block.type === 'actions' ? block.elements.map(({ action_id }) => action_id) : [];
  return new Set(ids).size === ids.length ? [] : [`action_id repeated in ${ids.join(', ')}`];
};

const Message = z.looseObject({ text: z.string().optional(), blocks: z.array(z.unknown()).optional() });

/** What Slack would refuse, and what we refuse, in the words of a message; none for a good one. */
export function checkMessage(
  given: unknown,
  { allowed = [] }: { allowed?: readonly string[] } = {},
): string[] {
  const { text, blocks = [] } = Message.parse(given);
  const json = JSON.stringify(blocks).length;
  return [
    ...(text === undefined || text.trim() === '' ? ['no fallback text'] : []),
    ...(text !== undefined && text.length > 4000 ? [`text of ${text.length} characters`] : []),
    ...(blocks.length > 50 ? [`${blocks.length} blocks`] : []),
    ...(json > 13_200 ? [`msg_blocks_too_long: ${json}`] : []),
    ...checkBlocks(blocks, ONLY_IN_VIEWS),
    ...pings([text, blocks], allowed),
    ...badLinks([text, blocks]),
  ];
}

const View = z.strictObject({
  type: z.enum(['modal', 'home']),
  callback_id: z.string().max(255).optional(),
  title: plainText(24).optional(),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  private_metadata: z.string().max(3000).optional(),
  notify_on_close: z.boolean().optional(),
  blocks: z.array(z.unknown()).max(100),
});

/** The same for a modal or the App Home. */
export function checkView(given: unknown): string[] {
  const parsed = View.safeParse(given);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const view = parsed.data;
  const hasInput = view.blocks.some((block) => JSON.stringify(block).startsWith('{"type":"input"'));
  return [
    ...(view.type === 'modal' && view.title === undefined ? ['a modal without title'] : []),
    ...(view.type === 'home' && (view.title ?? view.submit) !== undefined ? ['a home view with title'] : []),
    ...(hasInput && view.submit === undefined ? ['inputs without submit'] : []),
    ...(JSON.stringify(view).length > 250_000 ? ['a view over 250 kB'] : []),
    ...checkBlocks(view.blocks, ONLY_IN_MESSAGES),
    ...pings(view, []),
    ...badLinks(view),
  ];
}
