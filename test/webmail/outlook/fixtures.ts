/** Small pages in the manner of Outlook on the web, written from what is known of it. Class names mean nothing, as on the site. */

export interface RowParts {
  conversation?: string;
  id?: string;
  name?: string;
  /** Null where the row shows a name only. */
  address?: string | null;
  subject?: string;
  snippet?: string | null;
  date?: string;
  unread?: boolean;
  /** Words before the name in the label. */
  states?: string;
  icons?: boolean;
  label?: boolean;
  /** Between people and subject: a count, or "External". */
  between?: string;
  selected?: boolean;
  avatar?: boolean;
}

export function row(parts: RowParts = {}): string {
  const { conversation = 'AAQkAGM1', id = 'AQAAB1=', name = 'Ann Example', address = 'ann@example.org', subject = 'A subject', snippet = 'First words' } = parts;
  const { date = 'Wed 4/30/2025 3:03 PM', unread = false, states = unread ? 'Unread ' : '', icons = true, label = true, between = '', selected = false, avatar = true } = parts;
  const action = `<button title="x">${icons ? `<i data-icon-name="${unread ? 'MailReadRegular' : 'MailRegular'}"></i>` : ''}x</button>`;
  return `<div style="position: absolute"><div data-animatable="true"><div role="option" tabindex="-1" data-convid="${conversation}" id="${id}" aria-selected="${selected}" data-focusable-row="true"
    ${label ? `aria-label="${states}${name} ${subject} ${date} ${snippet ?? ''}"` : ''}><div draggable="true"><div role="group"><div class="a1">
    <div class="b1"><button title="y"></button></div><div class="c1">
      <div class="d1"><div role="checkbox" aria-label="Select">${avatar ? `<span class="fui-Avatar" role="img" aria-label="${name.split(';')[0]}"><span>AE</span></span>` : ''}</div>
        <div class="e1"><span ${address === null ? '' : `title="${address}"`}>${name}</span></div>${between ? `<div><span>${between}</span></div>` : ''}</div>
      <div class="f1"><div><div class="g1"><span class="q" title="">${subject}</span></div>${snippet === null ? '' : `<div><div><span class="w">${snippet}</span></div></div>`}</div></div>
      <div class="h1"><div><span title="${date}">3:03 PM</span></div><div>${action}<button title="z"><i data-icon-name="FlagRegular"></i></button></div></div>
    </div></div></div></div></div></div></div>`;
}

export const list = (rows: string, pane = '') => `<div role="search"><input role="combobox"><div role="listbox" aria-label="Search Suggestions">
    <div role="option"><span role="img" aria-label="Mail Delivery Subsystem"></span><span title="postmaster@example.org">Mail Delivery Subsystem</span></div></div></div>
  <div id="MainModule"><div id="Skip to message list-region" data-app-section="MessageList" role="complementary"><div role="tablist"><button role="tab">Focused</button></div><div id="MailList"><div role="region">
    <div role="listbox" aria-multiselectable="true" tabindex="-1"><button aria-expanded="true">Today</button>${rows}</div></div></div></div>${pane}</div>`;

export const pane = (content: string) => `<div id="Skip to message-region" data-app-section="MailReadCompose" role="main" aria-label="Reading Pane"><div id="ReadingPaneContainerId">${content}</div></div>`;

export interface MessageParts {
  skin?: 2025 | 2026;
  name?: string;
  address?: string | null;
  to?: string;
  from?: string;
  date?: string;
  body?: string;
  number?: number;
  avatar?: boolean;
}

const NDR = '<div visibility="hidden"><div class="rps_ad91"><p>Your message to nobody@example.net couldn’t be delivered.</p><p>550 5.1.10 RESOLVER.ADR.RecipientNotFound</p></div></div>';

