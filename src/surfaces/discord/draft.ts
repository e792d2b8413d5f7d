import type { CitedText, Reply, ReplyBlock } from '../../replies/reply.ts';
import { oneLine } from './escape.ts';
import type { Draft } from './kept-replies.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** A reply as a draft: its sentences one after the other with their sources, without menus and votes. */
export function draftOf(reply: Reply): Reply {
  const statements = reply.blocks.flatMap(sentencesOf);
  const kept = reply.blocks.filter(({ kind }) => kind === 'citations' || kind === 'note');
  return { ...reply, visibility: 'asker', blocks: [{ kind: 'statements', statements }, ...kept] };
}

/** What the assistant says by itself: it cites nothing, so it carries no mark of a check. */
const plain = (text: string): CitedText => ({ text, isQuote: false, isTranslation: false, citations: [] });

function sentencesOf(block: ReplyBlock): readonly CitedText[] {
  switch (block.kind) {
    case 'headline':
    case 'text':
      return [plain(block.text)];
    case 'statements':
      return block.statements;
    case 'card':
      return [plain(block.title), ...block.lead];
    case 'list':
      return block.items.map(({ label, text }) => plain(text === undefined ? label : `${label} · ${text}`));
    case 'citations':
    case 'note':
    case 'suggestions':
    case 'feedback':
      return [];
    default:
      return block satisfies never;
  }
}

const statementsOf = ({ blocks }: Reply): readonly CitedText[] =>
  blocks.flatMap((block) => (block.kind === 'statements' ? block.statements : []));

const paragraphOf = ({ text, citations }: CitedText): string =>
  [oneLine(text), ...citations.map((number) => `[${number}]`)].join(' ');

const JOINT = '\n\n';

/** The sentences of a draft as a moderator edits them, a paragraph each; as many as the form holds. */
export function editableText(reply: Reply): string {
  return editable(reply).map(paragraphOf).join(JOINT);
}

function editable(reply: Reply): CitedText[] {
  let length = 0;
  return statementsOf(reply).filter((statement) => {
    length += paragraphOf(statement).length + JOINT.length;
    return length <= DISCORD_LIMITS.modalText;
  });
}

/**
 * A draft after a moderator's edit: untouched sentences keep their check, changed and new ones lose it; all keep the
 * numbers that stand behind them, a changed one without numbers keeps those that it had. No source is left out.
 */
export function applyEdit(draft: Draft, text: string): Draft {
  const before = editable(draft.reply);
  const rest = statementsOf(draft.reply).slice(before.length);
  const known = new Set(
    draft.reply.blocks
      .flatMap((block) => (block.kind === 'citations' ? block.citations : []))
      .map(({ number }) => number),
  );
  const paragraphs = text
    .split(/\n\s*\n|\n(?=.*\[\d+\]\s*$)/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
  const edited = new Set(draft.edited);
  const after = paragraphs.map((paragraph, at) => {
    const untouched = before.find((statement) => paragraphOf(statement) === paragraph);
    if (untouched !== undefined) return untouched;
    const words = oneLine(paragraph.replace(/(?:\s*\[\d+\])+\s*$/, ''));
    const numbers = [...paragraph.slice(words.length).matchAll(/\[(\d+)\]/g)].map(([, digits]) =>
      Number(digits),
    );
    const citations =
      numbers.length === 0 && paragraphs.length === before.length ? (before[at]?.citations ?? []) : numbers;
    edited.add(words);
    return { ...plain(words), citations: citations.filter((number) => known.has(number)) };
  });
  const blocks = draft.reply.blocks.filter(({ kind }) => kind !== 'statements');
  return {
    ...draft,
    edited: [...edited],
    reply: { ...draft.reply, blocks: [{ kind: 'statements', statements: [...after, ...rest] }, ...blocks] },
  };
}
