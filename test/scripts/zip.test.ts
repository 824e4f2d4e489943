import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zip } from '../../scripts/packaging/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: 'manifest.json', bytes: bytes('{}') },
  { path: 'src/popup/index.html', bytes: bytes('<!doctype html>') },
  { path: 'Z.txt', bytes: bytes('é'.repeat(1000)) },
];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the same files give the same bytes in any order and in any time zone', () => {
  process.env.TZ = 'Pacific/Kiritimati';
  const one = zip(files);
  process.env.TZ = 'America/Los_Angeles';
  expect(Buffer.compare(one, zip(files.toReversed()))).toBe(0);
});

test('what goes in comes out, in the order of the paths', () => {
  const out = unzipSync(zip(files));
  expect(Object.keys(out)).toEqual(['Z.txt', 'manifest.json', 'src/popup/index.html']);
  for (const { path, bytes: content } of files) expect(Buffer.compare(out[path]!, content)).toBe(0);
});

test('another byte gives another zip', () => {
  const [first, ...rest] = files;
  expect(Buffer.compare(zip(files), zip([{ ...first!, bytes: bytes('[]') }, ...rest]))).not.toBe(0);
});
