/** Which files a package is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackedFile } from './zip.ts';

/** Never part of the source, where there is no git to say so. The same folders stand in .gitignore; a test compares them. */
export const NOT_SOURCE: readonly string[] = ['.git', 'node_modules', 'dist', 'library/dist', '.cache', 'screenshots', 'coverage', 'reports'];

/**
 * @param root folder of the project
 * @returns paths of the project's own files, relative to `root`, with `/`: what git tracks, or, in a copy without git (a source
 * package unpacked), everything but what a build leaves behind
 */
export function sourceFiles(root: string): string[] {
  return existsSync(join(root, '.git')) ? trackedFiles(root) : filesBelow(root, (path) => !NOT_SOURCE.includes(path) && !path.endsWith('.log'));
}

/** @returns every file below `folder`, with its bytes and its path relative to `folder` */
export function readFolder(folder: string): PackedFile[] {
  return readFiles(folder, filesBelow(folder, () => true));
}

/** @returns the named files with their bytes */
export function readFiles(root: string, paths: readonly string[]): PackedFile[] {
  return paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

function trackedFiles(root: string): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`git did not list the files of ${root}: ${stderr}`);
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

function filesBelow(folder: string, wanted: (path: string) => boolean, top = folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    const path = relative(top, full).split(sep).join('/');
    if (!wanted(path)) return [];
    return entry.isDirectory() ? filesBelow(full, wanted, top) : [path];
  });
}
