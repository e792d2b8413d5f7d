import type { Command } from '../../commands/command.ts';
import { type Program, readWords, wrongUsage } from '../terminal/program.ts';
import type { Streams } from '../terminal/streams.ts';
import { manifestText } from './manifest.ts';

const USAGE = 'npm run --silent slack:manifest -- [--url https://assistant.example]';

/** `slack:manifest`: prints the app manifest, for Socket Mode or, with `--url`, for HTTP. */
export const createManifestProgram = ({
  commands,
  streams,
}: {
  commands: readonly Command[];
  streams: Pick<Streams, 'write'>;
}): Program => ({
  usage: USAGE,
  run: async (words) => {
    const { values, positionals } = readWords(words, { options: { url: { type: 'string' } }, usage: USAGE });
    if (positionals.length > 0) throw wrongUsage(`there is no "${positionals.join(' ')}"`, USAGE);
    const { url } = values;
    if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:'))
      throw wrongUsage(`--url must begin with https:// and is "${url}"`, USAGE);
    await streams.write(manifestText(commands, { url }));
    return 0;
  },
});
