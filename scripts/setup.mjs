#!/usr/bin/env node
// Makes a fresh clone ready: Node's version, the dependencies, a browser. Run by npm before `start` and `test`, so it may use
// nothing but Node itself.   node scripts/setup.mjs [--browsers chromium,firefox]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './browsers.mjs';

const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.includes('--browsers') ? process.argv[process.argv.indexOf('--browsers') + 1].split(',') : [];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Rebond needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org/`);
}
installDependencies();
const missing = wanted.filter((name) => !findBrowser(name));
if (missing.length > 0) installBrowsers(missing);

function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(root, 'node_modules', '.rebond-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies (npm ci), about a minute…');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

function installBrowsers(names) {
  const packages = { chromium: ['chromium', 'chromium-l10n'], firefox: ['firefox-esr', 'firefox-esr-l10n-fr'] };
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const list = names.flatMap((name) => packages[name]);
    console.log(`Installing ${list.join(', ')} with apt-get…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...list, 'fonts-dejavu-core'], env);
    const still = names.filter((name) => !findBrowser(name));
    if (still.length === 0) return;
  }
  const how = {
    chromium: 'Chromium, Chrome or Edge (or set CHROME_BIN to its program)',
    firefox: 'Firefox 142 or newer (or set FIREFOX_BIN to its program)',
  };
  const sentence = `No browser was found. Please install ${names.map((name) => how[name]).join(' and ')}, then try again.`;
  // Tests may run with one browser on a person's own machine; in CI both are required.
  if (process.argv.includes('--optional') && !process.env.CI) console.warn(sentence);
  else stop(sentence);
}

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell: process.platform === 'win32' });
  if (error || status !== 0) stop(`${command} ${args.join(' ')} did not succeed${error ? `: ${error.message}` : ''}.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
