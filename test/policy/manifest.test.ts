/** The manifest, the list of what it may ask for, and the page that justifies it, all say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAIL_HOSTS } from '../../src/message-checks.ts';
import { CHROME_KEYS, CONTENT_SECURITY_POLICY, HOSTS, PERMISSIONS, policyOf } from './rules.ts';

const root = join(import.meta.dirname, '..', '..');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json(join(root, 'manifest.json'));
const { version } = json(join(root, 'package.json'));

describe('manifest.json', () => {
  test('asks for the permissions on the list, in that order, and for nothing more', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS);
    expect(Object.keys(manifest).sort()).toEqual([...CHROME_KEYS].sort());
  });

  test('runs on the listed pages only, in their top frame, and the message check names the same hosts', () => {
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual(HOSTS);
    for (const script of manifest.content_scripts) {
      expect(script).not.toHaveProperty('all_frames');
      expect(script).not.toHaveProperty('world');
    }
    expect(MAIL_HOSTS.map((host) => `https://${host}/*`)).toEqual(HOSTS);
  });

  test('lets the pages load what they are built of', () => {
    expect(policyOf(manifest.content_security_policy.extension_pages)).toEqual(CONTENT_SECURITY_POLICY);
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });

  test('carries the version of package.json', () => {
    expect(manifest.version).toBe(version);
  });
});

describe('docs/permissions.md', () => {
  const page = readFileSync(join(root, 'docs', 'permissions.md'), 'utf8');
  const headings = [...page.matchAll(/^### `(.+)`$/gm)].map(([, name]) => name);

  test('justifies each permission, host and policy, and nothing that is not asked for', () => {
    expect(headings).toEqual([...PERMISSIONS, ...HOSTS, ...Object.entries(CONTENT_SECURITY_POLICY).map(([name, value]) => `${name} ${value}`)]);
  });

  test('says something under each', () => {
    for (const part of page.split(/^### /m).slice(1)) expect(part.split('\n').slice(1).join(' ').trim().length, part).toBeGreaterThan(40);
  });
});