export function message(parts: MessageParts = {}): string {
  const { skin = 2025, name = 'Microsoft Outlook', address = 'postmaster@outlook.com', to = 'To:', from = 'From:', date = 'Wed 4/30/2025 3:03 PM', body = NDR, number = 2, avatar = true } = parts;
  const text = address === null ? name : `${name}&lt;${address}&gt;`;
  const picture = avatar ? `<span role="button" tabindex="0" aria-label="Opens card for ${name}"><span class="fui-Avatar" role="img" aria-label="${name}"><span>MO</span></span></span>` : '';
  const sender = skin === 2025
    ? `<span role="region"><span role="button" tabindex="0" aria-label="${from} ${name}"><div><span class="s">${text}</span></div></span></span>`
    : `<div id="MSG_${number}_FROM" role="heading" aria-level="3"><span role="button" tabindex="0" aria-label="${from} ${name}"><span class="s">${text}</span></span></div>`;
  const well = skin === 2025
    ? `<div data-testid="RecipientWell"><div role="edit" aria-label="${to} Tester" aria-readonly="true"><span role="button" aria-label="Tester&lt;tester@example.org&gt;">Tester&lt;tester@example.org&gt;</span></div></div>`
    : `<div id="MSG_${number}_TO" role="heading" aria-level="3"><button aria-label="${to} Tester">Tester</button></div>`;
  const day = skin === 2025 ? `<div data-testid="SentReceivedSavedTime">${date}</div>` : `<div id="MSG_${number}_DATETIME" role="heading" aria-level="3">${date}</div>`;
  const document = skin === 2025
    ? `<div role="document" class="doc"><div id="UniqueMessageBody_${number}" aria-label="Message body">${body}</div></div>`
    : `<div role="document" class="doc" id="MSG_${number}_BODY" aria-label="Message body">${body}</div>`;
  return `<div class="unit"><div class="head"><div>${picture}<div>${sender}</div><div role="toolbar"><button aria-label="Reply"><i data-icon-name="ArrowReplyRegular"></i></button></div></div>
    <div>${well}${day}</div></div><div class="infoBar">To send this message again, click here.</div>${document}
    <div role="listbox"><div role="option" tabindex="0" aria-label="details.txt Open 1 KB" title="details.txt"><span>details.txt</span><button>More</button></div></div></div>`;
}

const heading = (subject: string, skin: 2025 | 2026) => (skin === 2025
  ? `<div role="heading" aria-level="2"><div><span title="${subject}">${subject}</span></div></div>`
  : `<div role="heading" aria-level="3" id="CONV_1_SUBJECT"><span>${subject}</span></div>`);

export const single = (content: string, { subject = 'Undeliverable: Quarterly offer', skin = 2025 as 2025 | 2026 } = {}) =>
  pane(`<div id="ItemReadingPaneContainer">${heading(subject, skin)}<div data-app-section="ItemContainer">${content}</div></div>`);

export const conversation = (messages: readonly string[], { subject = 'Quarterly offer', skin = 2025 as 2025 | 2026 } = {}) =>
  pane(`<div id="ConversationReadingPaneContainer">${heading(subject, skin)}<div data-app-section="ConversationContainer">${messages.map((content) =>
    `<div class="part"><div aria-expanded="${content.includes('role="document"')}"><div aria-label="Email message">${content}</div></div></div>`).join('')}</div></div>`);

export const folded = (name: string) => `<div role="button" tabindex="0"><span class="fui-Avatar" role="img" aria-label="${name}"></span><span>${name}</span><span>First words</span></div>`;

export const compose = (quoted: string) => `<div class="compose"><div data-testid="ComposeSendButton"><button>Send</button></div>
  <div role="textbox" contenteditable="true" aria-label="To"></div><input id="MSG_1_SUBJECT" value="Re: Undeliverable">
  <div id="editorParent_1"><div id="MSG_1_BODY" role="textbox" contenteditable="true" aria-label="Message body"><div class="rps_ad91" role="document">${quoted}</div></div></div></div>`;
