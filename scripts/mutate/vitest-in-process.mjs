/**
 * What the unit tests import as `vitest` while mutants are tried: the same words, but a test is only written down, to be called as
 * often as there are mutants.
 */
export { expect } from 'vitest';

/** Every test, in the order in which it was written down. @type {{ file: string, title: string, body: () => unknown }[]} */
export const tests = [];

let file = '';
/** @type {string[]} */
let titles = [];

/** Says whose tests are written down from now on. @param {string} name the file's path */
export function startFile(name) {
  file = name;
  titles = [];
}

/** Groups tests: their titles begin with this one. @param {string} title @param {() => void} body */
export function describe(title, body) {
  titles.push(title);
  body();
  titles.pop();
}

/** Writes a test down. @param {string} title @param {() => unknown} body */
export function test(title, body) {
  tests.push({ file, title: [...titles, title].join(' '), body });
}

const skip = Object.assign(() => undefined, { each: () => () => undefined });

for (const declare of [describe, test]) {
  Object.assign(declare, {
    skipIf: (condition) => (condition ? skip : declare),
    each: (rows) => (title, body) => {
      rows.forEach((row, at) => declare(`${title} ${at}`, () => body(...(Array.isArray(row) ? row : [row]))));
    },
  });
}

export { test as it };
