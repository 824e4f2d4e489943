/** Inputs: from noise to mails that are nearly right. */
import type { Randomness } from './random.ts';

const LONGEST = 96 * 1024;

/** Pieces that a reader of mail looks for, and thus may stumble over. */
const TOKENS: readonly string[] = [
  '\r\n', '\n', '\r', '\n\n', '\r\n\r\n', ' ', '\t', '\r\n ', '\0', ':', ';', '=', '"', '<', '>', '@', '\\', '(', ')', '=?utf-8?B?', '=?utf-8?Q?=', '?=', '=\r\n', '=3D',
  '--', '--b', '--b--', 'boundary="b"', 'boundary=', 'charset=utf-16', 'charset=iso-2022-jp', 'charset="x-unknown"', 'Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n',
  'Content-Type: message/delivery-status\r\n\r\n', 'Content-Type: message/rfc822\r\n\r\n', 'Content-Transfer-Encoding: base64\r\n', 'Content-Transfer-Encoding: quoted-printable\r\n',
  'Final-Recipient: rfc822; ', 'Status: 5.1.1\r\n', 'Status: 9.999.999\r\n', 'Action: failed\r\n', 'Action: ', 'Diagnostic-Code: smtp; ', 'Will-Retry-Until: ', 'Remote-MTA: dns; ',
  'From: ', 'To: ', 'Subject: ', 'Received: from ', 'Return-Path: <>\r\n', 'Auto-Submitted: auto-replied\r\n', 'X-Failed-Recipients: ', 'From MAILER-DAEMON Mon Nov 16 08:00:00 2026\n',
  '550 5.1.1 ', '421-', '4.2.2', 'User unknown', 'mailbox full', 'said: ', '<marie@example.org>', 'marie@gmial.com', 'xn--', '\u202E', '\uFEFF', '\uD800', 'é', '\u00A0', '’', '\u{1F4E7}',
  '<html>', '<br>', '<!--', '-->', '<style>', '&lt;', '&#x', '&#99999999;', '__proto__: x\r\n', 'constructor: x\r\n', 'toString', 'begin 644 a\n', '>From ', '> ', '>>> ', '<<< ',
];

export function noise(random: Randomness): Uint8Array {
  const bytes = new Uint8Array(random.below(random.once(4) ? LONGEST : 2_000));
  const ascii = random.once(2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = ascii ? 9 + random.below(118) : random.below(256);
  return bytes;
}

/** Nothing but what a reader looks for, in any order. */
export function tokens(random: Randomness): Uint8Array {
  const pieces: string[] = [];
  for (let left = random.below(400); left > 0; left -= 1) pieces.push(random.once(12) ? random.pick(TOKENS).repeat(random.below(300)) : random.pick(TOKENS));
  return new TextEncoder().encode(pieces.join('')).subarray(0, LONGEST);
}

/** A real mail, changed in a few places: bytes lost, doubled, replaced; tokens put in; the end cut off. */
export function mutated(random: Randomness, mails: readonly Uint8Array[]): Uint8Array {
  let bytes: Uint8Array = random.pick(mails).slice(0, LONGEST);
  for (let changes = 1 + random.below(12); changes > 0; changes -= 1) bytes = changed(bytes, random);
  return bytes;
}

/** Pieces of several mails, line by line or cut anywhere. */
export function spliced(random: Randomness, mails: readonly Uint8Array[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let count = 2 + random.below(4); count > 0; count -= 1) {
    const mail = random.pick(mails);
    const from = lineNear(mail, random.below(mail.length), random);
    pieces.push(mail.slice(from, from + random.below(16_000)));
  }
  return joined(pieces).subarray(0, LONGEST);
}

function changed(bytes: Uint8Array, random: Randomness): Uint8Array {
  const at = lineNear(bytes, random.below(bytes.length + 1), random);
  const length = random.once(5) ? random.below(4_000) : random.below(40);
  const before = bytes.slice(0, at);
  const after = bytes.slice(at + length);
  switch (random.below(6)) {
    case 0: return joined([before, after]);
    case 1: return joined([before, bytes.slice(at, at + length), bytes.slice(at, at + length), after]);
    case 2: return joined([before, new TextEncoder().encode(random.pick(TOKENS)), bytes.slice(at)]);
    case 3: return joined([before, noise(random).subarray(0, length), after]);
    case 4: return joined([before, new TextEncoder().encode(random.pick(TOKENS).repeat(random.below(200))), after]);
    default: return random.once(3) ? before : joined([before, bytes.slice(at).map((byte) => (random.once(200) ? byte ^ (1 << random.below(8)) : byte))]);
  }
}

/** Half of the time the beginning of the next line, where structure is. */
function lineNear(bytes: Uint8Array, at: number, random: Randomness): number {
  if (random.once(2)) return at;
  const end = bytes.indexOf(10, at);
  return end < 0 ? at : end + 1;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
