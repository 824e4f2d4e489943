/** Second-level names under which anybody may register, beside the two-letter ending of a country. */
const PUBLIC_SECOND_LEVEL = new Set([
  'co', 'com', 'net', 'org', 'ac', 'edu', 'gov', 'gob', 'gouv', 'go', 'or', 'ne', 'ad', 'ed', 'gr', 'lg', 'asso', 'nom', 'tm', 'ltd', 'plc', 'me', 'in',
]);

function withoutLooseDots(name: string): string {
  return name.includes('..') || name.startsWith('.') || name.endsWith('.') ? name.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '') : name;
}

/** "mx1.example.co.uk" → "example.co.uk": whose host it is, near enough for telling one's own server from a stranger's. */
export function organisation(host: string): string {
  const name = withoutLooseDots(host.toLowerCase());
  const last = name.lastIndexOf('.');
  const second = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
  if (second < 0) return name;
  const isPublic = name.length - last === 3 && PUBLIC_SECOND_LEVEL.has(name.slice(second + 1, last));
  return name.slice((isPublic ? name.lastIndexOf('.', second - 1) : second) + 1);
}

/** True where both hosts lie under one registered domain ("mx1.example.org", "example.org"); false where either is unknown. */
export function sameOrganisation(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.includes('.') && organisation(a) === organisation(b);
}

/** True where `host` is one of the suffixes or lies under one. */
export function endsWithHost(host: string, suffixes: readonly string[]): boolean {
  const lower = host.toLowerCase();
  return suffixes.some((suffix) => lower.endsWith(suffix) && (lower.length === suffix.length || lower.charAt(lower.length - suffix.length - 1) === '.'));
}

/** How long the names are that may stand between an address's "@" and the host that it lies under. */
const REACH = 64;

/**
 * True where the host that stands from `start` to `end` of a comparable text is nobody else's: no piece of a longer name ("mail.com" in
 * "kerio-mail.com", in "mail.com.example"), and no address, which says who wrote or was written to. Hosts under it count ("mx.mail.com").
 */
export function isWholeHost(text: string, start: number, end: number): boolean {
  if (/[\w-]/.test(text.charAt(start - 1)) || /^(?:[\w-]|\.[a-z\d])/.test(text.slice(end, end + 2))) return false;
  return !/@[\w.-]*$/.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whose host it is, of many rows with many suffixes each: looked up label by label instead of row by row. */
export class HostIndex<Row> {
  readonly #rows: readonly Row[];
  readonly #firstRow = new Map<string, number>();

  constructor(rows: readonly Row[], suffixesOf: (row: Row) => readonly string[]) {
    this.#rows = rows;
    for (const [index, row] of rows.entries()) {
      for (const suffix of suffixesOf(row)) if (!this.#firstRow.has(suffix)) this.#firstRow.set(suffix, index);
    }
  }

  /** The first row with a suffix that `host` is or lies under; undefined where there is none. */
  find(host: string): Row | undefined {
    let first = Number.POSITIVE_INFINITY;
    for (let rest = host.toLowerCase(); ; ) {
      first = Math.min(first, this.#firstRow.get(rest) ?? first);
      const dot = rest.indexOf('.');
      if (dot < 0) return this.#rows[first];
      rest = rest.slice(dot + 1);
    }
  }
}

/** Loopback, private and link-local addresses (RFC 1918, RFC 4193, RFC 4291): a hop inside one house. */
export function isPrivateAddress(ip: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|fe80:|f[cd][\da-f]{2}:|0:0:0:0:0:0:0:1$)/i.test(ip);
}

/** The host of a web address, lower case, without user name and port; empty where there is none. */
export function hostOf(link: string): string {
  return /^[a-z]{2,10}:\/\/(?:[^/@]{0,200}@)?([^/:?#]{1,255})/i.exec(link)?.[1]?.toLowerCase() ?? '';
}
