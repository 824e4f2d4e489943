/** A mailing list by the addresses of those who keep it: its managers write from these, and name the list itself by a word at most. */
import { cleaned, findAddresses } from './address.ts';

/**
 * "club-owner@example.org" (Mailman, ezmlm), "club-bounces+paul=example.com@example.org" (Mailman, one reader's), "club-request@example.org"
 * (Sympa, LISTSERV), "club+owner@example.org" (mlmmj).
 */
const OF_A_LIST = /^([^@]{1,64}?)[-+](?:owner|request|bounces|editor|admin)(?:\+[^@]{0,200})?(@[^@]{1,255})$/i;

/** "owner-club@example.org" (Majordomo, LISTSERV). */
const OWNER = /^owner-([^@]{1,64})(@[^@]{1,255})$/i;

/**
 * The list that a mail of its manager is about; null where neither its sender nor its text names one that keeps it.
 *
 * @param text the prose
 * @param from the mail's sender, where it is known
 */
export function listAddress(text: string, from: string | null): string | null {
  for (const address of [...findAddresses(from ?? '', 2), ...findAddresses(text.slice(0, 4_096), 20)]) {
    const [, name, domain] = OF_A_LIST.exec(address) ?? OWNER.exec(address) ?? [];
    if (name !== undefined && domain !== undefined) return cleaned(`${name}${domain}`);
  }
  return null;
}
