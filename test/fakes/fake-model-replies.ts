type Part = { content: string } | { refusal: string };

/** How one interface of a model server puts its replies, as bodies and as lines of a stream. */
type Replies = {
  whole: (part: Part, isCounted: boolean) => unknown;
  stream: (part: Part, isCounted: boolean) => string[];
  /** A stream that goes no further. */
  begin: (content: string) => string[];
  /** A reply without anything in it. */
  empty: unknown;
};

/** Pieces in which a reply is streamed, as servers send it. */
const pieces = (text: string): string[] => text.match(/[\s\S]{1,400}/g) ?? [];

/** What a model server says through one of its interfaces. */
export const repliesOf = (api: 'responses' | 'chat-completions'): Replies =>
  api === 'responses' ? RESPONSES : CHAT;

const chat = (choices: readonly unknown[], object = 'chat.completion.chunk') => ({
  id: 'chat-1',
  object,
  created: 0,
  model: 'scripted',
  choices,
});
const chatUsage = (isCounted: boolean) =>
  isCounted ? { usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } } : {};
const chunk = (delta: unknown): string =>
  `data: ${JSON.stringify(chat([{ index: 0, delta, finish_reason: null }]))}\n\n`;
const chunks = (part: Part): string[] =>
  'refusal' in part ? [chunk(part)] : pieces(part.content).map((content) => chunk({ content }));

const CHAT: Replies = {
  whole: (part, isCounted) => ({
    ...chat(
      [{ index: 0, message: { role: 'assistant', content: null, ...part }, finish_reason: 'stop' }],
      'chat.completion',
    ),
    ...chatUsage(isCounted),
  }),
  stream: (part, isCounted) => [
    ...chunks(part),
    `data: ${JSON.stringify({ ...chat([]), ...chatUsage(isCounted) })}\n\n`,
    'data: [DONE]\n\n',
  ],
  begin: (content) => chunks({ content }),
  empty: chat([], 'chat.completion'),
};

const response = (output: readonly unknown[], isCounted = true) => ({
  id: 'resp-1',
  object: 'response',
  created_at: 0,
  model: 'scripted',
  status: 'completed',
  output,
  ...(isCounted && { usage: { input_tokens: 100, output_tokens: 20, total_tokens: 120 } }),
});
const message = (part: Part) => ({
  type: 'message',
  role: 'assistant',
  content: [
    'refusal' in part
      ? { type: 'refusal', ...part }
      : { type: 'output_text', text: part.content, annotations: [] },
  ],
});
const event = (type: string, data: Record<string, unknown>): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
const deltas = (part: Part): string[] =>
  'refusal' in part
    ? [event('response.refusal.delta', { delta: part.refusal })]
    : pieces(part.content).map((delta) => event('response.output_text.delta', { delta }));

const RESPONSES: Replies = {
  whole: (part, isCounted) => response([{ type: 'reasoning', summary: [] }, message(part)], isCounted),
  stream: (part, isCounted) => [
    event('response.created', { response: { ...response([]), status: 'in_progress' } }),
    ...deltas(part),
    event('response.completed', { response: response([message(part)], isCounted) }),
  ],
  begin: (content) => deltas({ content }),
  empty: response([]),
};
