/**
 * Preact with its one innerHTML assignment (`dangerouslySetInnerHTML`) taken out, so that no markup can pass through it into a
 * page and web-ext finds nothing to warn about. Written to .cache/ and put in preact's place by an alias.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Preact's own assignments of markup: the one that writes and the one that compares. */
const WRITES = /\|\|\(([a-z])\.innerHTML=([a-z])\.__html\)/;
const READS = /\|\|([a-z])\.__html==([a-z])\.innerHTML/;

/** @returns the path of the copy. Throws when Preact's text has changed so that nothing was found to take out. */
export function preactWithoutMarkup(): string {
  const source = createRequire(import.meta.url).resolve('preact');
  const text = readFileSync(source, 'utf8');
  const safe = text.replace(READS, '').replace(WRITES, '').replace(/\n\/\/# sourceMappingURL.*$/m, '');
  if (safe.includes('innerHTML') || safe === text) throw new Error(`preact has changed: look for innerHTML in ${source}`);
  const target = join(root, '.cache', 'preact.mjs');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, safe);
  return target;
}
