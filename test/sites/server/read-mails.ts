import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { decodeWords, type Address, type Attachment, type Email } from 'postal-mime';
import { FIXTURE_MAILS, OWNER } from '../../fixtures/mails.ts';
import { inOrderOfArrival } from './arrival.ts';
import type { Mailbox, SiteAttachment, SiteMail, SitePerson } from '../mailbox.ts';

/** The sites cut a subject that is longer than a line may be (RFC 5322 2.1.1). */
const LONGEST_SUBJECT = 998;

const FOLDER = join('test', 'fixtures', 'mails');

export interface MailStore {
  mailbox: Mailbox;
  /** The mails as they arrived, by id, for "Show original". */
  sources: Map<string, Buffer>;
}

/**
 * Reads the project's own mails as a mail site would: decoded with a library that is not ours, threaded by In-Reply-To. A bounce
 * that answers a mail of the owner's gets that mail beside it, made of what the bounce returns, since the sites have it too.
 */
export async function readMails(root = process.cwd()): Promise<MailStore> {
  const sources = new Map<string, Buffer>();
  const mails: SiteMail[] = [];
  for (const [index, fixture] of FIXTURE_MAILS.entries()) {
    const source = readFileSync(join(root, FOLDER, fixture.file));
    const email = await parse(source);
    const mail = { ...mailOf(fixture.file.replace(/\.eml$/, ''), email, index), unread: fixture.unread };
    const sent = fixture.threaded ? await sentMail(mail, email) : null;
    if (sent) {
      mail.thread = sent.id;
      mails.push(sent);
    }
    mails.push(mail);
    sources.set(mail.id, source);
  }
  return { mailbox: { owner: OWNER, mails: inOrderOfArrival(mails) }, sources };
}

/** Gmail's second account of the same person: it gets the same mails, and wrote none of them. */
const SECOND: SitePerson = { name: 'Claire Martin', address: 'claire.martin@example.org' };

/** @param account number in the address: `/mail/u/1/` */
export function mailboxOf({ mailbox }: MailStore, account: number): Mailbox {
  if (account === 0) return mailbox;
  return { owner: SECOND, mails: mailbox.mails.filter(({ sent }) => !sent).map((mail) => ({ ...mail, thread: mail.id, to: [SECOND] })) };
}

/** Puts one more mail on top, as if it had just arrived. @returns what takes it away again */
export async function addMail(store: MailStore, name: string, source: string): Promise<() => void> {
  const mail: SiteMail = { ...mailOf(name, await parse(source), 0), date: new Date().toISOString() };
  store.mailbox.mails.unshift(mail);
  store.sources.set(mail.id, Buffer.from(source));
  return () => {
    store.mailbox.mails.splice(store.mailbox.mails.indexOf(mail), 1);
    store.sources.delete(mail.id);
  };
}

/** Nested as deep as a hostile mail goes: a mail site shows such a mail as well, and the parser would refuse it by itself. */
function parse(source: string | Uint8Array): Promise<Email> {
  return PostalMime.parse(source, { forceRfc822Attachments: true, maxNestingDepth: 10_000 });
}

function mailOf(name: string, email: Email, index: number): SiteMail {
  const id = idOf(name);
  const from = person(email.from ?? email.sender);
  const text = email.text ?? '';
  return {
    name,
    id,
    thread: id,
    from,
    to: (email.to ?? []).map(person),
    subject: (email.subject ?? '').slice(0, LONGEST_SUBJECT),
    date: dateOf(email.date, index),
    snippet: (email.html ? plain(email.html) : text).replace(/\s+/g, ' ').trim().slice(0, 140),
    html: email.html ?? null,
    text: text.trim() === '' && email.html ? plain(email.html) : text,
    attachments: email.attachments.filter(isShown).map(attachmentOf),
    unread: false,
    sent: from.address === OWNER.address,
  };
}

/** The owner's own mail that `bounce` returns, or null where it returns none or one that somebody else wrote. */
async function sentMail(bounce: SiteMail, email: Email): Promise<SiteMail | null> {
  const returned = email.attachments.find((part) => /^(message\/rfc822|text\/rfc822-headers|message\/global)/.test(part.mimeType));
  if (!returned) return null;
  const original = await parse(new Uint8Array(returned.content as ArrayBuffer));
  if (person(original.from).address.toLowerCase() !== OWNER.address) return null;
  const before = new Date(Date.parse(bounce.date) - 60_000).toISOString();
  const mail = mailOf(`${bounce.name}-sent`, { ...original, date: original.date ?? before }, 1);
  return { ...mail, date: mail.date < bounce.date ? mail.date : before, unread: false };
}

function person(address: Address | undefined): SitePerson {
  const one = address?.group?.[0] ?? address;
  const mailbox = one?.address ?? '';
  return { address: mailbox, name: one?.name || mailbox };
}

/** A mail without a date that can be read gets one of the days before the others. */
function dateOf(written: string | undefined, index: number): string {
  const time = Date.parse(written ?? '');
  return new Date(Number.isNaN(time) ? Date.UTC(2026, 0, 1, 9, index) : time).toISOString();
}

function idOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `1${digits.slice(1)}`;
}

/** Pictures within the text and a report's own parts for programs are no attachments to a person. */
function isShown(part: Attachment): boolean {
  return !part.related && !/^message\/(delivery|global-delivery|disposition|feedback)|rfc822-headers$/.test(part.mimeType);
}

function attachmentOf(part: Attachment): SiteAttachment {
  const bytes = typeof part.content === 'string' ? part.content.length : part.content.byteLength;
  return { name: part.filename ?? (part.mimeType.startsWith('message/') ? returnedName(part) : 'noname'), bytes };
}

/** A returned mail is named after its subject. */
function returnedName(part: Attachment): string {
  const head = new TextDecoder().decode(part.content as ArrayBuffer).slice(0, 4_000);
  const subject = /^subject:(.+)$/im.exec(head)?.[1]?.trim() ?? 'noname';
  return `${decodeWords(subject)}.eml`;
}

/** Text of a mail that has only markup: good enough for a line of a list. */
function plain(html: string): string {
  return html
    .replace(/<(style|script|title)\b[^>]*>[^]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
}

/** Source of one of the project's own mails, as somebody would paste it. */
export function fixtureText(name: string, root = process.cwd()): string {
  return readFileSync(join(root, FOLDER, `${name}.eml`), 'utf8');
}
