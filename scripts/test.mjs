#!/usr/bin/env node
// All checks, the quickest first. `npm test` and CI run this and nothing else. What failed is told again at the end, where
// somebody who has only the last page of the output finds it. The last line sums up: "N passed, N failed"; each test of vitest
// counts, and each other step as one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const results = join(root, '.cache', 'test');
const vitest = (project, name = project) => ({
  command: 'vitest', counts: name,
  args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, `${name}.json`)}`],
});
const inBrowser = (name) => ({
  ...vitest('browser', name), env: { BROWSER_UNDER_TEST: name }, needs: ['Build for Chrome and Edge', 'Build for Firefox'],
});

/**
 * Steps that stand in one list run side by side: a test in a browser waits more than it works.
 * @type {{ title: string, command: string, args: string[], counts?: string, needs?: string[], env?: Record<string, string> }[][]}
 */
const rounds = [
  [{ title: 'Lint, with the import rule between rooms', command: 'oxlint', args: ['--deny-warnings'] }],
  [{ title: 'Types', command: 'tsc', args: [] }],
  [{ title: 'Unit tests', ...vitest('unit') }],
  [{ title: 'Build for Chrome and Edge', command: 'vite', args: ['build', '--logLevel', 'warn'] }],
  [{ title: 'Build for Firefox', command: 'vite', args: ['build', '--logLevel', 'warn', '--mode', 'firefox'] }],
  [{
    title: 'Mozilla’s linter', command: 'web-ext', needs: ['Build for Firefox'],
    args: ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
  }],
  [{ title: 'Browser tests in Chromium', ...inBrowser('chromium') }, { title: 'Browser tests in Firefox', ...inBrowser('firefox') }],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const failedSteps = [];
/** @type {string[]} the failed tests: step, file, name, and the beginning of the error */
const failedTests = [];
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const round of rounds) {
  // What stands beside another is printed as a whole, behind it.
  const outputs = await Promise.all(round.map((step, index) => take(step, index === 0)));
  for (const output of outputs.slice(1)) process.stdout.write(output);
}

if (sum.skipped > 0) console.log(`\n${sum.skipped} skipped: what they need is not on this machine.`);
for (const failed of failedTests) console.log(`\n${failed}`);
console.log(failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(', ')}` : '\nAll checks passed.');
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = failedSteps.length > 0 ? 1 : 0;

/** Runs a step and counts what came of it. @returns what it printed, where that was not printed at once */
async function take({ title, command, args, counts, needs = [], env = {} }, atOnce) {
  const missing = needs.find((needed) => failedSteps.includes(needed));
  const started = Date.now();
  const printed = [`\n== ${title}\n`];
  if (atOnce) process.stdout.write(printed[0]);
  const succeeded = missing === undefined && await run(command, args, env, atOnce ? null : printed);
  const counted = missing === undefined && counts ? countsOf(counts) : { passed: succeeded ? 1 : 0, failed: 0, skipped: 0, told: [] };
  failedTests.push(...counted.told.map((test) => `${title}: ${test}`));
  sum.passed += counted.passed;
  sum.failed += counted.failed;
  sum.skipped += counted.skipped;
  if (!succeeded) {
    failedSteps.push(title);
    // A step can fail without a failed test: a file that cannot be read, an error outside of any.
    if (counted.failed === 0) sum.failed += 1;
  }
  const end = `${missing === undefined ? '' : `Not run: "${missing}" failed.\n`}   ${((Date.now() - started) / 1000).toFixed(1)} s\n`;
  if (atOnce) process.stdout.write(end);
  return `${printed.join('')}${end}`;
}

/** @param printed takes what the command prints; null: that goes where this prints */
function run(command, args, env, printed) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: printed === null ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => { printed.push(String(chunk)); });
    child.on('error', () => { resolve(false); });
    child.on('close', (status) => { resolve(status === 0); });
  });
}

/** What vitest's report says of a run; nothing, where it wrote none. @param {string} name of the report */
function countsOf(name) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, told: testResults.flatMap(failuresOf) };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, told: [] };
  }
}

/** The failed tests of one file, each with the first lines of its error; a file that could not be read is one. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${file}\n${beginning(message)}`] : [];
  return failed.map((test) => `${file}: ${test.fullName}\n${beginning(test.failureMessages.join('\n'))}`);
}

function beginning(message) {
  return message.split('\n').slice(0, 12).map((line) => `   ${line.slice(0, 300)}`).join('\n');
}
