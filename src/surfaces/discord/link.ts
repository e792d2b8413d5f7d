import { DISCORD_LIMITS } from './limits.ts';

/** The address in the form that Discord takes, or undefined when it is none that a person may be sent to. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const encoded = href.replace(
    /[()<>[\]\\|`*_~ ]/g,
    (mark) => '%' + mark.charCodeAt(0).toString(16).toUpperCase(),
  );
  return encoded.length <= DISCORD_LIMITS.linkUrl ? encoded : undefined;
}

/** True when Discord takes the address for a link button: it refuses hosts without a dot, such as "localhost". */
export const isPublicUrl = (url: string): boolean => new URL(url).hostname.includes('.');
