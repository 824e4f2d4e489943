import type { BounceInView, ListedExplained, PageView } from '../messages.ts';
import { explain, isWorthACard } from './explain.ts';
import type { Health } from './health/health.ts';
import type { Hover } from './hover/hover.ts';
import type { Messages, Opened } from './message/messages.ts';
import type { Page } from './page.ts';

/** Longest key that travels; longer ones (a row known only by its words) are cut, and the popup's answer is cut alike. */
const MOST_KEY = 1_000;

export interface Parts {
  page: Page;
  hover: Hover;
  messages: Messages;
  health: Health;
}

/** What the popup shows of this page. */
export function viewOf({ page, hover, messages, health }: Parts): PageView {
  const opened = messages.opened().map((one) => ofMessage(one));
  const last = hover.last();
  const hovered: BounceInView | null = last && { key: keyOf('row', last.bounce.key), place: 'row', explained: last.explained, title: last.bounce.title };
  const rows: BounceInView[] = health.survey().bounces.map(({ bounce }) => ({ key: keyOf('row', bounce.key), place: 'row', explained: null, title: bounce.title }));
  const current = opened.at(-1) ?? hovered;
  const all = [...opened, ...(hovered && opened.length === 0 ? [hovered] : []), ...rows];
  const others = all.filter(({ key }, index) => key !== current?.key && all.findIndex((one) => one.key === key) === index);
  return { site: page.adapter.site, understood: health.understood(), report: health.report(), current, others };
}

/** What the list itself tells of each bounce in it, for the popup's lines. */
export async function explainListed({ page, health }: Parts): Promise<ListedExplained[]> {
  const listed = await Promise.all(health.survey().bounces.map(async ({ bounce }) => {
    const explained = await explain(page, bounce);
    return explained && isWorthACard(bounce, explained) ? [{ key: keyOf('row', bounce.key), explained }] : [];
  }));
  return listed.flat();
}

/** Brings a bounce into view and explains it there. */
export async function jumpTo({ hover, messages, health }: Parts, key: string): Promise<boolean> {
  const opened = messages.opened().find((one) => ofMessage(one).key === key);
  if (opened) {
    opened.card?.enter();
    return true;
  }
  const row = health.survey().bounces.find(({ bounce }) => keyOf('row', bounce.key) === key);
  if (!row) return false;
  row.element.scrollIntoView({ block: 'center' });
  await hover.explainRow(row.element);
  return true;
}

/** The command: goes into the card that is shown; else explains the row with the focus or cursor, else what is open. */
export async function explainInView({ page, hover, messages }: Parts): Promise<boolean> {
  if (hover.enter()) return true;
  const { adapter, document } = page;
  const focused = document.activeElement && adapter.rowAt(document.activeElement);
  const opened = messages.opened();
  if (opened.length === 0 || focused) {
    for (const row of [focused, adapter.cursorRow(document), hover.row()]) if (row && (await hover.explainRow(row))) return true;
  }
  const card = opened.at(-1)?.card;
  if (!card) return messages.explainLast();
  card.enter();
  return true;
}

function ofMessage({ bounce, explained }: Opened): BounceInView {
  return { key: keyOf('message', bounce.key), place: 'message', explained, title: bounce.title };
}

function keyOf(place: string, key: string): string {
  return `${place}:${key}`.slice(0, MOST_KEY);
}
