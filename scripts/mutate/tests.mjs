import { readdirSync } from 'node:fs';

const ROOMS = ['test/bounce', 'test/webmail'];

/** Tests that cannot notice a mutant (they read files), and those that take seconds to find what quicker ones find too. */
const LEFT_OUT = new Set([
  'bounce/linear', 'bounce/any-input', 'bounce/growth', 'bounce/explain/hardness', 'bounce/explain/links', 'bounce/origin/corpus',
  'webmail/random', 'webmail/robustness',
].map((name) => `test/${name}.test.ts`));

/** The test files of the two rooms whose tests are put to the test, as paths from the project's folder. @returns {string[]} */
export function testFiles() {
  return ROOMS.flatMap((room) => readdirSync(room, { recursive: true }).map((name) => `${room}/${String(name)}`))
    .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.has(name))
    .toSorted();
}
