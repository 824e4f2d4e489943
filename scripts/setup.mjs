#!/usr/bin/env node
// Makes a fresh clone ready: Node's version, the dependencies, a browser. Run by npm before `start` and `test`, so it may use
// nothing but Node itself.   node scripts/setup.mjs [--browsers chromium,firefox]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './browsers.mjs';

/** What Debian calls a browser and its French. */
const DEBIAN = {
  chromium: { browser: 'chromium', french: 'chromium-l10n' },
  firefox: { browser: 'firefox-esr', french: 'firefox-esr-l10n-fr' },
};
const WHAT = {
  chromium: 'Chromium, Chrome or Edge (or set CHROME_BIN to its program)',
  firefox: 'Firefox 142 or newer (or set FIREFOX_BIN to its program)',
};

const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.includes('--browsers') ? process.argv[process.argv.indexOf('--browsers') + 1].split(',') : [];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Rebond needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org/`);
}
installDependencies();
if (wanted.length > 0) installBrowsers();

function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(root, 'node_modules', '.rebond-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing the dependencies (npm ci), about a minute…');
  if (!succeeds('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci did not succeed. Without internet, the dependencies cannot be installed.');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

function installBrowsers() {
  const missing = () => wanted.filter((name) => !findBrowser(name));
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    if (missing().length > 0) aptInstall([...missing().map((name) => DEBIAN[name].browser), 'fonts-dejavu-core']);
    // A browser without its French shows the extension's name, and its own menus, in English.
    const inEnglish = wanted.filter((name) => isInstalled(DEBIAN[name].browser) && !isInstalled(DEBIAN[name].french));
    if (inEnglish.length > 0) aptInstall(inEnglish.map((name) => DEBIAN[name].french));
  }
  if (missing().length === 0) return;
  const sentence = `No browser was found. Please install ${missing().map((name) => WHAT[name]).join(' and ')}, then try again.`;
  // Tests may run with one browser on a person's own machine; in CI both are required.
  if (process.argv.includes('--optional') && !process.env.CI) console.warn(sentence);
  else stop(sentence);
}

/** What comes of it is looked at afterwards: without internet, a test can still do without a browser or its French. */
function aptInstall(packages) {
  console.error(`Installing ${packages.join(', ')} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update', '-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'], env);
  const done = succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  if (!done) console.warn(`apt-get could not install ${packages.join(', ')}.`);
}

function isInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { encoding: 'utf8' });
  return status === 0 && stdout === 'installed';
}

function succeeds(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' });
  return !error && status === 0;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
