/**
 * `npm run fuzz [-- --seconds 600] [--seed N] [--input FILE]` gives the classifier what nobody would send: noise, mails with a few bytes changed,
 * mails grown together, reports and verdicts with anything in any field. It must never throw, answer soon, and answer in the form
 * that it promises. The same seed makes the same inputs in the same order. An input that fails is kept in .cache/fuzz, and `--input`
 * tries it again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mailSets } from './bench/mails.ts';
import { ATTEMPTS } from './fuzz/attempts.ts';
import { randomness } from './fuzz/random.ts';

const PROGRESS = 30_000;
const folder = join('.cache', 'fuzz');

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' }, seed: { type: 'string' }, input: { type: 'string' } } });
const seconds = Number(values.seconds);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed);
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('usage: npm run fuzz [-- --seconds N] [--seed WHOLE_NUMBER] [--input FILE]');
  process.exit(2);
}

if (values.input !== undefined) {
  const input = new Uint8Array(readFileSync(values.input));
  const wrong = ATTEMPTS.flatMap(({ name, run }) => run(input)?.replace(/^/, `${name}: `) ?? []);
  console.log(wrong.length === 0 ? 'Nothing failed.' : wrong.join('\n'));
  process.exit(wrong.length === 0 ? 0 : 1);
}

console.log(`seed ${seed}, ${seconds} seconds`);
const random = randomness(seed);
const mails = mailSets().flatMap((set) => set.mails);
const counts = new Map<string, number>();
const failures = new Map<string, string>();
const end = Date.now() + seconds * 1_000;
let nextProgress = Date.now() + PROGRESS;

while (Date.now() < end) {
  const { name, make, run } = random.pick(ATTEMPTS);
  const input = make(random, mails);
  counts.set(name, (counts.get(name) ?? 0) + 1);
  const wrong = run(input);
  if (wrong !== null) fail(`${name}: ${wrong}`, input);
  if (Date.now() < nextProgress) continue;
  nextProgress += PROGRESS;
  console.log(`${total()} inputs, ${failures.size} kinds of failure`);
}

console.log(`\n${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}: ${total()} inputs, seed ${seed}`);
for (const [wrong, file] of failures) console.log(`FAILED ${wrong}\n  ${file}`);
console.log(failures.size === 0 ? 'Nothing failed.' : `${failures.size} kinds of failure.`);
process.exitCode = failures.size === 0 ? 0 : 1;

/** Keeps the first input of each kind of failure. */
function fail(wrong: string, input: Uint8Array): void {
  if (failures.has(wrong)) return;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${failures.size}.bin`);
  writeFileSync(file, input);
  failures.set(wrong, file);
  console.log(`FAILED ${wrong}\n  ${file}`);
}

function total(): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
