import { longDate, shortDate } from '../common/dates.ts';
import { h } from '../common/dom.ts';
import { countNode, peopleSpans } from './people.ts';
import { isUnread, permanentId, type Conversation, type State } from './state.ts';

/** The table rows of one conversation: one, or in the vertical preview pane two or three, of which only the first has an id. */
export function makeRows(state: State, conversation: Conversation): HTMLTableRowElement[] {
  const { pane } = state.switches;
  const count = pane === 'vertical' ? 3 : pane === 'vertical-2' ? 2 : 1;
  const rows = Array.from({ length: count }, () => h('tr'));
  fillRows(state, conversation, rows);
  return rows;
}

/** Replaces all cells of a conversation's rows, as every refresh does. The elements of the rows may have stood for another one. */
export function fillRows(state: State, conversation: Conversation, rows: readonly HTMLTableRowElement[]): void {
  const [first, ...others] = rows;
  if (!first) return;
  const summary = state.newId();
  const chips = conversation.newest.attachments.length > 0;
  const classes = ['zA', isUnread(state, conversation) ? 'zE' : 'yO', others.length > 0 ? 'apv' : '', chips && others.length === 0 ? 'byw' : ''];
  const cells = others.length > 0 ? paneCells(state, conversation, summary, rows.length) : cellsOf(state, conversation, summary);
  const kept = { selected: first.matches('[aria-selected="true"]') };
  const line = h('tr', {
    class: classes.join(' '), id: state.newId(), tabindex: '-1', 'aria-labelledby': summary, draggable: 'false',
    ...(state.switches.year >= 2019 ? { role: 'row', jscontroller: 'ZdOxDb' } : {}),
  });
  for (const { name, value } of line.attributes) if (name !== 'id' || !first.id) first.setAttribute(name, value);
  if (kept.selected) first.setAttribute('aria-selected', 'true');
  first.replaceChildren(...cells);
  for (const [index, row] of others.entries()) {
    row.className = h('tr', { class: `zA ${isUnread(state, conversation) ? 'zE' : 'yO'} ${index === 0 ? 'apv' : 'apw'}` }).className;
    row.replaceChildren(index === 0 ? subjectCell(state, conversation) : snippetCell(conversation));
  }
}

