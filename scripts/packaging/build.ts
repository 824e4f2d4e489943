/** One build of the extension, in a folder of its own, so that it meets no other build. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type Target = 'chrome' | 'firefox';

/**
 * Builds the extension of the project at `root` for `target` into `outDir`, which is emptied first.
 * @param further flags for Vite
 * Throws with Vite's own words when the build does not succeed.
 */
export function buildExtension(root: string, target: Target, outDir: string, further: readonly string[] = []): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir', ...(target === 'firefox' ? ['--mode', 'firefox'] : []), ...further];
  // A test runner says NODE_ENV=test, and the build would then write its own folder into each component.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The build for ${target} did not succeed:\n${stdout}${stderr}`);
}
