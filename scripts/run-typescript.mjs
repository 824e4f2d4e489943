#!/usr/bin/env node
// Runs a TypeScript entry of this project on Node 20, which cannot strip types itself:
//   node scripts/run-typescript.mjs src/cli/explain.ts [arguments…]
// It is bundled once into .cache/run/ and again only after a source file has changed.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const entry = process.argv[2];
if (!entry) {
  console.error('usage: node scripts/run-typescript.mjs ENTRY.ts [arguments…]');
  process.exit(2);
}
const out = join(root, '.cache', 'run', `${basename(entry).replace(/\.tsx?$/, '')}.mjs`);

const newest = (folder) =>
  !existsSync(join(root, folder)) ? 0 : readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .reduce((latest, file) => Math.max(latest, statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs), 0);

// What entries are made of; tests' own files only where a script uses them.
const sources = ['src', 'scripts', join('test', 'sites'), join('test', 'browser', 'support'), join('test', 'fixtures')];

if (!existsSync(out) || statSync(out).mtimeMs < Math.max(...sources.map(newest), statSync(join(root, entry)).mtimeMs)) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      ssr: entry,
      outDir: join('.cache', 'run'),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  });
}
process.argv.splice(1, 2, join(root, entry));
await import(pathToFileURL(out).href);
