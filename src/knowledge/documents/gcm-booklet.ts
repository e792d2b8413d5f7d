import type { SourceText } from '../source-text.ts';
import type { DocumentParser, ParsedDocument } from './document-parser.ts';
import { BOOKLET } from './gcm-booklet/entry.ts';
import { readBookletLines, unreadable } from './gcm-booklet/lines.ts';
import { parseImprint, parseNarrative } from './gcm-booklet/narrative.ts';
import { parseObjectives } from './gcm-booklet/objectives.ts';
import { readOutline, type Chapter } from './gcm-booklet/outline.ts';
import { parseReferences } from './gcm-booklet/references.ts';
import { parseResources } from './gcm-booklet/resources.ts';
import { parsedFromEntries } from '../parsing/make-entry.ts';

/** Reads the booklet on implementing the Global Compact: its objectives, actions, example practices, SDGs and the rest. */
export const gcmBookletParser: DocumentParser = { document: BOOKLET, parse };

function parse(source: SourceText): ParsedDocument {
  const outline = readOutline(readBookletLines(source));
  const chapter = (title: string): Chapter => {
    const found = outline.chapters.get(title);
    if (!found) throw unreadable(undefined, `"${title}" in the contents list`);
    return found;
  };
  const entries = [
    parseImprint(outline.frontMatter),
    outline.contents,
    ...parseNarrative(chapter('Introduction'), {
      id: 'gcm/introduction',
      title: 'GCM booklet, introduction',
    }),
    ...parseNarrative(chapter('The GCM'), { id: 'gcm/vision', title: 'GCM booklet' }),
    ...parseNarrative(chapter('International frameworks underpinning the GCM'), {
      id: 'gcm/frameworks',
      title: 'GCM booklet',
    }),
    ...parseObjectives(outline),
    ...parseResources(chapter('Resources')),
    ...parseReferences(chapter('References')),
  ];
  return parsedFromEntries(entries);
}
