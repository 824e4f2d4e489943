import type { OriginalAddress } from '../../webmail/adapter.ts';
import { MAX_TEXT } from '../../messages.ts';

/** What the site answered: the mail's source, or why there is none. */
export type Original = { mail: string } | { problem: ReportProblem };

/** `login`: the session is over. `busy`: too many requests (429). `offline`: nobody was reached. `gone`: the site has none. */
export type ReportProblem = 'login' | 'busy' | 'offline' | 'gone';

/** Milliseconds until an answer that does not come is given up. */
const PATIENCE = 20_000;

/**
 * Fetches a mail's original from the site that the person is on, with the session that they have there. This is the only request
 * that the extension ever makes, and only a click makes it. Ways are tried in order; an address of another site is left out.
 */
export async function fetchOriginal(addresses: readonly OriginalAddress[], signal: AbortSignal): Promise<Original> {
  let problem: ReportProblem = 'gone';
  for (const { url, form } of addresses) {
    if (new URL(url).origin !== location.origin) continue;
    const answer = await fetchOne(url, form, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    if ('mail' in answer) return answer;
    problem = answer.problem;
    // Asking the other way at once would only make it worse, or fail alike.
    if (problem === 'busy' || problem === 'offline') break;
  }
  return { problem };
}

async function fetchOne(url: string, form: OriginalAddress['form'], signal: AbortSignal): Promise<Original> {
  try {
    // A site that wants a log-in leads elsewhere; nobody is asked there.
    const response = await fetch(url, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store', signal });
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) return { problem: 'login' };
    if (response.status === 429) return { problem: 'busy' };
    if (!response.ok) return { problem: response.status >= 500 ? 'busy' : 'gone' };
    const text = await readText(response);
    const mail = form === 'page' ? preformatted(text) : text;
    return mail !== null && isMail(mail) ? { mail } : { problem: asksToLogIn(text) ? 'login' : 'gone' };
  } catch {
    return { problem: 'offline' };
  }
}

/** A mail of any size is read up to what a message carries; the report stands at its beginning. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < MAX_TEXT) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  void reader.cancel().catch(() => undefined);
  return decode(new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer()));
}

/** Mails are ASCII or UTF-8; an old one may hold bare bytes of Windows-1252, the most common code before. */
function decode(bytes: Uint8Array): string {
  try {
    // A piece may end within a letter: then nothing is wrong with the code.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The mail in a page "Show original". The page is parsed apart: nothing of it runs, loads, or comes near the document. */
function preformatted(page: string): string | null {
  return new DOMParser().parseFromString(page, 'text/html').querySelector('pre')?.textContent ?? null;
}

/** A mail begins with a header field (RFC 5322, section 2.2), sometimes after a line of the mailbox it comes from. */
function isMail(text: string): boolean {
  return /^(?:\s|From [^\n]*\n)*[\x21-\x39\x3B-\x7E]{1,100}:/.test(text.slice(0, 2_000));
}

function asksToLogIn(text: string): boolean {
  return /ServiceLogin|accounts\.google\.com|type=["']?password/i.test(text.slice(0, 200_000));
}
