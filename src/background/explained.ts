import { classify, explain, read } from '../bounce/index.ts';
import { cardLabels } from '../language/card.ts';
import { questionWords } from '../language/question.ts';
import type { Explained, ToBackground } from '../messages.ts';
import { explainFirstWords, asFirstWords, leavesOpen, withoutCutAddress } from './first-words.ts';
import { shownDate as readShownDate } from './shown-date.ts';

/**
 * Reads, judges and explains one mail.
 * @param own the addresses of the settings; those that the page knows come with the message
 * @returns null where the classifier failed: it promises not to, and a tab must not wait for ever if it does
 */
export function explained(message: Extract<ToBackground, { type: 'explain' }>, own: readonly string[]): Explained | null {
  const { hints, language, wrote, inConversation, shownDate, firstWords = false } = message;
  const text = firstWords ? withoutCutAddress(message.text) : message.text;
  const date = shownDate === undefined ? null : readShownDate(shownDate);
  try {
    const whole = classify(read(text, date === null ? hints : { ...hints, date }), {
      own: [...new Set([...message.own, ...own])],
      ...(wrote !== undefined && { wrote }),
      ...(inConversation !== undefined && { inConversation }),
    });
    const verdict = firstWords ? asFirstWords(whole, text) : whole;
    const question = verdict.question ? questionWords(verdict.question, cardLabels[language].question, language) : null;
    const explanation = explain(verdict, language);
    if (!firstWords) return { verdict, explanation, question };
    return { verdict, explanation: explainFirstWords(explanation, verdict, hints, text, cardLabels[language]), question, firstWords, leavesOpen: leavesOpen(verdict) };
  } catch {
    return null;
  }
}
