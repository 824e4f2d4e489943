import { describe, expect, test } from 'vitest';
import { decodeEntities, htmlToText } from '../../../src/bounce/read/html.ts';

describe('markup as the text that a person sees', () => {
  test.each([
    ['paragraphs, lines and cells', '<p>One</p><div>Two<br>Three</div><table><tr><td>a</td><td>b</td></tr></table>', 'One\n\nTwo\nThree\n\na  b'],
    ['blanks and line ends in a row are one', 'One \n\t  two\r\nthree', 'One two three'],
    ['but not in preformatted text', 'a  b<pre>550  5.1.1\n  User</pre>c  d', 'a b\n\n550  5.1.1\nUser\n\nc d'],
    ['nor in preformatted text that holds another', '<pre>a  b<pre>c  d</pre>e  f</pre>g  h', 'a  b\n\nc  d\n\ne  f\n\ng h'],
    ['an end without a beginning changes nothing', '</pre>a  b', 'a b'],
    ['what nobody sees', 'a<style>p { color: red }</style>b<script>if (x < 1) alert("c")</script>d<!-- <p>e</p> -->f', 'abdf'],
    ['a title in the head', '<html><head><title>Undeliverable</title></head><body>Text</body></html>', 'Text'],
    ['a head that nobody closed', '<head><title>Undeliverable</title><body>Text', 'Text'],
    ['a hidden element inside another ends with its own end only', '<svg><style>a</style>b</svg>c', 'c'],
    ['a hidden element that closes itself hides nothing', 'a<svg/>b', 'ab'],
    ['an address in careless markup', 'for <marie@example.org>: 550', 'for <marie@example.org>: 550'],
    ['a mark that is no tag', 'a < b and b <3', 'a < b and b <3'],
    ['a declaration, an instruction and an element of Word', '<!DOCTYPE html><?xml version="1.0"?>a<o:p>b</o:p>c', 'abc'],
    ['a tag that is cut off', 'a<p class="x', 'a'],
    ['a comment that is cut off', 'a<!-- b', 'a'],
    ['empty lines are two at most', 'a<p></p><p></p><p></p>b', 'a\n\nb'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

test('entities by name, by number, in either case, and what is none', () => {
  expect(decodeEntities('&eacute;&Eacute;&lt;a&gt;&amp;&nbsp;|&#233;&#xE9;&#XE9;|&euro;&EURO;')).toBe('éÉ<a>&\u00A0|ééé|€€');
  expect(decodeEntities('no entity')).toBe('no entity');
  expect(decodeEntities('&unknown; &#0; &#1114112; &#1114111;')).toBe('&unknown; &#0; &#1114112; \u{10FFFF}');
  expect(decodeEntities('AT&T &lt')).toBe('AT&T <');
});
