import { z } from 'zod';

const text = z.string().default('');

/** The parts of a message event that the surface reads. */
export const MessageEvent = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  text,
  ts: z.string(),
  thread_ts: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  hidden: z.boolean().optional(),
  edited: z.object({ ts: z.string() }).optional(),
  message: z
    .object({
      user: z.string().optional(),
      bot_id: z.string().optional(),
      text,
      ts: z.string(),
      thread_ts: z.string().optional(),
      edited: z.object({ ts: z.string() }).optional(),
    })
    .optional(),
  previous_message: z.object({ text }).optional(),
});
export type MessageEvent = z.infer<typeof MessageEvent>;

/** The stop button of an agent thread. */
export const StoppedEvent = z.object({ channel: z.string(), thread_ts: z.string() });

/** Where an App Home or an agent's message tab was opened. */
export const HomeOpenedEvent = z.object({
  user: z.string(),
  channel: z.string(),
  tab: z.string(),
  view: z.unknown().optional(),
});

const Person = z.object({ id: z.string() });

/** A click: on a message of ours, seen by all or by one, or on a view. */
export const ClickBody = z.object({
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  user: Person,
  channel: Person.optional(),
  container: z
    .object({
      type: z.string(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      channel_id: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
      view_id: z.string().optional(),
    })
    .optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  view: z.object({ id: z.string(), type: z.string(), hash: z.string().optional() }).optional(),
});
export type ClickBody = z.infer<typeof ClickBody>;

/** The element that was clicked: a button's value or a menu's choice. */
export const ClickedElement = z.object({
  action_id: z.string(),
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

/** The value that a click carries, whatever was clicked. */
export const clickedValue = (element: unknown): string | undefined => {
  const clicked = ClickedElement.safeParse(element).data;
  return clicked?.selected_option?.value ?? clicked?.value;
};

/** A message shortcut. */
export const MessageShortcutBody = z.object({
  user: Person,
  channel: Person,
  message: z.object({ text, ts: z.string(), thread_ts: z.string().optional() }),
});

/** Words that were typed into a modal, by block id. */
export const ViewValues = z.object({
  id: z.string(),
  private_metadata: z.string().default(''),
  state: z.object({
    values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))),
  }),
});
