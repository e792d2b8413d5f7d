import { postFaults } from './discord-call-rules.ts';
import type { Call, World } from './fake-discord-rest.ts';
import { APPLICATION_ID, botUser, type Json } from './fake-discord-world.ts';

const V2 = 1 << 15;

/** Posting and editing messages, with a note of everything that Discord would refuse. */
export function createMessages(world: World) {
  const fault = (call: Call, faults: readonly string[]): void => {
    for (const each of faults) world.violations.push(`${call.method} ${call.path}: ${each}`);
  };

  const post = (call: Call, fields: Json): Json => {
    fault(call, postFaults(call.body));
    const id = world.nextId();
    const message: Json = {
      id,
      type: 0,
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      author: botUser,
      application_id: APPLICATION_ID,
      ...call.body,
      ...fields,
    };
    world.messages.set(id, message);
    return message;
  };

  const edit = (call: Call, message: Json): Json => {
    const wasV2 = (Number(message.flags ?? 0) & V2) !== 0;
    const flags = Number(message.flags ?? 0) | Number(call.body.flags ?? 0);
    const isV2 = (flags & V2) !== 0;
    if (wasV2 && (call.body.embeds !== undefined || call.body.content !== undefined))
      fault(call, ['content or embeds on a V2 message']);
    fault(call, postFaults({ ...call.body, flags: isV2 ? V2 : 0 }));
    Object.assign(message, call.body, { flags, edited_timestamp: new Date().toISOString() });
    return message;
  };

  return { fault, post, edit };
}
