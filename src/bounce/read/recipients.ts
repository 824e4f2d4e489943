/** The engine that reads the human-readable part by a dialect's rules: who did not get the mail, and the reply beside each. */
import type { Action, ReportedRecipient } from '../types.ts';
import { cleaned, sameAddress } from './address.ts';
import type { Rule } from './dialect.ts';
import { opensForward } from './forwarded-text.ts';
import { joinedLine, listedAddresses, saysDelivered, UnannouncedList } from './listed-line.ts';
import type { Line, Lines, Prose } from './prose.ts';
import { announcesReturned, isQuotedField } from './returned.ts';
import { type Found, fresh, hasCode, Roster, startAgain } from './roster.ts';

/** Characters of the daemon's own words that are kept. */
const LONGEST_WORDS = 600;

/** Lines that name nobody and may still come in a list. */
const NEW_LIST = 6;

/** What a sentence over several lines can announce. */
const OPENS: ReadonlySet<Rule['gives']> = new Set(['list', 'awaits', 'reply']);

/** Characters of a paragraph that the rules see that look across line ends. */
const LONGEST_PARAGRAPH = 1200;

/** "550 5.1.10" */
const ONLY_CODES = /^[245]\d\d(?: [245]\.\d{1,3}\.\d{1,3})?$/;

/** Characters of one reply that are kept. */
const LONGEST_REPLY = 3000;

/** A rule as the engine tries it. All have the same fields in the same order: of others they would be read several times slower. */
interface ReadyRule {
  readonly has: string;
  /** The words of `has`, the longest first: it is found fastest, and mostly missing. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly across: boolean;
  readonly gives: Rule['gives'];
  readonly isEntry: boolean;
  readonly action: Action | null;
}

export interface Rules {
  readonly ofLine: readonly ReadyRule[];
  /** Those that look across line ends. */
  readonly across: readonly ReadyRule[];
}

/** @returns the rules as the engine tries them */
export function ready(rules: readonly Rule[]): Rules {
  const all = rules.map(({ has, pattern, across = false, gives, isEntry = false, action }) => (
    { has, words: has.split(' ').sort((a, b) => b.length - a.length), pattern, across, gives, isEntry, action: action ?? null }));
  return { ofLine: all.filter(({ across }) => !across), across: all.filter(({ across }) => across) };
}

export interface ProseReading {
  recipients: ReportedRecipient[];
  reportingHost: string | null;
  /** Line number at which the returned mail begins; -1 where it is not in the text. */
  returnedAt: number;
  /** The daemon's own words for what happened, where no reply is quoted. */
  words: string | null;
  /** What became of those whom the rules do not name. */
  action: Action | null;
  /** Addresses that the rules know for the sender's. */
  senders: readonly string[];
}

interface Sink {
  found: readonly Found[];
  /** Empty lines that may still come before the reply. */
  blanks: number;
  indent: number;
}

/** Reads a report line by line with the rules of its mail system. @returns the recipients with their replies, and what else the rules gave */
export function readByRules(prose: Prose, rules: Rules): ProseReading {
  const { lines } = prose;
  const reader = new Reader(rules, new UnannouncedList(lines));
  for (let at = 0; ; at++) {
    const line = lines.at(at);
    if (line === undefined) break;
    if (line.text === '') {
      reader.blank();
      continue;
    }
    if (announcesReturned(line.plain) && !isQuotedField(lines, at) && !opensForward(lines, at)) return reader.reading(at);
    if (reader.startsParagraph) reader.paragraph(lines, at);
    if (!reader.line(line, at)) return reader.reading(at);
    reader.lineEnds(at);
  }
  return reader.reading(-1);
}

