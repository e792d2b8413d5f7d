import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { foldWords } from './scoring/fold-words.ts';

/** The source documents as supplied, folded as quotes are. */
export function readSourceTexts(root: string): string[] {
  const directory = path.join(root, 'knowledge/sources');
  return readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => foldWords(readFileSync(path.join(directory, file), 'utf8')));
}
