/** Every surface, loaded only when it is wanted: each brings a client of its own. */
export const surfaces = {
  slack: async () => (await import('./slack/surface.ts')).createSlackSurface,
  discord: async () => (await import('./discord/surface.ts')).createDiscordSurface,
  terminal: async () => (await import('./terminal/surface.ts')).createTerminalSurface,
  web: async () => ({
    ...(await import('./web/surface.ts')),
    ...(await import('./web/app.ts')),
  }),
} as const;
