/** A place where people talk to the assistant. */
export type Surface = {
  name: string;
  /** Resolves when people can ask; rejects with an {@link AssistantError} `surface-unavailable` that says what to do. */
  start: () => Promise<void>;
  /** Finishes what is under way, then lets go of every connection; safe to call twice. */
  stop: () => Promise<void>;
};
