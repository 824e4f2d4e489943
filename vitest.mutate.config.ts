import { defineConfig } from 'vitest/config';
import { testFiles } from './scripts/mutate/tests.mjs';

/**
 * For `npm run mutate -- --testRunner vitest`: slower than the runner of our own, but able to try what is worked out once and kept.
 * One worker keeps the tables between files: to read them again for each would cost more than all tests.
 */
export default defineConfig({ test: { isolate: false, include: testFiles() } });
