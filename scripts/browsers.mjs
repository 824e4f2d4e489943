// Where browsers are found: CHROME_BIN or FIREFOX_BIN, then PATH, then the usual places of Windows and macOS.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const PLACES = {
  chromium: {
    variable: 'CHROME_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(programs86, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(programs86, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox', 'firefox-esr'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(programs, 'Mozilla Firefox', 'firefox.exe')],
  },
};

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null} the path of its program
 */
export function findBrowser(name) {
  const { variable, names, paths } = PLACES[name];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) =>
    names.map((program) => join(folder, process.platform === 'win32' ? `${program}.exe` : program)));
  return [process.env[variable], ...onPath, ...paths].find((path) => path && isProgram(path)) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
