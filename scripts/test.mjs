#!/usr/bin/env node
// All checks, the quickest first. `npm test` and CI run this and nothing else. The last line sums up: "N passed, N failed";
// each test of vitest counts, and each other step as one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const results = join(root, '.cache', 'test');
const vitest = (project) => ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, `${project}.json`)}`];

/** @type {{ title: string, command: string, args: string[], counts?: string, needs?: string[] }[]} */
const steps = [
  { title: 'Lint, with the import rule between rooms', command: 'oxlint', args: ['--deny-warnings'] },
  { title: 'Types', command: 'tsc', args: [] },
  { title: 'Unit tests', command: 'vitest', args: vitest('unit'), counts: 'unit' },
  { title: 'Build for Chrome and Edge', command: 'vite', args: ['build', '--logLevel', 'warn'] },
  { title: 'Build for Firefox', command: 'vite', args: ['build', '--logLevel', 'warn', '--mode', 'firefox'] },
  {
    title: 'Mozilla’s linter', command: 'web-ext', needs: ['Build for Firefox'],
    args: ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
  },
  { title: 'Browser tests', command: 'vitest', args: vitest('browser'), counts: 'browser', needs: ['Build for Chrome and Edge', 'Build for Firefox'] },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const failedSteps = [];
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const { title, command, args, counts, needs = [] } of steps) {
  console.log(`\n== ${title}`);
  const missing = needs.find((needed) => failedSteps.includes(needed));
  const started = Date.now();
  const succeeded = missing === undefined && run(command, args);
  if (missing !== undefined) console.error(`Not run: "${missing}" failed.`);
  const counted = missing === undefined && counts ? countsOf(counts) : { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 };
  sum.passed += counted.passed;
  sum.failed += counted.failed;
  sum.skipped += counted.skipped;
  if (!succeeded) {
    failedSteps.push(title);
    // A step can fail without a failed test: a file that cannot be read, an error outside of any.
    if (counted.failed === 0) sum.failed += 1;
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped: what they need is not on this machine.`);
console.log(failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(', ')}` : '\nAll checks passed.');
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = failedSteps.length > 0 ? 1 : 0;

function run(command, args) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function countsOf(project) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(join(results, `${project}.json`), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
