/** The engine that reads the human-readable part by a dialect's rules: who did not get the mail, and the reply beside each. */
import type { Action, ReportedRecipient } from '../types.ts';
import { ADDRESS, cleaned, sameAddress } from './address.ts';
import type { Rule } from './dialect.ts';
import { unframed } from './frames.ts';
import type { Line, Prose } from './prose.ts';
import { announcesReturned } from './returned.ts';
import { oneLine, replyCodes } from './reply.ts';

/** Recipients that are read from prose: people's notices name a few, lists' some hundred. */
const MOST_FOUND = 2000;

/** Characters of the daemon's own words that are kept. */
const LONGEST_WORDS = 600;

/** Lines that name nobody and may still come in a list. */
const NEW_LIST = 6;

/** What a sentence over several lines can announce. */
const OPENS: ReadonlySet<Rule['gives']> = new Set(['list', 'awaits', 'reply']);

/** Characters of a paragraph that the rules see that look across line ends. */
const LONGEST_PARAGRAPH = 1200;

/** Characters of one reply that are kept. */
const LONGEST_REPLY = 3000;

export interface ProseReading {
  recipients: ReportedRecipient[];
  reportingHost: string | null;
  /** Line number at which the returned mail begins; -1 where it is not in the text. */
  returnedAt: number;
  /** The daemon's own words for what happened, where no reply is quoted. */
  words: string | null;
}

interface Found {
  address: string | null;
  original: string | null;
  action: Action | null;
  status: string | null;
  code: string | null;
  host: string | null;
  reply: string[];
  length: number;
}

interface Sink {
  found: readonly Found[];
  /** Empty lines that may still come before the reply. */
  blanks: number;
  indent: number;
}

export function readByRules(prose: Prose, rules: readonly Rule[]): ProseReading {
  const reader = new Reader(rules);
  const { lines } = prose;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '') {
      reader.blank();
      continue;
    }
    if (announcesReturned(line.plain) && !opensForward(lines, at)) return reader.reading(at);
    if (reader.startsParagraph) reader.paragraph(lines, at);
    if (!reader.line(line)) return reader.reading(at);
    reader.lineEnds(at);
  }
  return reader.reading(-1);
}

/** "-----Original Message-----" above a bounce that somebody forwards announces the bounce, not the returned mail. */
function opensForward(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_HEADER); at++) {
    const { plain = '', indent = 0 } = lines[at] ?? {};
    // Below a title a header may stand after an empty line; below a header's first field it ends there.
    if (at > from + 2 && plain === '') return false;
    if (DAEMON_SENDER.test(plain) && (at > from || indent === 0) && !/^(?:Return-Path|Received|Delivered-To) ?:/i.test(plain)) return true;
  }
  return false;
}

/** Lines of a forwarded bounce's own header. */
const LONGEST_HEADER = 40;

const DAEMON_SENDER = /(?:mailer-?daemon|Mail Delivery (?:Sub)?system|postmaster@|MicrosoftExchange[0-9a-f]{8}|Microsoft Outlook|Undeliver|Delivery Status Notif|Mail delivery failed|failure notice)/i;

class Reader {
  startsParagraph = true;
  readonly #lineRules: readonly Rule[];
  readonly #acrossRules: readonly Rule[];
  readonly #found: Found[] = [];
  readonly #byAddress = new Map<string, Found>();
  #current: Found | null = null;
  #sink: Sink | null = null;
  /** In a list: how many lines that name nobody may still come. 0 outside of one. */
  #listing = 0;
  #action: Action | null = null;
  #host: string | null = null;
  #reporter: string | null = null;
  #words: string | null = null;
  /** A list or a reply that a sentence over several lines opens: it begins behind that sentence. */
  #opening: { rule: Rule; match: RegExpExecArray; at: number; rest: string } | null = null;
  #lastTranscript: { found: readonly Found[]; text: string } | null = null;

  constructor(rules: readonly Rule[]) {
    this.#lineRules = rules.filter((rule) => !rule.across);
    this.#acrossRules = rules.filter((rule) => rule.across);
  }

