/** The machine-readable part of a report (RFC 3464; RFC 6533 where addresses are beyond ASCII), however bent. */
import { ANY_LABEL } from '../field-labels.ts';
import type { Action, ReportedRecipient } from '../types.ts';
import { fieldAddress } from './address.ts';
import { unframed } from './frames.ts';
import type { Lines, Prose } from './prose.ts';
import { oneLine, replyCodes, statusField } from './reply.ts';
import { isBlank } from './white-space.ts';

/** Recipients that are read of one report. */
const MOST_RECIPIENTS = 10_000;

export interface DeliveryStatus {
  reportingHost: string | null;
  arrivalDate: string | null;
  queueId: string | null;
  /** `X-Postfix-Sender` and its like: the envelope sender of the returned mail. */
  sender: string | null;
  /** Names of all fields met, lower case: some give the mail system away. */
  names: { has: (name: string) => boolean };
  recipients: ReportedRecipient[];
}

type Fields = Map<string, string>;

/** Fields that open the next recipient when they are met a second time. */
const ONCE_A_RECIPIENT = new Set(['final-recipient', 'original-recipient', 'action', 'status', 'diagnostic-code', 'remote-mta']);

/** The fields of a delivery-status part where they stand in running text, as people paste them. */
const KNOWN_FIELD = /^(?:Reporting-MTA|DSN-Gateway|Received-From-MTA|Arrival-Date|Original-Envelope-Id|Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Final-Log-ID|Will-Retry-Until|X-[a-z-]{3,40}) ?:/i;

/** Fields that stand in other headers too do not begin one (X-…, Arrival-Date). */
const CORE_FIELD = /^(?:Reporting-MTA|Original-Recipient|Final-Recipient|Action|Status|Diagnostic-Code) ?:/i;

/** Fields that only a delivery-status part has. */
const TELLING = /^[ \t>|]{0,12}(?:Final-Recipient|Original-Recipient|Diagnostic-Code|Reporting-MTA) ?:/im;

export interface FoundStatus {
  status: DeliveryStatus;
  /** Number of the line at which the fields begin. */
  line: number;
}

/** Reads the fields out of running text; null where there are none. */
export function findDeliveryStatus(prose: Prose): FoundStatus | null {
  if (!namesStatusField(prose.text) || !TELLING.test(prose.text)) return null;
  const { lines } = prose;
  let found: FoundStatus | null = null;
  // A report may tell of itself first ("Reporting-MTA: …", its sender), and of the recipients further down.
  for (let at = 0, blocks = 0; blocks < MOST_BLOCKS; blocks++) {
    const first = firstCoreField(lines, at);
    if (first < 0) break;
    const block = blockFrom(lines, first);
    if (block.status.recipients.length > 0) return block;
    if (block.status.reportingHost !== null) found ??= block;
    at = block.end;
  }
  return found;
}

/** Blocks of fields that are looked at for one that names a recipient. */
const MOST_BLOCKS = 4;

/** @param core number of a line with a field that only a delivery-status part has */
function blockFrom(lines: Lines, core: number): FoundStatus & { end: number } {
  let first = core;
  while (first > 0 && KNOWN_FIELD.test(lines.at(first - 1)?.text ?? '')) first--;
  const base = lines.at(first)?.indent ?? 0;
  const kept: string[] = [];
  let at = first;
  for (; ; at++) {
    const line = lines.at(at);
    if (line === undefined || (line.text !== '' && kept.at(-1) === '' && ENDS_FIELDS.test(line.text))) break;
    const field = KNOWN_FIELD.test(line.text);
    if (!field && line.indent <= base && ENDS_FIELDS.test(line.text)) break;
    kept.push(field || line.text === '' ? line.text : `    ${line.text}`);
  }
  return { status: readDeliveryStatus(kept.join('\n')), line: first, end: Math.max(at, core + 1) };
}

function firstCoreField(lines: Lines, from: number): number {
  for (let at = from; ; at++) {
    const line = lines.at(at);
    if (line === undefined) return -1;
    if (CORE_FIELD.test(line.text)) return at;
  }
}

/** Does a field that only a delivery-status part has stand anywhere? Looked for from its colon, of which a text has few. */
export function namesStatusField(text: string): boolean {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const last = text.charAt(isBlank(text.charCodeAt(colon - 1)) ? colon - 2 : colon - 1);
    if ('tTeEaA'.includes(last) && TELLING_NAME.test(text.slice(Math.max(0, colon - LONGEST_TELLING), colon))) return true;
  }
  return false;
}

