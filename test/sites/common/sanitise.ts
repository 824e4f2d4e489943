import { h, type Child } from './dom.ts';

/**
 * What a site does to the markup of a mail before it shows it. Scripts, forms, frames and event handlers go; the rest is built
 * anew, renamed, with images and links led through the site.
 */
export interface Rewriting {
  /** What a class or id of the mail becomes. */
  rename(name: string): string;
  image(source: string): Record<string, string>;
  link(href: string): Record<string, string>;
  /** Whether long words get places to break ("<wbr>"), as Gmail gives them. */
  breakLongWords: boolean;
}

const KEPT = new Set(['a', 'abbr', 'address', 'b', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col', 'colgroup', 'dd', 'del',
  'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'label', 'li', 'ol', 'p', 'pre', 'q', 's',
  'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul', 'var']);
const DROPPED = new Set(['script', 'style', 'title', 'head', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'select', 'textarea', 'template',
  'noscript', 'meta', 'link', 'base', 'svg', 'math', 'audio', 'video']);
const ATTRIBUTES = new Set(['align', 'valign', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'color', 'colspan', 'rowspan', 'dir', 'face',
  'height', 'width', 'size', 'start', 'summary', 'title', 'type', 'lang', 'role', 'alt', 'nowrap']);

/** Longest run of characters without a place to break. */
const LONG_WORD = 30;
/** Places to break in one word, at most: Firefox takes time that grows with the square of them to lay out a line. */
const MOST_BREAKS = 100;

/** The parts of a mail's markup that a site shows. */
export function sanitise(markup: string, rewriting: Rewriting): Node[] {
  const policy = inertPolicy();
  const parsed = new DOMParser().parseFromString(policy(markup), 'text/html');
  return [...parsed.body.childNodes].flatMap((node) => rebuild(node, rewriting));
}

/** The page's own Trusted Types policy: the document that is parsed never lives, and what is taken from it is built anew. */
function inertPolicy(): (markup: string) => string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(text: string): string } } }).trustedTypes;
  if (!factory) return (markup) => markup;
  const policy = factory.createPolicy('dompurify', { createHTML: (text: string) => text });
  return (markup) => policy.createHTML(markup);
}

function rebuild(node: Node, rewriting: Rewriting): Node[] {
  if (node instanceof Text) return words(node.data, rewriting);
  if (!(node instanceof HTMLElement)) return [];
  const tag = node.localName;
  if (DROPPED.has(tag)) return [];
  const children = [...node.childNodes].flatMap((child) => rebuild(child, rewriting));
  if (!KEPT.has(tag)) return children;
  const element = h(tag as 'div', {}, ...(children as Child[]));
  for (const { name, value } of node.attributes) {
    if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
    else if (name === 'id') element.id = rewriting.rename(value);
    else if (name === 'class') element.className = value.split(/\s+/).filter(Boolean).map((one) => rewriting.rename(one)).join(' ');
    else if (name === 'style' && !/url\(|expression|position\s*:\s*fixed/i.test(value)) element.style.cssText = value;
  }
  const href = node.getAttribute('href');
  if (tag === 'a' && href !== null && /^(https?|mailto|tel):/i.test(href)) setAll(element, rewriting.link(href));
  if (tag === 'img') setAll(element, rewriting.image(node.getAttribute('src') ?? ''));
  return [element];
}

function setAll(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function words(text: string, rewriting: Rewriting): Node[] {
  if (!rewriting.breakLongWords) return [document.createTextNode(text)];
  return text.split(/(\S{31,})/).flatMap((part) => {
    if (part.length <= LONG_WORD || /\s/.test(part)) return part === '' ? [] : [document.createTextNode(part)];
    const length = Math.max(LONG_WORD, Math.ceil(part.length / MOST_BREAKS));
    const pieces = part.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? [];
    return pieces.flatMap((piece, index) => (index === 0 ? [document.createTextNode(piece)] : [h('wbr'), document.createTextNode(piece)]));
  });
}

/** A mail without markup, as sites show it: lines, and addresses of pages that can be clicked. */
export function textToNodes(text: string, rewriting: Rewriting): Node[] {
  return text.replace(/\r\n?/g, '\n').trimEnd().split('\n').flatMap((line, index) => {
    const parts: Node[] = index === 0 ? [] : [h('br')];
    for (const piece of line.split(/(https?:\/\/[^\s<>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+\w)/)) {
      if (/^https?:/.test(piece)) parts.push(linkTo(piece, piece, rewriting));
      else if (/^[\w.+-]{1,64}@[\w-]+\.[\w.-]+\w$/.test(piece)) parts.push(linkTo(`mailto:${piece}`, piece, rewriting));
      else if (piece !== '') parts.push(...words(piece, rewriting));
    }
    return parts;
  });
}

function linkTo(href: string, text: string, rewriting: Rewriting): HTMLElement {
  const link = h('a', {}, ...(words(text, rewriting) as Child[]));
  setAll(link, rewriting.link(href));
  return link;
}
