import type { ServerResponse } from 'node:http';
import type { MailStore } from './read-mails.ts';

/**
 * Documents of Gmail's that are not its page. Two ways to a mail's original: `view=att` answers with the mail itself,
 * `view=om` with the page "Show original". And two to its text alone: `view=pt` to print it, `view=lg` where it was too long. All
 * need the session's cookie. A cookie of the page's (`original=…`, see switches.ts) says how the site feels today.
 */
export function originalAnswer(url: URL, cookies: string, response: ServerResponse, store: MailStore): void {
  const mood = /(?:^|; )original=(\w+)/.exec(cookies)?.[1] ?? 'ok';
  const view = url.searchParams.get('view');
  const source = store.sources.get(idIn(url));
  if (mood === 'offline') {
    // Nothing is answered: the line is cut.
    response.destroy();
  } else if (!cookies.includes('session=') || mood === 'login') {
    const back = encodeURIComponent(url.href);
    response.writeHead(302, { Location: `https://accounts.google.com/ServiceLogin?service=mail&continue=${back}` }).end();
  } else if (mood === 'busy') {
    response.writeHead(429, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '60' }).end('<title>Error 429</title>');
  } else if (!source || mood === 'gone' || !VIEWS.has(view ?? '')) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end('<title>Error 404</title>');
  } else if (view === 'att') {
    response.writeHead(200, { 'Content-Type': 'message/rfc822', 'Content-Disposition': 'attachment; filename="noname.eml"' }).end(source);
  } else {
    const title = view === 'om' ? 'Original Message' : 'Gmail - Print';
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(originalPage(title, source.toString('utf8')));
  }
}

const VIEWS = new Set(['att', 'om', 'pt', 'lg']);

/** `th=HEX`, or `permmsgid=msg-f:DEC`. */
function idIn(url: URL): string {
  const decimal = /^msg-f:(\d+)$/.exec(url.searchParams.get('permmsgid') ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : url.searchParams.get('th') ?? '';
}

function originalPage(title: string, source: string): string {
  const text = source.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<div class="top-area"><h1>${title}</h1></div>
<pre class="raw_message_text" id="raw_message_text">${text}</pre></body></html>`;
}
