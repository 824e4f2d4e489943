import type { Explained } from '../../messages.ts';
import type { ListRow } from '../../webmail/adapter.ts';
import { bounceInRow, type Bounce } from '../bounce.ts';
import { explain, isWorthACard, lookOf } from '../explain.ts';
import type { Page } from '../page.ts';
import { readReport } from '../report/read.ts';
import { makeHoverCard, type HoverCard, type HoverCardActs, type Shown } from './hover-card.tsx';
import { listenForAttention } from './listen.ts';
import { somethingIsOpen } from './may-show.ts';
import { watchRow } from './row-watch.ts';

/** Milliseconds that a card stays after the pointer left its row, so that the pointer can travel onto it. */
const LEAVING = 300;

/** What brought a card: it stays as long as that lasts. */
type Reason = 'pointer' | 'focus' | 'command';

interface Target {
  row: HTMLElement;
  key: string;
  reason: Reason;
  x: number | null;
}

export interface Hover {
  /** Explains a row at once because the person asked for it, and takes the focus there. @returns whether there was something to say */
  explainRow(row: HTMLElement): Promise<boolean>;
  /** Takes the focus into the card that is shown. @returns false where none is */
  enter(): boolean;
  /** The row that the pointer or the keyboard is on. */
  row(): HTMLElement | null;
  isOurs(target: EventTarget | null): boolean;
  /** @returns whether the key was for the card */
  key(event: KeyboardEvent): boolean;
  /** Looks whether the card may stay, for what no change of its row tells: its message was explained in the reading pane. */
  look(): void;
  /** The bounce that was shown last. */
  last(): { bounce: Bounce; explained: Explained } | null;
}

/**
 * The card beside a row: when it comes, what it says, when it goes.
 * @param hasCard whether an opened message has a card: its own row needs none, which would cover that one
 */
