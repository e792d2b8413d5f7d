import type { AssistantError } from '../../../errors.ts';
import type { DocumentId } from '../../locator.ts';
import { unreadable } from '../../parsing/unreadable.ts';

/** The id of the report on promising practices; its record ids begin with it. */
export const PRACTICES: DocumentId = 'practices';

/** The error for a line of this report that is not what it must be. */
export const unreadablePractices = (line: number, state: string): AssistantError =>
  unreadable({ document: PRACTICES, line }, state);
