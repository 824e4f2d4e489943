import { h } from '../common/dom.ts';
import type { SitePerson } from '../mailbox.ts';
import { isUnread, type Conversation, type State } from './state.ts';

/** What Gmail calls somebody: the owner is "me", in the language of the page. */
export function nameOf(state: State, person: SitePerson): string {
  return person.address === state.mailbox.owner.address ? state.words.me : person.name;
}

/** The people of a conversation, each once, in the order of their mails; in the folder of sent mails, whom it went to. */
export function peopleOf(conversation: Conversation): SitePerson[] {
  const people = conversation.mails.map((mail) => mail.from);
  return people.filter((person, index) => people.findIndex((other) => other.address === person.address) === index);
}

/** The spans for the people: the same stand in the cell and in the row's hidden summary. */
export function peopleSpans(state: State, conversation: Conversation): HTMLElement[] {
  const { year } = state.switches;
  const weight = isUnread(state, conversation) ? 'zF' : 'yP';
  return peopleOf(conversation).flatMap((person, index) => {
    const name = nameOf(state, person);
    const card = year >= 2019 ? { 'data-hovercard-id': person.address } : {};
    const translate = year >= 2023 ? { translate: 'no' } : {};
    const span = h('span', { class: weight, email: person.address, name, ...card, ...translate }, name);
    const separator = index === 0 ? [] : [h('span', {}, ', ')];
    return [...separator, year >= 2019 ? h('span', { class: 'bA4' }, span) : span];
  });
}

/** How many mails the conversation has, where there are several. */
export function countNode(state: State, conversation: Conversation): HTMLElement | string | null {
  const count = conversation.mails.length;
  if (count < 2) return null;
  return state.switches.year === 2014 ? ` (${count})` : h('span', { class: 'bx0' }, String(count));
}
