/** Every regular expression of the classifier: literals found in the sources, and those that `new RegExp` makes while they load. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../src/bounce');

export interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** TypeScript sources of the classifier, absolute. */
export function sources(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(ROOT, name));
}

export function literalPatterns(): Pattern[] {
  return sources().flatMap((path) =>
    literals(readFileSync(path, 'utf8')).map(({ source, flags }) => ({ file: relative(ROOT, path), source, flags })));
}

/** Loads every module once more while `RegExp` tells what it is asked for. */
export async function constructedPatterns(load: (path: string) => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const path of sources()) {
      file = relative(ROOT, path);
      await load(path);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** Before a regular expression stands one of these, or the beginning of a line; before a division never. */
const BEFORE = /(?:^|[(,=:[!&|?{};+>]|\breturn|\bcase)\s*$/;

function literals(code: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  /** Depth of braces inside each open `${`. */
  const templates: number[] = [];
  let at = 0;
  const skipTo = (end: string): void => {
    const close = code.indexOf(end, at);
    at = close < 0 ? code.length : close + end.length;
  };
  const quoted = (quote: string): void => {
    const ends = (): boolean => code[at] === quote || (quote === '`' && code.startsWith('${', at));
    for (at++; at < code.length && !ends(); at++) if (code[at] === '\\') at++;
    if (code[at] === quote) at++;
    else if (at < code.length) {
      templates.push(0);
      at += 2;
    }
  };
  while (at < code.length) {
    const character = code[at] ?? '';
    if (code.startsWith('//', at)) skipTo('\n');
    else if (code.startsWith('/*', at)) skipTo('*/');
    else if (character === "'" || character === '"' || character === '`') quoted(character);
    else if (character === '{' && templates.length > 0) {
      templates.push((templates.pop() ?? 0) + 1);
      at++;
    } else if (character === '}' && templates.length > 0) {
      const depth = templates.pop() ?? 0;
      if (depth > 0) {
        templates.push(depth - 1);
        at++;
      } else quoted('`');
    } else if (character === '/' && BEFORE.test(code.slice(Math.max(0, at - 20), at))) {
      const end = literalEnd(code, at);
      const flags = /^[a-z]*/.exec(code.slice(end + 1, end + 10))?.[0] ?? '';
      found.push({ source: code.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
    } else at++;
  }
  return found;
}

function literalEnd(code: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < code.length; at++) {
    const character = code[at];
    if (character === '\\') at++;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at;
  }
  return code.length;
}
