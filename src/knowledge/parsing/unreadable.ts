import { AssistantError } from '../../errors.ts';
import type { DocumentId } from '../locator.ts';

type Place = { document: DocumentId; line: number };

/** The error of a parser whose document is not built as it must be: the line, and what is wrong there. */
export function unreadable({ document, line }: Place, state: string): AssistantError {
  return new AssistantError('source-unreadable', `Cannot parse line ${line} of "${document}": ${state}`, {
    hint: 'Check the source file and its entries in corrections.yaml',
  });
}
