import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { createManifest, manifestText } from '../../../src/surfaces/slack/manifest.ts';
import { createManifestProgram } from '../../../src/surfaces/slack/manifest-program.ts';

describe('the Slack manifest', () => {
  it('is what slack-manifest.json holds', () => {
    expect(readFileSync('slack-manifest.json', 'utf8')).toBe(manifestText(commands));
  });

  it('offers the four commands and keeps within the limits of manifests', () => {
    const { features, display_information } = createManifest(commands);
    expect(features.slash_commands.map(({ command }) => command)).toEqual([
      '/objective',
      '/practice',
      '/ask',
      '/gcm',
    ]);
    expect(display_information.name.length).toBeLessThanOrEqual(35);
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
    for (const { usage_hint, description } of features.slash_commands)
      expect([(usage_hint ?? '').length <= 1000, description.length <= 2000]).toEqual([true, true]);
    for (const { name, description } of features.shortcuts)
      expect([name.length <= 24, description.length <= 150]).toEqual([true, true]);
  });

  it('has addresses for HTTP and none for Socket Mode', () => {
    const http = createManifest(commands, { url: 'https://bot.example/' });
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(http.settings.event_subscriptions).toMatchObject({
      request_url: 'https://bot.example/slack/events',
    });
    expect(http.oauth_config).toMatchObject({ redirect_urls: ['https://bot.example/slack/oauth_redirect'] });
    expect(JSON.stringify(createManifest(commands))).not.toContain('https://');
  });

  it('is printed for an https address only', async () => {
    const written: string[] = [];
    const write = (text: string) => Promise.resolve(void written.push(text));
    const program = createManifestProgram({ commands, streams: { write } });
    await program.run(['--url', 'https://bot.example']);
    expect(written.join('')).toBe(manifestText(commands, { url: 'https://bot.example' }));
    await expect(program.run(['--url', 'http://bot.example'])).rejects.toThrow(
      '--url must begin with https://',
    );
  });
});
