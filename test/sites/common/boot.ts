import type { Mailbox } from '../mailbox.ts';

/** What a page knows of the mailbox: fetched after the frame is there, as the real sites do. */
export async function fetchMailbox(): Promise<Mailbox> {
  const response = await fetch('/double/mailbox.json');
  return response.json() as Promise<Mailbox>;
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
