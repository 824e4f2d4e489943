import { looksAutomatic } from '../bounce/automatic-sign.ts';
import { bounceSender, type BounceSender } from '../bounce/sender.ts';
import type { ReadHints } from '../bounce/types.ts';
import { titleOf } from '../ui/open-cause.ts';
import type { ListRow, OpenMessage, Person } from '../webmail/adapter.ts';
import { ownAddresses, type Page } from './page.ts';

/** A row or message whose sender writes bounces, or that may be other automatic mail, and what is to be explained of it. */
export interface Bounce {
  /** The site's key of the row or message. */
  key: string;
  /** What the person's answer is remembered by: the same for a message and the row that it was opened from. */
  mail: string;
  /** "unlikely": anybody's mail, whose subject or reader asks for an explanation. */
  sender: Exclude<BounceSender, 'no'> | 'unlikely';
  text: string;
  hints: ReadHints;
  /** When it came, in the words of the page. */
  shownDate?: string;
  /** Shown while nothing better is known. */
  title: string;
  /** The page shows it in one conversation with a mail of the reader's own. */
  inConversation: boolean;
  /** Only a name was shown, no address. */
  nameOnly: boolean;
  /** `text` is only what a list shows of the mail. */
  firstWords: boolean;
}

/** The bounce in a row, with all that it said when it was opened, where that is still known. */
export function bounceInRow(page: Page, row: ListRow, asked = false, own = ownAddresses(page)): Bounce | null {
  const found = bounceOfRow(row, own, asked);
  const opened = found && row.lastMessage && page.memory.opened.get(row.lastMessage);
  return opened ? { ...opened, key: row.key } : found;
}

/**
 * The bounce in a row: in a conversation any of the people may be the mail system, and the subject is then the reader's own.
 * @param asked true where the person asked for this row: then any sender will do
 */
function bounceOfRow(row: ListRow, own: readonly string[], asked: boolean): Bounce | null {
  const strangers = row.people.filter(({ address }) => address === null || !own.includes(address.toLowerCase()));
  const found = strongest(strangers, row.subject, row.snippet)
    ?? (asked || looksAutomatic(row.subject) ? { person: strangers.at(-1) ?? null, sender: 'unlikely' as const } : null);
  if (!found) return null;
  return { ...bounce(row.key, found.person, found.sender, row.subject, row.snippet ?? '', strangers.length < row.people.length), firstWords: true };
}

/** The bounce that an opened message is. `text` is what it says. */
export function bounceOfMessage(message: OpenMessage, text: string, inConversation: boolean, asked = false): Bounce | null {
  const sender = senderOfMessage(message);
  if (sender === 'no' && !asked) return null;
  const found = bounce(message.key, message.sender, sender === 'no' ? 'unlikely' : sender, message.subject, text, inConversation);
  return message.date === null ? found : { ...found, shownDate: message.date };
}

export function senderOfMessage({ sender, subject }: OpenMessage): Bounce['sender'] | 'no' {
  const answer = bounceSender({ ...sender, subject });
  return answer === 'no' && looksAutomatic(subject) ? 'unlikely' : answer;
}

function strongest(people: readonly Person[], subject: string | null, snippet: string | null): { person: Person | null; sender: Bounce['sender'] } | null {
  const judged = (people.length > 0 ? people : [null]).map((person) => ({ person, sender: bounceSender({ ...person, subject, snippet }) }));
  const best = judged.find(({ sender }) => sender === 'certain') ?? judged.find(({ sender }) => sender === 'probable');
  return best && best.sender !== 'no' ? { person: best.person, sender: best.sender } : null;
}

function bounce(key: string, person: Person | null, sender: Bounce['sender'], subject: string | null, text: string, inConversation: boolean): Bounce {
  const hints: ReadHints = {};
  if (person?.address) hints.senderAddress = person.address;
  if (person?.name) hints.senderName = person.name;
  if (subject) hints.subject = subject;
  const nameOnly = !person?.address;
  return { key, mail: key, sender, text, hints, title: titleOf(subject ?? person?.name ?? person?.address ?? ''), inConversation, nameOnly, firstWords: false };
}
