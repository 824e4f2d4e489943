import { browser } from '../browser.ts';
import { isExplained, isLook } from '../message-checks.ts';
import { MAX_TEXT, type Explained, type Look, type ToBackground } from '../messages.ts';
import type { Bounce } from './bounce.ts';
import { ownAddresses, type Page } from './page.ts';

/** Milliseconds until the one other try: a background that is just starting does not listen yet. */
const TRY_AGAIN = 300;

/** What the classifier makes of a bounce, asked once for the same question; null where no answer came. */
export function explain(page: Page, bounce: Bounce): Promise<Explained | null> {
  const question = questionOf(page, bounce);
  const name = fingerprint(JSON.stringify([bounce.key, question]));
  const known = page.memory.explained.get(name);
  if (known) return known;
  const answer = ask(question, isExplained).then((explained) => {
    if (!explained) page.memory.explained.delete(name);
    return explained;
  });
  page.memory.explained.set(name, answer);
  return answer;
}

/**
 * A row or message that turned out to be no bounce gets no card, unless only mail systems send from such an address, or a list
 * that shows neither addresses nor first words gave nothing to judge by.
 */
export function isWorthACard({ sender, nameOnly, text }: Bounce, explained: Explained): boolean {
  return explained.verdict.kind !== 'not_a_bounce' || sender === 'certain' || (sender === 'probable' && nameOnly && !text);
}

function questionOf(page: Page, { key, mail, text, hints, shownDate, inConversation, firstWords }: Bounce): ToBackground & { type: 'explain' } {
  const wrote = page.memory.wrote.get(mail);
  const original = page.memory.originals.get(key);
  return {
    type: 'explain',
    text: (original ?? text).slice(0, MAX_TEXT),
    hints,
    language: page.language,
    own: ownAddresses(page),
    ...(wrote === undefined ? {} : { wrote }),
    ...(inConversation ? { inConversation } : {}),
    ...(firstWords && original === undefined ? { firstWords } : {}),
    ...(shownDate === undefined ? {} : { shownDate }),
  };
}

/** What cards are made with; asked once, with the first question. Null where no answer came. */
export async function lookOf(page: Page): Promise<Look | null> {
  const { memory, language } = page;
  const look = await (memory.looks[language] ??= ask({ type: 'look', language }, isLook));
  if (!look) delete memory.looks[language];
  return look;
}

async function ask<Answer>(question: ToBackground, isAnswer: (value: unknown) => value is Answer): Promise<Answer | null> {
  for (const again of [true, false]) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(question);
      if (isAnswer(answer)) return answer;
    } catch {
      // Nobody listens yet, or the extension is gone.
    }
    if (again) await new Promise((resolve) => { setTimeout(resolve, TRY_AGAIN); });
  }
  return null;
}

/** Length and FNV-1a hash: a question may be two million characters long, and its name should not keep them. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}/${hash >>> 0}`;
}
