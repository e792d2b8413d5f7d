import { defineConfig } from 'vitest/config';

// Two workers: tests wait for servers on loopback more than they compute, so that both cores stay busy.
const config = defineConfig({ test: { maxWorkers: 2 } });

export { config as default };
