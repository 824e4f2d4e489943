import { expect, test } from 'vitest';
import { ShortMap } from '../../src/content/memory.ts';

test('what was set longest ago is forgotten, and a day’s use does not make it grow', () => {
  const map = new ShortMap<number>();
  for (let index = 0; index < 10_000; index += 1) map.set(`key ${index}`, index);
  const kept = Array.from({ length: 10_000 }, (_, index) => map.get(`key ${index}`)).filter((value) => value !== undefined);
  expect(kept).toEqual(Array.from({ length: 200 }, (_, index) => 9_800 + index));
});

test('what is set again counts as new', () => {
  const map = new ShortMap<number>();
  map.set('first', 1);
  map.set('second', 2);
  map.set('first', 3);
  for (let index = 0; index < 199; index += 1) map.set(`key ${index}`, index);
  expect(map.get('first')).toBe(3);
  expect(map.get('second')).toBeUndefined();
});

test('what is deleted is gone', () => {
  const map = new ShortMap<number>();
  map.set('key', 1);
  map.delete('key');
  expect(map.get('key')).toBeUndefined();
});
