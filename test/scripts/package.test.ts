/** The packages for the stores are the same, byte for byte, wherever and whenever they are made from the same files. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOT_SOURCE, sourceFiles } from '../../scripts/packaging/files.ts';

const root = join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const names = ['chrome', 'firefox', 'source'].map((name) => `rebond-${version}-${name}.zip`);
const folders: string[] = [];

/** A copy of the project's own files elsewhere, packed there. */
function packElsewhere(name: string, machine: { zone: string; language: string; later: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  for (const path of sourceFiles(root)) {
    const target = join(folder, path);
    cpSync(join(root, path), target);
    if (!machine.later) continue;
    utimesSync(target, new Date('2031-07-14T03:00:00Z'), new Date('2031-07-14T03:00:00Z'));
    chmodSync(target, 0o600);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run-typescript.mjs', 'scripts/package.ts', '--out', 'out'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: machine.zone, LC_ALL: machine.language },
  });
  expect(status, stderr).toBe(0);
  return join(folder, 'out');
}

let one = '';
let other = '';
beforeAll(() => {
  one = packElsewhere('rebond-one-', { zone: 'Europe/Paris', language: 'fr_FR.UTF-8', later: false });
  other = packElsewhere('another-folder-with-a-longer-name-', { zone: 'Pacific/Kiritimati', language: 'C', later: true });
}, 180_000);
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('each package is the same in two folders, zones, languages and years', () => {
  expect(readdirSync(one).sort()).toEqual(['SHA256SUMS', ...names].sort());
  for (const name of readdirSync(one)) {
    expect(Buffer.compare(readFileSync(join(one, name)), readFileSync(join(other, name))), name).toBe(0);
  }
});

describe('inside', () => {
  const contents = (name: string) => unzipSync(readFileSync(join(one, name)));
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

  test.each(['chrome', 'firefox'])('the %s package has its manifest at the top, with the version of package.json', (target) => {
    const files = contents(`rebond-${version}-${target}.zip`);
    expect(JSON.parse(text(files['manifest.json']))).toMatchObject({ manifest_version: 3, version });
    expect(Object.keys(files).filter((path) => path.startsWith('.') || path.includes('node_modules'))).toEqual([]);
  });

  test('no package knows where it was made', () => {
    for (const name of names.slice(0, 2)) {
      for (const [path, bytes] of Object.entries(contents(name))) expect(text(bytes).includes(tmpdir()), `${name} ${path}`).toBe(false);
    }
  });

  test('the source package is the whole project, and nothing but it', () => {
    expect(Object.keys(contents(`rebond-${version}-source.zip`)).sort()).toEqual(sourceFiles(root).sort());
  });

  test('what git ignores and what a copy without git leaves out are the same', () => {
    const ignored = [...readFileSync(join(root, '.gitignore'), 'utf8').matchAll(/^\/(.+)\/$/gm)].map(([, folder]) => folder);
    expect([...NOT_SOURCE].sort()).toEqual([...ignored, '.git'].sort());
  });
});

test('the change log opens with this version', () => {
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8').match(/^## (\S+)/m)?.[1]).toBe(version);
});
