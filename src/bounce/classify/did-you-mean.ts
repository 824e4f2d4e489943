/** The domain that somebody probably meant: "gmail.com" for "gmial.com". */
import type { Cause } from '../types.ts';
import { providerOfDomain } from './provider.ts';

/** Domains that people write to most; where two are equally near, the first one is meant. All stand in the provider table. */
export const BIG_DOMAINS: readonly string[] = [
  'gmail.com', 'hotmail.com', 'hotmail.fr', 'outlook.com', 'outlook.fr', 'yahoo.com', 'yahoo.fr', 'orange.fr', 'wanadoo.fr', 'free.fr',
  'sfr.fr', 'neuf.fr', 'laposte.net', 'icloud.com', 'live.com', 'live.fr', 'bbox.fr', 'aol.com', 'msn.com', 'me.com', 'ymail.com',
  'googlemail.com', 'numericable.fr', 'club-internet.fr', 'cegetel.net', 'aliceadsl.fr', 'gmx.de', 'gmx.net', 'gmx.com', 'gmx.fr',
  'web.de', 't-online.de', 'hotmail.co.uk', 'yahoo.co.uk', 'live.co.uk', 'btinternet.com', 'hotmail.it', 'libero.it', 'hotmail.es',
  'yahoo.es', 'yahoo.it', 'yahoo.de', 'bluewin.ch', 'skynet.be', 'comcast.net', 'verizon.net', 'protonmail.com', 'mail.ru', 'yandex.ru',
];

/** Causes that say nothing of a server behind the domain. */
const NO_SERVER: ReadonlySet<Cause> = new Set(['host_unknown', 'no_mail_domain', 'bad_address_syntax']);
/** Causes that a domain without a server has too, once the sending server has waited for it long enough. */
const NO_ANSWER: ReadonlySet<Cause> = new Set(['dns_network', 'expired', 'delayed']);

const LONGEST = 40;

/**
 * @param address the recipient
 * @param cause why it failed: only a domain that takes no mail can be a slip of the pen
 * @param remoteHost host that answered, or null
 * @returns the big mailbox domain that was probably meant; null where none is near, or the domain is known or answered
 */
export function didYouMean(address: string | null, cause: Cause, remoteHost: string | null): string | null {
  const silent = NO_SERVER.has(cause) || (NO_ANSWER.has(cause) && remoteHost === null);
  const at = silent && address !== null ? address.lastIndexOf('@') : -1;
  return address === null || at < 0 ? null : nearestDomain(address.slice(at + 1).toLowerCase());
}

/** @returns the big domain that `domain` is a slip of, or null */
export function nearestDomain(domain: string): string | null {
  const written = domain.toLowerCase().replace(/[.,;]+/g, '.').replace(/^www\.|^\.|\.$/g, '');
  if (written === '' || written.length > LONGEST || !/^[a-z0-9.-]+$/.test(written)) return null;
  if (BIG_DOMAINS.includes(written)) return written === domain.toLowerCase() ? null : written;
  if (providerOfDomain(written) !== null) return null;
  const asWritten = parted(written);
  let best: string | null = null;
  let least = Infinity;
  for (const big of BIG) {
    const cost = slips(asWritten, big);
    if (cost < least) [best, least] = [big.domain, cost];
  }
  return best;
}

interface Parted {
  domain: string;
  /** Before and behind the first dot. */
  name: string;
  ending: string;
  withoutDots: string;
}

function parted(domain: string): Parted {
  const dot = domain.indexOf('.');
  return {
    domain,
    name: dot < 0 ? domain : domain.slice(0, dot),
    ending: dot < 0 ? '' : domain.slice(dot + 1),
    withoutDots: domain.replaceAll('.', ''),
  };
}

const BIG = BIG_DOMAINS.map(parted);

/** @returns how many slips lead from one domain to the other; Infinity where there are too many for it to be one */
function slips({ name, ending, withoutDots }: Parted, { name: meantName, ending: meantEnding, withoutDots: meantWithoutDots }: Parted): number {
  if (withoutDots === meantWithoutDots) return 0.5;
  if (name === meantName && meantName.length > 3) return ending === '' ? 1 : Math.min(1.5, distance(ending, meantEnding, 2));
  const inName = distance(name, meantName, 2);
  if (inName > 2) return Infinity;
  const inEnding = distance(ending, meantEnding, 2);
  // Short names are one letter away from many others: only their letters may have changed places, or the ending be wrong.
  const allowed = meantName.length <= 3 ? (sameLetters(name, meantName) ? 1 : 0) : meantName.length < 6 ? 1 : 2;
  return inName <= allowed && inName + inEnding <= 2 && (meantName.length > 3 || inName + inEnding <= 1) ? inName + inEnding : Infinity;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Edit distance with swapped neighbours as one slip (optimal string alignment); `most + 1` where it is more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous: number[] = [];
  for (let at = 0; at <= b.length; at++) previous.push(at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // What follows costs no less, not even where neighbours are swapped: the row before had one less at best.
    if (least > most) return most + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? most + 1;
}
