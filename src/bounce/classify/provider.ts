/** Which provider answered: by its host, then by its own words, then by the recipient's domain. The host beats the domain. */
import { providerById, providers } from '../knowledge/tables.ts';
import type { Signature } from './rules.ts';

interface HostPattern {
  provider: string;
  pattern: RegExp;
  /** Fixed characters: the more, the closer. */
  weight: number;
}

let hostPatterns: Map<string, HostPattern[]> | null = null;
let domains: Map<string, string> | null = null;

/** The provider of a host that takes mail ("mx1.free.fr"); null where it is not in the table. */
export function providerOfHost(host: string, domain: string | null): string | null {
  hostPatterns ??= compileHosts();
  const name = host.toLowerCase().replace(/\.$/, '');
  const candidates = (hostPatterns.get(lastLabels(name, 2)) ?? []).filter(({ pattern }) => pattern.test(name));
  const best = Math.max(...candidates.map(({ weight }) => weight));
  const ids = candidates.filter(({ weight }) => weight === best).map(({ provider }) => provider);
  return chosen(ids, domain);
}

/** Of several providers behind the same hosts: the one with the recipient's domain, else one that hosts any domain. */
function chosen(ids: readonly string[], domain: string | null): string | null {
  if (ids.length < 2 || domain === null) return ids[0] ?? null;
  const own = ids.find((id) => providerById(id)?.domains.includes(domain));
  return own ?? ids.find((id) => providerById(id)?.domains.length === 0) ?? ids[0] ?? null;
}

/** The provider of a mail domain, sub-domains included. */
export function providerOfDomain(domain: string): string | null {
  domains ??= new Map(providers.flatMap(({ id, domains: names }) => names.map((name) => [name, id] as const)));
  for (let rest = domain.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const id = domains.get(rest);
    if (id !== undefined) return id;
  }
  return null;
}

/** The provider whose signature is the longest. */
export function providerOfSignatures(signatures: readonly Signature[], domain: string | null): string | null {
  const longest = Math.max(...signatures.map(({ start, end }) => end - start));
  return chosen([...new Set(signatures.filter(({ start, end }) => end - start === longest).map(({ provider }) => provider))], domain);
}

function compileHosts(): Map<string, HostPattern[]> {
  const map = new Map<string, HostPattern[]>();
  for (const { id, mx } of providers) {
    for (const host of mx) {
      const source = host.replace(/[.+]/g, String.raw`\.`).replaceAll('*', '.{0,80}').replaceAll('?', '.');
      const entry = { provider: id, pattern: new RegExp(`^${source}$`), weight: host.replace(/[*?]/g, '').length };
      const key = lastLabels(host, 2);
      map.set(key, [...(map.get(key) ?? []), entry]);
    }
  }
  return map;
}

function lastLabels(host: string, count: number): string {
  return host.split('.').slice(-count).join('.');
}
