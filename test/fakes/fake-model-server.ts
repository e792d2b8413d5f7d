import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** How the server meets one request. */
export type ModelBehaviour =
  | { kind: 'reply'; content: string }
  /** Structured output and streams are refused with 400, other requests are met with prose around JSON. */
  | { kind: 'plain-only'; content: string }
  | { kind: 'cut-stream'; content: string }
  | { kind: 'refusal' }
  | { kind: 'empty-choices' }
  | { kind: 'status'; status: number }
  | { kind: 'wrong-content-type' }
  | { kind: 'slow' }
  | { kind: 'plug-pulled' };

const ChatRequest = z.object({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
  response_format: z
    .object({
      type: z.literal('json_schema'),
      json_schema: z.object({ name: z.string(), schema: z.unknown() }),
    })
    .optional(),
});
/** A request as the server read it. */
export type ChatRequest = z.infer<typeof ChatRequest>;

export type FakeModelServer = {
  baseUrl: string;
  requests: ChatRequest[];
  /** How further requests are met. */
  behave: (behaviour: (request: ChatRequest, count: number) => ModelBehaviour) => void;
  close: () => Promise<void>;
};

/** A scripted server of chat completions on loopback; what is no such request it meets with 404. */
export async function startFakeModelServer(): Promise<FakeModelServer> {
  let script: (request: ChatRequest, count: number) => ModelBehaviour = () => ({
    kind: 'status',
    status: 500,
  });
  const requests: ChatRequest[] = [];
  const server = createServer((message, response) => {
    void readBody(message).then((body) => {
      const request = ChatRequest.safeParse(body);
      if (message.url !== '/v1/chat/completions' || !request.success) {
        response.writeHead(404).end('{}');
        return;
      }
      requests.push(request.data);
      meet(script(request.data, requests.length), request.data, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake server has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    behave: (behaviour) => (script = behaviour),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function meet(behaviour: ModelBehaviour, request: ChatRequest, response: ServerResponse): void {
  switch (behaviour.kind) {
    case 'reply': {
      if (request.stream === true) stream(response, [{ content: behaviour.content }], true);
      else whole(response, { content: behaviour.content });
      return;
    }
    case 'plain-only':
      if (request.stream === true || request.response_format !== undefined) {
        json(response, 400, { error: { message: 'response_format is not supported' } });
        return;
      }
      whole(response, { content: `Here is the answer:\n\`\`\`json\n${behaviour.content}\n\`\`\`` });
      return;
    case 'cut-stream':
      if (request.stream !== true) {
        whole(response, { content: behaviour.content });
        return;
      }
      stream(response, [{ content: behaviour.content.slice(0, behaviour.content.length / 2) }], false);
      setTimeout(() => response.destroy(), 5);
      return;
    case 'refusal': {
      if (request.stream === true) stream(response, [{ refusal: 'I cannot help with that.' }], true);
      else whole(response, { refusal: 'I cannot help with that.' });
      return;
    }
    case 'empty-choices': {
      json(response, 200, { id: '1', object: 'chat.completion', choices: [] });
      return;
    }
    case 'status': {
      json(response, behaviour.status, { error: { message: 'no' } });
      return;
    }
    case 'wrong-content-type':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Proxy login</h1>');
    case 'slow':
      return;
    case 'plug-pulled':
      return void response.destroy();
    default:
      return behaviour satisfies never;
  }
}

type Part = { content?: string; refusal?: string };

function stream(response: ServerResponse, parts: readonly Part[], isWhole: boolean): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const part of parts)
    for (const piece of pieces(part)) response.write(`data: ${JSON.stringify(chunk(piece))}\n\n`);
  if (!isWhole) return;
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  response.write(`data: ${JSON.stringify({ ...chunk({}), choices: [], usage })}\n\n`);
  response.end('data: [DONE]\n\n');
}

/** A reply comes in small pieces, as servers send it. */
const pieces = ({ content, refusal }: Part): Part[] =>
  content === undefined
    ? [{ refusal: refusal ?? '' }]
    : (content.match(/[\s\S]{1,400}/g) ?? []).map((piece) => ({ content: piece }));

const chunk = (
  delta: Part,
): { id: string; object: string; created: number; model: string; choices: unknown[] } => ({
  id: 'chat-1',
  object: 'chat.completion.chunk',
  created: 0,
  model: 'scripted',
  choices: [{ index: 0, delta, finish_reason: null }],
});

const whole = (response: ServerResponse, message: Part): void =>
  json(response, 200, {
    id: 'chat-1',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });

function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
    .end(JSON.stringify(body));
}

async function readBody(message: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of message) if (Buffer.isBuffer(part)) parts.push(part);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}
