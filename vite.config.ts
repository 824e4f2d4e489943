import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { leanTables } from './scripts/lean-tables.ts';
import { notationAlone, preactWithoutMarkup } from './scripts/preact-without-markup.ts';
import { quietMsgreader } from './scripts/quiet-msgreader.ts';

/** `vite build` makes dist/chrome (Chrome, Edge), `vite build --mode firefox` dist/firefox; both from the one manifest.json. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      leanTables(),
      quietMsgreader(),
      crx({
        manifest: manifestFor(browser) as ManifestV3Export,
        browser,
        // One IIFE a site, without loader or web-accessible resources: it starts 50 ms earlier and a page cannot look for it.
        contentScripts: { standaloneFiles: ['src/content/gmail.ts', 'src/content/outlook.ts'] },
      }),
    ],
    resolve: {
      alias: [
        { find: /^preact$/, replacement: preactWithoutMarkup() },
        { find: /^preact\/jsx-runtime$/, replacement: notationAlone() },
        { find: /^iconv-lite$/, replacement: join(import.meta.dirname, 'src/helper/read/iconv.ts') },
      ],
    },
    // The helper page's reader: a module, so that the .msg reader and the tables load when they are needed.
    worker: { format: 'es', plugins: () => [leanTables(), quietMsgreader()] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join('dist', browser),
      target: browser === 'firefox' ? 'firefox142' : 'chrome116',
      modulePreload: false,
      rolldownOptions: { input: { helper: 'src/helper/index.html', welcome: 'src/welcome/index.html' } },
    },
  };
});

function manifestFor(browser: 'chrome' | 'firefox'): object {
  const common = { ...manifest, version: packageJson.version };
  if (browser === 'chrome') return common;
  const { minimum_chrome_version: _, background, ...rest } = common;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: 'rebond@rebond.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
