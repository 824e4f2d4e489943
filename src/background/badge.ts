/** The toolbar button of each tab: how many returned mails its page shows, or "!" where the page is not understood. */
import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { backgroundTexts } from '../language/background.ts';

export interface Seen {
  bounces: number;
  understood: boolean;
}

const NOTHING: Seen = { bounces: 0, understood: true };

/** Dark enough for the white letters on it; the letters say the same. */
const COUNT_COLOUR = '#3d3fb8';
const PUZZLED_COLOUR = '#9c3f00';

/** More does not fit into the badge. */
const MOST_SHOWN = 99;

export class Badges {
  readonly #seen = new Map<number, Seen>();

  async show(tab: number, seen: Seen, language: Language): Promise<void> {
    this.#seen.set(tab, seen);
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: textOf(seen) }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: seen.understood ? COUNT_COLOUR : PUZZLED_COLOUR }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title: titleOf(seen, language) }),
    ]);
  }

  /** Says the same in another language. A tab of a time before the background slept says it when its page next changes. */
  async sayIn(language: Language): Promise<void> {
    await Promise.all([...this.#seen].map(([tab, seen]) => sayAgain(tab, seen, language).catch(() => undefined)));
  }

  forget(tab: number): void {
    this.#seen.delete(tab);
  }
}

/** The browser empties the badge when the tab shows another page, which has nothing to tell as long as it has no bounce. */
async function sayAgain(tab: number, seen: Seen, language: Language): Promise<void> {
  const isEmptied = (await browser.action.getBadgeText({ tabId: tab })) === '';
  await browser.action.setTitle({ tabId: tab, title: titleOf(isEmptied ? NOTHING : seen, language) });
}

function textOf({ bounces, understood }: Seen): string {
  if (!understood) return '!';
  if (bounces === 0) return '';
  return bounces > MOST_SHOWN ? `${MOST_SHOWN}+` : String(bounces);
}

function titleOf({ bounces, understood }: Seen, language: Language): string {
  const t = backgroundTexts[language];
  if (!understood) return t.notUnderstood;
  return bounces === 0 ? t.noneSeen : t.seen(bounces);
}
