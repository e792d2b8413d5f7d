import { z } from 'zod';
import type { Store } from '../../stores/store.ts';
import type { MessageStyle } from './payload.ts';

/** What a server's administrators choose. */
export type GuildSettings = { style: MessageStyle; threads: boolean };

const Stored = z.object({
  style: z.enum(['components', 'embeds']).optional(),
  threads: z.boolean().optional(),
});

const keyOf = (guildId: string): string => `discord/guild/${guildId}`;

/** Settings of servers over a store, with defaults for what a server has not chosen and for direct messages. */
export function createGuildSettings({
  store,
  defaults,
}: {
  store: Store;
  defaults: Partial<GuildSettings> | undefined;
}) {
  const chosen = async (guildId: string): Promise<Partial<GuildSettings>> => {
    const { style, threads } = Stored.catch({}).parse((await store.get(keyOf(guildId))) ?? {});
    return { ...(style === undefined ? {} : { style }), ...(threads === undefined ? {} : { threads }) };
  };
  return {
    of: async (guildId: string | null): Promise<GuildSettings> => ({
      style: 'components',
      threads: false,
      ...defaults,
      ...(guildId === null ? {} : await chosen(guildId)),
    }),
    change: async (guildId: string, change: Partial<GuildSettings>): Promise<void> => {
      await store.set(keyOf(guildId), { ...(await chosen(guildId)), ...change });
    },
    forget: (guildId: string): Promise<void> => store.delete(keyOf(guildId)),
  };
}
export type GuildSettingsStore = ReturnType<typeof createGuildSettings>;
