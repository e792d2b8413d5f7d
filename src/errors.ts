/** Every code that a caller may act on; a new kind of failure gets its own word here. */
export type AssistantErrorCode =
  | 'knowledge-invalid'
  | 'source-unreadable'
  | 'index-unusable'
  | 'settings-invalid'
  | 'usage'
  | 'document-rejected'
  | 'store-unavailable'
  | 'surface-unavailable'
  | 'model-unavailable'
  | 'budget-spent'
  | 'not-found';

/** A failure that nobody below could answer: a stable code, a sentence for the reader, and what to do about it. */
export class AssistantError extends Error {
  readonly code: AssistantErrorCode;
  readonly hint: string | undefined;

  constructor(code: AssistantErrorCode, message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AssistantError';
    this.code = code;
    this.hint = options.hint;
  }
}
