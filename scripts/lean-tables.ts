/**
 * The knowledge tables keep, beside each rule, the reply or source that taught it. That is for readers of the code and for the
 * tests; this plugin leaves it out of what is shipped. A link that nobody has seen yet is not shipped either, so that no mistake can
 * show it. What is left is shipped as text, for JSON to be read of: an engine reads a megabyte so in a quarter of the time that it
 * takes for a program's source.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { comparable } from '../src/bounce/classify/sign-set.ts';

const ONLY_FOR_READERS = new Set(['sample', 'samples', 'source', 'sources', 'year', 'confidence', 'notes', 'meta', 'seed_url_status']);

const TABLE = /[\\/]bounce[\\/](?:knowledge|read[\\/]dialects)[\\/][^\\/]*\.json$/;

/** Behind a table's path: a module of ours, which no other plugin takes for JSON. */
const AS_MODULE = '.table.js';

export function leanTables(): Plugin {
  return {
    name: 'rebond:lean-tables',
    enforce: 'pre',
    resolveId(source, importer) {
      const path = importer === undefined || !source.endsWith('.json') ? '' : resolve(dirname(importer), source);
      return TABLE.test(path) ? path + AS_MODULE : null;
    },
    load(id) {
      const path = id.endsWith(AS_MODULE) ? id.slice(0, -AS_MODULE.length) : '';
      if (!TABLE.test(path)) return null;
      this.addWatchFile(path);
      return `export default JSON.parse(${JSON.stringify(leanTable(readFileSync(path, 'utf8'), path))});`;
    },
  };
}

/** @returns the table as JSON, without what is only for readers */
function leanTable(text: string, path: string): string {
  // The words of which some together tell a cause: their language is for readers, and they are looked up without accents.
  const isWords = path.endsWith('-words.json');
  return JSON.stringify(JSON.parse(text, (key, value: unknown) => {
    if (ONLY_FOR_READERS.has(key) || (isWords && key === 'lang')) return undefined;
    if (isWords && key === 'groups' && isTexts(value)) return value.map(comparable);
    return isUnverified(value) ? { ...value, url: null } : value;
  }));
}

function isUnverified(value: unknown): value is { unverified: true } {
  return typeof value === 'object' && value !== null && 'unverified' in value && value.unverified === true;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
