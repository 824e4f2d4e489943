/** Where the mail left from a service for everybody (Gmail, Orange): nobody runs it whom the reader could ask. */
import { isSameFamily, providerOfDomain } from '../classify/provider.ts';
import { providerById } from '../knowledge/tables.ts';
import { isOwnServers } from '../mail-programs.ts';
import type { Cause, Language, Verdict } from '../types.ts';
import { senderOf } from './fill.ts';
import { de, domainOf, providerName } from './names.ts';
import { put } from './texts.ts';

/** Faults of the server that sent: whoever runs it acts, and the reader can only wait. */
const OF_SENDING_SERVER: ReadonlySet<Cause> = new Set(['ip_blocklisted', 'ip_reputation', 'bad_rdns']);

/** @returns whether the service itself has to act, whoever writes from it */
export function isForService(cause: Cause): boolean {
  return OF_SENDING_SERVER.has(cause);
}

/**
 * @returns id of the service for everybody that the returned mail left from; null where it left from an organisation's own, or nobody
 *   knows. Gmail's notices seldom say who wrote the mail; that its servers sent it, they show.
 */
export function homeOf({ original, system }: Verdict, cause: Cause): string | null {
  if (isOwnServers(system)) return null;
  const domain = domainOf(senderOf(original.from));
  if (domain === null) return system === 'gmail' && isForService(cause) ? 'gmail' : null;
  const id = providerOfDomain(domain);
  return id !== null && providerById(id)?.type === 'mailbox' ? id : null;
}

/** Services that anybody can have an address of, as the readers of each language know them. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = { en: ['gmail', 'outlook', 'yahoo'], fr: ['gmail', 'outlook', 'laposte'] };

/** @returns a text of the advice table with the service's own name, and with others to write from instead */
export function atHome(text: string, home: string, language: Language): string {
  const others = OTHERS[language].filter((id) => !isSameFamily(id, home)).map((id) => providerName(id) ?? id);
  const service = providerName(home) ?? home;
  return put(text, { service, of_service: de(service), others: others.slice(0, 2).join(', ') });
}
