import { destination, type Logger, pino } from 'pino';

export type { Logger };

/** Standard error: standard output carries results only. */
const STANDARD_ERROR = 2;

/** JSON lines on standard error; message text, names and tokens are never given to it. */
export function createLogger({ level }: { level: string }): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination({ fd: STANDARD_ERROR, sync: true }),
  );
}
