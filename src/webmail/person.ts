import type { Person } from './adapter.ts';
import { oneLine } from './text.ts';

const ADDRESS = String.raw`[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{1,190}`;
const WHOLE = new RegExp(`^<?(${ADDRESS})>?$`);
const BETWEEN_BRACKETS = new RegExp(`<\\s?(${ADDRESS})\\s?>`);

/** The address of a text that is an address and nothing else, with or without angle brackets; null where it is more or less. */
export function wholeAddress(text: string | null | undefined): string | null {
  return WHOLE.exec(oneLine(text))?.[1] ?? null;
}

/**
 * The person whom a page writes as one text: `Name<ann@example.org>`, `ann@example.org`, or a name alone.
 * @param text one line; what stands behind the angle bracket is left out.
 */
export function personOfText(text: string): Person {
  const line = oneLine(text);
  const bracket = BETWEEN_BRACKETS.exec(line);
  if (bracket?.[1]) {
    const name = line.slice(0, bracket.index).trim();
    return { address: bracket[1], name: name || bracket[1] };
  }
  return { address: wholeAddress(line), name: line || null };
}
