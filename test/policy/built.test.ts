/** What is shipped, file by file, held to the written rules. Bundlers and libraries add code of their own: the source alone proves little. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import advice from '../../src/bounce/knowledge/advice.json' with { type: 'json' };
import phrases from '../../src/bounce/knowledge/phrases.json' with { type: 'json' };
import { addressesIn, collectLinks } from '../../scripts/links/collect.ts';
import { readFolder } from '../../scripts/packaging/files.ts';
import { builtOnce } from './built.ts';
import { readCode } from './code-words.ts';
import {
  CHROME_KEYS, CONTENT_SCRIPT_LIMIT, CONTENT_SECURITY_POLICY, DOORS, FIREFOX_KEYS, HOSTS, MARKUP, NAMESPACES, PERMISSIONS, policyOf,
} from './rules.ts';

const EXPECTED_KINDS = new Set(['.css', '.html', '.js', '.json', '.png', '.svg']);

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  beforeAll(() => { builtOnce(target); }, 120_000);
  const files = () => readFolder(builtOnce(target)).filter(({ path }) => !path.startsWith('.vite/'))
    .map(({ path, bytes }) => ({ path, size: bytes.length, bytes, text: new TextDecoder().decode(bytes) }));
  const scripts = () => files().filter(({ path }) => path.endsWith('.js')).map(({ path, text }) => ({ path, code: readCode(path, text) }));
  const manifest = () => JSON.parse(readFileSync(join(builtOnce(target), 'manifest.json'), 'utf8'));
  const contentScripts = () => {
    const { content_scripts: scripts } = manifest() as { content_scripts: { js: string[] }[] };
    for (const { js } of scripts) expect(js).toHaveLength(1);
    return scripts.flatMap(({ js }) => js).map((path) => readFileSync(join(builtOnce(target), path), 'utf8'));
  };

  test('asks for what the list allows', () => {
    const { permissions, content_scripts: matched, content_security_policy: policy, version } = manifest();
    expect(permissions).toEqual(PERMISSIONS);
    expect(matched.flatMap((script: { matches: string[] }) => script.matches)).toEqual(HOSTS);
    expect(policyOf(policy.extension_pages)).toEqual(CONTENT_SECURITY_POLICY);
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('has no key beyond the list: no web-accessible resource, no host permission, no door for others', () => {
    expect(Object.keys(manifest()).sort()).toEqual([...(target === 'chrome' ? CHROME_KEYS : FIREFOX_KEYS)].sort());
  });

  test('names only files that are there', () => {
    const { content_scripts: matched, icons, action, options_ui: options, background } = manifest();
    const named: string[] = [
      ...matched.flatMap((script: { js: string[]; css?: string[] }) => [...script.js, ...(script.css ?? [])]),
      ...Object.values<string>(icons), action.default_popup, options.page, ...(background.scripts ?? [background.service_worker]),
    ];
    for (const path of named) expect(existsSync(join(builtOnce(target), path)), path).toBe(true);
  });

  test('ships nothing but scripts, pages, styles, pictures and tables; no source map', () => {
    expect(files().filter(({ path }) => !EXPECTED_KINDS.has(extname(path))).map(({ path }) => path)).toEqual([]);
    expect(files().filter(({ text }) => text.includes('sourceMappingURL')).map(({ path }) => path)).toEqual([]);
  });

  test('turns no text into markup or code, and opens no door', () => {
    const words = new Set([...MARKUP, ...DOORS]);
    // Preact knows the name, to leave such a property alone; the assignment behind it is taken out.
    words.delete('dangerouslySetInnerHTML');
    expect(scripts().flatMap(({ path, code }) => code.words.filter(({ text }) => words.has(text)).map(({ text }) => `${path} ${text}`))).toEqual([]);
    expect(scripts().flatMap(({ path, code }) => code.runsText.map((sin) => `${path} ${sin}`))).toEqual([]);
  });

  test('logs nothing', () => {
    expect(scripts().filter(({ code }) => code.words.some(({ text }) => text === 'console')).map(({ path }) => path)).toEqual([]);
  });

  test('names no address but links that people may be shown, vocabularies, and words by which a reply is recognised', () => {
    const links = collectLinks();
    const held = new Set(links.filter(({ shown }) => !shown).map(({ url }) => url));
    const shown = new Set(links.filter((link) => link.shown).map(({ url }) => url));
    const strange = new Set(files().filter(({ path }) => !path.endsWith('.png') && path !== 'manifest.json').flatMap(({ path, text }) => addressesIn(text)
      .filter((url) => !shown.has(url) && !NAMESPACES.includes(url) && (held.has(url) || !RECOGNISED.has(url)))
      .map((url) => `${path} ${url}`)));
    expect([...strange]).toEqual([]);
  });

  test('loads no script, style or frame from elsewhere, and none written into a page', () => {
    for (const { path, text } of files().filter((file) => /\.(?:html|css)$/.test(file.path))) {
      expect(text.match(/https?:|\/\/\w|javascript:|@import|\son\w+=|\sstyle=|<style|<iframe|<script(?![^>]*\ssrc=)/gi), path).toBeNull();
    }
  });

  test('has one small content script a site, complete in itself and without the tables', () => {
    expect(contentScripts()).toHaveLength(2);
    for (const text of contentScripts()) {
      expect(gzipSync(text, { level: 9 }).length).toBeLessThan(CONTENT_SCRIPT_LIMIT);
      expect(text).not.toMatch(/\bimport\s*[({"'*]|\bimport\.meta\b|\brequire\(/);
      expect(knowledge().filter((words) => text.includes(words))).toEqual([]);
    }
  });

  test('holds the tables somewhere: the test above looks for the right words', () => {
    const everything = files().filter(({ path }) => path.endsWith('.js')).map(({ text }) => text).join('\n');
    expect(knowledge().filter((words) => everything.includes(words)).length).toBeGreaterThan(20);
  });
});

/** Addresses that servers write into their replies, by which they are recognised: matched against, never shown, never opened. */
const RECOGNISED = new Set(['providers', 'provider-codes', 'phrases'].flatMap((table) =>
  addressesIn(readFileSync(join(import.meta.dirname, `../../src/bounce/knowledge/${table}.json`), 'utf8').replaceAll('\\', ''))));

/** Sentences of the tables that only the classifier needs: subjects of bounces are the content script's own, too. */
function knowledge(): string[] {
  const ofSenders = readFileSync(join(import.meta.dirname, '../../src/bounce/sender.ts'), 'utf8');
  const sentences = advice.causes.flatMap((cause) => [cause.cause_en, cause.cause_fr, ...cause.steps_en, ...cause.steps_fr]);
  const replies = phrases.phrases.map(({ phrase }) => phrase).filter((phrase) => /^[\w ]{25,}$/.test(phrase) && !ofSenders.includes(phrase));
  return [...sentences.filter((sentence) => sentence.length > 40), ...replies];
}
