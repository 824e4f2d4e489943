import { browser } from '../../browser.ts';
import type { WayName } from '../../webmail/adapter.ts';
import type { Page } from '../page.ts';
import type { Signs, Trouble } from './judge.ts';

/** How deep, and how many elements, the outline of a page goes. */
const DEEPEST = 14;
const MOST_LINES = 60;

/**
 * A report that a person can send: which way found what, how often, and the page's outline in tags and roles. Never a text, an
 * address, a key, an id or a class, and nothing of a mail's own markup: only names from the code, numbers, and roles of one plain
 * word.
 */
export function healthReport(page: Page, { survey, messages }: Signs, found: readonly Trouble[]): string {
  const { adapter, document } = page;
  return [
    `Rebond ${browser.runtime.getManifest().version}, ${adapter.site}, ${/^[a-z-]{2,10}$/i.exec(document.documentElement.lang)?.[0] ?? 'no language'}`,
    `trouble: ${found.join(', ') || 'none'}`,
    `rows: ${survey.rows}, with people: ${survey.withPeople}, bounces: ${survey.bounces.length}`,
    ...counted(survey.ways),
    `messages: ${messages.ways.length}, with a body: ${messages.bodies}`,
    ...counted(messages.ways),
    'outline:',
    ...outline(adapter.readingRegion(document) ?? document.body, adapter.messages(document).elements.map((one) => adapter.readMessage(one).body)),
  ].join('\n');
}

/** "people: attribute:email 48, none 2" for each field. */
function counted(all: readonly Record<string, WayName>[]): string[] {
  const fields = [...new Set(all.flatMap((ways) => Object.keys(ways)))];
  return fields.map((field) => {
    const counts = new Map<string, number>();
    for (const ways of all) counts.set(ways[field] ?? 'none', (counts.get(ways[field] ?? 'none') ?? 0) + 1);
    return `  ${field}: ${[...counts].map(([way, count]) => `${way} ${count}`).join(', ')}`;
  });
}

/** Tags and roles, indented, without what stands in `bodies`; of children that look alike only the first, with their number. */
function outline(root: Element, bodies: readonly (Element | null)[]): string[] {
  const lines: string[] = [];
  const walk = (element: Element, depth: number, times: number) => {
    if (lines.length >= MOST_LINES) return;
    lines.push(`${'  '.repeat(depth)}${nameOf(element)}${times > 1 ? ` x${times}` : ''}`);
    if (depth >= DEEPEST || bodies.includes(element)) return;
    const alike = new Map<string, Element[]>();
    for (const child of element.children) {
      const name = nameOf(child);
      alike.set(name, [...(alike.get(name) ?? []), child]);
    }
    for (const [first, ...others] of alike.values()) if (first) walk(first, depth + 1, others.length + 1);
  };
  walk(root, 1, 1);
  return lines;
}

function nameOf(element: Element): string {
  const tag = /^[a-z][a-z0-9]{0,19}$/.exec(element.localName)?.[0] ?? 'other';
  const role = /^[a-z]{1,20}$/.exec(element.getAttribute('role') ?? '')?.[0];
  return role ? `${tag}[${role}]` : tag;
}
