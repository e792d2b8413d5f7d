import { createServer, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { bagOfWords } from './bag-of-words.ts';
import { readJson, replyWithJson } from './json-exchange.ts';

/** How the server meets one request. */
export type EmbeddingBehaviour =
  /** Vectors of the words of the texts; last first, since a reply need not keep the order. */
  | { kind: 'vectors'; dimensions?: number }
  | { kind: 'body'; body: unknown }
  | { kind: 'status'; status: number }
  | { kind: 'wrong-content-type' }
  | { kind: 'slow' }
  | { kind: 'plug-pulled' };

const EmbeddingCall = z.strictObject({
  model: z.string(),
  input: z.array(z.string().min(1)).min(1),
  encoding_format: z.literal('float'),
});
type EmbeddingCall = z.infer<typeof EmbeddingCall>;

export type FakeEmbeddingServer = {
  baseUrl: string;
  requests: EmbeddingCall[];
  /** Requests whose client went away before the reply was over. */
  left: () => number;
  /** How further requests are met. */
  behave: (behaviour: (request: EmbeddingCall) => EmbeddingBehaviour) => void;
  close: () => Promise<void>;
};

/** A scripted embeddings endpoint on loopback; what is no such request it meets with 404. */
export async function startFakeEmbeddingServer(): Promise<FakeEmbeddingServer> {
  let script: (request: EmbeddingCall) => EmbeddingBehaviour = () => ({ kind: 'vectors' });
  let left = 0;
  const requests: EmbeddingCall[] = [];
  const server = createServer((message, response) => {
    response.on('close', () => {
      if (!response.writableEnded) left += 1;
    });
    void readJson(message).then((body) => {
      const call = message.url === '/v1/embeddings' ? EmbeddingCall.safeParse(body).data : undefined;
      if (call === undefined) {
        replyWithJson(response, 404, {});
        return;
      }
      requests.push(call);
      meet(script(call), call, response);
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

function meet(
  behaviour: EmbeddingBehaviour,
  { model, input }: EmbeddingCall,
  response: ServerResponse,
): void {
  switch (behaviour.kind) {
    case 'vectors': {
      const data = input.map((text, index) => ({
        object: 'embedding',
        index,
        embedding: bagOfWords(text, behaviour.dimensions),
      }));
      const usage = { prompt_tokens: 10, total_tokens: 10 };
      replyWithJson(response, 200, { object: 'list', model, data: data.toReversed(), usage });
      break;
    }
    case 'body':
      replyWithJson(response, 200, behaviour.body);
      break;
    case 'status':
      replyWithJson(response, behaviour.status, { error: { message: 'no' } });
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
