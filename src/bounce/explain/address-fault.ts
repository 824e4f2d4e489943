/** What is wrong with the writing of an address, where anybody can see it. */
import type { Cause, Language, RecipientVerdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { BIG_DOMAINS } from '../classify/did-you-mean.ts';
import { addressOf, quoted } from './names.ts';
import { safe } from './safe.ts';
import { put } from './texts.ts';

type Fault = 'comma' | 'space' | 'no_at' | 'two_ats' | 'accent' | 'last_dot' | 'two_dots' | 'no_ending';

const SENTENCES: Readonly<Record<Fault, Pair>> = {
  comma: { en: 'In {address} there is a comma in place of a dot.', fr: 'Dans {address}, il y a une virgule à la place du point.' },
  space: { en: 'There is a space in {address}: an address never has one.', fr: 'Il y a un espace dans {address}\u00A0: une adresse n’en contient jamais.' },
  no_at: { en: 'There is no @ in {address}.', fr: 'Il manque le @ dans {address}.' },
  two_ats: { en: 'There is an @ too many in {address}.', fr: 'Il y a un @ de trop dans {address}.' },
  accent: { en: 'There is an accent in {address}: most addresses have none.', fr: 'Il y a un accent dans {address}\u00A0: presque aucune adresse n’en a.' },
  last_dot: { en: '{address} ends in a dot too many.', fr: '{address} finit par un point de trop.' },
  two_dots: { en: 'There are two dots side by side in {address}.', fr: 'Il y a deux points de suite dans {address}.' },
  no_ending: { en: 'The end is missing in {address}: .com, .org…', fr: 'Il manque la fin dans {address}\u00A0: .fr, .com…' },
};
const MEANT: Pair = { en: 'Did you mean {corrected}?', fr: 'Vouliez-vous écrire {corrected}\u00A0?' };

/** Causes that a miswritten address can have. */
const OF_ADDRESS: ReadonlySet<Cause> = new Set(['bad_address_syntax', 'user_unknown', 'host_unknown', 'no_mail_domain', 'unknown']);
/** Names of a house's own machines end in nothing: where a server knows such a domain, the end is not what is missing. */
const OF_HOUSE = /^mail|local|intern|server|srv|host/i;

/** Longest address in a sentence. It stands in quotation marks: its own commas and dots would be taken for the sentence's. */
const MOST_QUOTED = 64;

export interface AddressFault {
  /** "There is a comma in place of a dot in marie@orange,fr. Did you mean marie@orange.fr?" */
  cause: string;
  /** The address without the fault; null where it cannot be told from the address alone. */
  corrected: string | null;
}

/** @returns what anybody can see to be wrong with a recipient's address; null where nothing is, or where its server refused it for another reason */
export function addressFault(recipient: RecipientVerdict | undefined, language: Language): AddressFault | null {
  const address = addressOf(recipient);
  if (recipient === undefined || address === null || address.length > 254 || !OF_ADDRESS.has(recipient.cause)) return null;
  const fault = faultOf(address);
  if (fault === null || isElsewhere(fault, recipient)) return null;
  const fixed = corrected(address, fault);
  const sentence = put(SENTENCES[fault][language], { address: quoted(safe(address, MOST_QUOTED), language) });
  return { cause: fixed === null ? sentence : `${sentence} ${put(MEANT[language], { corrected: fixed })}`, corrected: fixed };
}

/** An accent is a fault only where a server says so, and a domain without an ending only where no server answered for it. */
function isElsewhere(fault: Fault, { cause, remoteHost }: RecipientVerdict): boolean {
  if (cause === 'bad_address_syntax') return false;
  return fault === 'accent' || (fault === 'no_ending' && remoteHost !== null);
}

function faultOf(address: string): Fault | null {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (/,/.test(domain) && at > 0) return 'comma';
  if (/\s/.test(address.trim())) return 'space';
  if (at < 0) return 'no_at';
  if (address.indexOf('@') !== at) return 'two_ats';
  if (domain.endsWith('.')) return 'last_dot';
  if (/\.\./.test(address)) return 'two_dots';
  if (/[\u00C0-\u024F]/.test(address)) return 'accent';
  return /^[\w-]+$/.test(domain) && !OF_HOUSE.test(domain) ? 'no_ending' : null;
}

function corrected(address: string, fault: Fault): string | null {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  switch (fault) {
    case 'comma': return proposed(`${local}@${domain.replace(/,+ ?/g, '.')}`);
    case 'two_ats': return proposed(address.replace(/@{2,}/, '@'));
    case 'last_dot': return proposed(address.slice(0, -1));
    case 'two_dots': return proposed(address.replace(/\.{2,}/g, '.'));
    case 'accent': return proposed(address.normalize('NFD').replace(/[\u0300-\u036F]/g, ''));
    case 'no_ending': {
      const whole = BIG_DOMAINS.filter((big) => big.slice(0, big.indexOf('.')) === domain.toLowerCase());
      return whole.length === 1 ? proposed(`${local}@${whole[0]}`) : null;
    }
    default: return null;
  }
}

/** @returns the address, where that is one now */
function proposed(address: string): string | null {
  return /^[^\s@,<>"]{1,64}@(?:[a-z\d-]+\.)+[a-z]{2,24}$/i.test(address) ? safe(address, 80) : null;
}
