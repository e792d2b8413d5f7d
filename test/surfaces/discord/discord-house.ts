import { createConversations } from '../../../src/conversation/create-conversations.ts';
import { createClaims } from '../../../src/delivery/create-claims.ts';
import { createLogger } from '../../../src/logger.ts';
import type { Store } from '../../../src/stores/store.ts';
import { openMemoryStore } from '../../../src/stores/memory.ts';
import type { DiscordParts } from '../../../src/surfaces/discord/discord-parts.ts';
import { createDiscordSurface } from '../../../src/surfaces/discord/surface.ts';
import { createFakeDiscord } from '../../fakes/fake-discord.ts';
import { APPLICATION_ID, TOKEN } from '../../fakes/fake-discord-world.ts';
import { exampleAnswer } from '../../fakes/example-replies.ts';
import { exampleCatalogue, scriptedAssistant } from '../../fakes/scripted-assistant.ts';

type Given = Partial<DiscordParts> & {
  discord?: Awaited<ReturnType<typeof createFakeDiscord>>;
  store?: Store;
};

/** The real surface over a fake Discord, connected. */
export async function openHouse({ discord: given, store: kept, ...parts }: Given = {}) {
  const discord = given ?? (await createFakeDiscord());
  const store = kept ?? (await openMemoryStore());
  const surface = createDiscordSurface(
    { token: TOKEN, applicationId: APPLICATION_ID, apiUrl: discord.apiUrl },
    {
      assistant: scriptedAssistant({
        reply: ({ eventId }) => exampleAnswer({ language: 'en', answerId: eventId.replaceAll('/', '-') }),
      }),
      catalogue: exampleCatalogue(),
      conversations: createConversations({ store }),
      store,
      claims: createClaims({ store }),
      log: createLogger({ level: 'silent' }),
      clock: () => Date.now(),
      privacy: { retentionDays: 30, hashSalt: 'salt' },
      ...parts,
    },
  );
  await surface.start();
  return {
    discord,
    store,
    surface,
    close: async () => {
      await surface.stop();
      await discord.stop();
    },
  };
}
