import { describe, expect, test } from 'vitest';
import { looksLikeMbox, MboxSplitter, type MboxMail } from '../../../src/bounce/read/mbox.ts';
import * as fc from '../../property.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array) => new TextDecoder().decode(data);

/** Splits a mailbox that arrives in pieces of `size` bytes. */
function split(box: string, size = 1e9, limit = 1e9): MboxMail[] {
  const splitter = new MboxSplitter(limit);
  const data = bytes(box);
  const mails: MboxMail[] = [];
  for (let at = 0; at < data.length; at += size) mails.push(...splitter.push(data.subarray(at, at + size)));
  return [...mails, ...splitter.end()];
}

const THREE = [
  'From MAILER-DAEMON Tue Nov 24 08:00:00 2026\nSubject: one\n\nfirst\n\nFrom here on, it is prose.\n',
  '\nFrom - Tue Nov 24 08:01:00 2026\r\nSubject: two\r\n\r\nsecond\r\n',
  '\r\nFrom 1234567890@xxx Tue Nov 24 08:02:00 +0000 2026\nSubject: three\n\n>From quoted\nthird',
].join('');

describe('MboxSplitter', () => {
  test('gives each mail without its From line', () => {
    const mails = split(THREE);
    expect(mails.map((mail) => text(mail.bytes).split('\n')[0]?.trim())).toEqual(['Subject: one', 'Subject: two', 'Subject: three']);
    expect(mails.map((mail) => mail.index)).toEqual([0, 1, 2]);
    expect(text(mails[0]!.bytes)).toContain('From here on, it is prose.');
  });

  test('says where each mail stands, so that it can be read again', () => {
    const data = bytes(THREE);
    for (const mail of split(THREE, 7)) expect(text(data.slice(mail.offset, mail.offset + mail.length))).toBe(text(mail.bytes));
  });

  test('does not care how the bytes arrive', () => {
    const whole = split(THREE);
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
      expect(split(THREE, size)).toEqual(whole);
    }));
  });

  test('loses no byte of any text, however it is cut', () => {
    const line = fc.constantFrom('From a@b Tue Nov 24 08:00:00 2026', 'From me to you', '', '\r', 'F', 'Fro', 'From ', 'x'.repeat(500), 'Subject: s');
    fc.assert(fc.property(fc.array(line), fc.integer({ min: 1, max: 50 }), (lines, size) => {
      const box = lines.join('\n');
      const whole = split(box);
      expect(split(box, size)).toEqual(whole);
      const data = bytes(box);
      for (const mail of whole) expect(mail.bytes).toEqual(data.slice(mail.offset, mail.offset + mail.length));
      const separators = box.length - whole.reduce((sum, mail) => sum + mail.length, 0);
      expect(separators).toBeGreaterThanOrEqual(0);
      expect(separators % 34 === 0 || separators % 34 === 33).toBe(true);
    }));
  });

  test('keeps no more of a mail than asked, and knows its whole length', () => {
    const [mail] = split(`From a@b Tue Nov 24 08:00:00 2026\n${'y'.repeat(5000)}`, 64, 100);
    expect(mail!.bytes.length).toBe(100);
    expect(mail!.length).toBe(5000);
  });

  test('takes a lone mail for a mailbox of one, and nothing for none', () => {
    expect(split('Subject: alone\n\nbody')).toHaveLength(1);
    expect(split('')).toHaveLength(0);
  });

  test('tells a mailbox from a mail by its first line', () => {
    expect(looksLikeMbox(bytes(THREE))).toBe(true);
    expect(looksLikeMbox(bytes('From: Mail Delivery System <mailer-daemon@example.org>\n'))).toBe(false);
    expect(looksLikeMbox(bytes('From my point of view\n'))).toBe(false);
  });
});