  blank(): void {
    this.startsParagraph = true;
    if (this.#sink === null) return;
    if (this.#sink.found.some((found) => found.reply.length > 0) || this.#sink.blanks-- <= 0) this.#sink = null;
  }

  /** Tries the rules that look across line ends, once at the start of each paragraph. */
  paragraph(lines: readonly Line[], from: number): void {
    this.startsParagraph = false;
    this.#opening = null;
    if (this.#acrossRules.length === 0) return;
    let text = '';
    const ends: number[] = [];
    for (let at = from; at < lines.length && text.length < LONGEST_PARAGRAPH; at++) {
      const line = lines[at];
      if (line === undefined || line.text === '') break;
      text += text === '' ? line.plain : ` ${line.plain}`;
      ends.push(text.length);
    }
    for (const rule of this.#acrossRules) {
      const match = rule.has !== '' && !text.includes(rule.has) ? null : rule.pattern.exec(text);
      if (!match) continue;
      if (!OPENS.has(rule.gives)) {
        this.#apply(rule, match, 0, text);
        continue;
      }
      const end = match.index + match[0].length;
      const line = ends.findIndex((lineEnd) => lineEnd >= end);
      this.#opening = { rule, match, at: from + line, rest: text.slice(end, ends[line]).trim() };
    }
  }

  /** Opens what the sentence before announced; what stands behind it on the same line is its first line. */
  lineEnds(at: number): void {
    const opening = this.#opening;
    if (opening?.at !== at) return;
    this.#opening = null;
    this.#apply(opening.rule, opening.match, 0, opening.rest);
    if (opening.rule.gives !== 'list') return;
    const { rest } = opening;
    const joined = joinedLine(rest);
    for (const address of joined?.addresses ?? []) this.#open(this.#recipients(address), joined?.reply ?? null, 0, 0);
  }

  /** @returns false where the returned mail begins */
  line(line: Line): boolean {
    for (const rule of this.#lineRules) {
      const match = rule.has !== '' && !line.plain.includes(rule.has) ? null : rule.pattern.exec(line.plain);
      if (!match) continue;
      if (rule.gives === 'end') return false;
      if (rule.gives === 'bare' && this.#sink !== null) break;
      if (rule.gives === 'recipient' && this.#continues(match.groups?.['address'], line.indent)) break;
      this.#apply(rule, match, line.indent, line.text);
      return true;
    }
    if (this.#listing > 0 && this.#listed(line)) return true;
    this.#append(line.text);
    return true;
  }

  /** Is this address part of the reply that is being read? "<a@b>: host … said: 550 5.1.1" goes on with "<a@b>: User unknown". */
  #continues(address: string | undefined, indent: number): boolean {
    const sink = this.#sink;
    if (sink === null || address === undefined || !sink.found.some((found) => found.reply.length > 0)) return false;
    return indent > sink.indent || sink.found.some((found) => found.address !== null && sameAddress(found.address, address));
  }

  #apply(rule: Rule, match: RegExpExecArray, indent: number, text: string): void {
    const groups = match.groups ?? {};
    const reply = groups['reply'] === undefined ? null : verbatim(text, groups['reply']);
    if (rule.gives === 'action') {
      this.#action ??= rule.action ?? null;
      this.#append(text);
      return;
    }
    if (rule.gives === 'ignore') return;
    this.#sink = null;
    if (rule.gives === 'list') {
      this.#listing = NEW_LIST;
      if (rule.action) this.#action = rule.action;
      return;
    }
    if (rule.gives === 'stop') {
      this.#listing = 0;
      return;
    }
    if (rule.gives === 'words') {
      this.#words ??= reply ?? text;
      if (rule.action) this.#action ??= rule.action;
      return;
    }
    if (rule.gives === 'reporter') {
      this.#reporter ??= groups['host']?.toLowerCase() ?? null;
      return;
    }
    if (rule.gives === 'host') {
      this.#giveHost(groups['host']);
      return;
    }
    if (rule.gives === 'bare') {
      this.#open(this.#waiting(), reply, indent, 0);
      return;
    }
    if (rule.gives === 'last') {
      const last = this.#current ?? this.#found.at(-1) ?? this.#add(null);
      last.status ??= groups['status'] ?? null;
      last.host ??= groups['host']?.toLowerCase() ?? null;
      if (reply !== null) this.#open([last.reply.some((text) => replyCodes(text).replyCode !== null) ? { ...last, reply: [] } : last], reply, indent, 0);
      return;
    }
    if (rule.gives === 'reply') {
      this.#open(this.#waiting(), reply, indent, 2);
      if (groups['host']) this.#giveHost(groups['host']);
      return;
    }
    if (rule.gives === 'original') {
      const original = cleaned(groups['original'] ?? '');
      for (const found of this.#current ? [this.#current] : []) found.original ??= original;
      return;
    }
    if (rule.gives === 'transcript') {
      this.#transcript(reply ?? '', indent);
      return;
    }
    if (rule.gives === 'first' && this.#found.some((found) => found.address !== null)) return;
    if (rule.across && rule.gives !== 'recipient') this.#words ??= text.slice(0, LONGEST_WORDS);
    const named = this.#recipients(groups['address'] ?? '');
    for (const found of named) {
      found.original ??= groups['original'] === undefined ? null : cleaned(groups['original']);
      found.host ??= groups['host']?.toLowerCase().replace(/\.$/, '') ?? null;
      found.status ??= groups['status'] ?? null;
      found.code ??= groups['code'] ?? null;
      found.action ??= rule.action ?? null;
    }
    if (rule.gives === 'recipient') this.#open(named, reply, indent, 0);
    else if (rule.gives === 'awaits') this.#open(named, null, indent, 2);
    else if (reply) this.#open(named, reply, indent, 0);
  }

  /** "<<< 550-5.1.1 The account" and "<<< 550 5.1.1 does not exist": lines of one reply, for the recipient of the command before. */
  #transcript(reply: string, indent: number): void {
    const last = this.#lastTranscript;
    if (last !== null && last.text.slice(0, 3) === reply.slice(0, 3) && last.text.charAt(3) === '-') {
      last.text = reply;
      for (const found of last.found) found.reply.push(reply);
      return;
    }
    const found = this.#current && this.#current.reply.length === 0 ? [this.#current] : this.#waiting();
    for (const one of found) if (!one.reply.some((text) => replyCodes(text).replyCode !== null)) fresh(one).reply.push(reply);
    this.#lastTranscript = { found, text: reply };
    this.#sink = { found: [], blanks: 0, indent };
  }

  #giveHost(host: string | undefined): void {
    if (host === undefined) return;
    const name = host.toLowerCase().replace(/\.$/, '');
    if (this.#current) this.#current.host ??= name;
    else this.#host ??= name;
  }

  /** Those whom a reply that names nobody is about. */
  #waiting(): readonly Found[] {
    const waiting = this.#found.filter((found) => found.reply.length === 0);
    if (waiting.length > 0) return waiting;
    const last = this.#found.at(-1);
    // A second reply for the same recipient: kept only where the first carried no code.
    if (last) return last.reply.some((text) => replyCodes(text).replyCode !== null) ? [] : [fresh(last)];
    return [this.#add(null)];
  }

  #open(found: readonly Found[], reply: string | null, indent: number, blanks: number): void {
    this.#sink = { found, blanks, indent };
    if (reply !== null && reply.trim() !== '') this.#append(reply);
  }

  #append(text: string): void {
    if (this.#sink === null) return;
    for (const found of this.#sink.found) {
      if (found.length > LONGEST_REPLY) continue;
      found.reply.push(text);
      found.length += text.length + 1;
    }
  }

  /** A line of a list: "  marie@example.org", "<marie@example.org>: reason", "Marie (marie@example.org)<mailto:…>". */
  #listed(line: Line): boolean {
    const listed = listedAddresses(line.plain) ?? (this.#listing === NEW_LIST ? joinedLine(line.plain) : null);
    if (listed === null || this.#continues(listed.addresses[0], line.indent)) {
      if (this.#sink === null) this.#listing--;
      return false;
    }
    this.#listing = NEW_LIST;
    const named = listed.addresses.flatMap((address) => this.#recipients(address));
    this.#open(named, listed.reply === '' ? null : verbatim(line.text, listed.reply), line.indent, 0);
    return true;
  }

  #recipients(raw: string): Found[] {
    const address = cleaned(raw);
    if (address === null) return [this.#current = this.#add(null)];
    const known = this.#byAddress.get(address.toLowerCase());
    if (known) {
      this.#current = known;
      if (known.reply.length > 0 && !known.reply.some((text) => replyCodes(text).replyCode !== null)) fresh(known);
      return [known];
    }
    return [this.#current = this.#add(address)];
  }

  #add(address: string | null): Found {
    const nameless = this.#found.length === 1 && this.#found[0]?.address === null ? this.#found[0] : undefined;
    if (nameless && address !== null) {
      // A reply came before the name of its recipient.
      nameless.address = address;
      this.#byAddress.set(address.toLowerCase(), nameless);
      return nameless;
    }
    const found: Found = { address, original: null, action: null, status: null, code: null, host: null, reply: [], length: 0 };
    if (this.#found.length < MOST_FOUND) {
      this.#found.push(found);
      if (address !== null) this.#byAddress.set(address.toLowerCase(), found);
    }
    return found;
  }

  reading(returnedAt: number): ProseReading {
    return {
      recipients: this.#found.map((found) => recipient(found, this.#action, this.#host, this.#words)),
      reportingHost: this.#reporter,
      returnedAt,
      words: this.#words,
    };
  }
}

function fresh(found: Found): Found {
  found.reply = [];
  found.length = 0;
  return found;
}

function recipient(found: Found, action: Action | null, host: string | null, words: string | null): ReportedRecipient {
  const whole = found.reply.join(' ').replace(/\s+/g, ' ').trim();
  const { reply, host: framedHost, command, status: framedStatus } = unframed(whole);
  const codes = replyCodes(reply);
  return {
    address: found.address,
    originalAddress: found.original !== null && found.address !== null && !sameAddress(found.original, found.address) ? found.original : null,
    action: found.action ?? action,
    status: found.status ?? codes.status ?? framedStatus,
    replyCode: found.code ?? codes.replyCode,
    diagnostic: oneLine(reply) || words,
    remoteHost: found.host ?? framedHost ?? host,
    retryUntil: null,
    source: 'prose',
    command,
  };
}

function verbatim(text: string, part: string): string {
  const at = text.length - part.length;
  return at >= 0 && text.slice(at).replace(/[’‘]/g, "'") === part ? text.slice(at) : part;
}

const FIRST_ADDRESS = new RegExp(`^(?<before>[^@]{0,160}?)(?<address>${ADDRESS})(?<after>.*)$`);

/** What may stand before an address on a line that only names it: a bullet, a number, a display name, an opening bracket. */
const NAME_BEFORE = /^(?:[-*•·>]{1,3} {0,3}|\d{1,4}[.)] {1,3})?["'“«[(<]{0,3}(?:[\p{L}\p{N}][\p{L}\p{N}.,'’_ -]{0,60})?["'”»\]]{0,2} {0,3}[[(<"']{0,3}(?:mailto:|smtp:)?$/iu;

export interface Listed {
  addresses: string[];
  reply: string;
}

/** The addresses of a line that does nothing but name them, and the reply after a colon; null for any other line. */
export function listedAddresses(plain: string): Listed | null {
  if (!plain.includes('@')) return null;
  const groups = FIRST_ADDRESS.exec(plain)?.groups;
  const before = groups?.['before'] ?? '';
  const address = groups?.['address'] ?? '';
  if (!groups || cleaned(address) === null || !NAME_BEFORE.test(before) || before.trim().split(/\s+/).length > 6) return null;
  const addresses = [address];
  let after = groups['after'] ?? '';
  // The same address again, as a link or in brackets, or another one after a comma.
  for (let more = 0; more < 50; more++) {
    after = after.replace(/^[\s>)\]"'*]{1,8}/, '');
    const next = AGAIN.exec(after);
    if (!next?.[1]) break;
    if (!addresses.some((known) => sameAddress(known, next[1] ?? ''))) addresses.push(next[1]);
    after = after.slice(next[0].length);
  }
  after = after.trim();
  if (after === '') return { addresses, reply: '' };
  const reply = /^(?::|-{1,2}\s|–\s|\.\.\.|=>|\t)/.exec(after);
  if (reply) return { addresses, reply: after.slice(reply[0].length).trim() };
  if (/^\((?:reason|expanded|generated|ultimately|failed|after|host|in reply)/i.test(after)) return { addresses, reply: after };
  return /^(?:on \w{3},? |\(\d|\d{1,2}\/\d|;|,$)/i.test(after) ? { addresses, reply: '' } : null;
}

/** "The following address(es) failed: marie@example.org host mx.example.org SMTP error …": a list that lost its line ends. */
const JOINED = new RegExp(`^[<"'(]{0,2}(?<address>${ADDRESS})[>"')]{0,2}:? ?(?<reply>.*)$`);

function joinedLine(plain: string): Listed | null {
  const groups = JOINED.exec(plain)?.groups;
  return groups?.['address'] === undefined ? null : { addresses: [groups['address']], reply: groups['reply'] ?? '' };
}

const AGAIN = new RegExp(String.raw`^[,;]?\s{0,3}[<([]{0,2}(?:mailto:|smtp:)?(${ADDRESS})`, 'i');
