import type { Page } from 'puppeteer-core';
import type { GmailHooks } from '../../sites/gmail/hooks.ts';
import type { OutlookHooks } from '../../sites/outlook/hooks.ts';
import { shownCards, type Box, type Card } from './card.ts';
import type { BrowserName } from './launch.ts';
import { until } from './until.ts';

/** What the imitated pages can be told to do: `page.site((mailSite) => mailSite.refresh())`. */
type Hooks = GmailHooks & OutlookHooks;
declare global {
  interface Window {
    mailSite: Hooks;
  }
}

/** An imitated mailbox in a tab, and a person's hands and eyes. Mails are named as their files in test/fixtures/mails, without ".eml". */
export class MailPage {
  constructor(readonly tab: Page, readonly browser: BrowserName) {}

  /** Does something with the page's own hooks. `use` runs in the page and may use nothing from outside itself. */
  site<Result, Given extends unknown[]>(use: (mailSite: Hooks, ...given: Given) => Result, ...given: Given): Promise<Awaited<Result>> {
    return this.tab.evaluate(`Promise.resolve((${use.toString()})(window.mailSite, ...${JSON.stringify(given)}))`) as Promise<Awaited<Result>>;
  }

  /** Where a mail's row is in the window, once it is there and rests. */
  async row(name: string): Promise<Box> {
    return until(`a row for ${name}`, () => this.tab.evaluate((mail: string) => {
      const { x, y, width, height } = window.mailSite.rowOf(mail)?.getBoundingClientRect() ?? new DOMRect();
      return height === 0 ? null : { x, y, width, height };
    }, name));
  }

  /** Rests the pointer on a row, coming from outside the list. */
  async hover(name: string): Promise<void> {
    const { x, y, height } = await this.row(name);
    await this.tab.mouse.move(x + 150, y + height / 2 - 1);
    await this.tab.mouse.move(x + 152, y + height / 2);
  }

  /** Takes the pointer to where nothing is. */
  async leave(): Promise<void> {
    await this.tab.mouse.move(2, 2, { steps: 2 });
  }

  /** Gives a row the keyboard focus, as the site does when its own cursor comes there. */
  async focusRow(name: string): Promise<void> {
    await this.row(name);
    await this.tab.evaluate((mail: string) => {
      const row = window.mailSite.rowOf(mail);
      if (row) row.tabIndex = 0;
      row?.focus();
    }, name);
  }

  /** Opens a mail by a click on its row and waits until its text is there. */
  async open(name: string): Promise<void> {
    const { x, y, height } = await this.row(name);
    await this.tab.mouse.click(x + 150, y + height / 2);
    await this.opened();
  }

  /** Waits until a message's text is shown. */
  async opened(): Promise<void> {
    await this.tab.waitForFunction(() => [...document.querySelectorAll('[role="main"] [data-message-id], [role="main"] [role="document"]')]
      .some((body) => body.checkVisibility({ visibilityProperty: true }) && (body.textContent ?? '').trim() !== ''));
  }

  /** Goes back to the list: Gmail's arrow, Outlook's folder. The pointer leaves the list: a card where it rested would take the next click. */
  async back(): Promise<void> {
    await this.leave();
    await this.tab.evaluate(() => { history.back(); });
  }

  /** The cards that can be seen now. */
  cards(): Promise<Card[]> {
    return shownCards(this.tab, this.browser);
  }

  /** Waits for a card at a place, that says something. */
  card(place: 'hover' | 'message', says: string | RegExp = ''): Promise<Card> {
    return until(`a ${place} card${says ? ` that says ${says}` : ''}`, async () => {
      const cards = await this.cards();
      return cards.find((card) => card.place === place && card.headline !== ''
        && (typeof says === 'string' ? card.text.includes(says) : says.test(card.text))) ?? null;
    });
  }

  /** Waits until no card can be seen (at a place). */
  async noCard(place?: 'hover' | 'message'): Promise<void> {
    await until('the card to go', async () => (await this.cards()).every((card) => place !== undefined && card.place !== place));
  }

  /**
   * Watches for a while that no card comes. Nothing says that something will never happen, so this takes its time:
   * twice the delay after which a card would have come.
   */
  async staysWithoutCard(place?: 'hover' | 'message', milliseconds = 900): Promise<void> {
    const end = Date.now() + milliseconds;
    while (Date.now() < end) {
      const card = (await this.cards()).find((one) => place === undefined || one.place === place);
      if (card) throw new Error(`a card came where none should be: ${card.headline}`);
    }
  }
}
