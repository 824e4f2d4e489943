import { h } from '../common/dom.ts';
import { textToNodes } from '../common/sanitise.ts';
import type { SiteMail } from '../mailbox.ts';
import { iconButton } from './icon.ts';
import type { State } from './state.ts';

/** The window to write in, with an answer begun to `quoted`: it holds a bounce's whole text, and is no bounce. */
export function makeCompose(state: State, quoted: SiteMail | undefined): HTMLElement {
  const { words } = state;
  const field = (label: string, id: string) => h('div', { class: 'field' }, h('span', {}, label),
    h('div', { role: 'textbox', contenteditable: 'true', 'aria-label': label, 'aria-multiline': 'true', class: 'EditorClass', id, tabindex: '0' }));
  const rewriting = { rename: (name: string) => `x_${name}`, image: () => ({}), link: (href: string) => ({ href }), breakLongWords: false };
  return h('div', { id: 'docking_InitVisiblePart_0', class: 'compose' },
    h('div', { class: 'compose-head', 'data-testid': 'ComposeSendButton' }, h('button', { type: 'button', 'aria-label': words.send }, words.send), iconButton(words.deleted, 'DeleteRegular')),
    field(words.to, '2'),
    h('input', { id: 'MSG_1_SUBJECT', type: 'text', 'aria-label': words.subject, placeholder: words.subject, value: quoted ? `Re: ${quoted.subject}` : '' }),
    h('div', { id: 'editorParent_1' }, h('div', {
      role: 'textbox', contenteditable: 'true', 'aria-label': words.messageBody, 'aria-multiline': 'true', tabindex: '0', class: 'dFCbN EditorClass',
    }, h('div', {}, h('br')), quoted && h('div', { id: 'mail-editor-reference-message-container' },
      h('div', {}, h('b', {}, words.from), ` ${quoted.from.name} <${quoted.from.address}>`), h('div', {}, ...textToNodes(quoted.text, rewriting) as HTMLElement[])))));
}
