import type { types } from '@slack/bolt';
import type { Citation } from '../../answering/answer.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { Reply } from '../../replies/reply.ts';
import { type SlackBlock, context, sections } from './blocks.ts';
import { cutMrkdwn, escapeMrkdwn, fitMrkdwn, linkMrkdwn } from './escape.ts';
import { SLACK_LIMITS } from './limits.ts';
import { slackLocales } from './locales/index.ts';
import { CALLBACKS } from './slash-commands.ts';
import { showView } from './views.ts';

/** Characters of a heading path and of a title. */
const MAX_PATH = 600;

/** The quotes of a reply, each within its passage, with the quoted words in bold. */
export function quotesView(reply: Reply, catalogue: Catalogue): types.ModalView {
  const citations = reply.blocks.flatMap((block) => (block.kind === 'citations' ? block.citations : []));
  const { modal } = slackLocales[reply.language];
  const blocks = citations.flatMap((citation) => renderQuote(citation, catalogue));
  return showView(
    {
      title: modal.quotesTitle,
      callback: CALLBACKS.quotes,
      blocks: blocks.length === 0 ? sections(modal.quotesGone) : blocks,
    },
    reply.language,
  );
}

function renderQuote(
  { number, passageId, title, quote, place, url }: Citation,
  catalogue: Catalogue,
): SlackBlock[] {
  const passage = catalogue.passage(passageId);
  const path = passage?.locator.section.join(' › ') ?? '';
  return [
    ...sections(`*[${number}]* ${linkMrkdwn(url, title, MAX_PATH)} · ${fitMrkdwn(place, MAX_PATH)}`),
    ...context(fitMrkdwn(path, MAX_PATH)),
    ...sections(
      passage === undefined
        ? `> ${escapeMrkdwn(quote.replaceAll('\n', ' '))}`
        : cutMrkdwn(emphasise(passage.text, quote), SLACK_LIMITS.sectionText),
    ),
  ];
}

/** Bold ends at a line's end, and begins and ends beside white space; where it cannot, the words stay plain. */
function emphasise(text: string, quote: string): string {
  let marked = escapeMrkdwn(text);
  for (const piece of quote.split(' … ')) {
    const words = escapeMrkdwn(piece).trim();
    const at = marked.indexOf(words);
    const isFree = at >= 0 && !words.includes('\n') && !words.includes('*');
    const isApart = !/\w/.test(marked[at - 1] ?? '') && !/\w/.test(marked[at + words.length] ?? '');
    if (words !== '' && isFree && isApart)
      marked = `${marked.slice(0, at)}*${words}*${marked.slice(at + words.length)}`;
  }
  return marked;
}