const TELLING_NAME = /(?:Recipient|Diagnostic-Code|Reporting-MTA) ?$/i;
const LONGEST_TELLING = 'Diagnostic-Code '.length;

/** The returned mail's header, or the next part. */
const ENDS_FIELDS = new RegExp(String.raw`^(?:-{2,}|(?:Return-Path|Received|Message-ID|MIME-Version|Content-Type|DKIM-Signature|${ANY_LABEL}) ?:|\[-- )`, 'i');

/** Characters of one line that are read, and of one field. */
const LONGEST_LINE = 8000;

/** @param text decoded, line ends as LF */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const message: Fields = new Map();
  const groups: Fields[] = [];
  let group: Fields = new Map();
  // The field that a folded line goes on with.
  let open: Fields | null = null;
  let name = '';
  const flush = (): void => {
    const previous = groups.at(-1);
    if (group.size > 0) {
      if (previous && !namesRecipient(group) && completes(previous, group)) for (const [field, value] of group) previous.set(field, value);
      else if (groups.length < MOST_RECIPIENTS) groups.push(group);
    }
    group = new Map();
  };
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const stop = Math.min(end, at + LONGEST_LINE);
    const colon = open !== null && isBlank(text.charCodeAt(at)) ? -1 : fieldColon(text, at, stop);
    if (colon < 0) {
      const words = text.slice(at, stop).trim();
      if (words === '') {
        if (namesRecipient(group) || group.has('action') || group.has('status')) flush();
        open = null;
      } else if (open !== null) {
        open.set(name, `${open.get(name) ?? ''} ${words}`.slice(0, LONGEST_LINE));
      }
      continue;
    }
    name = text.slice(at, colon).trim().toLowerCase();
    const value = text.slice(colon + 1, stop).trim();
    if (ABOUT_MESSAGE.has(name) || name.startsWith('x-postfix-')) {
      open = message;
    } else {
      if (group.has(name) && ONCE_A_RECIPIENT.has(name)) {
        if (name === 'original-recipient' || name === 'final-recipient' || namesRecipient(group)) flush();
      }
      open = group;
    }
    if (!open.has(name)) open.set(name, value);
  }
  flush();
  return summary(message, groups);
}

const ABOUT_MESSAGE = new Set(['reporting-mta', 'arrival-date', 'received-from-mta', 'dsn-gateway', 'original-envelope-id', 'x-supplementary-info']);

const HYPHEN = 45;
const COLON = 58;

/** Letters and hyphens in a field's name, and blanks around it. */
const SHORTEST_NAME = 3;
const LONGEST_NAME = 41;
const MOST_BLANKS = 2;

/** Where the colon behind a field's name stands; -1 where the line is no field. */
function fieldColon(text: string, start: number, stop: number): number {
  const nameStart = pastBlanks(text, start, stop);
  let at = nameStart;
  while (at < stop && isOfName(text.charCodeAt(at))) at++;
  const length = at - nameStart;
  if (length < SHORTEST_NAME || length > LONGEST_NAME || text.charCodeAt(nameStart) === HYPHEN) return -1;
  const colon = pastBlanks(text, at, stop);
  return colon < stop && text.charCodeAt(colon) === COLON ? colon : -1;
}

