/** The extension as it is shipped, built once for all tests of a run into a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildExtension, type Target } from '../../scripts/packaging/build.ts';
import { tmpdir } from 'node:os';

const root = join(import.meta.dirname, '..', '..');
const folders = new Map<Target, string>();

/** @returns the folder of the build for `target`; built at the first call in a test file, removed after the last test */
export function builtOnce(target: Target): string {
  const known = folders.get(target);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), `rebond-${target}-`));
  buildExtension(root, target, folder);
  folders.set(target, folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  folders.clear();
});
