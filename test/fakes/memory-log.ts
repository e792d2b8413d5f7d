import { Writable } from 'node:stream';
import { pino } from 'pino';

/** A logger that keeps its lines. */
export class MemoryLog {
  readonly lines: string[] = [];
  readonly logger = pino(
    { level: 'info', base: null },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.lines.push(chunk.toString());
        done();
      },
    }),
  );
}
