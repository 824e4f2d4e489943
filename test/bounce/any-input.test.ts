import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { classify, read } from '../../src/bounce/index.ts';
import * as fc from '../property.ts';
import { expectReport, expectVerdict } from './schema.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/mails');
const mails = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:eml|txt)$/.test(name)).map((name) => new Uint8Array(readFileSync(join(FIXTURES, name))));

function holds(input: string | Uint8Array): void {
  const report = read(input);
  expectReport(report);
  expectVerdict(classify(report));
}

const mail = fc.constantFrom(...mails);

describe('the classifier answers in its schema', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), holds), { numRuns: 200 });
  });

  test('any text with the words of mails in it', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('Content-Type: ', 'multipart/report; boundary=', '\n--', '\n\n', '550 5.1.1 ', '<a@b.c>: ', '=?utf-8?B?', 'Final-Recipient: rfc822;', '(reason: '));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => holds(pieces.join(''))), { numRuns: 200 });
  });

  test('fixtures with bytes changed', () => {
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(fc.property(mail, fc.array(change, { minLength: 1, maxLength: 30 }), (original, changes) => {
      const bytes = original.slice();
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      holds(bytes);
    }), { numRuns: 150 });
  });

  test('fixtures cut and spliced', () => {
    fc.assert(fc.property(mail, mail, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
      const head = one.subarray(0, Math.floor(one.length * share));
      const tail = other.subarray(Math.floor(other.length * (1 - share)));
      const bytes = new Uint8Array(head.length + tail.length);
      bytes.set(head);
      bytes.set(tail, head.length);
      holds(bytes);
    }), { numRuns: 150 });
  });
});
