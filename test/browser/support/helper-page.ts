import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A file that a test drops: text, or bytes as an array. */
export interface DroppedFile {
  name: string;
  type?: string;
  content: string | Uint8Array;
}

/** The paste-a-bounce page in a tab, and a person's hands and eyes. */
export class HelperPage {
  constructor(readonly tab: Page) {}

  /** Pastes into the field as the keyboard does, with an event that carries the text. */
  async paste(text: string): Promise<void> {
    await this.tab.evaluate((pasted: string) => {
      const field = document.querySelector('textarea');
      field?.focus();
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data }); // Firefox takes none at the making.
      if (!field?.dispatchEvent(event)) return;
      // A paste by the keys is quick whatever its length; this command takes Chromium seconds for a thousand lines.
      if (pasted.length < 5000) document.execCommand('insertText', false, pasted);
      else {
        field.setRangeText(pasted, field.selectionStart, field.selectionEnd, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      }
    }, text);
  }

  /** Pastes a text that the page itself makes: `piece`, as often as `times`. For texts that are too long to send there. */
  async pasteRepeated(piece: string, times: number): Promise<void> {
    await this.tab.evaluate((one: string, count: number) => {
      const field = document.querySelector('textarea');
      const data = new DataTransfer();
      data.setData('text/plain', one.repeat(count));
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      field?.dispatchEvent(event);
    }, piece, times);
  }

  /** Types letter by letter. */
  async type(text: string): Promise<void> {
    await this.tab.focus('textarea');
    await this.tab.keyboard.type(text);
  }

  /** Drops files on the page. */
  async drop(...files: DroppedFile[]): Promise<void> {
    const given = files.map(({ name, type = '', content }) => ({ name, type, bytes: Buffer.from(content).toString('base64') }));
    await this.tab.evaluate((list: { name: string; type: string; bytes: string }[]) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of list) {
        data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type }));
      }
      const place = document.querySelector('main') ?? document.body;
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        place.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    }, given);
  }

  /** Presses the button that bears a text; again where the page moved it away under the pointer, as it does for an answer that comes. */
  async press(label: string | RegExp): Promise<void> {
    await until(`a button ${label}`, async () => {
      for (const one of await this.tab.$$('button')) {
        const text = await one.evaluate((element) => element.innerText.trim());
        if (!(typeof label === 'string' ? text === label : label.test(text))) continue;
        await one.click();
        return true;
      }
      return null;
    });
  }

  /** All that can be read in the page. */
  text(): Promise<string> {
    return this.tab.evaluate(() => document.querySelector('main')?.innerText ?? document.body.innerText);
  }

  /** Waits until the page says something, and gives all that it says. */
  says(what: string | RegExp): Promise<string> {
    return until(`the page to say ${what}`, async () => {
      const text = await this.text();
      return (typeof what === 'string' ? text.includes(what) : what.test(text)) ? text : null;
    });
  }

  /** Waits for an explanation's headline. */
  headline(): Promise<string> {
    return until('an explanation', () => this.tab.evaluate(() => document.querySelector<HTMLElement>('.card .headline')?.innerText.trim() ?? null));
  }

  /** Empties the page, in either language. */
  async clear(): Promise<void> {
    await this.press(/^(?:Clear|Effacer)$/);
    await until('an empty page', () => this.tab.evaluate(() => document.querySelector('.card') === null && document.querySelector('textarea')?.value === ''));
  }
}
