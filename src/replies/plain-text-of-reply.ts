import type { Reply } from './reply.ts';

/** What a reply says in one run of plain text, without citations and buttons: for the memory of a conversation. */
export function plainTextOfReply({ blocks }: Reply): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'headline':
        case 'text':
          return [block.text];
        case 'statements':
          return block.statements.map(({ text }) => text);
        case 'card':
          return [block.title, ...block.lead.map(({ text }) => text)];
        case 'list':
          return block.items.map(({ label }, index) => `${index + 1}. ${label}`);
        case 'citations':
        case 'note':
        case 'suggestions':
        case 'feedback':
          return [];
        default:
          return block satisfies never;
      }
    })
    .join('\n');
}
