/** Text of elements as a person sees it, read without asking the browser for a layout. */
import { withoutInvisible } from '../bounce/invisible.ts';

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'SVG', 'svg', 'IFRAME', 'OBJECT', 'SELECT', 'TEXTAREA', 'BUTTON']);

const BLOCKS = new Set([
  'ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'CENTER', 'DD', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3',
  'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TBODY', 'THEAD', 'TR', 'UL',
]);

/** Text on one line without invisible marks. */
export function oneLine(text: string | null | undefined): string {
  return withoutInvisible(text ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Text of `root`, a line a block; a word that the site cut with `<wbr>` or wrapped in highlights stays one word. What is
 * hidden, and what `skip` matches, is left out. Walks without recursion, so that no depth of nesting can hurt it.
 * @param limit UTF-16 code units after which it stops.
 */
export function blockText(root: HTMLElement, limit: number, skip: string | null = null): string {
  const pieces: string[] = [];
  let length = 0;
  let node: Node | null = root;
  while (node && length < limit) {
    const entered: boolean = node === root || enters(node, skip);
    if (entered && node.nodeType === Node.TEXT_NODE) {
      const text = inPre(node) ? (node.nodeValue ?? '') : flowing(node.nodeValue ?? '', pieces.at(-1));
      if (text !== '') pieces.push(text);
      length += text.length;
    } else if (entered && node instanceof HTMLElement) {
      const opening = opens(node, pieces.at(-1));
      if (opening !== '') pieces.push(opening);
    }
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    node = following(node, root, pieces);
  }
  return tidy(pieces.join('')).slice(0, limit);
}

/** The next node after `node` and all in it, closing blocks on the way up. */
function following(node: Node, root: Node, pieces: string[]): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    if (at instanceof HTMLElement && BLOCKS.has(at.tagName)) pieces.push('\n');
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function enters(node: Node, skip: string | null): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  if (!(node instanceof HTMLElement) || SKIPPED.has(node.tagName)) return false;
  if (node.hidden || node.style.display === 'none' || node.hasAttribute('data-rebond')) return false;
  return skip === null || !node.matches(skip);
}

function opens(element: HTMLElement, before: string | undefined): string {
  if (element.tagName === 'BR' || BLOCKS.has(element.tagName)) return '\n';
  const isCell = element.tagName === 'TD' || element.tagName === 'TH';
  return isCell && before !== undefined && !before.endsWith('\n') ? ' ' : '';
}

/** Text outside `<pre>`: blanks run together, none at the beginning of a line or behind another. */
function flowing(text: string, before: string | undefined): string {
  const together = text.replace(/[\t\n\r ]+/g, ' ');
  return before === undefined || /[ \n]$/.test(before) ? together.trimStart() : together;
}

function inPre(node: Node): boolean {
  return node.parentElement?.closest('pre') !== null;
}

function tidy(text: string): string {
  return withoutInvisible(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
