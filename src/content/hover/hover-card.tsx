import type { ListRow } from '../../webmail/adapter.ts';
import type { Explanation } from '../../bounce/types.ts';
import type { Explained, Look } from '../../messages.ts';
import type { Bounce } from '../bounce.ts';
import { draw } from '../draw.ts';
import { ExplainedCard } from '../ExplainedCard.tsx';
import { makeHost } from '../host.ts';
import type { Page } from '../page.ts';
import { themeAt } from '../theme.ts';
import { around, placeCard } from './place.ts';

/** What a hover card shows. */
export interface Shown {
  row: ListRow;
  bounce: Bounce;
  explained: Explained;
  look: Look;
  explanation: Explanation;
  /** x of the pointer, or null where the keyboard brought the card, or the pointer was there before us. */
  pointer: number | null;
  /** The offer to fetch the report: made, taken, or not there. */
  report: 'offered' | 'reading' | null;
  status: string | null;
  /** The whole report was read; before that a question would be about what the first words left out. */
  mayAsk: boolean;
}

export interface HoverCard {
  /** Shows something, or something else, at its row. @returns false where there was no room */
  show(shown: Shown): boolean;
  hide(): void;
  /** Puts the card beside its row again after that moved. @returns false where the row is out of sight */
  follow(): boolean;
  focus(): void;
  hasFocus(): boolean;
  isOurs(target: EventTarget | null): boolean;
}

export interface HoverCardActs {
  close(): void;
  readReport(): void;
  answer(wrote: boolean): void;
}

const OVER_ALL = [['position', 'fixed'], ['z-index', '2147483647'], ['inset', 'auto'], ['inline-size', 'max-content']] as const;

/** The one card beside a row. Its element is in the page only while it shows something, at the end of all. */
export function makeHoverCard(page: Page, acts: HoverCardActs): HoverCard {
  const host = makeHost(page.document, OVER_ALL);
  const { element, inside } = host;
  const said = page.document.createElement('div');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  const frame = page.document.createElement('div');
  frame.className = 'frame';
  frame.tabIndex = -1;
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', 'headline');
  inside.append(frame, said);
  let shown: Shown | null = null;

  function put(): boolean {
    if (!shown) return false;
    frame.style.maxBlockSize = '';
    const { width, height } = frame.getBoundingClientRect();
    const { clientWidth, clientHeight } = page.document.documentElement;
    const rightToLeft = getComputedStyle(shown.row.element).direction === 'rtl';
    // In quirks mode the root element has no height of its own.
    const room = { width: clientWidth || innerWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
    const place = placeCard(around(shown.row.parts), { width, height }, room, shown.pointer, rightToLeft);
    if (!place) return false;
    element.style.setProperty('left', `${place.left}px`, 'important');
    element.style.setProperty('top', `${place.top}px`, 'important');
    frame.style.maxBlockSize = `${place.maxHeight}px`;
    return true;
  }

  const card: HoverCard = {
    show(next) {
      const same = shown?.bounce.key === next.bounce.key;
      shown = next;
      host.dress(next.look.styles);
      inside.dataset['theme'] = themeAt(next.row.element);
      const hadFocus = card.hasFocus();
      frame.replaceChildren(draw(page.document,
        <ExplainedCard
          labels={next.look.labels}
          explained={next.explained}
          explanation={next.explanation}
          variant="hover"
          onClose={acts.close}
          fullReport={next.report ? { state: next.report, onRead: (event) => { if (event.isTrusted) acts.readReport(); } } : undefined}
          status={next.status}
          onAnswer={next.mayAsk ? acts.answer : undefined}
        />,
      ));
      if (hadFocus) card.focus();
      if (!element.isConnected) page.document.documentElement.append(element);
      if (!put()) {
        card.hide();
        return false;
      }
      if (!same || next.status) said.textContent = spoken(next);
      return true;
    },
    hide() {
      shown = null;
      element.remove();
      said.textContent = '';
      frame.replaceChildren();
    },
    follow: put,
    focus: () => { frame.focus({ preventScroll: true }); },
    hasFocus: () => page.document.activeElement === element,
    isOurs: (target) => target === element,
  };
  page.signal.addEventListener('abort', () => { card.hide(); });
  return card;
}

/** What a screen reader says of a card that the focus is not in. */
function spoken({ explanation, status }: Shown): string {
  return status ?? [explanation.headline, explanation.about, explanation.whoseMove, explanation.cause].filter(Boolean).join('. ');
}
