/** What `npm test` does first, on machines that lack something: here a machine whose apt-get never succeeds, as without internet. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebond-setup-'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(process.execPath, join(folder, 'bin', 'node'));
  program('apt-get', `echo "$@" >> "${join(folder, 'apt')}"; exit 100`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, script: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

/** Runs it with no program on the way but those of this machine. */
function setUp(environment: Record<string, string> = {}): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', '--browsers', 'chromium,firefox', '--optional'], {
    cwd: root, encoding: 'utf8', env: { PATH: join(folder, 'bin'), ...environment },
  });
  return { status, said: stdout + stderr };
}

describe.skipIf(process.platform !== 'linux')('a machine', () => {
  test('without browsers may try what can be tried without', () => {
    const { status, said } = setUp();
    expect(status).toBe(0);
    expect(said).toMatch(/Please install Chromium.* and Firefox/);
  });

  test('without browsers is no machine for CI', () => {
    expect(setUp({ CI: '1' }).status).toBe(1);
  });

  test('with both browsers installs nothing', () => {
    for (const name of ['chromium', 'firefox']) program(name, '');
    expect(setUp()).toEqual({ status: 0, said: '' });
  });

  // Only root installs, and only where apt-get is at home.
  test.skipIf(process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))('with both browsers of Debian but not their French tries to install that, and goes on without', () => {
    for (const name of ['chromium', 'firefox-esr']) program(name, '');
    program('dpkg-query', 'case "$*" in *l10n*) exit 1;; *) printf installed;; esac');
    expect(setUp().status).toBe(0);
    expect(readFileSync(join(folder, 'apt'), 'utf8')).toMatch(/^install .*chromium-l10n firefox-esr-l10n-fr$/m);
  });
});
