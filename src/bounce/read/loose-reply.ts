/** A reply in running text that no layout announces: a line that somebody copied out of a notice, a log or a program's error. */
import { TELEPHONE } from '../telephone.ts';
import type { ReportedRecipient } from '../types.ts';
import { addressInReply, bareRecipient, failedAddress, onlyAddress, soleAddress } from './fallback.ts';
import { unframed } from './frames.ts';
import type { Prose } from './prose.ts';
import { oneLine, replyCodes, scatteredCodes } from './reply.ts';

/** Lines that are looked at, and characters of the paragraph around the reply. */
const MOST_LINES = 400;
const LONGEST_PARAGRAPH = 1500;

/** Words that make the only address of a text the sender's. */
const OF_SENDER = /sender ?refused|mail from|from address/i;

/**
 * The first reply that the text quotes; its `source` is "quoted", since a person may only be speaking of it.
 *
 * @param others addresses that are not the recipient's: the report's own sender and receiver
 * @returns null where no code stands where a reply's would
 */
export function looseReply({ lines }: Prose, end: number, others: readonly (string | null)[]): ReportedRecipient | null {
  const most = Math.min(end, MOST_LINES);
  let accepted: ReportedRecipient | null = null;
  for (let at = 0; at < most; at++) {
    const plain = lines.at(at)?.plain ?? '';
    if (!/[45][.\d]\d/.test(plain)) continue;
    const paragraph = around(lines, at, most);
    const { reply, host, command } = unframed(paragraph);
    const inner = codesOf(reply);
    // Where a server or a program passes on what another one said, the codes may stand in its own words alone.
    const outer = reply === paragraph ? inner : codesOf(paragraph);
    const codes = { replyCode: inner.replyCode ?? outer.replyCode, status: inner.status ?? outer.status };
    if (codes.replyCode === null && codes.status === null) continue;
    const diagnostic = oneLine(fromCode(reply, codes));
    const inReply = (text: string): string | null => addressInReply(text, others);
    const address = commanded(lines, at) ?? (OF_SENDER.test(paragraph) ? addressInReply(paragraph)
      : inReply(diagnostic) ?? inReply(plain) ?? failedAddress(paragraph) ?? inReply(paragraph) ?? onlyAddress(paragraph, others) ?? soleAddress(textOf(lines, most), others));
    const one: ReportedRecipient = { ...bareRecipient(address, 'quoted'), ...codes, diagnostic, remoteHost: host, command };
    // Of a session the answer counts that refused; those before it only led up to it.
    if ((codes.replyCode ?? codes.status)?.startsWith('2') !== true) return one;
    accepted ??= one;
  }
  return accepted;
}

/** Lines of a session from a command to its answer. */
const MOST_BETWEEN = 4;
const RCPT = /\bRCPT TO ?: ?<([^\s<>@]{1,64}@[^\s<>]{1,253})>/i;
const OTHER_COMMAND = /\b(?:MAIL FROM|DATA|AUTH|QUIT)\b/;

/** Of a session, the recipient of the command that is answered (RFC 5321, section 4.1.1.3): "RCPT TO:<julie@example.org>" above "550 5.1.1". */
function commanded(lines: Prose['lines'], at: number): string | null {
  for (let line = at; line >= 0 && at - line < MOST_BETWEEN; line--) {
    const plain = lines.at(line)?.plain ?? '';
    const address = RCPT.exec(plain)?.[1];
    if (address !== undefined) return address;
    if (plain === '' || OTHER_COMMAND.test(plain)) return null;
  }
  return null;
}

function textOf(lines: Prose['lines'], most: number): string {
  return lines.slice(0, most).map((line) => line.plain).join('\n');
}

const TELEPHONES = new RegExp(TELEPHONE, 'g');

function codesOf(whole: string): { replyCode: string | null; status: string | null } {
  const text = whole.replace(TELEPHONES, '');
  const codes = replyCodes(text);
  if (codes.replyCode !== null && codes.status !== null) return codes;
  const scattered = scatteredCodes(text);
  return { replyCode: codes.replyCode ?? scattered.replyCode, status: codes.status ?? scattered.status };
}

/** The paragraph of a line, from its first line to the empty one. */
function around(lines: Prose['lines'], at: number, end: number): string {
  let from = at;
  while (from > 0 && at - from < 8 && lines.at(from - 1)?.text !== '') from--;
  let paragraph = '';
  for (let line = from; line < end && paragraph.length < LONGEST_PARAGRAPH; line++) {
    const text = lines.at(line)?.text ?? '';
    if (text === '') break;
    paragraph += ` ${text}`;
  }
  return paragraph.trim();
}

/** "(501, '5.1.3 Bad recipient address syntax')", "(552, b"5.2.2 Mailbox full", 'paul@example.com')": how Python prints a reply. */
const PYTHON_REPLY = /\(([45]\d\d), b?(?:'([^']{1,2000})'|"([^"]{1,2000})")[,)]/;

/** Without the sentence that leads up to the reply, and what follows its quotation; whole where the codes stand in the middle of the reply itself. */
function fromCode(text: string, codes: Pick<ReportedRecipient, 'replyCode' | 'status'>): string {
  const [, code, single, double] = PYTHON_REPLY.exec(text) ?? [];
  if (code !== undefined && code === codes.replyCode) return `${code} ${single ?? double ?? ''}`.replace(/\\n/g, ' ');
  const at = placeOf(text, codes);
  const before = text.slice(0, at).trimEnd();
  if (at <= 0 || !/[:="'“”‘’«»<([>]$|\bS: ?$/.test(before) || /^\d{3}-[45]\.\d/.test(text.slice(at))) return text;
  const closing = CLOSING.get(before.charAt(before.length - 1));
  const end = closing === undefined ? -1 : /: ?"$/.test(before) ? text.slice(at).search(/"[,}\]]/) + at : text.lastIndexOf(closing);
  return end > at ? text.slice(at, end) : text.slice(at);
}

/** Programs name the code before they quote the reply: `got code "552", with message "552 5.3.4 Error: …"`. */
function placeOf(text: string, { replyCode, status }: Pick<ReportedRecipient, 'replyCode' | 'status'>): number {
  const both = replyCode === null || status === null ? -1 : text.indexOf(`${replyCode} ${status}`);
  if (both >= 0) return both;
  const code = replyCode ?? status ?? '';
  const places = [`${code} `, `${code}-`].map((written) => text.indexOf(written)).filter((at) => at >= 0);
  return places.length === 0 ? text.indexOf(code) : Math.min(...places);
}

/** What ends a quotation, by what opened it. */
const CLOSING: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”'], ['«', '»']]);
