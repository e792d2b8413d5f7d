/** What a terminal can show, and what eyes can follow. */
export const TERMINAL_LIMITS = {
  /** Cells of a line at most: longer lines are hard to follow from one to the next. */
  columns: 96,
  /** Narrower windows scroll sideways rather than show single words. */
  minColumns: 24,
  /** Lines kept free on a page, for the prompt and what stands above. */
  linesAround: 3,
} as const;

/** The cells that a line may take in a window; undefined where nobody looks at lines, or the window does not say its size. */
export const lineWidth = (columns: number | undefined): number | undefined =>
  columns === undefined || columns === 0
    ? undefined
    : Math.max(TERMINAL_LIMITS.minColumns, Math.min(TERMINAL_LIMITS.columns, columns));
