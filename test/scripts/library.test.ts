/** The classifier as other programs get it: packed, installed into an empty project without a network, and used. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCode } from '../policy/code-words.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rebond-library-'));
const installed = join(folder, 'node_modules', 'rebond');
const windows = process.platform === 'win32';

const BOUNCE = `From: MAILER-DAEMON@mail.example.net (Mail Delivery System)
To: paul@example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

--=_b
Content-Type: text/plain

This is the mail system at host mail.example.net.

<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1
    <marie@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command)

--=_b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; marie@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown

--=_b--
`;

function run(command: string, args: string[], cwd = folder): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: windows });
  expect(status, `${command} ${args.join(' ')}\n${stdout}${stderr}${error?.message ?? ''}`).toBe(0);
  return stdout;
}

beforeAll(() => {
  run('npm', ['pack', '--pack-destination', folder, '--loglevel', 'error'], root);
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  const packed = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(packed).toHaveLength(1);
  run('npm', ['install', `./${packed[0]}`, '--offline', '--no-audit', '--no-fund', '--loglevel', 'error']);
  writeFileSync(join(folder, 'bounce.eml'), BOUNCE);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('installing it brings nothing else', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['rebond']);
});

test('the package holds the module, its types, the command, its papers, and no source or test', () => {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(installed.length + 1).replaceAll('\\', '/'));
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'library/README.md', 'library/dist/index.js', 'library/dist/index.d.ts', 'library/dist/rebond.js']));
  expect(files.filter((path) => !/^(?:LICENSE|README\.md|package\.json|library\/README\.md|library\/dist\/.*\.(?:js|d\.ts))$/.test(path))).toEqual([]);
});

test('a program reads, classifies, explains and looks up', () => {
  writeFileSync(join(folder, 'use.js'), `
    import { readFileSync } from 'node:fs';
    import { classify, explain, lookup, read } from 'rebond';
    const verdict = classify(read(readFileSync('bounce.eml')), { own: ['paul@example.net'] });
    const [hit] = lookup('550 5.1.1', 'en');
    console.log(JSON.stringify({ verdict, fr: explain(verdict, 'fr'), en: explain(verdict, 'en'), hit }));
  `);
  const { verdict, fr, en, hit } = JSON.parse(run(process.execPath, ['use.js']));
  expect(verdict).toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'user_unknown', status: '5.1.1', permanence: 'permanent' }] });
  expect(fr.lang).toBe('fr');
  expect(fr.headline).not.toBe(en.headline);
  expect(en.steps.length).toBeGreaterThan(0);
  expect(hit).toBeDefined();
});

test('the rebond command answers as `npm run explain` does, though its tables are leaner', () => {
  const mails = join(root, 'test', 'fixtures', 'mails');
  const command = join(folder, 'node_modules', '.bin', windows ? 'rebond.cmd' : 'rebond');
  const packed = lines(run(command, ['--json', '--lang', 'fr', mails]));
  const here = lines(run(process.execPath, [join(root, 'scripts', 'run-typescript.mjs'), 'src/cli/explain.ts', '--json', '--lang', 'fr', mails], root));
  expect(packed.length).toBeGreaterThan(25);
  expect(packed).toEqual(here);
});

function lines(text: string): unknown[] {
  return text.trim().split('\n').map((line) => JSON.parse(line));
}

test.each(['nodenext', 'bundler'])('its types serve a strict program (%s)', (resolution) => {
  writeFileSync(join(folder, 'typed.ts'), `
    import { classify, explain, lookup, read, type Cause, type Explanation, type LookupHit, type Report, type Verdict } from 'rebond';
    const report: Report = read('text', { subject: 'Undelivered' });
    const verdict: Verdict = classify(report);
    const explanation: Explanation = explain(verdict, 'fr');
    const hits: LookupHit[] = lookup('orange', 'fr');
    export const cause: Cause | undefined = verdict.recipients[0]?.cause;
    export const words: string[] = [explanation.headline, ...hits.map(String)];
    // @ts-expect-error there is no German yet
    explain(verdict, 'de');
  `);
  const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
  run(process.execPath, [
    join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--ignoreConfig', '--noEmit', '--strict', '--target', 'es2023', '--lib', 'es2023',
    '--module', module, '--moduleResolution', resolution, '--types', '', 'typed.ts',
  ]);
});

test('the module needs no Node: it imports only files beside it', () => {
  const seen = new Set<string>();
  const follow = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(join(installed, 'library', 'dist', name), 'utf8');
    for (const [, from = ''] of text.matchAll(/^(?:import|export)\b[^;'"]*['"]([^'"]+)['"]/gm)) {
      expect(from, name).toMatch(/^\.\/[\w-]+\.js$/);
      follow(from.slice(2));
    }
    expect(readCode(name, text).words.filter(({ text: word }) => ['process', 'Buffer', 'document', 'window', 'fetch'].includes(word))).toEqual([]);
  };
  follow('index.js');
  // The tables are some megabytes of words.
}, 180_000);
