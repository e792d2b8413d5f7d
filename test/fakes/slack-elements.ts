import { z } from 'zod';

const Element = z.looseObject({
  type: z.string(),
  action_id: z.string(),
  value: z.string().optional(),
  text: z.looseObject({ text: z.string() }).optional(),
  options: z
    .array(z.looseObject({ value: z.string(), text: z.looseObject({ text: z.string() }) }))
    .optional(),
  positive_button: z.looseObject({ value: z.string() }).optional(),
  negative_button: z.looseObject({ value: z.string() }).optional(),
});
const Blocks = z.array(z.looseObject({ elements: z.array(z.unknown()).optional() }));
const WithBlocks = z.looseObject({ blocks: Blocks });

const elementsOf = (shown: unknown): z.infer<typeof Element>[] =>
  WithBlocks.parse(shown)
    .blocks.flatMap(({ elements = [] }) => elements)
    .flatMap((element) => Element.safeParse(element).data ?? []);

/** A button by the beginning of its label, as a click sends it back. */
export function findButton(shown: unknown, label: string) {
  const found = elementsOf(shown).find(({ type, text }) => type === 'button' && text?.text.startsWith(label));
  if (found === undefined) throw new Error(`No button "${label}" in ${JSON.stringify(shown)}`);
  return { type: 'button', action_id: found.action_id, value: found.value };
}

/** A choice of a menu, by the beginning of its label, as a click sends it back. */
export function findChoice(shown: unknown, label: string) {
  for (const { action_id, options = [] } of elementsOf(shown)) {
    const option = options.find(({ text }) => text.text.startsWith(label));
    if (option !== undefined)
      return {
        type: 'static_select',
        action_id,
        selected_option: { value: option.value, text: option.text },
      };
  }
  throw new Error(`No choice "${label}" in ${JSON.stringify(shown)}`);
}

/** The vote under an answer. */
export function findVote(shown: unknown, vote: 'up' | 'down') {
  const found = elementsOf(shown).find(({ type }) => type === 'feedback_buttons');
  const value = (vote === 'up' ? found?.positive_button : found?.negative_button)?.value;
  return { type: 'feedback_buttons', action_id: 'feedback', value };
}
