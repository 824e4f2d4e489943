import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GMAIL_DEFAULTS, OUTLOOK_DEFAULTS, readSwitches } from '../switches.ts';
import { bundle } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { gmailHeaders, outlookHeaders } from './headers.ts';
import { originalAnswer } from './original.ts';
import { pageOf } from './page.ts';
import { startProxy } from './proxy.ts';
import { mailboxOf, readMails, type MailStore } from './read-mails.ts';

export const GMAIL_HOST = 'mail.google.com';
export const OUTLOOK_HOSTS = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'] as const;

/** One request as the sites saw it. */
export interface SeenRequest {
  host: string;
  /** Path with its parameters. */
  path: string;
  method: string;
  /** What the browser says of the request's maker, as `sec-fetch-mode`: "navigate", "cors", … */
  mode: string;
}

export interface Sites {
  /** Port on 127.0.0.1 of the proxy that leads the sites' names here and refuses every other. */
  proxyPort: number;
  /** For Chromium's --ignore-certificate-errors-spki-list. */
  fingerprint: string;
  /** All that was asked of the sites. */
  requests: SeenRequest[];
  /** All that was asked of anybody else, and refused. */
  refused: string[];
  store: MailStore;
  close(): Promise<void>;
}

/** Starts Gmail's and Outlook's doubles on this machine, under the real names, for browsers that use the proxy. */
export async function startSites(): Promise<Sites> {
  const hosts = [GMAIL_HOST, ...OUTLOOK_HOSTS];
  const [certificate, store] = await Promise.all([makeCertificate(hosts), readMails()]);
  const requests: SeenRequest[] = [];
  const server: Server = createServer({ cert: certificate.certificate, key: certificate.key }, (request, response) => {
    const seen = seenRequest(request);
    requests.push(seen);
    answer(seen, request, response, store).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const proxy = await startProxy(hosts, (server.address() as AddressInfo).port);
  return {
    proxyPort: proxy.port,
    fingerprint: certificate.fingerprint,
    requests,
    refused: proxy.refused,
    store,
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
    },
  };
}

function seenRequest(request: IncomingMessage): SeenRequest {
  return {
    host: request.headers.host ?? '',
    path: request.url ?? '/',
    method: request.method ?? 'GET',
    mode: String(request.headers['sec-fetch-mode'] ?? ''),
  };
}

async function answer(seen: SeenRequest, request: IncomingMessage, response: ServerResponse, store: MailStore): Promise<void> {
  const url = new URL(seen.path, `https://${seen.host}`);
  const site = seen.host === GMAIL_HOST ? 'gmail' : 'outlook';
  if (url.pathname === '/double/mailbox.json') {
    const account = Number(url.searchParams.get('account') ?? 0);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(mailboxOf(store, account)));
  } else if (url.pathname === '/double/page.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(await bundle(`${site}/main.ts`));
  } else if (url.pathname === '/double/page.css') {
    const styles = ['common/page.css', `${site}/page.css`].map((file) => readFileSync(join('test', 'sites', file), 'utf8')).join('\n');
    response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(styles);
  } else if (!url.pathname.startsWith('/mail/')) {
    response.writeHead(url.pathname === '/' ? 302 : 404, url.pathname === '/' ? { Location: homeOf(site) } : {}).end();
  } else if (url.pathname === '/double/away') {
    // Somewhere else, to come back from.
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!DOCTYPE html><title>Elsewhere</title><h1>Elsewhere</h1>');
  } else if (site === 'gmail' && url.searchParams.has('view') && url.searchParams.get('view') !== 'btop') {
    originalAnswer(url, request.headers.cookie ?? '', response, store);
  } else {
    sendPage(site, url, response, store);
  }
}

function homeOf(site: 'gmail' | 'outlook'): string {
  return site === 'gmail' ? '/mail/u/0/' : '/mail/';
}

function sendPage(site: 'gmail' | 'outlook', url: URL, response: ServerResponse, store: MailStore): void {
  const nonce = randomBytes(16).toString('base64url');
  const switches = readSwitches(url.search, site === 'gmail' ? GMAIL_DEFAULTS : OUTLOOK_DEFAULTS);
  const headers = site === 'gmail' ? gmailHeaders(nonce, switches.strict) : outlookHeaders(nonce, switches.strict);
  const cookies = ['session=demonstration; Path=/; Secure; HttpOnly'];
  if ('original' in switches) cookies.push(`original=${switches.original}; Path=/; Secure; HttpOnly`);
  response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': cookies, 'Cache-Control': switches.kept ? 'private' : 'no-store' });
  const account = Number(/\/u\/(\d)/.exec(url.pathname)?.[1] ?? 0);
  const poppedOut = url.searchParams.get('view') === 'btop' || /\/popout(?:$|\/)/.test(url.pathname);
  response.end(pageOf(site, switches, nonce, { ...mailboxOf(store, account).owner, account }, poppedOut));
}