function cellsOf(state: State, conversation: Conversation, summary: string): HTMLElement[] {
  const { words, newId } = state;
  const { newest } = conversation;
  return [
    h('td', { class: 'PF xY' }),
    h('td', { class: 'oZ-x3 xY', id: newId() },
      h('div', { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false', 'aria-labelledby': summary, tabindex: '-1' },
        h('div', { class: 'T-Jo-auh' }))),
    h('td', { class: 'apU xY' }, h('span', { class: 'aXw T-KT', role: 'button', 'aria-label': words.notStarred })),
    h('td', { class: 'yX xY', role: 'gridcell', tabindex: '-1' },
      summaryOf(state, conversation, summary),
      h('div', { class: 'yW', id: newId() }, ...peopleSpans(state, conversation), countNode(state, conversation))),
    h('td', { class: 'xY a4W', id: newId(), tabindex: '-1', role: 'gridcell' },
      h('div', { class: 'xS', role: 'link' },
        h('div', { class: 'xT' }, subjectOf(state, conversation), snippetOf(state, conversation)),
        newest.attachments.length > 0 && h('div', { class: 'brd' }, ...newest.attachments.slice(0, 3).map((file) =>
          h('div', { class: 'brc', title: file.name }, h('span', { class: 'brg' }, file.name)))))),
    h('td', { class: 'byZ xY', role: 'gridcell' }),
    h('td', { class: 'yf xY' }, newest.attachments.length > 0 && h('img', { class: 'yE', alt: words.attachment })),
    h('td', { class: 'xW xY', role: 'gridcell' }, dateOf(state, conversation)),
    h('td', { class: 'bq4 xY' }, state.switches.toolbar && toolbar(state)),
  ];
}

/** The row's label for screen readers, hidden: it repeats people and subject. */
function summaryOf(state: State, conversation: Conversation, id: string): HTMLElement {
  const { words, switches } = state;
  return h('div', { class: 'afn', id },
    isUnread(state, conversation) && `${words.unread}, `,
    ...peopleSpans(state, conversation), ', ', conversation.subject, ', ',
    conversation.newest.attachments.length > 0 && `${words.attachment}, `,
    shortDate(conversation.newest.date, switches.lang), switches.snippets && `, ${conversation.snippet}`, '.');
}

function subjectOf(state: State, conversation: Conversation): HTMLElement {
  const { year, threads } = state.switches;
  if (year === 2014) return h('div', { class: 'y6' }, h('span', { id: state.newId() }, conversation.subject));
  const kind = threads ? 'thread' : 'msg';
  return h('div', { class: 'y6' }, h('span', { class: 'bog', id: state.newId() }, h('span', {
    class: isUnread(state, conversation) ? 'bqe' : '',
    'data-thread-id': `#${permanentId(kind, conversation.mails[0] ?? conversation.newest, conversation.id)}`,
    'data-legacy-thread-id': conversation.id,
    'data-legacy-last-message-id': conversation.newest.id,
    'data-legacy-last-non-draft-message-id': conversation.newest.id,
  }, conversation.subject)));
}

function snippetOf(state: State, conversation: Conversation): HTMLElement | null {
  if (!state.switches.snippets) return null;
  return h('span', { class: 'y2' }, h('span', { class: 'Zt' }, '\u00A0-\u00A0'), `${conversation.snippet} \u034F\u200C \u034F`);
}

function dateOf(state: State, conversation: Conversation): HTMLElement {
  const title = longDate(conversation.newest.date, state.switches.lang);
  return h('span', { title, id: state.newId(), 'aria-label': title },
    h('span', { class: isUnread(state, conversation) ? 'bq3' : '' }, shortDate(conversation.newest.date, state.switches.lang)));
}

function toolbar(state: State): HTMLElement {
  const { archive, remove, markUnread, snooze } = state.words;
  return h('ul', { class: 'bqY', role: 'toolbar' },
    ...[archive, remove, markUnread, snooze].map((label, index) =>
      h('li', { class: `bqX b${'rnqs'[index]}s`, 'data-tooltip': label, 'aria-label': label, role: 'button', tabindex: '-1' })));
}

function paneCells(state: State, conversation: Conversation, summary: string, rows: number): HTMLElement[] {
  return [
    h('td', { class: 'PF xY', rowspan: rows }),
    h('td', { class: 'apo-x3 xY aid', rowspan: rows, id: state.newId() },
      h('div', { class: 'apo-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false', 'aria-labelledby': summary, tabindex: '-1' },
        h('div', { class: 'T-Jo-auh' }))),
    h('td', { class: 'yX xY apy' },
      summaryOf(state, conversation, summary),
      h('div', { class: 'yW', id: state.newId() }, ...peopleSpans(state, conversation), countNode(state, conversation))),
    h('td', { class: 'yf xY apt' }, h('div', { class: 'apm' }, dateOf(state, conversation))),
    h('td', { class: 'apU apC', rowspan: rows }, h('span', { class: 'aXw T-KT', 'aria-label': state.words.notStarred })),
  ];
}

function subjectCell(state: State, conversation: Conversation): HTMLElement {
  return h('td', { class: 'xY apD', colspan: '2', tabindex: '0', role: 'link' },
    h('div', { class: 'xS' }, h('div', { class: 'xT' }, subjectOf(state, conversation))));
}

function snippetCell(conversation: Conversation): HTMLElement {
  return h('td', { class: 'xY apA apE', colspan: '2' }, h('div', { class: 'xS' }, h('div', { class: 'xT' },
    h('span', { class: 'y2 apz' }, conversation.snippet))));
}
