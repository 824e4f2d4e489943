#!/usr/bin/env node
// All checks, in the order in which they fail fastest. `npm test` and CI run this and nothing else.
import { spawnSync } from 'node:child_process';

const steps = [
  ['Lint, with the import rule between rooms', 'oxlint', ['--deny-warnings']],
  ['Types', 'tsc', []],
  ['Unit tests', 'vitest', ['run', '--project', 'unit']],
  ['Build for Chrome and Edge', 'vite', ['build', '--logLevel', 'warn']],
  ['Build for Firefox', 'vite', ['build', '--logLevel', 'warn', '--mode', 'firefox']],
  ['Mozilla’s linter', 'web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery']],
  ['Browser tests', 'vitest', ['run', '--project', 'browser']],
];

for (const [title, command, args] of steps) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\n${title}: failed. Nothing after it was run.`);
    process.exit(1);
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
