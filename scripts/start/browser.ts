import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** The wanted browser, or the one that is there; where none is, it is installed, or the program ends saying what to install. */
export function chooseBrowser(wanted: BrowserName | null): BrowserName {
  const found = (wanted === null ? ['chromium', 'firefox'] as const : [wanted]).find((name) => findBrowser(name) !== null);
  if (found) return found;
  const name = wanted ?? 'chromium';
  const { status } = spawnSync(process.execPath, [join('scripts', 'setup.mjs'), '--browsers', name], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return name;
}

/** Whether a window can be shown. Windows and macOS always can. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
