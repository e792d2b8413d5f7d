import { z } from 'zod';

/** What one engine measures in a process of its own. */
export const EngineFigures = z.object({
  /** From an empty data folder to an open index. */
  buildMs: z.number(),
  questionsPerSecond: z.number(),
  p50Ms: z.number(),
  p95Ms: z.number(),
  /** Resident memory after all questions. */
  residentMegabytes: z.number(),
});
export type EngineFigures = z.infer<typeof EngineFigures>;

/** The value that a share of the values stays under; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
