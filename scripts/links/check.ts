/** Opens links, as a person's browser would, to see whether the page is still there. */

export interface Opened {
  url: string;
  /** `alive`: answered 2xx, or asked for a sign-in; `moved`: answered from another address; `gone`: 4xx or 5xx; `unreachable`. */
  state: 'alive' | 'moved' | 'gone' | 'unreachable';
  /** Status and final address, or the reason why nothing answered. */
  detail: string;
}

const PATIENCE = 15_000;
const AT_ONCE = 4;
/** What a missing network looks like from Node, as opposed to one host that is down. */
const NO_NETWORK = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH', 'ECONNREFUSED']);

/**
 * @param urls addresses, each opened once
 * @param get replaced in tests
 * @returns one result for each address, in order; or null when there is no internet: not one host could even be found
 */
export async function openLinks(urls: readonly string[], get: typeof fetch = fetch): Promise<Opened[] | null> {
  const results: Opened[] = [];
  const codes: string[] = [];
  for (let start = 0; start < urls.length; start += AT_ONCE) {
    const batch = await Promise.all(urls.slice(start, start + AT_ONCE).map((url) => open(url, get)));
    for (const { result, code } of batch) {
      results.push(result);
      codes.push(code);
    }
    if (start === 0 && codes.every((code) => NO_NETWORK.has(code))) return null;
  }
  return results;
}

async function open(url: string, get: typeof fetch): Promise<{ result: Opened; code: string }> {
  try {
    const answer = await get(url, { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE), headers: { accept: 'text/html,*/*' } });
    await answer.body?.cancel();
    return { result: { url, state: stateOf(answer, url), detail: `${answer.status} ${answer.url}` }, code: '' };
  } catch (error) {
    const code = networkCode(error);
    return { result: { url, state: 'unreachable', detail: code || String(error) }, code };
  }
}

function stateOf(answer: Response, url: string): Opened['state'] {
  // 401 and 403 are pages that want a sign-in or dislike programs; the page is there.
  if (!answer.ok && answer.status !== 401 && answer.status !== 403) return 'gone';
  return answer.url === '' || sameHost(answer.url, url) ? 'alive' : 'moved';
}

function sameHost(one: string, other: string): boolean {
  return new URL(one).hostname === new URL(other).hostname;
}

function networkCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
