import type { Mailbox } from '../mailbox.ts';

/** What a page knows of the mailbox: fetched after the frame is there, as the real sites do. Gmail's address names the account. */
export async function fetchMailbox(): Promise<Mailbox> {
  const account = /\/u\/(\d)/.exec(location.pathname)?.[1] ?? '0';
  const response = await fetch(`/double/mailbox.json?account=${account}`);
  return response.json() as Promise<Mailbox>;
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
