import { longDate, shortDate } from '../common/dates.ts';
import { byClass, h } from '../common/dom.ts';
import { sanitise, textToNodes, type Rewriting } from '../common/sanitise.ts';
import type { SiteMail } from '../mailbox.ts';
import { nameOf } from './people.ts';
import { decimal, permanentId, type State } from './state.ts';

/** One message of an opened conversation. Collapsed, it has no body and no ids; those are made when it is expanded. */
export function makeMessage(state: State, mail: SiteMail, expanded: boolean): HTMLElement {
  const item = h('div', { role: 'listitem', tabindex: '-1' });
  fillMessage(state, mail, item, expanded);
  return item;
}

export function fillMessage(state: State, mail: SiteMail, item: HTMLElement, expanded: boolean): void {
  item.className = h('div', { class: `${expanded ? 'h7 ie' : 'kv'} nH oy8Mbf` }).className;
  item.setAttribute('aria-expanded', String(expanded));
  item.replaceChildren(h('div', { class: 'Bk' }, h('div', { class: 'G3 G2' }, h('div', {}, h('div', { id: state.newId() },
    expanded ? openedMessage(state, mail) : collapsedMessage(state, mail))))));
  const head = item.querySelector(expanded ? byClass('gE') : byClass('adf'));
  head?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('button, a, [role="button"]')) return;
    fillMessage(state, mail, item, !expanded);
  });
}

function openedMessage(state: State, mail: SiteMail): HTMLElement {
  return h('div', { class: 'adn ads', 'data-message-id': `#${permanentId('msg', mail, mail.id)}`, 'data-legacy-message-id': mail.id },
    h('div', { class: 'aju' }, h('div', { class: 'aCi' }, avatar(mail))),
    h('div', { class: 'gs' },
      messageHead(state, mail),
      h('div', { class: 'qQVYZb' }), h('div', { class: 'utdU2e' }), h('div', { class: 'lQs8Hd' }), h('div', { class: 'wl4W9b' }),
      h('div', { class: 'aHl' }),
      h('div', { id: state.newId(), tabindex: '-1' }),
      h('div', { class: 'ii gt', id: state.newId() }, h('div', { class: 'a3s aiL', id: state.newId() }, ...bodyOf(mail))),
      // The twin that a translation would go into.
      h('div', { class: 'hi', style: 'display: none' },
        h('div', { class: 'ii gt', id: state.newId() }, h('div', { class: 'a3s aiL undefined', id: state.newId() }))),
      mail.attachments.length > 0 && attachments(mail)));
}

function messageHead(state: State, mail: SiteMail): HTMLElement {
  const { words, switches } = state;
  const { name, address } = mail.from;
  const title = longDate(mail.date, switches.lang);
  return h('div', { class: 'gE iv gt' }, h('table', { class: 'cf gJ', role: 'presentation' }, h('tbody', {},
    h('tr', { class: 'acZ' },
      h('td', { class: 'gF gK' }, h('table', { class: 'cf ix', role: 'presentation' }, h('tbody', {}, h('tr', {}, h('td', {},
        h('h3', { class: 'iw gFxsud' },
          h('span', { class: 'qu', role: 'gridcell' },
            h('span', { class: 'gD', email: address, name, 'data-hovercard-id': address }, h('span', {}, name)), ' ',
            // Gmail leaves the visible address out where it is already the name.
            name !== address && h('span', { class: 'go' }, h('span', { 'aria-hidden': 'true' }, '<'), address, h('span', { 'aria-hidden': 'true' }, '>')))),
        h('h3', { class: 'iw' })))))),
      h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, h('span', {}),
        h('span', { class: 'g3', id: state.newId(), title, alt: title, role: 'gridcell', tabindex: '-1' }, shortDate(mail.date, switches.lang)))),
      h('td', { class: 'gH acX', rowspan: '2' }, h('div', { class: 'T-I aaq', role: 'button', tabindex: '0', 'aria-label': words.reply }))),
    h('tr', { class: 'acZ xD' }, h('td', { colspan: '3' }, h('table', { class: 'cf adz', role: 'presentation' }, h('tbody', {}, h('tr', {},
      h('td', { class: 'ady' }, h('div', { class: 'iw ajw' }, h('span', { class: 'hb' }, `${words.to} `, ...mail.to.flatMap((person, index) => [
        index > 0 && ', ', h('span', { dir: 'ltr', email: person.address, name: nameOf(state, person), class: 'g2' }, nameOf(state, person)),
      ]))),
      h('div', { class: 'ajy', role: 'button', tabindex: '0', 'aria-label': words.details }))))))))));
}

