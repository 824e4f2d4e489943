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

/** How Preact's notation is tied to the rest of it. */
const TIE = 'import{options as r,Fragment as t}from"preact";export{Fragment}from"preact";';
const UNTIED = 'const r={},t=n=>n.children;export{t as Fragment};';

/**
 * Preact's notation (`jsx`, `Fragment`) without the rest: what it makes is the same, and who only reads that, as the content
 * script does, is spared 4 kB.
 * @returns the path of the copy. Throws when Preact's text has changed.
 */
export function notationAlone(): string {
  const source = createRequire(import.meta.url).resolve('preact/jsx-runtime').replace(/\.js$/, '.mjs');
  const text = readFileSync(source, 'utf8');
  if (!text.includes(TIE)) throw new Error(`preact has changed: look for its imports in ${source}`);
  const target = join(root, '.cache', 'jsx-runtime.mjs');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text.replace(TIE, UNTIED).replace(/\n\/\/# sourceMappingURL.*$/m, ''));
  return target;
}
