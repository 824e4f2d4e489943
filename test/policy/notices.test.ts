/** NOTICES names whose code is shipped beside ours: found in the source maps of a build, not in somebody's memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/packaging/build.ts';
import { readFolder } from '../../scripts/packaging/files.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rebond-maps-'));
const notices = readFileSync(join(root, 'NOTICES'), 'utf8');
const onOneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
let shipped: string[] = [];

beforeAll(() => {
  buildExtension(root, 'firefox', folder, ['--sourcemap']);
  const sources = readFolder(folder).filter(({ path }) => path.endsWith('.map'))
    .flatMap(({ bytes }) => (JSON.parse(new TextDecoder().decode(bytes)) as { sources: string[] }).sources);
  // Preact is built from a copy in .cache, with its markup taken out.
  const names = sources.map((source) => (source.endsWith('.cache/preact.mjs') ? 'preact' : packageOf(source)));
  shipped = [...new Set(names.filter((name) => name !== null))].sort();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every package whose code is shipped is named, and no other', () => {
  expect(shipped).toContain('preact');
  expect([...notices.matchAll(/^(\S+)\n-+$/gm)].map(([, name]) => name).sort()).toEqual(shipped);
});

test('each has its licence there', () => {
  for (const name of shipped) {
    const licence = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    // The Apache licence comes with an appendix on how to apply it; the terms end before.
    expect(onOneLine(notices), name).toContain(onOneLine(licence.split('APPENDIX: How to apply')[0] ?? ''));
  }
});

/** "preact" for "../../node_modules/preact/hooks/dist/hooks.mjs"; null for a file of ours or of the bundler. */
function packageOf(source: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? null;
}
