/** Another extension in the same browser that tries all doors of ours: messages of every shape, connections, files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the stranger found out, as it leaves it on the page. */
export interface Findings {
  /** One line an attempt that brought anything but a refusal. */
  answers: string[];
  attempts: number;
}

/** Attribute of the page's root element in which the stranger leaves its findings, as JSON. */
export const FINDINGS = 'data-stranger';

interface Victim {
  id: string;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  base: string;
  /** Files of the extension that exist. */
  files: readonly string[];
}

export const WRONG_MESSAGES: readonly unknown[] = [
  { type: 'explain', text: '550 5.1.1 User unknown', hints: {}, language: 'en', own: [] },
  { type: 'seen', bounces: 999, understood: false },
  { type: 'open-helper', text: 'x' },
  { type: 'take-text', ticket: '1' },
  { type: 'view' },
  { type: 'jump', key: 'x' },
  { type: 'explain-in-view' },
  { type: 'selection' },
  null, 0, '', 'explain', [], {}, { type: null }, { type: '__proto__' }, { type: { toString: 'explain' } },
];

/** Writes the extension into `folder`, which may not exist yet. */
export function writeStranger(folder: string, victim: Victim): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'stranger@stranger.example', data_collection_permissions: { required: ['none'] } } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), BACKGROUND.replace('VICTIM', JSON.stringify(victim)).replace('MESSAGES', JSON.stringify(WRONG_MESSAGES)));
  writeFileSync(join(folder, 'content.js'), CONTENT.replace('VICTIM', JSON.stringify(victim)).replace('FINDINGS', JSON.stringify(FINDINGS)));
}

const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome;
const victim = VICTIM;
const within = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 1500, undefined))]);

async function attack() {
  const answers = [];
  let attempts = 0;
  const attempt = async (what, action) => {
    attempts += 1;
    try {
      const answer = await within(action());
      if (answer !== undefined && answer !== null) answers.push(what + ' -> ' + JSON.stringify(answer));
    } catch {}
  };
  await Promise.all(MESSAGES.map((message) => attempt('message ' + JSON.stringify(message), () => api.runtime.sendMessage(victim.id, message))));
  await attempt('connection', () => new Promise((resolve, reject) => {
    const port = api.runtime.connect(victim.id);
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(reject);
    port.postMessage({ type: 'view' });
  }));
  await Promise.all(victim.files.map((file) => attempt('file ' + file, async () => (await fetch(victim.base + file)).status)));
  return { answers, attempts };
}

api.runtime.onMessage.addListener((_message, _sender, answer) => {
  attack().then(answer);
  return true;
});
`;

const CONTENT = `
const api = globalThis.browser ?? globalThis.chrome;
const victim = VICTIM;
(async () => {
  const findings = await api.runtime.sendMessage('go');
  // A content script shares the page's origin: what it cannot fetch, the page cannot either.
  await Promise.all(victim.files.map(async (file) => {
    findings.attempts += 1;
    try {
      findings.answers.push('from the page: ' + file + ' -> ' + (await fetch(victim.base + file)).status);
    } catch {}
  }));
  document.documentElement.setAttribute(FINDINGS, JSON.stringify(findings));
})();
`;
