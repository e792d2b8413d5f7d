const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a person typed, from what Slack sends: mentions of the bot are dropped, names and links become words. */
export function readText(text: string, { botUserId }: { botUserId?: string | undefined } = {}): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => tokenWords(inner, botUserId))
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** People's ids say nothing to the assistant: they are left out rather than sent on. */
function tokenWords(inner: string, botUserId: string | undefined): string {
  const [target = '', label] = inner.split('|');
  if (target.startsWith('@')) return target === `@${botUserId ?? ''}` ? ' ' : (label ?? '');
  if (target.startsWith('#')) return label === undefined ? '' : `#${label}`;
  if (target.startsWith('!')) return label ?? '';
  return label ?? target;
}

/** Members whom a message mentions. */
export const mentionedUsers = (text: string): string[] =>
  [...text.matchAll(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g)].map(([, user]) => user ?? '');
