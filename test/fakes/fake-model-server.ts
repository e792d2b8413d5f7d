import { createServer, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { repliesOf } from './fake-model-replies.ts';
import { readJson, replyWithJson } from './json-exchange.ts';

/** How the server meets one request. */
export type ModelBehaviour =
  /** `isUncounted`: no usage is told. */
  | { kind: 'reply'; content: string; isUncounted?: boolean }
  /** Structured output and streams are refused with 400, other requests are met with prose around JSON. */
  | { kind: 'plain-only'; content: string }
  | { kind: 'no-streams'; content: string }
  | { kind: 'cut-stream'; content: string }
  | { kind: 'refusal' }
  | { kind: 'empty-choices' }
  | { kind: 'status'; status: number }
  | { kind: 'wrong-content-type' }
  | { kind: 'slow' }
  | { kind: 'plug-pulled' };

const Message = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

const ChatRequest = z.object({
  model: z.string(),
  stream: z.boolean().default(false),
  messages: z.array(Message),
  response_format: z
    .object({
      type: z.literal('json_schema'),
      json_schema: z.object({ name: z.string(), schema: z.unknown() }),
    })
    .optional(),
});

const ResponsesRequest = z.object({
  model: z.string(),
  stream: z.boolean().default(false),
  instructions: z.string(),
  input: z.array(Message),
  /** What was asked is not to be kept. */
  store: z.literal(false),
  text: z
    .object({ format: z.object({ type: z.literal('json_schema'), name: z.string(), schema: z.unknown() }) })
    .optional(),
});

/** A request as the server read it, through whichever interface it came; `schema`: name of the schema asked for. */
export type ModelCall = {
  api: 'responses' | 'chat-completions';
  model: string;
  stream: boolean;
  messages: z.infer<typeof Message>[];
  schema: string | undefined;
};

export type FakeModelServer = {
  baseUrl: string;
  requests: ModelCall[];
  /** Requests whose client went away, or was sent away, before the reply was over. */
  left: () => number;
  /** How further requests are met. */
  behave: (behaviour: (request: ModelCall, count: number) => ModelBehaviour) => void;
  close: () => Promise<void>;
};

/** A scripted server of chat completions and of the Responses API on loopback; what is no such request it meets with 404. */
export async function startFakeModelServer(): Promise<FakeModelServer> {
  let script: (request: ModelCall, count: number) => ModelBehaviour = () => ({ kind: 'status', status: 500 });
  let left = 0;
  const requests: ModelCall[] = [];
  const server = createServer((message, response) => {
    response.on('close', () => {
      if (!response.writableEnded) left += 1;
    });
    void readJson(message).then((body) => {
      const call = readCall(message.url ?? '', body);
      if (call === undefined) {
        response.writeHead(404).end('{}');
        return;
      }
      requests.push(call);
      meet(script(call, requests.length), call, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake server has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    left: () => left,
    behave: (behaviour) => (script = behaviour),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function readCall(url: string, body: unknown): ModelCall | undefined {
  switch (url) {
    case '/v1/chat/completions': {
      const chat = ChatRequest.safeParse(body).data;
      return chat && { ...chat, api: 'chat-completions', schema: chat.response_format?.json_schema.name };
    }
    case '/v1/responses': {
      const asked = ResponsesRequest.safeParse(body).data;
      if (asked === undefined) return undefined;
      const messages = [{ role: 'system' as const, content: asked.instructions }, ...asked.input];
      return { ...asked, api: 'responses', messages, schema: asked.text?.format.name };
    }
    default:
      return undefined;
  }
}

function meet(behaviour: ModelBehaviour, call: ModelCall, response: ServerResponse): void {
  switch (behaviour.kind) {
    case 'reply':
      say({ content: behaviour.content }, { call, response, isCounted: behaviour.isUncounted !== true });
      break;
    case 'plain-only': {
      const content = `Here is the answer:\n\`\`\`json\n${behaviour.content}\n\`\`\``;
      if (call.stream || call.schema !== undefined) refuse(response, 400);
      else say({ content }, { call, response });
      break;
    }
    case 'no-streams':
      if (call.stream) refuse(response, 400);
      else say({ content: behaviour.content }, { call, response });
      break;
    case 'cut-stream':
      if (call.stream) cut(behaviour.content, { call, response });
      else say({ content: behaviour.content }, { call, response });
      break;
    case 'refusal':
      say({ refusal: 'I cannot help with that.' }, { call, response });
      break;
    case 'empty-choices':
      replyWithJson(response, 200, repliesOf(call.api).empty);
      break;
    case 'status':
      refuse(response, behaviour.status);
      break;
    case 'wrong-content-type':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Proxy login</h1>');
      break;
    case 'slow':
      break;
    case 'plug-pulled':
      response.destroy();
      break;
    default:
      behaviour satisfies never;
  }
}

type Exchange = { call: ModelCall; response: ServerResponse; isCounted?: boolean };

const STREAM = { 'content-type': 'text/event-stream' };

/** A whole reply, in the form that was asked for. */
function say(
  part: { content: string } | { refusal: string },
  { call, response, isCounted = true }: Exchange,
): void {
  const replies = repliesOf(call.api);
  if (!call.stream) {
    replyWithJson(response, 200, replies.whole(part, isCounted));
    return;
  }
  response.writeHead(200, STREAM);
  for (const line of replies.stream(part, isCounted)) response.write(line);
  response.end();
}

/** Half a reply, then nothing. */
function cut(content: string, { call, response }: Exchange): void {
  response.writeHead(200, STREAM);
  for (const line of repliesOf(call.api).begin(content.slice(0, content.length / 2))) response.write(line);
  setTimeout(() => response.destroy(), 5);
}

const refuse = (response: ServerResponse, status: number): void =>
  replyWithJson(response, status, { error: { message: 'no' } });
