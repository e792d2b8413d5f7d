import { ButtonStyle, ComponentType } from 'discord.js';
import type { CommandCall, ListItem, Reply } from '../../replies/reply.ts';
import type { Language } from '../../retrieval/query.ts';
import { customId, encodeCall } from './custom-id.ts';
import { shorten } from './escape.ts';
import { DISCORD_LIMITS } from './limits.ts';
import type { Row } from './piece.ts';
import { say } from './words.ts';

/** Something that can be opened, with its place among all calls of the reply. */
export type Openable = { index: number; label: string; text?: string | undefined; call: CommandCall };

/** Every call of a reply in the order in which it is drawn: what an index in a custom id refers to. */
export function listCalls(reply: Reply): CommandCall[] {
  return reply.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'list':
        return callsOf(block.items);
      case 'card':
        return block.sections.flatMap(({ items }) => callsOf(items));
      case 'suggestions':
        return block.items.map(({ call }) => call);
      case 'headline':
      case 'text':
      case 'statements':
      case 'citations':
      case 'note':
      case 'feedback':
        return [];
      default:
        return block satisfies never;
    }
  });
}

const callsOf = (items: readonly ListItem[]): CommandCall[] => items.flatMap(({ call }) => call ?? []);

/** Menus from which items are opened, at most 25 in each. */
export function selectRows(
  items: readonly Openable[],
  { id, title, language }: { id: string; title: string | undefined; language: Language },
): Row[] {
  return chunk(items, DISCORD_LIMITS.selectOptions).map((options) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId('pick', id, String(options[0]?.index ?? 0)),
        placeholder: shorten(
          title === undefined
            ? say('choose', language)
            : `${title.replace(/[:\s]+$/, '')}: ${say('choose', language)}`,
          DISCORD_LIMITS.placeholder,
        ),
        options: options.map(({ index, label, text, call }) => ({
          label: shorten(label, DISCORD_LIMITS.optionText) || '…',
          value: encodeCall(index, call),
          ...(text === undefined || shorten(text, 1) === ''
            ? {}
            : { description: shorten(text, DISCORD_LIMITS.optionText) }),
        })),
      },
    ],
  }));
}

/** Buttons for what to ask next; more than a row of them becomes a menu. */
export function suggestionRows(
  items: readonly Openable[],
  { id, language }: { id: string; language: Language },
): Row[] {
  if (items.length > DISCORD_LIMITS.buttonsInRow)
    return selectRows(items, { id, title: say('next', language), language });
  if (items.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: items.map(({ index, label, call }) => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: shorten(label, DISCORD_LIMITS.buttonLabel) || '…',
        custom_id: customId('run', id, encodeCall(index, call)),
      })),
    },
  ];
}

/** Items in groups of at most so many. */
export const chunk = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_none, at) =>
    items.slice(at * size, (at + 1) * size),
  );
