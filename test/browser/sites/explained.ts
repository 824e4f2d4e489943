import { expect } from 'vitest';
import type { MailPage } from '../support/mail-page.ts';

/** A bounce is explained beside its row; opened, above its text, and no card of the list covers that one. */
export async function expectExplained(page: MailPage, mail: string, recipient: string): Promise<void> {
  await page.hover(mail);
  expect((await page.card('hover')).headline).not.toBe('');
  await page.open(mail);
  await page.card('message', recipient);
  expect((await page.cards()).filter(({ place }) => place === 'hover'), 'a card covers the opened message').toEqual([]);
}
