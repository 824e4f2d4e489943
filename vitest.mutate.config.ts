import { defineConfig } from 'vitest/config';
import { preactWithoutMarkup } from './scripts/preact-without-markup.ts';

/**
 * For `npm run mutate`: the unit tests of the two rooms whose tests are put to the test, in one project. Tests that only read files
 * or build cannot notice a mutant and are left out.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^preact$/, replacement: preactWithoutMarkup() }] },
  test: {
    server: { deps: { inline: [/preact/] } },
    exclude: ['test/bounce/linear.test.ts'],
    include: ['test/bounce/**/*.test.{ts,tsx}', 'test/webmail/**/*.test.{ts,tsx}', 'test/content/**/*.test.{ts,tsx}'],
  },
});
