/** The source, held to the written rules: no markup from text, no code from text, nothing sent, nothing kept, nothing logged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/packaging/files.ts';
import { addressesIn, collectLinks } from '../../scripts/links/collect.ts';
import { readCode, type Code } from './code-words.ts';
import { ALLOWED, DOORS, MARKUP, NAMESPACES, NETWORK, STORES } from './rules.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** What is shipped: everything in src/ but the command line. */
const shipped = sourceFiles(root).filter((path) => path.startsWith('src/') && !path.startsWith('src/cli/'));
const code = new Map<string, Code>(shipped.filter((path) => /(?<!\.d)\.tsx?$/.test(path)).map((path) => [path, readCode(path, read(path))]));

function uses(names: readonly string[]): { file: string; name: string; where: string }[] {
  return [...code].flatMap(([path, { words }]) => words
    .filter(({ text }) => names.includes(text))
    .map(({ text, line }) => ({ file: path.slice('src/'.length), name: text, where: `${path}:${line} ${text}` })));
}

function forbidden(names: readonly string[]): string[] {
  return uses(names).filter(({ file, name }) => !ALLOWED.some((rule) => rule.file === file && rule.names.includes(name))).map(({ where }) => where);
}

test('there is source to look at', () => {
  expect(code.size).toBeGreaterThan(20);
});

describe('no file of src/', () => {
  test('turns text into markup', () => {
    expect(forbidden(MARKUP)).toEqual([]);
    expect([...code].filter(([, { words }]) => words.some(({ text }) => /^document$/.test(text)) && words.some(({ text }) => text === 'write'))).toEqual([]);
  });

  test('runs text as code', () => {
    expect([...code].flatMap(([path, { runsText }]) => runsText.map((sin) => `${path} ${sin}`))).toEqual([]);
    expect([...code].flatMap(([path, { words }]) => words.filter(({ text }) => /^\s*javascript:/i.test(text)).map(({ line }) => `${path}:${line}`))).toEqual([]);
  });

  test('sends anything, but where it is written down', () => {
    expect(forbidden(NETWORK)).toEqual([]);
  });

  test('keeps anything, but where it is written down', () => {
    expect(forbidden(STORES)).toEqual([]);
  });

  test('writes to the console', () => {
    expect(forbidden(['console'])).toEqual([]);
  });

  test('opens a door to other extensions or to pages', () => {
    expect(forbidden(DOORS)).toEqual([]);
  });
});

test('each exception is needed, and says why', () => {
  const all = uses([...MARKUP, ...NETWORK, ...STORES, ...DOORS, 'console']);
  for (const { file, names, reason } of ALLOWED) {
    expect(reason.length, file).toBeGreaterThan(20);
    for (const name of names) expect(all.some((use) => use.file === file && use.name === name), `${file} still uses ${name}`).toBe(true);
  }
});

test('an address in the code is the name of a vocabulary, a mail site or a link that people may be shown', () => {
  const shown = new Set(collectLinks().filter((link) => link.shown).map(({ url }) => url));
  const strange = [...code].flatMap(([path, { words }]) => words
    .filter(({ kind }) => kind === 'string')
    .flatMap(({ text, line }) => addressesIn(text).map((url) => ({ url, where: `${path}:${line} ${url}` }))))
    .filter(({ url }) => !shown.has(url) && !NAMESPACES.includes(url) && !new URL(url).hostname.endsWith('.example'));
  expect(strange.map(({ where }) => where)).toEqual([]);
});

test('pages of the extension name no address, no inline script and no inline style', () => {
  for (const path of shipped.filter((file) => /\.(?:html|css)$/.test(file))) {
    const text = read(path);
    expect(text.match(/https?:|\/\/\w|javascript:|@import(?! "\.\/)|\son\w+=|\sstyle=|<style|<iframe|<script(?![^>]*\ssrc=)/gi), path).toBeNull();
  }
});
