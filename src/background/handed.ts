/** Texts on their way to the helper page. They wait in memory only, under a ticket that works once; few, and not for long. */

/** Texts that wait at once; a page takes its own within a second of opening. */
const MOST_WAITING = 8;

export class HandedTexts {
  readonly #waiting = new Map<string, string>();

  /** @returns the ticket that the text can be taken with, once */
  keep(text: string): string {
    const ticket = crypto.randomUUID();
    this.#waiting.set(ticket, text);
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > MOST_WAITING && oldest !== undefined) this.#waiting.delete(oldest);
    return ticket;
  }

  /** @returns the text, or null where the ticket is unknown or was used before */
  take(ticket: string): string | null {
    const text = this.#waiting.get(ticket) ?? null;
    this.#waiting.delete(ticket);
    return text;
  }
}
