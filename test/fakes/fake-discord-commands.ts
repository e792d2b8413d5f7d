import { commandFaults } from './discord-call-rules.ts';
import type { Call, Route, World } from './fake-discord-rest.ts';
import { APPLICATION_ID, GUILD_ID, Json } from './fake-discord-world.ts';

/** Commands are listed and replaced as a set, in every server or in one. */
export function commandRoutes(
  scope: 'global' | 'guild',
  world: World,
  fault: (call: Call, faults: readonly string[]) => void,
): Route[] {
  const path =
    scope === 'global' ? /^\/applications\/\d+\/commands/ : /^\/applications\/\d+\/guilds\/\d+\/commands/;
  return [
    { method: 'GET', path, answer: () => ({ status: 200, body: world.commands[scope] }) },
    {
      method: 'PUT',
      path,
      answer: (call) => {
        const list = Object.values(call.body).map((each) => Json.parse(each));
        fault(call, commandFaults(list));
        // Discord adds ids and leaves nulls in place of what was not given.
        world.commands[scope] = list.map((each) => ({
          ...each,
          id: world.nextId(),
          application_id: APPLICATION_ID,
          version: '1',
          nsfw: false,
          default_member_permissions: each.default_member_permissions ?? null,
          description: each.description ?? '',
          ...(scope === 'guild' ? { guild_id: GUILD_ID } : {}),
        }));
        return { status: 200, body: world.commands[scope] };
      },
    },
  ];
}
