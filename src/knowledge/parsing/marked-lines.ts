import { plainText } from '../plain-text.ts';
import type { SourceText } from '../source-text.ts';
import { unreadable } from './unreadable.ts';

/**
 * A line by what its signs say that it is; `text` is plain and without bullet, letter or note sign,
 * `marks` are the footnotes that it refers to.
 */
export type MarkedLine = { line: number; text: string; marks: string[] } & (
  | { kind: 'part'; number: string }
  | { kind: 'section'; number: string }
  | { kind: 'note'; sign: string }
  | { kind: 'action'; letter: string }
  | { kind: 'bullet'; nested: boolean }
  | { kind: 'paragraph' }
);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^(?:([⁰¹²³⁴-⁹]+)|([ivx]+)\.)\s+(.+)$/;
const ACTION = /^- ([a-z])\. (.+)$/;
const BULLET = /^(\s*)- (.+)$/;
const PART = /^(\d)\. [\p{Lu}\s]+$/u;
const SECTION = /^(\d\.\d{1,2})\. .+$/;

/**
 * All lines that hold words, of a document with numbered or unnumbered headings.
 * @throws {AssistantError} `source-unreadable` when a line goes on a sentence that a page broke.
 */
export function readMarkedLines({ document, lines }: SourceText): MarkedLine[] {
  const read = lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ number, text }) => readLine(number, text));
  const torn = read.find(({ kind, text }) => kind === 'paragraph' && /^\p{Ll}/u.test(text));
  if (torn)
    throw unreadable({ document, line: torn.line }, `"${torn.text.slice(0, 60)}" begins within a sentence`);
  return read;
}

function readLine(line: number, marked: string): MarkedLine {
  const note = NOTE.exec(marked);
  if (note) {
    const [, superscript, letters, words = ''] = note;
    const sign = superscript === undefined ? (letters ?? '') : digitsOf(superscript);
    return { kind: 'note', sign, line, text: plainText(words), marks: [] };
  }
  const marks = Array.from(marked.matchAll(/[⁰¹²³⁴-⁹]+/g), ([mark]) => digitsOf(mark));
  const [, letter, action = ''] = ACTION.exec(marked) ?? [];
  if (letter !== undefined) return { kind: 'action', letter, line, text: plainText(action), marks };
  const [, indent, item = ''] = BULLET.exec(marked) ?? [];
  if (indent !== undefined)
    return { kind: 'bullet', nested: indent !== '', line, text: plainText(item), marks };
  const text = plainText(marked);
  const [, part] = PART.exec(text) ?? [];
  if (part !== undefined) return { kind: 'part', number: part, line, text, marks };
  const [, section] = SECTION.exec(text) ?? [];
  if (section !== undefined) return { kind: 'section', number: section, line, text, marks };
  return { kind: 'paragraph', line, text, marks };
}

const digitsOf = (superscript: string): string =>
  Array.from(superscript, (sign) => SUPERSCRIPTS.indexOf(sign)).join('');
