// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { personOfText, wholeAddress } from '../../src/webmail/person.ts';
import { blockText, oneLine } from '../../src/webmail/text.ts';
import { isShown, isWritten } from '../../src/webmail/visible.ts';
import { one, show } from './support/page.ts';

const text = (markup: string, limit = 1_000) => {
  show(`<div id="root">${markup}</div>`);
  return blockText(one('#root'), limit);
};

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['a<br>b', 'a\nb'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
  ['<font>\n  Sent </font>\n<b> to </b> you', 'Sent to you'],
  ['<pre>a\n  b</pre>', 'a\n  b'],
  ['no<wbr>body@<b>exam</b>ple.net', 'nobody@example.net'],
  ['\u200Bzero\u034F\u00ADwidth\uFEFF', 'zerowidth'],
  ['<style>p{}</style><script type="x">y</script><button>Send</button>text<textarea>z</textarea>', 'text'],
  ['<p hidden>a</p><p style="display: none">b</p><p data-rebond>c</p>d', 'd'],
])('%s reads as a person sees it', (markup, expected) => {
  expect(text(markup)).toBe(expected);
});

test('no more is read than was asked for, however deep it lies', () => {
  expect(text('<p>12345</p>'.repeat(100), 12)).toHaveLength(12);
  let deep = document.createElement('div');
  deep.append('bottom');
  for (let depth = 0; depth < 3_000; depth += 1) {
    const outer = document.createElement('div');
    outer.append(deep);
    deep = outer;
  }
  expect(blockText(deep, 100)).toBe('bottom');
});

test.each([
  ['Ann<ann@example.org>', { address: 'ann@example.org', name: 'Ann' }],
  ['Ann Example < ann@example.org > on behalf of Ben', { address: 'ann@example.org', name: 'Ann Example' }],
  ['ann@example.org', { address: 'ann@example.org', name: 'ann@example.org' }],
  ['<ann@example.org>', { address: 'ann@example.org', name: 'ann@example.org' }],
  ['Microsoft Outlook', { address: null, name: 'Microsoft Outlook' }],
  ['a < b @ c > d', { address: null, name: 'a < b @ c > d' }],
  ['', { address: null, name: null }],
])('the person of "%s"', (line, person) => {
  expect(personOfText(line)).toEqual(person);
});

test('an address is one only when it is all of the text', () => {
  expect([wholeAddress('\u200Eann@example.org\u200E'), wholeAddress('to ann@example.org'), wholeAddress('ann@'), wholeAddress(null)]).toEqual(['ann@example.org', null, null, null]);
  expect(oneLine(' a\n\u202Ab\u202C ')).toBe('a b');
});

test('shown and written', () => {
  show('<div style="display: none"><p id="a">x</p></div><div contenteditable="true"><p id="b">y</p></div><p id="c">z</p>');
  expect(['a', 'b', 'c'].map((id) => isShown(one(`#${id}`)))).toEqual([false, true, true]);
  expect(['a', 'b', 'c'].map((id) => isWritten(one(`#${id}`)))).toEqual([false, true, false]);
  expect(isShown(document.createElement('p'))).toBe(false);
});