class Reader {
  startsParagraph = true;
  readonly #rules: Rules;
  readonly #unannounced: UnannouncedList;
  readonly #roster = new Roster();
  #sink: Sink | null = null;
  /** In a list: how many lines that name nobody may still come. 0 outside of one. */
  #listing = 0;
  #action: Action | null = null;
  #host: string | null = null;
  #reporter: string | null = null;
  #words: string | null = null;
  readonly #senders: string[] = [];
  /** A list or a reply that a sentence over several lines opens: it begins behind that sentence. */
  #opening: { rule: ReadyRule; match: RegExpExecArray; at: number; rest: string } | null = null;
  #lastTranscript: { found: readonly Found[]; text: string } | null = null;

  constructor(rules: Rules, unannounced: UnannouncedList) {
    this.#rules = rules;
    this.#unannounced = unannounced;
  }

  blank(): void {
    this.startsParagraph = true;
    if (this.#sink === null) return;
    if (this.#sink.found.some((found) => found.reply.length > 0) || this.#sink.blanks-- <= 0) this.#sink = null;
  }

  /** Tries the rules that look across line ends, once at the start of each paragraph. */
  paragraph(lines: Lines, from: number): void {
    this.startsParagraph = false;
    this.#opening = null;
    if (this.#rules.across.length === 0) return;
    let text = '';
    const ends: number[] = [];
    for (let at = from; text.length < LONGEST_PARAGRAPH; at++) {
      const line = lines.at(at);
      if (line === undefined || line.text === '') break;
      text += text === '' ? line.plain : ` ${line.plain}`;
      ends.push(text.length);
    }
    for (const rule of this.#rules.across) {
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
    const joined = listedAddresses(rest) ?? joinedLine(rest);
    for (const address of joined?.addresses ?? []) this.#open([this.#roster.named(address)], joined?.reply ?? null, 0, 0);
  }

  /** @returns false where the returned mail begins */
  line(line: Line, at: number): boolean {
    const { plain } = line;
    for (const rule of this.#rules.ofLine) {
      const match = rule.has !== '' && !plain.includes(rule.has) ? null : rule.pattern.exec(plain);
      if (!match) continue;
      if (rule.gives === 'end') return false;
      if (rule.gives === 'bare' && this.#sink !== null) break;
      if (rule.gives === 'recipient' && !rule.isEntry && this.#continues(match.groups?.['address'], line.indent)) break;
      this.#apply(rule, match, line.indent, line.text);
      return true;
    }
    if ((this.#listing > 0 || this.#unannounced.has(at)) && this.#listed(line)) return true;
    this.#append(line.text);
    return true;
  }

  /** Is this address part of the reply that is being read? "<a@b>: host … said: 550 5.1.1" goes on with "<a@b>: User unknown". */
  #continues(address: string | undefined, indent: number): boolean {
    const sink = this.#sink;
    if (sink === null || address === undefined || !sink.found.some((found) => found.reply.length > 0)) return false;
    return indent > sink.indent || sink.found.some((found) => found.address !== null && sameAddress(found.address, address));
  }

  #apply(rule: ReadyRule, match: RegExpExecArray, indent: number, text: string): void {
    const groups = match.groups ?? {};
    const reply = groups['reply'] === undefined ? null : verbatim(text, groups['reply']);
    if (groups['sender'] !== undefined) this.#senders.push(groups['sender']);
    if (rule.gives === 'action') {
      this.#action ??= rule.action;
      this.#append(text);
      return;
    }
    if (rule.gives === 'ignore') return;
    // What stands between a recipient and the reply does not end the reply.
    if (rule.gives === 'original') {
      const original = cleaned(groups['original'] ?? '');
      if (this.#roster.current) this.#roster.current.original ??= original;
      return;
    }
    if (rule.gives === 'host') {
      this.#giveHost(groups['host']);
      return;
    }
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
    if (rule.gives === 'bare') {
      this.#open(this.#roster.waiting(), reply, indent, 0);
      return;
    }
    if (rule.gives === 'last') {
      const last = this.#roster.current ?? this.#roster.last ?? this.#roster.add(null);
      last.status ??= groups['status'] ?? null;
      last.host ??= groups['host']?.toLowerCase() ?? null;
      if (reply !== null) this.#open([hasCode(last) ? { ...last, reply: [] } : last], reply, indent, 0);
      // A code alone is whole: what follows explains it.
      if (reply !== null && ONLY_CODES.test(reply)) this.#sink = null;
      return;
    }
    if (rule.gives === 'reply' || rule.gives === 'fuller') {
      const waiting = this.#roster.waiting();
      this.#open(rule.gives === 'fuller' && waiting.length === 0 && this.#roster.last ? [fresh(this.#roster.last)] : waiting, reply, indent, 2);
      if (groups['host']) this.#giveHost(groups['host']);
      if (rule.action) this.#action ??= rule.action;
      return;
    }
    if (rule.gives === 'transcript') {
      this.#transcript(reply ?? '', indent);
      return;
    }
    if (rule.gives === 'first' && this.#roster.hasNamed) return;
    if (rule.across && rule.gives !== 'recipient') this.#words ??= text.slice(0, LONGEST_WORDS) || null;
    const found = this.#roster.named(groups['address'] ?? '');
    // Of two lines of a log about one address, that counts in which a mail was refused.
    if (rule.gives === 'recipient' && rule.action === 'failed' && (found.action === 'delivered' || found.action === 'delayed')) startAgain(found);
    found.original ??= groups['original'] === undefined ? null : cleaned(groups['original']);
    found.host ??= groups['host']?.toLowerCase().replace(/\.$/, '') ?? null;
    found.status ??= groups['status'] ?? null;
    found.action ??= rule.action;
    if (rule.gives === 'recipient' && groups['code'] !== undefined && hasCode(found)) {
      // "550 <marie@example.org>... User unknown": how Sendmail sums up what the server replied. Its words may be worse, but it goes by this code.
      if (groups['code'].startsWith('5')) found.action ??= 'failed';
      this.#sink = { found: [], blanks: 0, indent };
      return;
    }
    found.code ??= groups['code'] ?? null;
    if (rule.gives === 'recipient') this.#open([found], reply, indent, 0);
    else if (rule.gives === 'awaits') this.#open([found], null, indent, 2);
    else if (reply) this.#open([found], reply, indent, 0);
  }

  /** "<<< 550-5.1.1 The account" and "<<< 550 5.1.1 does not exist": lines of one reply, for the recipient of the command before. */
  #transcript(reply: string, indent: number): void {
    const last = this.#lastTranscript;
    if (last !== null && last.text.slice(0, 3) === reply.slice(0, 3) && last.text.charAt(3) === '-') {
      last.text = reply;
      for (const found of last.found) found.reply.push(reply);
      return;
    }
    const { current } = this.#roster;
    const found = current?.reply.length === 0 ? [current] : this.#roster.waiting();
    for (const one of found) if (!hasCode(one)) fresh(one).reply.push(reply);
    this.#lastTranscript = { found, text: reply };
    this.#sink = { found: [], blanks: 0, indent };
  }

  #giveHost(host: string | undefined): void {
    if (host === undefined) return;
    const name = host.toLowerCase().replace(/\.$/, '');
    if (this.#roster.current) this.#roster.current.host ??= name;
    else this.#host ??= name;
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
    const named = listed.addresses.map((address) => this.#roster.named(address));
    if (saysDelivered(listed.reply)) for (const one of named) one.action ??= 'delivered';
    this.#open(named, listed.reply === '' ? null : verbatim(line.text, listed.reply), line.indent, 0);
    return true;
  }

  reading(returnedAt: number): ProseReading {
    return {
      recipients: this.#roster.recipients(this.#action, this.#host, this.#words),
      reportingHost: this.#reporter,
      returnedAt,
      words: this.#words,
      action: this.#action,
      senders: this.#senders,
    };
  }
}

function verbatim(text: string, part: string): string {
  if (text.endsWith(part)) return part;
  const at = text.length - part.length;
  return at >= 0 && text.slice(at).replace(/[’‘]/g, "'") === part ? text.slice(at) : part;
}
