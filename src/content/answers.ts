import { browser } from '../browser.ts';
import { asToContent, isOwnPage, type MessageSender } from '../message-checks.ts';
import { MAX_TEXT, type ContentAnswers, type ToContent } from '../messages.ts';

/** What the page can be asked, by kind of question. */
export type Answers = { [Type in Exclude<ToContent['type'], 'selection'>]: (message: Extract<ToContent, { type: Type }>) => ContentAnswers[Type] | Promise<ContentAnswers[Type]> };

/** Answers the popup and the background, and nobody else, until the signal ends. */
export function answerMessages(answers: () => Promise<Answers | null>, signal: AbortSignal): void {
  const listen = (value: unknown, sender: MessageSender, sendResponse: (response: unknown) => void): true | undefined => {
    const isOurs = isOwnPage(sender, { id: browser.runtime.id, base: browser.runtime.getURL('') });
    const message = asToContent(value, isOurs ? 'page' : 'stranger');
    if (message === null) return undefined;
    const answer = async () => (message.type === 'selection' ? selection() : answerTo(await answers(), message));
    void answer().catch(() => null).then(sendResponse);
    // Chromium takes an answer that comes later only so.
    return true;
  };
  const listener = listen as (value: unknown, sender: MessageSender, sendResponse: (response: unknown) => void) => true;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => { browser.runtime?.onMessage?.removeListener(listener); }, { once: true });
}

function answerTo(answers: Answers | null, message: Exclude<ToContent, { type: 'selection' }>): unknown {
  if (answers === null) return null;
  switch (message.type) {
    case 'view': return answers.view(message);
    case 'explain-listed': return answers['explain-listed'](message);
    case 'jump': return answers.jump(message);
    case 'explain-in-view': return answers['explain-in-view'](message);
  }
}

/** The selected text with its line breaks. */
function selection(): string {
  return (getSelection()?.toString() ?? '').slice(0, MAX_TEXT);
}
