import type { Page } from 'puppeteer-core';
import type { BrowserName } from './launch.ts';
import { closedShadows, type Shadow } from './shadow.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person sees of one of our cards just now. */
export interface CardFacts {
  /** Beside a row, or above the text of an opened message. */
  place: 'hover' | 'message';
  /** Everything that is shown, as text. What is folded away is not in it. */
  text: string;
  headline: string;
  /** Whose address and whose move. */
  who: string;
  cause: string;
  steps: string[];
  /** Whether to send again. */
  retry: string;
  links: { text: string; href: string }[];
  /** What the card itself has to say: "Gmail asks you to log in again". */
  status: string;
  lang: string;
  box: Box;
}

/** One of our cards, in its closed shadow root. */
export interface Card extends CardFacts {
  shadow: Shadow;
  /** Clicks with the mouse on the first element that meets the selector. */
  click(selector: string): Promise<void>;
  /** Box of the first element that meets the selector, in the window. */
  boxOf(selector: string): Promise<Box>;
}

/** The cards that can be seen on a page, in document order. */
export async function shownCards(page: Page, browser: BrowserName): Promise<Card[]> {
  const cards: Card[] = [];
  for (const shadow of await closedShadows(page, browser)) {
    const facts = await shadow.evaluate(factsOf).catch(() => null);
    if (facts) cards.push(withHands(page, shadow, facts));
  }
  return cards;
}

function withHands(page: Page, shadow: Shadow, facts: CardFacts): Card {
  const boxOf = async (selector: string) => {
    const box = await shadow.evaluate((root, wanted: string) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return element ? { x, y, width, height } : null;
    }, selector);
    if (!box) throw new Error(`the card has no ${selector}`);
    return box;
  };
  return {
    ...facts,
    shadow,
    boxOf,
    async click(selector) {
      const { x, y, width, height } = await boxOf(selector);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

/** Runs in the page. */
function factsOf(root: ShadowRoot): CardFacts | null {
  const card = root.querySelector<HTMLElement>('.card');
  if (!card || !card.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  // One that is still arriving is not where it will be.
  if (width === 0 || height === 0 || card.getAnimations().some(({ playState }) => playState === 'running')) return null;
  const text = (selector: string) => card.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
  return {
    place: root.host.closest('[role="listitem"], [data-app-section="MailReadCompose"]') ? 'message' : 'hover',
    text: card.innerText,
    headline: text('.headline'),
    who: text('.who'),
    cause: text('.cause'),
    steps: [...card.querySelectorAll<HTMLElement>('.steps > li')].map((step) => step.innerText.trim()),
    retry: text('.pill'),
    links: [...card.querySelectorAll<HTMLAnchorElement>('.links a')].map((link) => ({ text: link.innerText.trim(), href: link.href })),
    status: text('.status'),
    lang: card.lang,
    box: { x, y, width, height },
  };
}
