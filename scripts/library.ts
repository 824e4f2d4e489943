/**
 * Builds the classifier as a package for other programs into library/dist: one ES module that runs in Node and in browsers, its
 * types, and the `rebond` command. npm runs it before `npm pack` and `npm publish`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { leanTables } from './lean-tables.ts';

const root = process.cwd();

await build({
  configFile: false,
  logLevel: 'warn',
  root,
  plugins: [leanTables()],
  publicDir: false,
  build: {
    outDir: join('library', 'dist'),
    emptyOutDir: true,
    target: 'es2023',
    minify: false,
    lib: { entry: { index: 'src/bounce/index.ts', rebond: 'src/cli/explain.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: /^node:/,
      output: { entryFileNames: '[name].js', chunkFileNames: 'classifier.js', banner: ({ name }) => (name === 'rebond' ? '#!/usr/bin/env node' : '') },
    },
  },
});

const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--project', 'library/tsconfig.json'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
