import { oneLine } from '../text.ts';
import { NO_ROW_TEXT } from './ways.ts';

/** One piece of a row's text: people, subject, date or first words. */
export interface TextBlock {
  element: HTMLElement;
  text: string;
}

/** More pieces than this are no row. */
const MOST_BLOCKS = 40;

/**
 * The pieces of text of a row in document order, without what its buttons say. A word that is marked, as search does, stays in its
 * piece; text that stands in the row itself is a piece a line.
 */
export function textBlocks(row: HTMLElement): TextBlock[] {
  const blocks: { element: HTMLElement; text: string }[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && blocks.length < MOST_BLOCKS; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || oneLine(node.nodeValue) === '' || isNoText(parent, row)) continue;
    const element = blockOf(parent, row);
    if (element === row) {
      for (const line of (node.nodeValue ?? '').split('\n')) if (oneLine(line) !== '') blocks.push({ element: row, text: oneLine(line) });
      continue;
    }
    const last = blocks.at(-1);
    if (last?.element === element) last.text += node.nodeValue ?? '';
    else blocks.push({ element, text: node.nodeValue ?? '' });
  }
  return blocks.map(({ element, text }) => ({ element, text: oneLine(text) }));
}

function isNoText(element: HTMLElement, row: HTMLElement): boolean {
  const found = element.closest(NO_ROW_TEXT);
  return found !== null && found !== row && row.contains(found);
}

/** The outermost element of a line within the nearest block: `span` in `div > span > mark`. */
function blockOf(element: HTMLElement, row: HTMLElement): HTMLElement {
  let block = element;
  while (block !== row && !isBox(block) && block.parentElement && block.parentElement !== row && !isBox(block.parentElement)) {
    block = block.parentElement;
  }
  return block;
}

function isBox(element: HTMLElement): boolean {
  return element.tagName !== 'SPAN' && element.tagName !== 'MARK' && element.tagName !== 'B' && element.tagName !== 'EM' && element.tagName !== 'STRONG';
}

/** The last piece whose title tells a date: rows end with it. Digits of every script count. */
export function dateBlock(row: HTMLElement, blocks: readonly TextBlock[]): TextBlock | null {
  return (
    blocks.findLast(({ element, text }) => {
      const title = element === row ? '' : (element.getAttribute('title') ?? element.querySelector('[title]')?.getAttribute('title') ?? '');
      return title !== '' && !title.includes('@') && text.length <= 40 && /\p{Nd}/u.test(title);
    }) ?? null
  );
}
