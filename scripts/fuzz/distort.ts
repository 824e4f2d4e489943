/** A report or verdict with anything in any of its fields: what no reader would make, and what a judge must bear. */
import type { Randomness } from './random.ts';

const TEXTS: readonly string[] = [
  '', ' ', '\0', '\n', '<>', '@', 'a@', '@b', 'marie@example.org', 'marie@gmial.com', '"a b"@[192.0.2.1]', 'é@é.example', '\u202E', '\uD800', '550', '4.4.7', '5.999.999', '9.9.9',
  'Thu, 99 Foo 2026 99:99:99 +9999', '2026-11-16T08:00:00Z', 'User unknown', 'https://evil.example/', '{address}', '$&', '__proto__', 'constructor', 'W'.repeat(20_000), '@'.repeat(5_000), '<'.repeat(5_000),
];

/**
 * A copy in which some values are replaced by others of the same type: texts by other texts or by null where the field may be null,
 * lists by shorter or longer ones.
 * @param words for the fields that take certain words only, those words, so that the copy still has its type
 */
export function distorted<T>(value: T, random: Randomness, words: Readonly<Record<string, readonly string[]>>): T {
  return change(value, '', random, words) as T;
}

function change(value: unknown, field: string, random: Randomness, words: Readonly<Record<string, readonly string[]>>): unknown {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item) => change(item, field, random, words));
    if (items.length === 0 || !random.once(6)) return items;
    return random.once(2) ? items.slice(random.below(items.length)) : Array.from({ length: random.below(40) }, () => random.pick(items));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]: [string, unknown]) => [name, change(inner, name, random, words)]));
  }
  if (!random.once(5)) return value;
  if (typeof value === 'boolean') return random.once(2);
  if (typeof value !== 'string') return value;
  const allowed = words[field];
  if (allowed) return random.pick(allowed);
  return random.once(3) ? value.slice(random.below(value.length)) : random.pick(TEXTS);
}
