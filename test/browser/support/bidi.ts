import type { Browser, Page } from 'puppeteer-core';

/**
 * WebDriver BiDi as Firefox speaks it, for the few commands that puppeteer has no method for. The connection and the context's
 * id are parts of puppeteer that its types do not show.
 */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

export async function bidi<Result>(of: Page | Browser, method: string, parameters: object): Promise<Result> {
  const browser = 'browser' in of ? of.browser() : of;
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send(method, parameters);
  return result as Result;
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Runs a function of the browser's own window, where menus, toolbar and shortcuts live. Needs --remote-allow-system-access. */
export async function inBrowserWindow<Result>(browser: Browser, declaration: string): Promise<Result> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const answer = await bidi<{ result: { value: Result }; exceptionDetails?: { text: string } }>(browser, 'script.callFunction', {
    functionDeclaration: declaration, target: { context: contexts[0]?.context }, awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}
