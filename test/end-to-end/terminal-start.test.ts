import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, runProgram } from './run-program.ts';

const data = makeDataFolder();
beforeAll(async () => {
  await runProgram(data.folder, { words: ['ask', 'hi'] });
}, 120_000);
afterAll(data.remove);

describe('the program "start"', { timeout: 60_000 }, () => {
  it('opens the source pages and stops gracefully when it is asked to end', async () => {
    let page: Promise<string> | undefined;
    const outcome = await runProgram(data.folder, {
      words: ['start'],
      settings: { PORT: '0' },
      onText: (text, program) => {
        const port = /"port":(\d+)/.exec(text)?.[1];
        if (port === undefined || page !== undefined) return;
        page = fetch(`http://127.0.0.1:${port}/gcm/15/b`)
          .then((response) => response.text())
          .finally(() => program.kill('SIGTERM'));
      },
    });
    expect(outcome.status).toBe(0);
    expect(await page).toContain('id="passage"');
  });

  it('says in one line that the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => void taken.listen(0, resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { status, stderr } = await runProgram(data.folder, {
      words: ['start'],
      settings: { PORT: String(port), LOG_LEVEL: 'silent' },
    });
    taken.close();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Cannot show the source pages on port ${port}: another program listens there\nSet PORT to a free port\n`,
    );
  });

  it('answers a program that there is not with the usage line and 2', async () => {
    const { status, stderr } = await runProgram(data.folder, { words: ['fly'] });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Cannot run "fly": there is no such program\nUsage:\n {2}npm start\n {2}npm run --silent ask -- /,
    );
  });
});
