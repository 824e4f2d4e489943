import type { WayName } from '../../webmail/adapter.ts';
import type { MessagesSeen } from '../message/messages.ts';
import type { Survey } from './survey.ts';

/** Fewer rows prove nothing: a new account, a search with one hit. */
const ENOUGH_ROWS = 5;

/** Milliseconds in which the body of a message must come after its address did. */
export const BODY_PATIENCE = 5_000;

/** What is wrong with what was found; empty where the page is understood. */
export type Trouble = 'rows-without-people' | 'rows-by-last-resort' | 'message-without-body' | 'messages-by-last-resort';

export interface Signs {
  survey: Survey;
  messages: MessagesSeen;
  /** Milliseconds since the address began to name a message; null where it names none. */
  namedFor: number | null;
  /** Is something being written where messages are read? Asked only where that matters. */
  isWriting(): boolean;
}

/** Is the page still built as the adapter knows it? */
export function troubles({ survey, messages, namedFor, isWriting }: Signs): Trouble[] {
  const found: Trouble[] = [];
  if (survey.rows >= ENOUGH_ROWS) {
    if (survey.withPeople * 2 < survey.rows) found.push('rows-without-people');
    if (survey.ways.every(({ row, key, people }) => [row, key, people].every(isLastResort))) found.push('rows-by-last-resort');
  }
  if (namedFor !== null && namedFor >= BODY_PATIENCE && messages.bodies === 0 && !isWriting()) found.push('message-without-body');
  const bodies = messages.ways.filter(({ body }) => body !== null);
  if (bodies.length > 0 && bodies.every(({ message, key, sender, body }) => [message, key, sender, body].every(isLastResort))) found.push('messages-by-last-resort');
  return found;
}

/** Looks and wording, which change with every build; or nothing at all. */
function isLastResort(way: WayName): boolean {
  return way === null || way.startsWith('class:') || way.startsWith('text:');
}
