import { longDate } from '../common/dates.ts';
import { h } from '../common/dom.ts';
import { sanitise, textToNodes, type Rewriting } from '../common/sanitise.ts';
import type { SiteMail } from '../mailbox.ts';
import { icon, iconButton } from './icon.ts';
import { avatar } from './row.ts';
import type { State } from './state.ts';

/** Time for which a body is there and not yet seen. */
const HIDDEN_FIRST = 30;

let bodies = 0;

/** One message as the reading pane shows it, opened. */
export function makeMessage(state: State, mail: SiteMail): HTMLElement {
  bodies += 1;
  const number = bodies;
  const { words, switches } = state;
  const modern = switches.skin === 2026;
  return h('div', { class: 'Vm3e5 pinIo' }, h('div', { class: 'uSg02' },
    h('div', { class: 'DgV2h l8Tnu' }, h('div', { class: 'x9jfA' },
      h('div', { class: 'ze1hM l8Tnu' }, h('span', { role: 'button', tabindex: '0', 'aria-haspopup': 'dialog', 'aria-label': modern ? `${words.opensCard} ${mail.from.name}` : mail.from.name }, avatar(mail.from.name))),
      h('div', { class: 'bz1XJ' }, h('div', { class: 'PW01N l8Tnu' }, modern ? senderHeading(state, mail, number) : sender(state, mail), switches.external && h('span', { class: 'external' }, words.external))),
      h('div', { class: 'lT19A' }, h('div', { role: 'toolbar', class: 'ms-OverflowSet' }, iconButton(words.reply, 'ArrowReplyRegular'), iconButton(words.forward, 'ArrowForwardRegular'))))),
    modern ? headings(state, mail, number) : h('div', { class: 'srQCs' },
      h('div', { class: 'recipients', 'data-testid': 'RecipientWell', 'aria-label': `${words.to} ${words.you}` }, h('span', {}, words.to), ' ',
        ...mail.to.map((person) => h('span', { class: 'pU1YL' }, person.address === state.mailbox.owner.address ? words.you : person.name))),
      h('div', { class: 'AL_OM l8Tnu', 'data-testid': 'SentReceivedSavedTime' }, longDate(mail.date, switches.lang)))),
  /microsoftexchange|postmaster/i.test(mail.from.address) && h('div', { class: 'GWtSs infoBarDivClass' }, h('div', { class: 'fui-MessageBar', role: 'group' },
    icon('InfoFilled'), h('div', { class: 'fui-MessageBarBody' }, words.resend))),
  h('div', { class: 'l8Tnu T3idP' }),
  documentOf(state, mail, number),
  mail.attachments.length > 0 && attachments(state, mail));
}

/** `Name<address>`, without a blank before the address, or one of both. */
function senderText({ switches }: State, { from: { name, address } }: SiteMail): string {
  if (!switches.addresses) return name;
  return name === address ? address : `${name}<${address}>`;
}

function sender(state: State, mail: SiteMail): HTMLElement {
  return h('span', { class: 'Q84Kk', role: 'region' }, h('span', {
    role: 'button', tabindex: '0', 'aria-haspopup': 'dialog', 'aria-label': `${state.words.from} ${mail.from.name}`, class: 'o4zjZ lpcCommonWeb-hoverTarget', 'data-is-focusable': 'true',
  }, h('div', { class: 'o4zjZ' }, h('span', { class: 'OZZZK' }, senderText(state, mail)))));
}

/** In 2026 sender, recipients and date are headings of the third level, as the subject is. */
function senderHeading(state: State, mail: SiteMail, number: number): HTMLElement {
  const label = `${state.words.from} ${mail.from.name}`;
  return h('div', { id: `MSG_${number}_FROM`, role: 'heading', 'aria-level': '3', 'aria-label': label },
    h('span', { class: 'fui-Text', role: 'button', tabindex: '0', 'aria-label': label }, senderText(state, mail)));
}

function headings(state: State, mail: SiteMail, number: number): HTMLElement {
  const { words, switches, mailbox } = state;
  const names = mail.to.map((person) => (person.address === mailbox.owner.address ? words.you : person.name));
  return h('div', { class: 'srQCs' },
    h('div', { id: `MSG_${number}_TO`, role: 'heading', 'aria-level': '3', 'aria-label': `${words.to} ${names.join('; ')}` },
      h('span', {}, words.to), ...names.map((name) => h('span', { role: 'button', tabindex: '0', class: 'pU1YL' }, ` ${name}`))),
    h('div', { id: `MSG_${number}_DATETIME`, role: 'heading', 'aria-level': '3', class: 'AL_OM' }, longDate(mail.date, switches.lang)));
}

/** The body: there first, seen a moment later. In 2026 the document itself has the label and the id. */
function documentOf(state: State, mail: SiteMail, number: number): HTMLElement {
  const rest = (number * 7919).toString(16).slice(-4).padStart(4, '0');
  const inner = h('div', { visibility: 'hidden', style: 'visibility: hidden' }, mail.html === null
    ? h('div', { class: 'PlainText' }, ...textToNodes(mail.text, rewriting()) as HTMLElement[])
    : h('div', { class: `rps_${rest}` }, ...sanitise(mail.html, rewriting()) as HTMLElement[]));
  setTimeout(() => { inner.style.visibility = ''; }, HIDDEN_FIRST);
  const label = state.words.messageBody;
  if (state.switches.skin === 2026) {
    return h('div', { role: 'document', 'aria-label': label, id: `MSG_${number}_BODY`, class: 'ulb23 allowTextSelection', tabindex: '0' }, inner);
  }
  return h('div', { role: 'document' },
    h('div', { 'aria-label': label, class: 'ulb23 GNqVo allowTextSelection OuGoX', id: `UniqueMessageBody_${number}`, tabindex: '0' }, inner));
}

function rewriting(): Rewriting {
  return {
    rename: (name) => `x_${name}`,
    image: () => ({ 'data-imagetype': 'AttachmentByCid', src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' }),
    link: (href) => ({ href, target: '_blank', rel: 'noopener noreferrer', 'data-auth': 'NotApplicable', 'data-linkindex': '0' }),
    breakLongWords: false,
  };
}

/** Cards that are `option`s of a `listbox`, as the list's rows are. */
function attachments(state: State, mail: SiteMail): HTMLElement {
  return h('div', { class: 'attachments', role: 'listbox', 'aria-label': state.words.hasAttachments }, ...mail.attachments.map((file) => {
    const size = `${Math.max(1, Math.round(file.bytes / 1024))} KB`;
    return h('div', { role: 'option', tabindex: '0', 'aria-selected': 'false', 'aria-label': `${file.name} ${state.words.open} ${size}`, class: 'attachment', title: file.name },
      h('span', {}, file.name), h('small', {}, size));
  }));
}

/** A message of a conversation that is not opened: a card without a body, which is fetched when it is clicked. */
export function makeCollapsed(mail: SiteMail, expand: () => void): HTMLElement {
  return h('div', { class: 'GjFKx', tabindex: '0', role: 'button', onclick: expand },
    avatar(mail.from.name), h('span', { class: 'G8bTU' }, mail.from.name), h('span', { class: '_nzWz' }, mail.snippet));
}
