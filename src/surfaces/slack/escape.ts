import { SLACK_LIMITS } from './limits.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// eslint-disable-next-line no-control-regex -- what Slack drops or refuses: controls except tab and line break.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

const clean = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '');

/** Foreign words for mrkdwn: exactly `&`, `<` and `>` are escaped, so nothing in them links or pings. */
export const escapeMrkdwn = (text: string): string =>
  clean(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

/** Characters at the end of a cut that may be given up to end at a word. */
const WORD_REACH = 60;

/** Escaped words of at most `max` characters; what does not fit gives way to "…" at a word. */
export function fitMrkdwn(text: string, max: number): string {
  const escaped = escapeMrkdwn(text);
  return escaped.length <= max ? escaped : cutMrkdwn(escaped, max);
}

/** Cuts mrkdwn that is escaped already; links and entities stay whole. */
export function cutMrkdwn(mrkdwn: string, max: number): string {
  if (mrkdwn.length <= max) return mrkdwn;
  const kept = takeMrkdwn(mrkdwn, max - 1);
  return kept.trimEnd() + '…';
}

/** The longest beginning of escaped mrkdwn within `max` characters that ends at a line, a sentence or a word. */
export function takeMrkdwn(mrkdwn: string, max: number): string {
  if (mrkdwn.length <= max) return mrkdwn;
  let taken = '';
  for (const [token] of mrkdwn.slice(0, max + SLACK_LIMITS.url).matchAll(/<[^>]*>|&(?:amp|lt|gt);|[^]/gu)) {
    if (taken.length + token.length > max) break;
    taken += token;
  }
  const reach = Math.max(0, taken.length - WORD_REACH);
  const tail = taken.slice(reach);
  const word = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf(' '));
  const cut = reach + word + 1;
  return word > 0 && !insideLink(taken, cut) ? taken.slice(0, cut) : taken;
}

const insideLink = (text: string, index: number): boolean =>
  text.lastIndexOf('<', index - 1) > text.lastIndexOf('>', index - 1);

/** Words for a label that knows no markup; angle brackets become typographic ones, so no reader can see a mention. */
export function plainText(text: string, max: number): string {
  const line = clean(text).replace(/\s+/g, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim();
  if (line.length <= max) return line === '' ? '…' : line;
  return (
    line
      .slice(0, max - 1)
      .toWellFormed()
      .replace(/\uFFFD$/, '')
      .trimEnd() + '…'
  );
}

/** A link with escaped label; without a usable http(s) address only the label. */
export function linkMrkdwn(url: string | undefined, label: string, max: number): string {
  const words = fitMrkdwn(label.replace(/\s+/g, ' ').replaceAll('|', '¦'), max);
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) return words;
  const escaped = address.href.replaceAll('|', '%7C').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');
  return escaped.length > SLACK_LIMITS.url / 2 || words === '' ? words : `<${escaped}|${words}>`;
}

/** JSON for values that travel through Slack; no angle bracket is left bare in it. */
export const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
