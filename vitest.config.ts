import { defineConfig } from 'vitest/config';
import { preactWithoutMarkup } from './scripts/preact-without-markup.ts';

/** Two projects: `unit` (Node, happy-dom where a file asks for it) and `browser` (real Chromium and Firefox, one file at a time). */
export default defineConfig({
  resolve: { alias: [{ find: /^preact$/, replacement: preactWithoutMarkup() }] },
  test: {
    server: { deps: { inline: [/preact/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          // All cores: vitest would leave one idle, which is half of a small machine.
          maxWorkers: '100%',
          // Some tests build, pack or start programs, and other work may run on the same machine.
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // One process for all files, so that they can share the browsers.
          isolate: false,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
