/**
 * `npm run package [-- --out FOLDER]` makes what the stores are given: the Chrome and Edge zip, the Firefox zip, and the source zip
 * that Mozilla's reviewers build from. The same commit gives the same bytes on any machine; the sums are printed to compare.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './packaging/build.ts';
import { readFiles, readFolder, sourceFiles } from './packaging/files.ts';
import { zip, type PackedFile } from './packaging/zip.ts';

const root = process.cwd();
const { values } = parseArgs({ options: { out: { type: 'string', default: join('dist', 'packages') } } });
const out = resolve(root, values.out);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

// Listed first: in a copy without git, the packages themselves would be taken for source.
const source = sourceFiles(root);
mkdirSync(out, { recursive: true });
const sums = [
  write('chrome', built('chrome')),
  write('firefox', built('firefox')),
  write('source', readFiles(root, source)),
];
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));

function built(target: 'chrome' | 'firefox'): PackedFile[] {
  const folder = join(root, '.cache', 'package', target);
  buildExtension(root, target, folder);
  // crxjs leaves Vite's own list of chunks behind; no browser reads it.
  const files = readFolder(folder).filter(({ path }) => !path.startsWith('.vite/'));
  return [...files, ...readFiles(root, ['LICENSE', 'NOTICES'])];
}

function write(name: string, files: PackedFile[]): string {
  const file = `rebond-${version}-${name}.zip`;
  const bytes = zip(files);
  writeFileSync(join(out, file), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
}
