import { defineConfig } from 'vitest/config';
import { preactWithoutMarkup } from './scripts/preact-without-markup.ts';

/**
 * For `npm run mutate`: the unit tests of the two rooms whose tests are put to the test, in one project. Left out are tests that
 * cannot notice a mutant (they read files) and those that take seconds to find what quicker ones find too. One worker keeps the
 * tables between files: to read them again for each would cost more than all tests.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^preact$/, replacement: preactWithoutMarkup() }] },
  test: {
    isolate: false,
    server: { deps: { inline: [/preact/] } },
    include: ['test/bounce/**/*.test.{ts,tsx}', 'test/webmail/**/*.test.{ts,tsx}'],
    exclude: ['bounce/linear', 'bounce/any-input', 'bounce/explain/hardness', 'bounce/explain/links', 'bounce/origin/corpus', 'webmail/random']
      .map((name) => `test/${name}.test.ts`),
  },
});
