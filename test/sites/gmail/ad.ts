import { h } from '../common/dom.ts';
import type { State } from './state.ts';

/** An advertisement: a row like any other, but for its ids. */
export function adRow(state: State): HTMLTableRowElement {
  const summary = state.newId();
  const sender = () => h('span', { class: 'bA4' }, h('span', { class: 'zF', email: 'offers@garden-tools.example', name: 'Garden Tools' }, 'Garden Tools'));
  return h('tr', { class: 'zA zE xF', id: state.newId(), tabindex: '-1', role: 'row', 'aria-labelledby': summary },
    h('td', { class: 'PF xY' }),
    h('td', { class: 'oZ-x3 xY' }),
    h('td', { class: 'apU xY' }),
    h('td', { class: 'yX xY', role: 'gridcell' }, h('div', { class: 'afn', id: summary }, sender()), h('div', { class: 'yW' }, sender())),
    h('td', { class: 'xY a4W', role: 'gridcell' }, h('div', { class: 'xS', role: 'link' }, h('div', { class: 'xT' },
      h('span', { class: 'asU' }, state.words.ad),
      h('div', { class: 'y6' }, h('span', { class: 'bog' }, h('span', { class: 'bqe' }, 'Spades that come back to you'))),
      h('span', { class: 'y2' }, h('span', { class: 'Zt' }, '\u00A0-\u00A0'), '550 reasons to dig: free delivery, undeliverable only on Sundays')))),
    h('td', { class: 'byZ xY' }), h('td', { class: 'yf xY' }), h('td', { class: 'xW xY' }), h('td', { class: 'bq4 xY' }));
}
