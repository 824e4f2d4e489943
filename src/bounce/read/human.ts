/** The part of a report that is written for people: who wrote it, whom it is about, what was replied. */
import { isOwnServers } from '../mail-programs.ts';
import type { ReportedRecipient } from '../types.ts';
import { sameAddress } from './address.ts';
import type { DeliveryStatus } from './delivery-status.ts';
import type { Dialect } from './dialect.ts';
import { commonRules } from './dialects/common.ts';
import { logLine } from './dialects/log-line.ts';
import { addressInReply, bareRecipient, failedAddress, failedAddresses, failedRecipients, onlyAddress, soleAddress } from './fallback.ts';
import { isDaemon, shownAbove } from './forwarded-text.ts';
import type { Header } from './header.ts';
import { listAddress } from './list-address.ts';
import { Literals } from './literals.ts';
import { looseReply } from './loose-reply.ts';
import { type Prose, withPlainApostrophes } from './prose.ts';
import { type ProseReading, readByRules, ready, type Rules } from './recipients.ts';
import { writerOf } from './system.ts';

export interface HumanReading extends Pick<ProseReading, 'recipients' | 'reportingHost' | 'returnedAt'> {
  dialect: Dialect | null;
  /** The text above the returned mail. */
  above: string;
  /** The line above a list of recipients, where nothing else says which system wrote the report. */
  heading: string | null;
}

/** @param status the delivery-status part, where there is one: some systems are known by its fields */
export function readHuman(prose: Prose, header: Header, status: DeliveryStatus | null): HumanReading {
  const plain = withPlainApostrophes(prose.text);
  const literals = new Literals(plain);
  const writer = writerOf(plain, literals, header, status);
  const dialect = writer?.dialect ?? null;
  const { ofLine, across } = rulesOf(dialect);
  // A literal across lines may need the blank between two: there its words must stand somewhere.
  const reading = readByRules(prose, {
    ofLine: ofLine.filter(({ has }) => literals.mayHave(has)),
    across: across.filter(({ words }) => words.every((word) => plain.includes(word))),
  });
  const above = reading.returnedAt < 0 ? prose.text : joined(prose.lines, reading.returnedAt);
  const text = reading.returnedAt < 0 ? plain : withPlainApostrophes(above);
  const others = [...parties(text, header), ...reading.senders];
  const told = named(reading, text, header, dialect, others);
  const recipients = told.length > 1 || told.some(says) ? told : withQuoted(told, quoted(prose, reading.returnedAt, others));
  if (recipients.length === 0) recipients.push(...onlyOne(text, header, others));
  const action = recipients.some((one) => one.action === null) ? literals.actionIn(text) : null;
  // Of several recipients each has its own fate; words that speak of one do not speak of all, and who was refused is not whom it reached.
  const repliesFirst = recipients.length > 1 || action === 'delivered';
  const isOver = once(() => isGivenUp(text, dialect));
  for (const one of recipients) one.action ??= (repliesFirst ? byReply(one, isOver) ?? action : action ?? byReply(one, isOver));
  return { recipients, reportingHost: reading.reportingHost, returnedAt: reading.returnedAt, dialect, above, heading: writer?.heading ?? null };
}

/** Asks when first asked, and once: few reports need to know. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null;
  return () => answer ??= ask();
}

/** The first `count` lines as one text. */
function joined(lines: Prose['lines'], count: number): string {
  let text = lines.at(0)?.text ?? '';
  for (let at = 1; at < count; at++) text += `\n${lines.at(at)?.text ?? ''}`;
  return count === 0 ? '' : text;
}

const readyRules = new Map<Dialect | null, Rules>();

/** The rules that reports of a system are read by. */
function rulesOf(dialect: Dialect | null): Rules {
  let rules = readyRules.get(dialect);
  if (rules === undefined) {
    rules = ready([...logLine.rules, ...(dialect?.rules ?? []), ...commonRules]);
    readyRules.set(dialect, rules);
  }
  return rules;
}

/** Sender and reader of the notice, whom it is not about: by its header, else by the fields that somebody copied along with its text. */
function parties(text: string, header: Header): (string | null)[] {
  const from = header.get('from') ?? '';
  const to = header.get('to');
  return from === '' ? [...shownAbove(text), to] : [from, to];
}

function quoted(prose: Prose, returnedAt: number, others: readonly (string | null)[]): ReportedRecipient[] {
  const reply = looseReply(prose, returnedAt < 0 ? prose.lines.length : returnedAt, others);
  return reply === null ? [] : [reply];
}

/**
 * A mail system whose ways nobody taught us: it speaks of the one address that its text names. In a text that
 * somebody pasted, where nobody says who wrote it, it may as well be a letter: there the address counts only as quoted.
 */
function onlyOne(text: string, header: Header, others: readonly (string | null)[]): ReportedRecipient[] {
  if (!text.includes('@')) return [];
  const isWriter = isDaemon(header.get('from') ?? '');
  const failed = failedAddresses(text);
  const only = failed.length > 0 ? null : isWriter ? onlyAddress(text, others) : soleAddress(text, others);
  return (only === null ? failed : [only]).map((address) => bareRecipient(address, isWriter ? 'prose' : 'quoted'));
}

