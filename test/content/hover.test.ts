// @vitest-environment happy-dom
import { extension } from './support/extension.ts';
import { changed } from './support/observers.ts';
import { after, bounceRow, cards, pageOf, pointAt, press, showRows, standAt, stop, trusted } from './support/page.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startHover, type Hover } from '../../src/content/hover/hover.ts';
import type { Page } from '../../src/content/page.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { row } from '../webmail/gmail/fixtures.ts';

const DELAY = DEFAULT_SETTINGS.hoverDelay;
let bounce: HTMLElement;
let other: HTMLElement;
let ordinary: HTMLElement;
let page: Page;
let hover: Hover;
/** An opened message has a card of its own. */
let hasCard: boolean;

function start(change: Parameters<typeof pageOf>[0] = {}): void {
  [bounce, other, ordinary] = showRows(
    bounceRow('186a1240279a5c17'),
    bounceRow('186a1240279a5c18', { snippet: 'Address not found Your message wasn’t delivered to paul@example.net because the domain example.net couldn’t be found' }),
    row({ thread: '186a1240279a5c19' }),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  page = pageOf(change);
  hasCard = false;
  hover = startHover(page, () => hasCard);
}

/** The row's element is given to another mail, as both sites do. */
function become(element: HTMLElement, thread: string): void {
  for (const marked of element.querySelectorAll('[data-legacy-thread-id]')) marked.setAttribute('data-legacy-thread-id', thread);
}

async function showCard(): Promise<void> {
  pointAt(bounce);
  await after(DELAY);
  expect(cards()).toHaveLength(1);
}

beforeEach(() => start());

describe('a card comes', () => {
  test('when the pointer has rested for the delay of the settings, and says why', async () => {
    pointAt(bounce);
    await after(DELAY - 1);
    expect(cards()).toEqual([]);
    await after(1);
    expect(cards()[0]?.text).toContain('marie@example.org');
  });

  test('where the pointer rested on the row before anybody listened', async () => {
    stop();
    const ask = Element.prototype.querySelector;
    // happy-dom knows no pointer: each element says of its children which one it is on.
    vi.spyOn(Element.prototype, 'querySelector').mockImplementation(function askHovered(this: Element, selector: string): Element | null {
      return selector === ':scope > :hover' ? [...this.children].find((child) => child.contains(bounce) || bounce.contains(child)) ?? null : ask.call(this, selector);
    });
    start();
    await after(DELAY);
    expect(cards()[0]?.text).toContain('marie@example.org');
  });

  test('after another delay where the person wants that', async () => {
    stop();
    start({ settings: { hoverDelay: 1_000 }});
    pointAt(bounce);
    await after(999);
    expect(cards()).toEqual([]);
    await after(1);
    expect(cards()).toHaveLength(1);
  });

  test('for no other mail, and nothing is asked', async () => {
    pointAt(ordinary);
    await after(5_000);
    expect(cards()).toEqual([]);
    expect(extension.sent).toEqual([]);
  });

  test('not where the pointer only crossed the row', async () => {
    pointAt(bounce);
    await after(DELAY - 50);
    pointAt(document.body);
    await after(5_000);
    expect(cards()).toEqual([]);
  });

  test('not while a button is down, nor for a finger', async () => {
    pointAt(bounce, { buttons: 1 });
    pointAt(bounce, { pointerType: 'touch' });
    await after(5_000);
    expect(cards()).toEqual([]);
  });

  test('not once a button went down on the row, until the pointer was elsewhere', async () => {
    pointAt(bounce);
    bounce.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await after(5_000);
    pointAt(bounce.querySelector('td')!);
    await after(5_000);
    expect(cards()).toEqual([]);
    pointAt(document.body);
    await showCard();
  });

  test('not while a menu is open; a hidden one is no menu', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="menu">Archive</div>');
    const menu = document.querySelector<HTMLElement>('[role="menu"]')!;
    pointAt(bounce);
    await after(5_000);
    expect(cards()).toEqual([]);
    menu.checkVisibility = () => false;
    pointAt(document.body);
    await showCard();
  });

  test('not for the row whose message is open and explained there, but for its neighbours', async () => {
    hasCard = true;
    bounce.classList.add('aps');
    pointAt(bounce);
    await after(5_000);
    expect(cards()).toEqual([]);
    pointAt(other);
    await after(DELAY);
    expect(cards()).toHaveLength(1);
  });

  test('only once for two rests on the same row', async () => {
    await showCard();
    pointAt(bounce.querySelector('td')!);
    await after(5_000);
    expect(cards()).toHaveLength(1);
    expect(extension.questions).toHaveLength(1);
  });

  test('not at all where the person has turned it off', async () => {
    stop();
    start({ settings: { hover: false }});
    pointAt(bounce);
    await after(5_000);
    expect(cards()).toEqual([]);
  });
});

