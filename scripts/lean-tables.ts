/**
 * The knowledge tables keep, beside each rule, the reply or source that taught it. That is for readers of the code and for the
 * tests; this plugin leaves it out of what is shipped. A link that nobody has seen yet is not shipped either, so that no mistake can
 * show it.
 */
import type { Plugin } from 'vite';

const ONLY_FOR_READERS = new Set(['sample', 'samples', 'source', 'sources', 'year', 'confidence', 'notes', 'meta', 'seed_url_status']);

export function leanTables(): Plugin {
  return {
    name: 'rebond:lean-tables',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]bounce[\\/]knowledge[\\/].*\.json$/.test(id)) return null;
      const table: unknown = JSON.parse(code, (key, value: unknown) => {
        if (ONLY_FOR_READERS.has(key)) return undefined;
        return isUnverified(value) ? { ...value, url: null } : value;
      });
      return { code: JSON.stringify(table), map: null };
    },
  };
}

function isUnverified(value: unknown): value is { unverified: true } {
  return typeof value === 'object' && value !== null && 'unverified' in value && value.unverified === true;
}
