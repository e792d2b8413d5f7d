import { fileURLToPath } from 'node:url';
import { buildKnowledge } from './knowledge/build-knowledge.ts';
import { checkKnowledge, type KnowledgeReport } from './knowledge/check-knowledge.ts';
import { documentParsers } from './knowledge/documents/index.ts';
import { readKnowledgeFiles, readKnowledgeFolder } from './knowledge/read-knowledge.ts';
import type { ModelListener } from './answering/model-event.ts';
import { commands } from './commands/index.ts';
import type { Settings } from './config.ts';
import type { Logger } from './logger.ts';
import { openAssistant, openEngine } from './open-assistant.ts';
import { replyFromAnswer } from './replies/reply-from-answer.ts';
import type { Reply } from './replies/reply.ts';
import { createStartProgram, type StartParts } from './start-program.ts';
import { createAskProgram } from './surfaces/terminal/ask-program.ts';
import { createCheckModelProgram } from './surfaces/terminal/check-model-program.ts';
import { createKnowledgeProgram } from './surfaces/terminal/knowledge-program.ts';
import type { Program } from './surfaces/terminal/program.ts';
import type { Streams } from './surfaces/terminal/streams.ts';

type Given = Pick<StartParts, 'streams' | 'output' | 'report'> & {
  /** Read by the programs that need them, so that wrong usage is said before wrong settings. */
  readSettings: () => Settings;
  openLogger: (settings: Settings) => Logger;
  ending: () => AbortSignal;
};

/** Everything that the command line does, by name. */
export function createPrograms(given: Given): ReadonlyMap<string, Program> {
  const { streams } = given;
  const open = () => {
    const settings = given.readSettings();
    return { settings, logger: given.openLogger(settings) };
  };
  const clock = () => performance.now();
  return new Map([
    ['start', createStartProgram({ ...given, open })],
    ['ask', createAskProgram({ open: () => openForAsking(open()), payloadsOf, streams, clock })],
    [
      'knowledge',
      createKnowledgeProgram({
        openCatalogue: () => openEngine(open()),
        check: () => checkFolder(open().settings.folders.knowledge),
        streams,
      }),
    ],
    [
      'check-model',
      createCheckModelProgram({
        open: (onModelEvent) => openForAsking({ ...open(), onModelEvent }),
        streams,
        clock,
      }),
    ],
    ['slack:manifest', slackManifest(streams)],
    ...discordPrograms({ streams, open }),
  ]);
}

const slackManifest = (streams: Streams): Program => ({
  usage: 'npm run --silent slack:manifest -- [--url https://assistant.example]',
  run: async (words) => {
    const { createManifestProgram } = await import('./surfaces/slack/manifest-program.ts');
    return createManifestProgram({ commands, streams }).run(words);
  },
});

type Opened = { settings: Settings; logger: Logger };

/** Loaded when one of them runs: the client takes a quarter of a second. */
function discordPrograms({ streams, open }: { streams: Streams; open: () => Opened }): [string, Program][] {
  const access = () => {
    const { discord } = open().settings;
    return discord.kind === 'absent' ? undefined : discord;
  };
  const given = { commands, streams, access };
  const load = () => import('./surfaces/discord/discord-programs.ts');
  const lazily = (name: string, create: () => Promise<Program>): [string, Program] => [
    name,
    { usage: `npm run --silent ${name}`, run: async (words) => (await create()).run(words) },
  ];
  return [
    lazily('discord:register', async () => (await load()).createRegisterProgram(given)),
    lazily('discord:invite', async () => (await load()).createInviteProgram(given)),
    lazily('discord:shards', async () =>
      (await load()).createShardsProgram({ ...given, entry: ENTRY, log: () => open().logger }),
    ),
  ];
}

/** What each process of several starts. */
const ENTRY = fileURLToPath(new URL('./main.ts', import.meta.url));

/** One question needs no memory beyond itself. */
async function openForAsking(opened: Opened & { onModelEvent?: ModelListener }) {
  const house = await openAssistant({ ...opened, storeUrl: 'memory:' });
  return {
    ...house,
    hasModel: opened.settings.openai.kind === 'present',
    replyOf: (answer: Parameters<typeof replyFromAnswer>[0]) => replyFromAnswer(answer, house),
    close: house.closeAll,
  };
}

type PayloadOf = (reply: Reply) => Promise<unknown>;

const payloadsOf: ReadonlyMap<string, PayloadOf> = new Map<string, PayloadOf>([
  ['slack', async (reply) => (await import('./surfaces/slack/render.ts')).renderReply(reply)],
  [
    'discord',
    async (reply) =>
      (await import('./surfaces/discord/render.ts')).renderReply(reply, { style: 'components', id: 'ask' }),
  ],
]);

/** Everything is read and parsed anew: what the index holds is not asked. */
async function checkFolder(directory: string): Promise<KnowledgeReport> {
  return checkKnowledge(
    buildKnowledge(readKnowledgeFiles(await readKnowledgeFolder(directory)), documentParsers),
  );
}
