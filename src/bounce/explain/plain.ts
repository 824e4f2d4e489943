/**
 * Terms of the trade. They may stand in "Details for IT" only; a text of the tables that holds one is said there and not to the
 * reader. The reading test holds every other text to this list.
 */
const TRADE = [
  'SMTP', 'DNS', 'MX', 'PTR', 'SPF', 'DKIM', 'DMARC', 'ARC', 'IPs?', 'IPv[46]', 'DSN', 'NDR', 'MTA', 'HELO', 'EHLO', 'TLS', 'STARTTLS', 'RBL', 'DNSBL',
  'FQDN', 'OAuth', 'RFC', 'PBL', 'SBL', 'XBL', 'DBL', 'tenant', 'headers?', 'relay\\w{0,20}', 'greylist\\w{0,20}', 'blacklist\\w{0,20}', 'bounces?', 'null sender', 'envelope',
  'quota', 'reverse', 'connectors?', 'hostname', 'payload', 'en-têtes?', 'relais', 'liste grise', 'enveloppe', 'nom inverse', 'connecteurs?',
  'rebonds?', 'Cloudmark', 'Spamhaus', 'Abusix', 'Proofpoint', '[45]\\d\\d', '[45]\\.\\d{1,3}\\.\\d{1,3}', '[45]xx', 'https?',
];
const TRADE_TERM = new RegExp(String.raw`(?<![\p{L}\d.])(?:${TRADE.join('|')})(?![\p{L}\d])`, 'iu');

/** @returns the first term of the trade in a text, or null */
export function tradeTerm(text: string): string | null {
  return TRADE_TERM.exec(text)?.[0] ?? null;
}

/** @returns whether the person who wrote the mail can do what the sentence says: no term of the trade, and not said to an administrator */
export function isForReader(sentence: string): boolean {
  return tradeTerm(sentence) === null && !/^(?:L’administrateur|Votre administrateur|The administrator|Your administrator)/.test(sentence);
}

/** @returns the sentences of a text of the tables */
export function sentences(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=[.!?…»”]) (?=\p{Lu}|«|“)/u);
}

/** A text of the tables: what anybody understands, and what only the person who runs a mail server does. */
export interface Parted {
  plain: string[];
  forIT: string[];
}

/** What a code means. The sentences lean on the first one: where that is not for the reader, none is. */
export function partedGist(text: string): Parted {
  const all = sentences(text);
  return all[0] !== undefined && isForReader(all[0]) ? parted(all) : { plain: [], forIT: all };
}

/** What to do about a code: each sentence is a step of its own. */
export function partedSteps(text: string): Parted {
  return parted(sentences(text));
}

function parted(all: readonly string[]): Parted {
  return { plain: all.filter(isForReader), forIT: all.filter((sentence) => !isForReader(sentence)) };
}
