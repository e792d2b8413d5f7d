import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { AssistantError } from '../../../src/errors.ts';
import { createWebSurface } from '../../../src/surfaces/web/surface.ts';

/** Pages that say "pages", on a port that the system chooses. */
function openPages(options: Partial<Parameters<typeof createWebSurface>[0]> = {}) {
  const app = new Hono();
  app.get('*', (context) => context.text('pages'));
  const ports: number[] = [];
  const surface = createWebSurface({ app, port: 0, onListening: (port) => ports.push(port), ...options });
  return { surface, address: (path: string) => `http://127.0.0.1:${ports[0] ?? 0}${path}`, ports };
}

describe('createWebSurface()', () => {
  it('answers on its port, and no more once it is stopped', async () => {
    const { surface, address } = openPages();
    await surface.start();
    expect(await (await fetch(address('/'))).text()).toBe('pages');
    await surface.stop();
    await surface.stop();
    await expect(fetch(address('/'))).rejects.toThrow();
  });

  it('hands requests below a mount to whoever mounted it, and no others', async () => {
    const { surface, address } = openPages({
      mounts: [{ path: '/slack/', handle: (_request, response) => void response.end('slack') }],
    });
    await surface.start();
    expect(await (await fetch(address('/slack/events'))).text()).toBe('slack');
    expect(await (await fetch(address('/slackers'))).text()).toBe('pages');
    await surface.stop();
  });

  it('says which port is taken', async () => {
    const first = openPages();
    await first.surface.start();
    const second = openPages({ port: first.ports[0] ?? 0 });
    const failure = await second.surface.start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AssistantError);
    expect(failure).toMatchObject({ code: 'surface-unavailable', hint: 'Set PORT to a free port' });
    await second.surface.stop();
    await first.surface.stop();
  });
});
