/** Second-level names under which anybody may register, beside the two-letter ending of a country. */
const PUBLIC_SECOND_LEVEL = new Set([
  'co', 'com', 'net', 'org', 'ac', 'edu', 'gov', 'gob', 'gouv', 'go', 'or', 'ne', 'ad', 'ed', 'gr', 'lg', 'asso', 'nom', 'tm', 'ltd', 'plc', 'me', 'in',
]);

function withoutLooseDots(name: string): string {
  const isClean = !name.includes('..') && name.charAt(0) !== '.' && name.charAt(name.length - 1) !== '.';
  return isClean ? name : name.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '');
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
  return a !== null && b !== null && a.includes('.') && (a === b || organisation(a) === organisation(b));
}

/** True where `host` is one of the suffixes or lies under one. */
export function endsWithHost(host: string, suffixes: readonly string[]): boolean {
  const lower = host.toLowerCase();
  return suffixes.some((suffix) => isUnder(lower, suffix));
}

function isUnder(host: string, suffix: string): boolean {
  return host.endsWith(suffix) && (host.length === suffix.length || host.charAt(host.length - suffix.length - 1) === '.');
}

/** "mx1.free.fr" → "free.fr"; the host itself where it has no more. */
export function lastTwoLabels(host: string): string {
  const last = host.lastIndexOf('.');
  return last <= 0 ? host : host.slice(host.lastIndexOf('.', last - 1) + 1);
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

/** Whose host it is, of many rows with many suffixes each: of these only those are compared that end in the host's last two labels. */
export class HostIndex<Row> {
  readonly #byEnd = new Map<string, { suffix: string; row: Row }[]>();

  /** @param suffixesOf of a row: names of two labels or more */
  constructor(rows: readonly Row[], suffixesOf: (row: Row) => readonly string[]) {
    for (const row of rows) {
      for (const suffix of suffixesOf(row)) {
        const end = lastTwoLabels(suffix);
        const known = this.#byEnd.get(end);
        if (known) known.push({ suffix, row });
        else this.#byEnd.set(end, [{ suffix, row }]);
      }
    }
  }

  /** The first row with a suffix that `host` is or lies under; undefined where there is none. */
  find(host: string): Row | undefined {
    const lower = host.toLowerCase();
    return this.#byEnd.get(lastTwoLabels(lower))?.find(({ suffix }) => isUnder(lower, suffix))?.row;
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
