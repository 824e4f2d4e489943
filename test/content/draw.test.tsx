// @vitest-environment happy-dom
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { draw } from '../../src/content/draw.ts';

const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>&amp;';

function drawn(what: Parameters<typeof draw>[1]): HTMLElement {
  const box = document.createElement('div');
  box.append(draw(document, what));
  return box;
}

describe('text', () => {
  test('stays text, whatever it looks like', () => {
    const box = drawn(<p title={HOSTILE}>{HOSTILE}</p>);
    expect(box.querySelectorAll('*')).toHaveLength(1);
    expect(box.textContent).toBe(HOSTILE);
    expect(box.querySelector('p')?.getAttribute('title')).toBe(HOSTILE);
  });

  test('of numbers is shown, and nothing of what is absent', () => {
    expect(drawn(<p>{0}{null}{undefined}{false}{true}{''}{['a', ['b']]}</p>).textContent).toBe('0ab');
  });
});

test('attributes: said, left out, or empty; those with a hyphen say "false"', () => {
  const [button] = drawn(<button class="act" disabled aria-disabled={false} hidden={false} title={undefined} type="button">Close</button>).children;
  expect(Object.fromEntries([...button?.attributes ?? []].map(({ name, value }) => [name, value]))).toEqual({ class: 'act', disabled: '', 'aria-disabled': 'false', type: 'button' });
});

test('components are drawn by what they return, with their children', () => {
  const Box = ({ children, name }: { children: string; name: string }) => <section id={name}>{children}</section>;
  expect(drawn(<Box name="one">text</Box>).innerHTML).toBe('<section id="one">text</section>');
});

test('what stands in an svg belongs to it, and what follows does not', () => {
  const box = drawn(<><svg viewBox="0 0 1 1"><path d="M0 0" /></svg><p /></>);
  expect([...box.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI?.split('/').at(-1))).toEqual(['svg', 'svg', 'xhtml']);
});

test('listeners listen, and are no attributes', () => {
  const click = vi.fn();
  const button = drawn(<button type="button" onClick={click}>Close</button>).querySelector('button');
  button?.click();
  expect(click).toHaveBeenCalledOnce();
  expect(button?.getAttributeNames()).toEqual(['type']);
});

test('nothing that reads text as markup stands anywhere in the content script or the adapters', () => {
  const files = ['src/content', 'src/webmail', 'src/ui'].flatMap(filesIn);
  expect(files.length).toBeGreaterThan(40);
  const found = files.filter((file) => /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySet|document\.write|createContextualFragment|setHTML|trustedTypes/.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
  // The page "Show original" is parsed apart from the document, for its text alone.
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('DOMParser'))).toEqual([join('src/content/report/fetch-original.ts')]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}
