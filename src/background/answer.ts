/** What each message to the background does and is answered with. */
import { cardLabels } from '../language/card.ts';
import type { BackgroundAnswers, ToBackground } from '../messages.ts';
import { cardStyles } from '../ui/card-styles.ts';
import type { Badges } from './badge.ts';
import { explained } from './explained.ts';
import type { HandedTexts } from './handed.ts';
import type { Knowing } from './known.ts';
import { openHelper } from './pages.ts';

/** What the background holds for all tabs, as long as it is awake. */
export interface Held {
  knowing: Knowing;
  badges: Badges;
  handed: HandedTexts;
}

/** @param tab the tab that asks, where a tab does */
export async function answer(message: ToBackground, tab: number | undefined, held: Held): Promise<BackgroundAnswers[ToBackground['type']] | null> {
  switch (message.type) {
    case 'explain': {
      const { settings } = await held.knowing.now();
      return explained(message, settings.ownAddresses);
    }
    case 'look':
      return { styles: cardStyles, labels: cardLabels[message.language] };
    case 'seen': {
      const { language } = await held.knowing.now();
      if (tab !== undefined) await held.badges.show(tab, message, language);
      return null;
    }
    case 'open-helper':
      await openHelper(message.text === undefined || message.text.trim() === '' ? null : held.handed.keep(message.text));
      return null;
    case 'take-text':
      return held.handed.take(message.ticket);
  }
}
