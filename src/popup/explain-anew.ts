import type { Explanation, Language } from '../bounce/types.ts';
import { cardLabels } from '../language/card.ts';
import type { Explained } from '../messages.ts';
import { openExplanation } from '../ui/open-cause.ts';

/** Loads the classifier's last step, where the person reads another language than the page's explanation was made in. */
export async function explainAnew({ verdict, explanation: before, firstWords }: Explained, language: Language): Promise<Explanation> {
  const { explain } = await import('../bounce/explain/index.ts');
  const explanation = explain(verdict, language);
  if (!firstWords) return explanation;
  // What named the mail before does so again, and what was not explained by its first words is not now.
  return isOpen(before) ? openExplanation(explanation, verdict, before.whoseMove, cardLabels[language]) : explanation;
}

/** Was this made of first words that leave the cause open? */
function isOpen({ lang, cause }: Explanation): boolean {
  const { openForWhy, moreInside } = cardLabels[lang];
  return cause === openForWhy || cause === moreInside;
}
