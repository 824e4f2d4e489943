import { shortDate, weekdayDate } from '../common/dates.ts';
import { h } from '../common/dom.ts';
import { iconButton } from './icon.ts';
import { isUnread, namesOf, type Item, type State } from './state.ts';

/** Makes the element of a row. It is filled, and later filled again with another mail when the list is scrolled. */
export function makeRow(): HTMLElement {
  return h('div', { role: 'option', tabindex: '-1', 'data-focusable-row': 'true' });
}

export function fillRow(state: State, item: Item, row: HTMLElement, selected: boolean): void {
  const { words, switches } = state;
  const { newest } = item;
  const unread = isUnread(state, item);
  const date = weekdayDate(newest.date, switches.lang);
  const label = [
    unread && words.unread, switches.threads && item.mails.length > 1 && words.collapsed, newest.attachments.length > 0 && words.hasAttachments,
    namesOf(item), newest.subject, date, switches.snippets && item.snippet,
  ];
  row.className = `jGG6V gDC9O ${selected ? 'lHRXq' : ''}`;
  row.id = item.id;
  row.dataset['convid'] = item.conversation;
  row.setAttribute('aria-label', label.filter(Boolean).join(' '));
  row.setAttribute('aria-selected', String(selected));
  row.setAttribute('aria-setsize', '1');
  row.setAttribute('aria-posinset', '0');
  row.tabIndex = selected ? 0 : -1;
  const unreadClass = (one: string, other: string) => (unread ? one : other);
  row.replaceChildren(h('div', { draggable: 'true' }, h('div', {}, h('div', { role: 'group' }, h('div', { class: `hDNlA epBmH ${unreadClass('DLvHz', '')}`, tabindex: '-1' },
    h('div', { class: 'X1bn0' }, h('button', { class: 'Es7y_', tabindex: '-1', title: unread ? words.markRead : words.markUnread })),
    h('div', { class: 'ZTnQq' },
      h('div', { class: 'XG5Jd hQj7T' },
        h('div', { class: 'XJ3XJ', role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.select, tabindex: '-1' }, avatar(newest.from.name)),
        h('div', { class: `${unreadClass('DOWm0', 'ESO13')} gy2aJ Ejrkd` }, sender(state, item)), h('div', { class: 'bvdCQ' }),
        switches.external && h('div', { class: 'external' }, h('span', {}, words.external))),
      h('div', { class: 'dTBo0 XG5Jd' }, h('div', { class: 'ovvvr' },
        h('div', { class: `${unreadClass('yg0l0', 'gmffI')} gy2aJ Ejrkd` }, h('span', { class: 'TtcXM', title: '' }, newest.subject)),
        switches.snippets && h('div', { class: 'YH9yX' }, h('div', { class: 'Zgp3k' }, h('span', { class: 'FqgPc gy2aJ Ejrkd' }, item.snippet))),
        switches.badges && h('div', { class: 'badge' }, h('button', { type: 'button', tabindex: '-1', title: words.inbox }, words.inbox)))),
      h('div', { class: 'WP8_u' },
        h('div', { class: 'lulAg' }, h('span', { class: `liu4O Ejrkd ${unreadClass('cbNn0', 'D8iyG')}`, title: date }, shortDate(newest.date, switches.lang))),
        h('div', { class: 'UWVIR' },
          iconButton(unread ? words.markRead : words.markUnread, unread ? 'MailReadRegular' : 'MailRegular'),
          iconButton(words.flag, 'FlagRegular'))))))))); 
}

/** With its address in the title, or without: people of one's own organisation, and conversations, are names only. */
function sender(state: State, item: Item): HTMLElement {
  const names = namesOf(item);
  const title = state.switches.addresses && !names.includes('; ') ? { title: item.newest.from.address } : {};
  return h('span', title, names);
}

export function avatar(name: string): HTMLElement {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  const initials = name.split(/[\s.@]+/).slice(0, 2).map((word) => word.slice(0, 1).toUpperCase()).join('');
  return h('span', { class: 'fui-Avatar', role: 'img', 'aria-label': name, style: `background: hsl(${hue} 30% 48%)` }, h('span', { class: 'fui-Avatar__initials' }, initials));
}
