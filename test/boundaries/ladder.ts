/** The ladder, lowest rung first: folders and files of src/. A file imports only from its own rung or a lower one. */
export const LADDER: readonly (readonly string[])[] = [
  ['errors.ts', 'logger.ts', 'settings-group.ts', 'check-node.ts'],
  ['stores/'],
  ['knowledge/'],
  ['retrieval/'],
  ['answering/'],
  ['conversation/'],
  ['replies/'],
  ['commands/'],
  ['assistant.ts'],
  ['delivery/'],
  ['surfaces/'],
  ['config.ts', 'config/'],
  [
    ...['main.ts', 'programs.ts', 'start-program.ts', 'choose-surfaces.ts'],
    ...['open-assistant.ts', 'build-assistant.ts', 'build-engine.ts'],
  ],
];

/** Packages that only some folders may know, by the beginning of their names, and the folders, by a part of the path. */
export const PACKAGE_RULES = [
  { packages: ['discord.js', '@discordjs/', 'discord-api-types'], folders: ['surfaces/'] },
  { packages: ['@slack/'], folders: ['surfaces/'] },
  { packages: ['openai'], folders: ['composers/', 'retrievers/'] },
] as const;

/** The one file that reads the environment. */
export const READS_ENVIRONMENT = 'main.ts';