describe('a card goes', () => {
  test('a while after the pointer left its row, so that it can travel onto the card', async () => {
    await showCard();
    pointAt(document.body);
    await after(250);
    expect(cards()).toHaveLength(1);
    pointAt(cards()[0]!.element);
    await after(5_000);
    expect(cards()).toHaveLength(1);
    pointAt(document.body);
    await after(300);
    expect(cards()).toEqual([]);
  });

  test('when the pointer leaves the window', async () => {
    await showCard();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await after(300);
    expect(cards()).toEqual([]);
  });

  test('at Escape, which the site then does not hear, and does not come back by itself', async () => {
    await showCard();
    expect(hover.key(trusted(new KeyboardEvent('keydown', { key: 'Escape' })))).toBe(true);
    expect(cards()).toEqual([]);
    pointAt(bounce.querySelector('td')!);
    await after(5_000);
    expect(cards()).toEqual([]);
    expect(hover.key(trusted(new KeyboardEvent('keydown', { key: 'Escape' })))).toBe(false);
    pointAt(document.body);
    await showCard();
  });

  test('at Escape, and does not come back where the site draws the row anew under the pointer', async () => {
    await showCard();
    hover.key(trusted(new KeyboardEvent('keydown', { key: 'Escape' })));
    const drawn = bounce.cloneNode(true) as HTMLElement;
    bounce.replaceWith(drawn);
    pointAt(drawn);
    await after(5_000);
    expect(cards()).toEqual([]);
  });

  test.each(['pointerdown', 'contextmenu', 'dragstart'])('at %s in the page', async (type) => {
    await showCard();
    ordinary.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    expect(cards()).toEqual([]);
  });

  test('but not at a click into itself', async () => {
    await showCard();
    cards()[0]!.element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(cards()).toHaveLength(1);
  });

  test('when the page goes', async () => {
    await showCard();
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(cards()).toEqual([]);
  });

  test('when its row is scrolled under the pointer', async () => {
    await showCard();
    globalThis.dispatchEvent(new Event('scroll'));
    await after(20);
    expect(cards()).toEqual([]);
  });

  test('when all ends, and nothing shows any more', async () => {
    await showCard();
    stop();
    expect(cards()).toEqual([]);
    pointAt(other);
    await after(5_000);
    expect(cards()).toEqual([]);
  });
});

