/** Causes by the words that people and servers have for them, and providers by their names. */
import { comparable } from '../classify/sign-set.ts';
import table from '../knowledge/advice.json' with { type: 'json' };
import { phrases, providers, statusCodes } from '../knowledge/tables.ts';
import type { Cause } from '../types.ts';

interface Index {
  /** What a cause is called, in both languages. */
  labels: readonly { words: string; cause: Cause }[];
  /** What servers write for it. */
  replies: readonly { words: string; cause: Cause }[];
  names: readonly { words: string; id: string }[];
}

let index: Index | null = null;

function made(): Index {
  index ??= {
    labels: [
      ...table.causes.flatMap((row) => [row.label_en, row.label_fr].map((label) => ({ words: comparable(label), cause: row.id as Cause }))),
      ...statusCodes.flatMap((row) => [row.name, row.gist_en, row.gist_fr].map((label) => ({ words: comparable(label), cause: row.cause }))),
    ],
    replies: phrases.map(({ phrase, cause }) => ({ words: comparable(phrase), cause })),
    names: providers.flatMap(({ id, names }) => [id.replaceAll('_', ' '), ...names].map((name) => ({ words: comparable(name.replace(/ \(.*/, '')), id }))),
  };
  return index;
}

/** @param text comparable. @returns causes that are called so, then those that servers announce so, the nearest in length first */
export function causesCalled(text: string, words: readonly string[]): Cause[] {
  if (text.length < 3) return [];
  const { labels, replies } = made();
  const hasAll = (line: string) => words.every((word) => isIn(line, word));
  const byLength = <Row extends { words: string }>(rows: readonly Row[]) => rows.toSorted((a, b) => a.words.length - b.words.length);
  const called = byLength(labels.filter((row) => isIn(row.words, text)));
  const announced = byLength(replies.filter((row) => isIn(row.words, text)));
  const loosely = byLength([...labels, ...replies].filter((row) => hasAll(row.words)));
  return [...new Set([...called, ...announced, ...loosely].map(({ cause }) => cause))];
}

/** @param text comparable. @returns whether it stands in a cause's name or in what servers write, as it is */
export function isSaid(text: string): boolean {
  const { labels, replies } = made();
  return [...labels, ...replies].some((row) => isIn(row.words, text));
}

/** Whether a word of `line` begins with `text`: "full" is not in "successfully". */
function isIn(line: string, text: string): boolean {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(line.charAt(at - 1)) || !/[\p{L}\d]/u.test(text.charAt(0))) return true;
  }
  return false;
}

/** @param text comparable. @returns ids of providers called so, then of those whose name begins so */
export function providersCalled(text: string): string[] {
  const { names } = made();
  const exact = names.filter(({ words }) => words === text);
  const begun = text.length < 2 ? [] : names.filter(({ words }) => words.startsWith(text) || words.includes(` ${text}`));
  return [...new Set([...exact, ...begun].map(({ id }) => id))];
}

/** What servers write, comparable, with its cause. */
export function replyTexts(): Index['replies'] {
  return made().replies;
}

/** All names, for the nearest to a mistyped one. */
export function providerNames(): Index['names'] {
  return made().names;
}
