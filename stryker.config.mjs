// `npm run mutate [-- --mutate src/bounce/read/text.ts]`: changes the code a little, thousands of times, and says which changes no
// test noticed. Takes an hour or more for everything, so it is not part of `npm test`.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/bounce/**/*.ts', 'src/webmail/**/*.ts', '!src/bounce/types.ts'],
  testRunner: 'one-process',
  plugins: ['./scripts/mutate/one-process.mjs', '@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts' },
  // Stryker would rewrite tsconfig.json with an interface that TypeScript 7 no longer has; Vite needs nothing of it.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // A mutant in a table is run with every test of every file: hours for little.
  ignoreStatic: true,
  // Words and tables are data: what they say is read, not computed.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
  ignorePatterns: ['dist', 'library/dist', '/screenshots', 'coverage', 'reports', 'docs', 'public/icons'],
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  concurrency: 2,
  timeoutMS: 4_000,
};