function pastBlanks(text: string, start: number, stop: number): number {
  const most = Math.min(stop, start + MOST_BLANKS);
  let at = start;
  while (at < most && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isOfName(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || code === HYPHEN;
}

function namesRecipient(fields: Fields): boolean {
  return fields.has('final-recipient') || fields.has('original-recipient') || fields.has('x-actual-recipient');
}

/** Do these fields complete a recipient whose fields were torn apart by an empty line? */
function completes(previous: Fields, fields: Fields): boolean {
  return namesRecipient(previous) && [...fields.keys()].every((name) => !previous.has(name));
}

function summary(message: Fields, groups: readonly Fields[]): DeliveryStatus {
  const first = groups[0];
  const told = groups.filter((group) => namesRecipient(group) || group.has('action') || group.has('diagnostic-code'));
  const supplement = told.length === 1 ? message.get('x-supplementary-info') : undefined;
  return {
    reportingHost: host(message.get('reporting-mta')),
    arrivalDate: message.get('arrival-date') ?? first?.get('arrival-date') ?? null,
    queueId: message.get('x-postfix-queue-id') ?? message.get('original-envelope-id') ?? null,
    sender: addressOf(message.get('x-postfix-sender')),
    names: { has: (name) => message.has(name) || groups.some((group) => group.has(name)) },
    recipients: once(told.map((group) => recipient(group, supplement))),
  };
}

/** Sendmail names a recipient once for each alias of a loop. */
function once(recipients: ReportedRecipient[]): ReportedRecipient[] {
  if (recipients.length < 2) return recipients;
  const known = new Map(recipients.map((one) => [JSON.stringify(one), one]));
  return [...known.values()];
}

function addressOf(value: string | undefined): string | null {
  return value === undefined ? null : fieldAddress(value);
}

/** @param supplement where Hotmail and Exchange put the reply to the only recipient: "< #5.5.0 smtp;550 Requested action not taken: mailbox unavailable>" */
function recipient(fields: Fields, supplement?: string): ReportedRecipient {
  const finalField = fields.get('final-recipient') ?? '';
  const noMailbox = NO_MAILBOX.exec(finalField)?.[1] ?? null;
  const final = (noMailbox === null ? addressOf(finalField) : null) ?? addressOf(fields.get('x-actual-recipient'));
  const original = addressOf(fields.get('original-recipient'));
  const diagnosticField = fields.get('diagnostic-code') ?? fields.get('x-display-diagnostic') ?? (supplement === undefined ? null : unframed(supplement).reply);
  const diagnostic = diagnosticField === null ? null : oneLine(diagnosticField.replace(DIAGNOSTIC_TYPE, '')) || null;
  const codes = diagnostic === null ? { replyCode: null, status: null } : replyCodes(diagnostic);
  const address = final ?? original;
  return {
    address,
    originalAddress: original !== null && address !== null && original.toLowerCase() !== address.toLowerCase() ? original : null,
    finalRecipient: noMailbox,
    action: actionWord(fields.get('action') ?? ''),
    status: statusField(fields.get('status') ?? '') ?? codes.status,
    replyCode: codes.replyCode,
    diagnostic,
    remoteHost: host(fields.get('remote-mta')),
    retryUntil: fields.get('will-retry-until') ?? null,
    source: 'delivery-status',
  };
}

/** `smtp; `; without it, the exit status in `X-Unix; 71` (sysexits.h) would be any number. */
const DIAGNOSTIC_TYPE = /^\s{0,20}(?!x-unix\s{0,5};\s{0,5}\d)[\w-]{1,30}\s{0,5};\s{0,20}/i;

/** `rfc822;|/usr/bin/vacation marie@example.org`, `rfc822; @mx.example.org`: a command, whose arguments are no recipients, or the rest of a route. */
const NO_MAILBOX = /^\s{0,20}[\w-]{1,30}\s{0,5};\s{0,20}("?\|.{1,320}|@[^@]{1,320}$)/;

const ACTIONS: readonly [RegExp, Action][] = [
  [/^\W*(?:failed|failure|fail|undeliverable|error|rejected)/i, 'failed'],
  [/^\W*delay/i, 'delayed'],
  [/^\W*(?:delivered|deliverable|success)/i, 'delivered'],
  [/^\W*relay/i, 'relayed'],
  [/^\W*expand/i, 'expanded'],
];

function actionWord(value: string): Action | null {
  return ACTIONS.find(([word]) => word.test(value))?.[1] ?? null;
}

/** `dns; MX.Example.org (192.0.2.1)` is `mx.example.org`; an address literal alone is kept. */
export function host(value: string | undefined): string | null {
  if (value === undefined) return null;
  const typed = PLAIN_HOST.exec(value)?.[1] ?? anyHost(value);
  const text = (/[.:]$/.test(typed) ? typed.replace(/[.:]{1,20}$/, '') : typed).toLowerCase();
  return text === '' || /^(?:unknown|localhost\.?|none|n\/a)$/.test(text) ? null : text;
}

/** `dns; mx.example.org`, as nearly all are written. */
const PLAIN_HOST = /^dns; ?([\w.-]+)$/;

function anyHost(value: string): string {
  const name = value.replace(/^\s*[\w-]{1,20}\s*;\s*/, '').trim().replace(/^[<"'\s]+/, '');
  return /^\[?([\p{L}\p{N}._:-]+)/u.exec(name)?.[1] ?? '';
}