export function startHover(page: Page, hasCard: () => boolean): Hover {
  const { adapter, document, settings, signal } = page;
  let target: Target | null = null;
  let dismissed: string | null = null;
  let shown: (Shown & { reason: Reason }) | null = null;
  let last: { bounce: Bounce; explained: Explained } | null = null;
  let showing: AbortController | null = null;
  let before: HTMLElement | null = null;
  /** Made when it is first needed: most pages never show one. */
  let card: HoverCard | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const acts: HoverCardActs = {
    close: () => dismiss(),
    readReport: () => { if (shown) void fetchReport(shown); },
    answer: (wrote) => { if (shown) void answer(shown, wrote); },
  };

  function isOurs(target: EventTarget | null): boolean {
    return card?.isOurs(target) ?? false;
  }

  function hide(): void {
    clearTimeout(opening);
    close();
  }

  function close(): void {
    clearTimeout(leaving);
    showing?.abort();
    showing = null;
    shown = null;
    card?.hide();
  }

  /** Closes because the person wants that; the same row does not open again until the attention was elsewhere. */
  function dismiss(): void {
    dismissed = target?.key ?? shown?.row.key ?? null;
    const back = card?.hasFocus() ? before : null;
    hide();
    back?.focus({ preventScroll: true });
  }

  function leaveSoon(): void {
    clearTimeout(opening);
    clearTimeout(leaving);
    leaving = setTimeout(() => { if (!card?.hasFocus()) hide(); }, LEAVING);
  }

  function want(row: HTMLElement, reason: Reason, x: number | null): void {
    const key = adapter.rowKey(row);
    if (target?.row === row && target.key === key) {
      if (shown?.row.key === key) clearTimeout(leaving);
      return;
    }
    target = { row, key, reason, x };
    clearTimeout(opening);
    if (key === dismissed) return;
    dismissed = null;
    const found = find(row);
    if (shown?.row.key === key) {
      clearTimeout(leaving);
      return;
    }
    if (!found) {
      if (shown && reason === 'focus') hide();
      else if (shown?.reason === 'pointer') leaveSoon();
      return;
    }
    const wanted = target;
    // Asked now, shown when the person has rested: the answer is there by then.
    void explain(page, found.bounce);
    void lookOf(page);
    opening = setTimeout(() => { void open(wanted, found.read, found.bounce); }, settings.hoverDelay);
  }

  function find(row: HTMLElement, asked = false): { read: ListRow; bounce: Bounce } | null {
    const read = adapter.readRow(row);
    const bounce = bounceInRow(page, read, asked);
    return bounce && { read, bounce };
  }

  /** @param wanted what the person attended to when this began; if it is another by now, nothing is shown */
  async function open(wanted: Target, read: ListRow, bounce: Bounce): Promise<boolean> {
    const [explained, look] = await Promise.all([explain(page, bounce), lookOf(page)]);
    if (signal.aborted || target !== wanted || !explained || !look || !stands(read)) return false;
    if (wanted.reason !== 'command' && (!isWorthACard(bounce, explained) || somethingIsOpen(document))) return false;
    const { explanation, firstWords, leavesOpen } = explained;
    const { labels } = look;
    const report = leavesOpen && page.fetchOriginal && settings.fullReport === 'click' && adapter.originals(read.element, document).length > 0;
    hide();
    shown = {
      row: read, bounce, explained, look, pointer: wanted.x, reason: wanted.reason,
      // The report can be read here and now: nobody has to open the message for it.
      explanation: report && explanation.cause === labels.openForWhy ? { ...explanation, cause: labels.notInTheRow } : explanation,
      report: report ? 'offered' : null,
      status: bounce.nameOnly && firstWords ? labels.probably : null,
      mayAsk: !firstWords,
    };
    card ??= makeHoverCard(page, acts);
    if (!card.show(shown)) {
      shown = null;
      return false;
    }
    last = { bounce, explained };
    showing = new AbortController();
    watchRow(read.element, check, follow, AbortSignal.any([showing.signal, signal]));
    return true;
  }

  /** Does the row still show what was read from it, and is it not explained where it is open? */
  function stands(read: ListRow): boolean {
    return read.element.isConnected && adapter.rowKey(read.element) === read.key && !(adapter.isOpenRow(read.element) && hasCard());
  }

  function check(): void {
    if (!shown || (stands(shown.row) && card?.follow())) return;
    hide();
    target = null;
  }

  /** A list that is scrolled takes its rows from under the pointer; one that the keyboard scrolls takes the card along. */
  function follow(): void {
    if (!shown || (shown.reason !== 'pointer' && stands(shown.row) && card?.follow())) return;
    // Another row may have come under the pointer by the same scrolling: that one goes on opening.
    if (target?.row === shown.row.element) target = null;
    if (target) close();
    else hide();
  }

  function redraw(of: Shown, change: Partial<Shown>): void {
    if (shown?.row !== of.row) return;
    shown = { ...shown, ...change };
    last = { bounce: shown.bounce, explained: shown.explained };
    card?.show(shown);
  }

  async function fetchReport(of: Shown): Promise<void> {
    redraw(of, { report: 'reading', status: null });
    const result = await readReport(page, of.bounce.key, adapter.originals(of.row.element, document));
    if (result !== 'read') return redraw(of, { report: 'offered', status: of.look.labels.reportProblem[result] });
    const explained = await explain(page, of.bounce);
    if (explained) redraw(of, { explained, explanation: explained.explanation, report: null, status: null, mayAsk: true });
    else redraw(of, { report: 'offered', status: of.look.labels.reportProblem.gone });
  }

  async function answer(of: Shown, wrote: boolean): Promise<void> {
    page.memory.wrote.set(of.bounce.mail, wrote);
    const explained = await explain(page, of.bounce);
    if (explained) redraw(of, { explained, explanation: explained.explanation });
  }

  if (settings.hover) {
    listenForAttention(page, isOurs, {
      pointer(row, x) {
        if (row) return want(row, 'pointer', x);
        target = null;
        dismissed = null;
        if (shown?.reason === 'pointer') leaveSoon();
        else clearTimeout(opening);
      },
      onCard: () => {
        clearTimeout(leaving);
        clearTimeout(opening);
      },
      focus(row) {
        if (row) return want(row, 'focus', null);
        if (shown && shown.reason !== 'pointer') hide();
      },
      away: () => {
        dismissed = target?.key ?? null;
        hide();
      },
    });
  }
  signal.addEventListener('abort', hide);

  return {
    async explainRow(row) {
      const found = find(row, true);
      if (!found) return false;
      hide();
      before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      target = { row, key: found.read.key, reason: 'command', x: null };
      if (!(await open(target, found.read, found.bounce))) return false;
      card?.focus();
      return true;
    },
    enter() {
      if (!shown || !card) return false;
      if (!card.hasFocus()) before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      card.focus();
      return true;
    },
    row: () => target?.row ?? null,
    isOurs,
    key(event) {
      if (event.key !== 'Escape' || !shown) return false;
      dismiss();
      return true;
    },
    look: check,
    last: () => last,
  };
}
