import { providerById, type LinkRole, type ProviderRow, providers, shownLink } from '../knowledge/tables.ts';
import type { Cause, Language, Link, RecipientVerdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { de, possessive, providerName } from './names.ts';

/** Causes that a form for unblocking can mend. */
const UNBLOCKABLE: ReadonlySet<Cause> = new Set(['ip_blocklisted', 'ip_reputation', 'url_blocklisted', 'spam_content', 'policy', 'rate_limited']);

const FOR_SERVER: Pair = { en: 'for the person who runs your mail server', fr: 'pour la personne qui gère votre serveur de messagerie' };

const LABELS: Readonly<Record<Link['role'], (name: string) => Pair>> = {
  postmaster: (name) => ({ en: `${possessive(name)} postmaster page`, fr: `Page postmaster ${de(name)}` }),
  codes: (name) => ({ en: `${possessive(name)} error messages`, fr: `Messages d’erreur ${de(name)}` }),
  unblock: (name) => ({ en: `Ask ${name} to unblock a server`, fr: `Demander à ${name} de débloquer un serveur` }),
  help: (name) => ({ en: `Help from ${name}`, fr: `Aide ${de(name)}` }),
};

/** A list has no customers: its page tells whether a server is on it. */
const CHECK = (name: string): Pair => ({ en: `Check a server at ${name}`, fr: `Vérifier un serveur chez ${name}` });

/** What is for the reader comes first. */
const ROLES: readonly [Link['role'], LinkRole][] = [['help', 'end_user_help'], ['postmaster', 'postmaster'], ['unblock', 'delist'], ['codes', 'error_codes']];

/**
 * The provider's own pages, and those of the blocklist that a reply names. Only from the provider table, and only what somebody has
 * seen; never from the mail. Those for the reader come first.
 *
 * @param home the service for everybody that the mail left from, or null: whoever writes from one unblocks no server
 */
export function linksFor(recipient: RecipientVerdict | undefined, language: Language, home: string | null = null): Link[] {
  if (!recipient) return [];
  const { provider, cause } = recipient;
  const blocklist = blocklistOf(recipient);
  const own = provider === null ? [] : linksAbout(provider, cause, language);
  if (blocklist === null || blocklist === provider) return home === null ? own : own.filter(({ role }) => role !== 'unblock');
  // The list decided: the provider that asked it cannot take anybody off.
  const others = own.filter(({ role }) => role !== 'unblock');
  return withoutRepeats([...others.filter(({ role }) => role === 'help'), ...linksAbout(blocklist, cause, language), ...others]);
}

/** The links that have been asked for, by provider and cause: they stand in the tables alone. */
const KNOWN: Readonly<Record<Language, Map<string, Link[]>>> = { en: new Map(), fr: new Map() };

function linksAbout(id: string, cause: Cause, language: Language): Link[] {
  const key = `${id} ${cause}`;
  let links = KNOWN[language].get(key);
  if (links === undefined) KNOWN[language].set(key, links = withoutRepeats(providerLinks(id, cause, language)));
  return links;
}

function withoutRepeats(links: readonly Link[]): Link[] {
  return links.filter(({ url }, at) => links.findIndex((other) => pageOf(other.url) === pageOf(url)) === at);
}

/** "https://postmaster.orange.fr/index.html" is the page of "https://postmaster.orange.fr/". */
function pageOf(url: string): string {
  return url.replace(/\/(?:index\.html?)?$/, '');
}

/**
 * @param cause why a mail came back, which decides what of the provider's pages is of use; null for all of them
 * @returns the pages of one provider that somebody has seen, each said for whom it is
 */
export function providerLinks(id: string, cause: Cause | null, language: Language): Link[] {
  const provider = providerById(id);
  const name = providerName(id);
  if (!provider || name === null || provider.retired !== undefined) return [];
  return ROLES.flatMap(([role, field]): Link[] => {
    const url = urlOf(provider, field, cause, language);
    if (url === null || (role === 'unblock' && cause !== null && !UNBLOCKABLE.has(cause))) return [];
    const labels = role === 'postmaster' && provider.type === 'blocklist' ? CHECK : LABELS[role];
    const label = `${labels(name)[language]}${languageNote(url, provider.lang, language)}`;
    return [{ label, url, role, forWhom: role === 'help' ? null : FOR_SERVER[language] }];
  });
}

/** Languages in which providers write their pages, as readers call them; of others nothing is said. */
const LANGUAGES: Readonly<Record<string, Pair>> = {
  en: { en: 'in English', fr: 'en anglais' }, fr: { en: 'in French', fr: 'en français' }, de: { en: 'in German', fr: 'en allemand' },
  it: { en: 'in Italian', fr: 'en italien' }, ru: { en: 'in Russian', fr: 'en russe' }, zh: { en: 'in Chinese', fr: 'en chinois' },
  pt: { en: 'in Portuguese', fr: 'en portugais' },
};

/** These send each reader to a page in the browser's language. */
const SPEAKS_ALL = /^https:\/\/support\.(?:microsoft|google|apple)\.com\/(?!en-us\/)/;

/**
 * @param spoken the provider's languages as the table has them: "fr", "de,en", "many (fr-fr)"
 * @returns " (in French)" where the page is not in the reader's language: its address names another ("/en-us/"), or the provider
 *   speaks only others; empty where it is, or nobody knows
 */
function languageNote(url: string, spoken: string, language: Language): string {
  if (SPEAKS_ALL.test(url)) return '';
  const named = /\/(en|fr|de|it)(?:-[a-z]{2})?\//.exec(url)?.[1];
  const provided = spoken.replace(/ .*/, '').split(',');
  const written = named ?? (provided.includes('many') || provided.includes(language) ? language : provided.includes('en') ? 'en' : provided[0] ?? '');
  const words = written === language ? undefined : LANGUAGES[written]?.[language];
  return words === undefined ? '' : ` (${words})`;
}

function urlOf(provider: ProviderRow, field: LinkRole, cause: Cause | null, language: Language): string | null {
  const url = shownLink(provider, field);
  // Gmail's help pages are each about one reply; the table has that for an unknown address.
  if (url === null || (url.includes('p=NoSuchUser') && cause !== 'user_unknown')) return null;
  return language !== 'en' && url.startsWith('https://support.google.com/') ? `${url}${url.includes('?') ? '&' : '?'}hl=${language}` : url;
}

/** Causes of which a list decides; of others a reply may name one in passing. */
const LISTED: ReadonlySet<Cause> = new Set(['ip_blocklisted', 'ip_reputation', 'url_blocklisted']);

/** The blocklist that decided ("provider:spamhaus"), or that the reply of another server names ("blocked using Spamhaus"), or null. */
function blocklistOf({ evidence, cause, diagnostic }: RecipientVerdict): string | null {
  const id = /^(?:provider|blocklist):([\w-]+)/.exec(evidence?.rule ?? '')?.[1];
  if (id !== undefined && providerById(id)?.type === 'blocklist') return id;
  if (diagnostic === null || !LISTED.has(cause)) return null;
  const reply = diagnostic.slice(0, 1000).toLowerCase();
  return BLOCKLISTS.find(({ signatures }) => signatures.some((signature) => reply.includes(signature)))?.id ?? null;
}

/** By what replies call them; pieces of web addresses that several share are left out. */
const BLOCKLISTS: readonly { id: string; signatures: readonly string[] }[] = providers
  .filter(({ type }) => type === 'blocklist')
  .map(({ id, signatures }) => ({ id, signatures: signatures.filter((signature) => /^[\w.]{5,}$/.test(signature)).map((signature) => signature.toLowerCase()) }));