function collapsedMessage(state: State, mail: SiteMail): HTMLElement {
  const title = longDate(mail.date, state.switches.lang);
  return h('div', { class: 'adf ads' },
    h('div', { class: 'aju' }, h('div', { class: 'aCi' }, avatar(mail))),
    h('div', { class: 'gs' }, h('div', { class: 'gE' },
      h('span', { class: 'gD', email: mail.from.address, name: nameOf(state, mail.from), 'data-hovercard-id': mail.from.address }, nameOf(state, mail.from)),
      h('span', { class: 'g3', title }, shortDate(mail.date, state.switches.lang))),
    h('div', { class: 'iA g6' }, mail.snippet)));
}

function avatar(mail: SiteMail): HTMLElement {
  const hue = [...mail.from.address].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  return h('div', { class: 'ajn', 'aria-hidden': 'true', style: `background: hsl(${hue} 35% 50%)` }, mail.from.name.slice(0, 1).toUpperCase());
}

/** Names of a mail's own classes and ids get the number of the message before them; Gmail's own marks for quotes stay. */
function rewriting(mail: SiteMail): Rewriting {
  const prefix = `m_${decimal(mail.id)}`;
  return {
    rename: (name) => (name.startsWith('gmail_') ? name : `${prefix}${name}`),
    image: () => ({ class: 'CToWUd', 'data-bit': 'iit', src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' }),
    link: (href) => ({ href, target: '_blank', rel: 'noreferrer', 'data-saferedirecturl': `https://www.google.com/url?q=${encodeURIComponent(href)}` }),
    breakLongWords: true,
  };
}

/** Gmail clips what is longer and links to the whole. */
const MOST_SHOWN = 102_400;

function bodyOf(mail: SiteMail): Node[] {
  if (mail.html !== null) return [h('u'), ...sanitise(mail.html, rewriting(mail)), h('div', { class: 'yj6qo' }), h('div', { class: 'adL' })];
  const [own, quoted] = splitQuote(mail.text.slice(0, MOST_SHOWN));
  const nodes = textToNodes(own, rewriting(mail));
  if (mail.text.length > MOST_SHOWN) nodes.push(h('div', { class: 'iX' }, '[Message clipped]  ', h('a', { href: '?view=lg', target: '_blank' }, 'View entire message')));
  if (quoted === '') return nodes;
  const quote = h('div', { class: 'gmail_quote', style: 'display: none' }, ...textToNodes(quoted, rewriting(mail)) as HTMLElement[]);
  const toggle = h('div', { class: 'ajR', role: 'button', tabindex: '0', onclick: () => { quote.style.display = quote.style.display ? '' : 'none'; } },
    h('div', { class: 'ajT' }, '•••'));
  return [...nodes, toggle, h('div', { class: 'yj6qo' }), quote];
}

/** What a person quotes below an answer: the last lines with ">", and the line that announces them. */
function splitQuote(text: string): [own: string, quoted: string] {
  const lines = text.trimEnd().split(/\r?\n/);
  let start = lines.length;
  while (start > 0 && /^(?:>|\s*$)/.test(lines[start - 1] ?? '')) start -= 1;
  if (!lines.slice(start).some((line) => line.startsWith('>'))) return [text, ''];
  if (lines[start - 1]?.trimEnd().endsWith(':')) start -= 1;
  return [lines.slice(0, start).join('\n'), lines.slice(start).join('\n')];
}

function attachments(mail: SiteMail): HTMLElement {
  return h('div', { class: 'hq gt' }, h('div', { class: 'aQH' }, ...mail.attachments.map((file) =>
    h('span', { class: 'aZo', download_url: `message/rfc822:${file.name}` },
      h('a', { class: 'aQy', role: 'link', tabindex: '0' }, h('div', { class: 'aYy' }, h('span', { class: 'aV3' }, file.name),
        h('span', { class: 'SaH2Ve' }, `${Math.max(1, Math.round(file.bytes / 1024))} KB`)))))));
}