describe('an explanation never stands beside another mail', () => {
  test('the row became another while the pointer rested', async () => {
    pointAt(bounce);
    await after(DELAY - 10);
    become(bounce, '186a1240279a5c99');
    await after(5_000);
    expect(cards()).toEqual([]);
  });

  test('the row became another while the background thought', async () => {
    extension.hold();
    pointAt(bounce);
    await after(DELAY + 500);
    become(bounce, '186a1240279a5c99');
    extension.release();
    await after(1_000);
    expect(extension.questions).toHaveLength(1);
    expect(cards()).toEqual([]);
  });

  test('the row was taken out while the background thought', async () => {
    extension.hold();
    pointAt(bounce);
    await after(DELAY + 500);
    bounce.remove();
    extension.release();
    await after(1_000);
    expect(cards()).toEqual([]);
  });

  test('the pointer went on to another row while the background thought', async () => {
    extension.hold();
    pointAt(bounce);
    await after(DELAY + 500);
    pointAt(other);
    extension.release();
    await after(DELAY - 10);
    expect(cards()).toEqual([]);
    await after(10);
    expect(cards()[0]?.text).toContain('paul@example.net');
  });

  test('the row became another under its card', async () => {
    await showCard();
    become(bounce, '186a1240279a5c99');
    changed(bounce);
    expect(cards()).toEqual([]);
  });

  test('the row changed, and stayed the same mail', async () => {
    await showCard();
    bounce.classList.replace('yO', 'zE');
    changed(bounce);
    expect(cards()).toHaveLength(1);
  });

  test('the report came when the card was another’s', async () => {
    let give: (response: Response) => void = () => undefined;
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => { give = resolve; }));
    stop();
    start();
    bounce.querySelector('.y2')!.textContent = 'Message not delivered There was a problem delivering your message to marie@example.org';
    await showCard();
    cards()[0]!.root.querySelector<HTMLElement>('.full-report button')!.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    pointAt(other);
    await after(DELAY);
    const before = cards()[0]?.text;
    expect(before).toContain('paul@example.net');
    give(new Response('Subject: x\n\n550 5.2.2 mailbox full'));
    await after(1_000);
    expect(cards()[0]?.text).toBe(before);
  });
});

describe('by keyboard', () => {
  test('a row that gets the focus has a card after the same delay, and loses it with the focus', async () => {
    bounce.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await after(DELAY);
    expect(cards()).toHaveLength(1);
    ordinary.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(cards()).toEqual([]);
  });

  test('a focus that a click gave brings none', async () => {
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    bounce.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await after(5_000);
    expect(cards()).toEqual([]);
    press('Tab');
    bounce.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await after(DELAY);
    expect(cards()).toHaveLength(1);
  });

  test('the site’s own cursor counts as focus', async () => {
    document.addEventListener('keydown', () => { bounce.classList.add('btb'); }, { once: true });
    press('j');
    await after(20 + DELAY);
    expect(cards()).toHaveLength(1);
  });

  test('keys with Ctrl, Alt or Command move no cursor', async () => {
    document.addEventListener('keydown', () => { bounce.classList.add('btb'); }, { once: true });
    press('j', document.body, { ctrlKey: true });
    await after(5_000);
    expect(cards()).toEqual([]);
  });

  test('the command explains a row at once, whoever sent it, takes the focus there, and Escape gives it back', async () => {
    ordinary.focus();
    expect(await hover.explainRow(ordinary)).toBe(true);
    const [card] = cards();
    expect(document.activeElement).toBe(card?.element);
    expect(card?.text).toContain('This is not a returned mail');
    expect(hover.key(trusted(new KeyboardEvent('keydown', { key: 'Escape' })))).toBe(true);
    expect(cards()).toEqual([]);
    expect(document.activeElement).toBe(ordinary);
  });

  test('the command goes into a card that is shown, which then stays when the pointer leaves', async () => {
    expect(hover.enter()).toBe(false);
    await showCard();
    expect(hover.enter()).toBe(true);
    expect(document.activeElement).toBe(cards()[0]?.element);
    pointAt(document.body);
    await after(5_000);
    expect(cards()).toHaveLength(1);
  });
});

test('a screen reader is told of a card once, and the row is left as it was', async () => {
  const before = bounce.outerHTML;
  await showCard();
  const said = cards()[0]!.root.querySelector('[role="status"]');
  expect(said?.textContent).toContain('marie@example.org');
  expect(cards()[0]!.root.querySelector('[role="dialog"]')?.getAttribute('aria-labelledby')).toBe(cards()[0]!.root.querySelector('h3')?.id);
  expect(bounce.outerHTML).toBe(before);
});

test('the keyboard’s card follows its row, and goes when that is out of sight', async () => {
  bounce.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await after(DELAY);
  const top = cards()[0]!.element.style.top;
  standAt(bounce, new DOMRect(200, 300, 700, 40));
  globalThis.dispatchEvent(new Event('scroll'));
  await after(20);
  expect(cards()[0]!.element.style.top).not.toBe(top);
  standAt(bounce, new DOMRect(200, -300, 700, 40));
  globalThis.dispatchEvent(new Event('scroll'));
  await after(20);
  expect(cards()).toEqual([]);
});
