import type { Language } from '../../retrieval/query.ts';
import { hashPerson } from '../chat/hash-person.ts';
import type { DiscordParts } from './discord-parts.ts';
import { createGuildSettings, type GuildSettingsStore } from './guild-settings.ts';
import { createKept, type Kept } from './kept-replies.ts';

/** Where every handler finds what it works with. */
export type Desk = DiscordParts & {
  applicationId: string;
  kept: Kept;
  guilds: GuildSettingsStore;
  /** A person's stand-in; never the id itself. */
  hash: (userId: string) => string;
};

/** The desk over its parts. */
export function createDesk(parts: DiscordParts, { applicationId }: { applicationId: string }): Desk {
  const { store, defaults, privacy } = parts;
  return {
    ...parts,
    applicationId,
    kept: createKept({ store, retentionDays: privacy.retentionDays }),
    guilds: createGuildSettings({ store, defaults }),
    hash: (userId) => hashPerson(`discord/${userId}`, privacy.hashSalt),
  };
}

/** A question that may be asked now, or the seconds until it may. */
export async function waitSeconds(desk: Desk, askedBy: string): Promise<number | undefined> {
  const limit = await desk.limits?.take(askedBy);
  return limit?.kind === 'limited' ? Math.ceil(limit.retryAfterMs / 1_000) : undefined;
}

/** The assistant's own sentence as a reply without sources. */
export const ownReply = (text: string, language: Language) =>
  ({
    visibility: 'asker',
    language,
    blocks: [{ kind: 'text', text }],
    recordIds: [],
    outcome: 'conversational',
  }) as const;
