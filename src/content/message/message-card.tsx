import type { Explained, Look } from '../../messages.ts';
import type { Place } from '../../webmail/adapter.ts';
import { draw } from '../draw.ts';
import { ExplainedCard } from '../ExplainedCard.tsx';
import { makeHost } from '../host.ts';
import type { Page } from '../page.ts';
import { themeAt } from '../theme.ts';

/** A site that takes our element out again gets it back so many times in so many milliseconds; then it is left in peace. */
const MOST_RETURNS = 3;
const WITHIN = 10_000;

export interface MessageCard {
  /** Shows something, or something else. */
  show(explained: Explained, look: Look): void;
  /** Puts the card where it belongs, if it is not there. */
  stand(place: Place): void;
  /** Brings the card into view and takes the focus there. */
  enter(): void;
  isOurs(target: EventTarget | null): boolean;
  remove(): void;
}

const AS_LONG_AS_WANTED = [['margin-block', '12px'], ['max-inline-size', '640px']] as const;

/** The card above the text of one opened message, in an element of ours beside the site's own. */
export function makeMessageCard(page: Page, onAnswer: (wrote: boolean) => void): MessageCard {
  const { element, inside, dress } = makeHost(page.document, AS_LONG_AS_WANTED);
  inside.tabIndex = -1;
  inside.setAttribute('role', 'group');
  inside.setAttribute('aria-labelledby', 'headline');
  const returns: number[] = [];
  const card: MessageCard = {
    show(explained, { styles, labels }) {
      dress(styles);
      const hadFocus = page.document.activeElement === element;
      inside.replaceChildren(draw(page.document, <ExplainedCard labels={labels} explained={explained} variant="message" onAnswer={onAnswer} />));
      if (hadFocus) inside.focus({ preventScroll: true });
    },
    stand({ parent, before }) {
      if (element.isConnected && element.parentElement === parent && element.nextElementSibling === before) return;
      const now = Date.now();
      while (returns[0] !== undefined && now - returns[0] > WITHIN) returns.shift();
      if (returns.length > MOST_RETURNS) {
        element.remove();
        return;
      }
      returns.push(now);
      inside.dataset['theme'] = themeAt(parent);
      parent.insertBefore(element, before);
    },
    enter() {
      element.scrollIntoView({ block: 'nearest' });
      inside.focus({ preventScroll: true });
    },
    isOurs: (target) => target === element,
    remove: () => { element.remove(); },
  };
  return card;
}