/** Nothing but a page's own text: the lines "From: … To: …" above a notice are part of it. */
function isPasted(header: Header): boolean {
  return (header.get('from') ?? '') === '';
}

/** Something beside the daemon's own words and an address is known of the recipient. */
function says({ address, replyCode, status, diagnostic, source }: ReportedRecipient): boolean {
  return source !== 'prose' || replyCode !== null || status !== null || (address !== null && diagnostic !== null);
}

/** A system known by its words that names nobody, and a reply that no layout announces: they speak of the same recipient. */
function withQuoted([told]: readonly ReportedRecipient[], [reply]: readonly ReportedRecipient[]): ReportedRecipient[] {
  if (told === undefined || reply === undefined) return [told ?? reply ?? []].flat();
  return [{ ...reply, address: told.address ?? reply.address, source: told.source }];
}

/** "<marie@example.org>: host mx.example.org said: 421 …": a line of Postfix's notices, of which a warning says that it is one. */
const OF_NOTICE = /^[ \t>|*]{0,12}<[^<>\s]{1,320}>(?: \(expanded from:? [^()]{1,320}\))?: (?:host |delivery temporarily suspended: )/m;

/** An error that a program threw: nothing tries again behind it. */
const PROGRAM_ERROR = /\bTraceback \(most recent|\b(?:\w{2,40}Exception|smtplib|Net::SMTP\w{0,20}|SMTPServerBusy|nodemailer|PHPMailer|Swift_\w{2,30}|javax?\.mail|SMTP Error|Mailer Error|msmtp|ssmtp)\b|Expected response code \d|Error: Message failed: |0x800CCC[\dA-F]{2}\b/;

/** In a notice of a return, the server has been tried for days; a program does not try again. */
function isGivenUp(text: string, dialect: Dialect | null): boolean {
  return isOwnServers(dialect?.system ?? null) || OF_NOTICE.test(text) || PROGRAM_ERROR.test(text);
}

/** A bare reply: RFC 5321 says what its first digit means. */
function byReply({ replyCode, status }: ReportedRecipient, isOver: () => boolean): ReportedRecipient['action'] {
  const digit = replyCode?.charAt(0) ?? status?.charAt(0);
  if (digit === '4') return isOver() ? 'failed' : 'delayed';
  return digit === '5' ? 'failed' : digit === '2' ? 'delivered' : null;
}

function named(reading: ProseReading, text: string, header: Header, dialect: Dialect | null, others: readonly (string | null)[]): ReportedRecipient[] {
  const recipients = reading.recipients;
  const failed = failedRecipients(header.all('x-failed-recipients', 50));
  if (failed.length > 0) return byHeader(recipients, failed);
  if (recipients.length === 0) {
    if (dialect === null) return [];
    const address = dialect.keepsLists ? listAddress(text, header.get('from')) ?? failedAddress(text) : onlyAddress(text, others) ?? failedAddress(text);
    return [{ ...bareRecipient(address, 'prose'), action: reading.action, diagnostic: reading.words }];
  }
  const nameless = recipients.filter((one) => one.address === null);
  for (const one of nameless) {
    if (dialect?.keepsLists) {
      one.address = listAddress(text, header.get('from')) ?? failedAddress(text);
      continue;
    }
    const replied = addressInReply(one.diagnostic);
    const address = replied !== null && reading.senders.some((sender) => sameAddress(sender, replied)) ? null : replied;
    if (address !== null && !recipients.some((other) => other.address !== null && sameAddress(other.address, address))) one.address = address;
    else if (recipients.length === 1) one.address = (isPasted(header) ? soleAddress(text, others) : null) ?? onlyAddress(text, others) ?? failedAddress(text);
  }
  // Who has no name beside others that have one is a piece of a reply read twice.
  const whole = recipients.filter((one) => one.address !== null);
  const meant = whole.filter((one) => !isDaemonsOwn(one));
  return meant.length > 0 ? meant : whole.length > 0 ? whole : recipients.slice(0, 1);
}

/** `"mailer-daemon@example.org" <mailer-daemon@example.org>:` above a notice that somebody forwards names who wrote it. */
function isDaemonsOwn({ address, replyCode, status }: ReportedRecipient): boolean {
  return /^mailer-?daemon@/i.test(address ?? '') && replyCode === null && status === null;
}

/** X-Failed-Recipients names everybody whom the report is about, and nobody else. */
function byHeader(recipients: readonly ReportedRecipient[], failed: readonly string[]): ReportedRecipient[] {
  const only = recipients.length === 1 && failed.length === 1 ? recipients[0] : undefined;
  if (only) return [{ ...only, address: only.address ?? failed[0] ?? null }];
  return failed.map((address) =>
    recipients.find((one) => [one.address, one.originalAddress].some((known) => known !== null && sameAddress(known, address)))
    ?? bareRecipient(address, 'header'));
}
