/**
 * Draws public/icons/*.png from the one drawing below, with a browser as the pencil:
 *   node scripts/run-typescript.mjs scripts/icons.ts
 * An envelope whose lower edge turns back as an arrow. Small sizes take a bolder line, so that they stay legible.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const SIZES: readonly { size: number; line: number }[] = [
  { size: 16, line: 2.5 },
  { size: 32, line: 2.1 },
  { size: 48, line: 1.9 },
  { size: 128, line: 1.7 },
];

const drawing = (size: number, line: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24">
  <rect width="24" height="24" rx="5.5" fill="#3d3fb8"/>
  <g fill="none" stroke="#fff" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round">
    <path d="M4.5 11.5V7.5a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2H7.5"/>
    <path d="M5 7l7 5 7-5"/>
    <path d="M10 14l-3 3 3 3"/>
  </g>
</svg>`;

const folder = resolve('public', 'icons'); // Run from the project's folder.
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Drawing the icons needs Chromium or Chrome.');
const browser = await launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  mkdirSync(folder, { recursive: true });
  for (const { size, line } of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(size, line)}`);
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
