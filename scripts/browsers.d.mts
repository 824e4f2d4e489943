/** Types of browsers.mjs, which runs before any tool is installed and is therefore plain JavaScript. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
