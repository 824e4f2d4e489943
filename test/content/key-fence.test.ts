// @vitest-environment happy-dom
import { press, stop, trusted } from './support/page.ts';
import { pageOf } from './support/page.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fenceKeys } from '../../src/content/key-fence.ts';

let ours: HTMLElement;
let theirs: HTMLElement;
let heard: string[];
const pressed = vi.fn((event: KeyboardEvent) => event.key === 'Escape');

beforeEach(() => {
  document.body.innerHTML = '<rebond-card></rebond-card><div></div>';
  [ours, theirs] = [...document.body.children] as [HTMLElement, HTMLElement];
  heard = [];
  pressed.mockClear();
  fenceKeys(window, (target) => target === ours, pressed, pageOf().signal);
  // The site's own shortcuts.
  const { signal } = pageOf();
  for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, ({ key }) => { heard.push(`${type} ${key}`); }, { signal });
});

const send = (type: string, key: string, target: Element) => {
  const event = trusted(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));
  target.dispatchEvent(event);
  return event;
};

test('keys that are pressed in a card never reach the site, and do what the browser does with them', () => {
  for (const type of ['keydown', 'keypress', 'keyup']) expect(send(type, 'e', ours).defaultPrevented).toBe(false);
  expect(heard).toEqual([]);
});

test('keys that are pressed elsewhere are the site’s', () => {
  for (const type of ['keydown', 'keypress', 'keyup']) send(type, 'e', theirs);
  expect(heard).toEqual(['keydown e', 'keypress e', 'keyup e']);
});

test('a key that was meant for the card is kept from the site, wherever it is pressed', () => {
  expect(press('Escape', theirs).defaultPrevented).toBe(true);
  expect(heard).toEqual([]);
});

test('a key that a script of the page pretends to press closes nothing', () => {
  theirs.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(pressed).not.toHaveBeenCalled();
  expect(heard).toEqual(['keydown Escape']);
});

test('the fence goes when all ends', () => {
  stop();
  press('Escape', ours);
  expect(pressed).not.toHaveBeenCalled();
});
