import { autocompleteFaults, modalFaults } from './discord-call-rules.ts';
import { createMessages } from './fake-discord-messages.ts';
import type { Answered, Call, World } from './fake-discord-rest.ts';
import { botUser, DM_ID, Json } from './fake-discord-world.ts';

const EPHEMERAL = 1 << 6;
const ACKNOWLEDGE_MS = 3_000;

/** The first answer to an interaction: within three seconds, once, and of a kind that fits. */
export function createCallback(world: World) {
  const { fault, post, edit } = createMessages(world);
  return (call: Call, [id, token]: string[]): Answered => {
    const interaction = world.interactions.get(String(id));
    if (interaction === undefined || interaction.token !== token)
      return { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    if (interaction.acknowledgedAfterMs !== undefined)
      return { status: 400, body: { code: 40_060, message: 'Interaction has already been acknowledged.' } };
    const waited = call.at - interaction.sentAt;
    if (waited > ACKNOWLEDGE_MS) {
      fault(call, [`acknowledged after ${waited} ms`]);
      return { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    }
    interaction.acknowledgedAfterMs = waited;
    interaction.callback = call.body;
    const type = Number(call.body.type);
    const data = Json.parse(call.body.data ?? {});
    const allowed: Record<number, number[]> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] };
    if (allowed[interaction.kind]?.includes(type) !== true)
      fault(call, [`callback ${type} to an interaction of kind ${interaction.kind}`]);
    interaction.isEphemeral = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
    if (type === 4) interaction.original = post({ ...call, body: data }, { webhook: true });
    if (type === 5)
      interaction.original = {
        id: world.nextId(),
        loading: true,
        flags: Number(data.flags ?? 0),
        author: botUser,
        content: '',
        channel_id: DM_ID,
        attachments: [],
        embeds: [],
        components: [],
        mentions: [],
        mention_roles: [],
        timestamp: new Date().toISOString(),
        edited_timestamp: null,
        type: 20,
        pinned: false,
        tts: false,
        mention_everyone: false,
      };
    if (type === 7 && interaction.original !== undefined) edit({ ...call, body: data }, interaction.original);
    if (type === 8) fault(call, autocompleteFaults(data));
    if (type === 9) fault(call, modalFaults(data));
    const withResponse = call.path.includes('with_response=true');
    return withResponse
      ? {
          status: 200,
          body: {
            interaction: { id, type: interaction.kind },
            resource: { type, message: interaction.original },
          },
        }
      : { status: 204 };
  };
}
