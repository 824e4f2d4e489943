/** Small pages in the manner of Gmail, written from what is known of it; every part can be left out as some years or settings do. */

export interface RowParts {
  /** `[address, name]`; an address of null leaves the attribute out. */
  people?: [string | null, string][];
  subject?: string;
  snippet?: string | null;
  unread?: boolean;
  /** Hexadecimal id of the conversation; null as in 2014. */
  thread?: string | null;
  last?: string;
  date?: string;
  label?: string;
  count?: number;
  words?: { unread: string; read: string };
  cursor?: boolean;
}

const person = ([address, name]: [string | null, string], unread: boolean) =>
  `<span class="bA4"><span class="${unread ? 'zF' : 'yP'}" ${address ? `email="${address}" data-hovercard-id="${address}"` : ''} name="${name}">${name}</span></span>`;

const ids = (thread: string | null, last: string) =>
  thread === null ? '' : `data-thread-id="#thread-f:${BigInt(`0x${thread}`)}" data-legacy-thread-id="${thread}" data-legacy-last-message-id="${last}"`;

let number = 0;

/** One row as of 2020-2026: one `tr`, with the summary that repeats people and subject. */
export function row(parts: RowParts = {}): string {
  number += 1;
  const { people = [['ann@example.org', 'Ann']], subject = 'A subject', snippet = 'First words', unread = false, thread = '186a1240279a5c17' } = parts;
  const { last = thread ?? '', date = 'Mon, Mar 6, 2023, 9:13 PM', label, count, words = { unread: 'unread', read: '' }, cursor } = parts;
  const names = people.map((who) => person(who, unread)).join(', ');
  const about = `<span class="bqe" ${ids(thread, last)}>${subject}</span>`;
  const state = unread ? `${words.unread}, ` : words.read;
  return `<tr class="zA ${unread ? 'zE' : 'yO'} ${cursor ? 'btb' : ''}" role="row" tabindex="-1" id=":${number}" aria-labelledby=":${number}s">
    <td class="PF xY"></td><td class="oZ-x3 xY"><div role="checkbox" aria-checked="false"></div></td><td class="apU xY"></td>
    <td class="yX xY" role="gridcell"><div id=":${number}s" class="afn">${state}${names}, ${about}, Mar 6, ${snippet ?? ''}.</div>
      <div class="yW">${names}${count ? `<span class="bx0">${count}</span>` : ''}</div></td>
    <td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT">${label ? `<div class="yi"><div class="ar as"><div class="at" title="${label}"><div class="av">${label}</div></div></div></div>` : ''}
      <div class="y6"><span class="bog">${about}</span></div>${snippet === null ? '' : `<span class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${snippet}</span>`}</div></div></td>
    <td class="xW xY" role="gridcell"><span title="${date}"><span>Mar 6</span></span></td></tr>`;
}

/** A conversation beside the vertical preview pane: people first, subject below, and a third `tr` for the first words. */
export function paneRow({ people = [['ann@example.org', 'Ann']], subject = 'A subject', snippet = 'First words', date = 'Thu, Dec 4, 2014' }: RowParts, rows: 2 | 3): string {
  const names = people.map(([address, name]) => `<span class="yP" email="${address}" name="${name}">${name}</span>`).join(', ');
  return `<tr class="zA yO apv"><td class="oZ-x3" rowspan="${rows}"></td><td class="apU" rowspan="${rows}"></td><td class="yX xY"><div class="yW">${names}</div></td>
      <td class="xW xY"><span title="${date}">Dec 4</span></td></tr>
    <tr class="zA yO apv"><td class="xY" colspan="2"><div role="link" class="xS"><div class="xT"><div class="y6"><span>${subject}</span></div></div></div></td></tr>
    ${rows === 3 ? `<tr class="zA yO apv apw"><td colspan="2"><span class="y2 apz">${snippet}</span></td></tr>` : ''}`;
}

export const table = (rows: string) => `<table class="F cf zt" role="grid"><tbody>${rows}</tbody></table>`;

/** The shown list, with a cached view hidden beside it. */
export const list = (tables: string, cached = '') =>
  `<div class="AO"><div class="aeF"><div class="nH"><div class="BltHke" role="main"><div gh="tl">${tables}</div></div>
   <div class="BltHke" style="display: none;">${cached}</div></div></div></div>`;

export interface MessageParts {
  id?: string | null;
  from?: [string | null, string];
  to?: [string, string];
  body?: string;
  folded?: boolean;
  date?: string;
}

export function message(parts: MessageParts = {}): string {
  const { id = '186a1240279a5c18', from = ['mailer-daemon@googlemail.com', 'Mail Delivery Subsystem'], to = ['ann@example.org', 'me'] } = parts;
  const { body = '<h2>Address not found</h2><p>Your message wasn’t delivered to nobody@example.net</p>', folded = false, date = 'Mar 6, 2023, 9:13 PM' } = parts;
  const sender = `<span class="gD" ${from[0] ? `email="${from[0]}" data-hovercard-id="${from[0]}"` : ''} name="${from[1]}"><span>${from[1]}</span></span>`;
  if (folded) return `<div role="listitem" class="kv" aria-expanded="false"><div class="adf ads"><div class="gs"><div class="gE">${sender}</div><div class="iA g6">Address not found. Your message wasn’t delivered to nobody@example.net because the address couldn’t be found</div></div></div></div>`;
  return `<div role="listitem" class="h7" aria-expanded="true"><div class="Bk"><div class="G3 G2"><div><div id=":m"><div class="adn ads" ${id === null ? '' : `data-message-id="#msg-f:${BigInt(`0x${id}`)}" data-legacy-message-id="${id}"`}>
    <div class="gs"><div class="gE"><table><tbody><tr><td><h3 class="iw">${sender}</h3></td><td><span class="g3" title="${date}">Mar 6</span></td></tr>
      <tr><td><div class="iw"><span class="hb">to <span class="g2" email="${to[0]}" name="${to[1]}">${to[1]}</span></span></div></td></tr></tbody></table></div>
    <div class="banner"></div><div class="ii gt"><div class="a3s aiL">${body}</div></div>
    <div class="ii gt" style="display: none"><div class="a3s"></div></div></div></div></div></div></div></div></div>`;
}

/** An opened conversation, with the list it was opened from hidden before it. */
export const conversation = (messages: string, { subject = 'Quarterly offer', cached = list(table(row())).replaceAll('role="main"', 'style="display: none"') } = {}) =>
  `<div class="AO"><div>${cached}<div class="nH" role="main"><h2 class="hP" data-thread-perm-id="thread-f:1" data-legacy-thread-id="186a1240279a5c17">${subject}</h2>
   <div class="nH" role="list">${messages}</div></div></div></div>`;

/** A hash behind every class of a name in `names`, as Gmail tried it in July 2026. */
export function hashed(markup: string): string {
  return markup.replaceAll(/class="([^"]*)"/g, (_, names: string) => `class="${names.split(' ').map((name) => (name === '' ? '' : `${name}-1a2b`)).join(' ')}"`);
}
