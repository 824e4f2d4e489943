/** How Gmail's parts are found: data, each way with the years in which it was seen (captures of 2014-2025, working code to 2026). */
import { classes, type Way } from '../ways.ts';

/** Elements that carry a conversation's or a message's id in the list, and in the headline of an opened conversation. */
export const THREAD_ID = '[data-legacy-thread-id], [data-thread-id]';

export const MESSAGE_ID = '[data-legacy-message-id], [data-message-id]';

/** What can be a row. */
export const ROW = 'tr, [role="row"]';

/** What stands inside opened messages and never inside a list row. */
export const IN_MESSAGE = `${MESSAGE_ID}, [role="listitem"], ${classes('.a3s')}`;

export const ROW_CLASS: Way = { name: 'zA', manner: 'class', selector: classes('tr.zA'), seen: [2014, 2026] };

/** What makes a `tr` or `[role=row]` a row of the list. */
export const ROW_MARKS: readonly Way[] = [
  { name: 'thread-id', manner: 'attribute', selector: THREAD_ID, seen: [2018, 2026] },
  { name: 'email-in-row', manner: 'role', selector: '[role="row"] [email]', seen: [2019, 2026] },
  { name: 'email-in-list', manner: 'role', selector: '[role="main"] table [role="gridcell"] [email]', seen: [2014, 2026] },
];

/** Where to look for all rows. */
export const ROWS: readonly Way[] = [...ROW_MARKS, ROW_CLASS];

/** People of a row, all of them; the row's hidden summary repeats them and is left out. */
export const PEOPLE: readonly Way[] = [
  { name: 'email', manner: 'attribute', selector: '[email*="@"]', seen: [2014, 2026] },
  { name: 'hovercard', manner: 'attribute', selector: '[data-hovercard-id*="@"]', seen: [2019, 2026] },
  { name: 'email-without-address', manner: 'attribute', selector: '[email]', seen: [2014, 2026] },
  { name: 'yW', manner: 'class', selector: `${classes('.yW')} span`, seen: [2014, 2026] },
];

export const ROW_SUBJECT: readonly Way[] = [
  { name: 'thread-id', manner: 'attribute', selector: THREAD_ID, seen: [2018, 2026] },
  { name: 'bog', manner: 'class', selector: classes('.bog'), seen: [2019, 2026] },
  { name: 'y6', manner: 'class', selector: `${classes('.y6')} > span`, seen: [2014, 2026] },
  // Labels in the link are `div`s; its first `span` is the subject.
  { name: 'link', manner: 'role', selector: '[role="link"] span', seen: [2014, 2026] },
];

export const SNIPPET: readonly Way[] = [{ name: 'y2', manner: 'class', selector: classes('.y2'), seen: [2014, 2026] }];

/** The cell's link around subject and snippet. */
export const ROW_TEXT: readonly Way[] = [
  { name: 'link', manner: 'role', selector: '[role="link"]', seen: [2014, 2026] },
  { name: 'xT', manner: 'class', selector: classes('.xT'), seen: [2014, 2026] },
];

export const UNREAD = classes('.zE');
export const READ = classes('.yO');

export const ROW_DATE: readonly Way[] = [
  { name: 'xW', manner: 'class', selector: `${classes('.xW')} [title]`, seen: [2014, 2026] },
  { name: 'title', manner: 'attribute', selector: 'td span[title][id]', seen: [2014, 2026] },
];

/** The row of Gmail's own keyboard cursor. */
export const CURSOR = classes('tr.btb');

/** The row whose conversation is open in the preview pane. */
export const OPEN_ROW = classes('.aps');

export const MESSAGES: readonly Way[] = [
  { name: 'message-id', manner: 'attribute', selector: MESSAGE_ID, seen: [2018, 2026] },
  { name: 'listitem', manner: 'role', selector: '[role="list"] > [role="listitem"]', seen: [2016, 2026] },
  { name: 'adn', manner: 'class', selector: classes('.adn'), seen: [2016, 2026] },
  { name: 'h7', manner: 'class', selector: classes('.h7'), seen: [2014, 2026] },
];

/** A message of which one line is shown, or only that it is there: its text comes when it is opened. */
export const CLOSED = `[role="listitem"][aria-expanded="false"], ${classes('.kv')}, ${classes('.kQ')}, ${classes('.kx')}`;

export const SENDER: readonly Way[] = [
  { name: 'email-in-heading', manner: 'attribute', selector: 'h3 [email*="@"]', seen: [2016, 2026] },
  { name: 'email-gD', manner: 'attribute', selector: `${classes('.gD')}[email]`, seen: [2016, 2026] },
  { name: 'email', manner: 'attribute', selector: '[email*="@"]', seen: [2014, 2026] },
  { name: 'hovercard', manner: 'attribute', selector: '[data-hovercard-id*="@"]', seen: [2019, 2026] },
  { name: 'avatar', manner: 'attribute', selector: 'img[jid*="@"]', seen: [2016, 2022] },
  { name: 'go', manner: 'class', selector: classes('.go'), seen: [2016, 2026] },
  { name: 'name-gD', manner: 'class', selector: classes('.gD'), seen: [2016, 2026] },
];

/** Recipients, which carry an address too and must not be taken for the sender. */
export const RECIPIENT = `${classes('.g2')}, ${classes('.hb')} [email]`;

export const SUBJECT: readonly Way[] = [
  { name: 'thread-id', manner: 'attribute', selector: 'h2[data-thread-perm-id], h2[data-legacy-thread-id]', seen: [2019, 2026] },
  { name: 'hP', manner: 'class', selector: classes('.hP'), seen: [2014, 2026] },
  { name: 'heading', manner: 'role', selector: '[role="main"] h2', seen: [2014, 2026] },
];

export const MESSAGE_DATE = `${classes('.g3')}[title]`;

export const BODY: readonly Way[] = [
  { name: 'a3s', manner: 'class', selector: classes('.a3s'), seen: [2014, 2026] },
  { name: 'ii-gt', manner: 'class', selector: classes('.ii.gt'), seen: [2014, 2026] },
];

/** The box around a message's bodies (there are two, the second for a translation); a card goes before it. */
export const BODY_BOX = classes('.ii');

/** What a mail quotes, and the history that Gmail folds away. */
export const QUOTED = `${classes('.gmail_quote')}, blockquote[type="cite"]`;
export const FOLDED = `${classes('.adL')}, ${classes('.adM')}`;

export const REGION: readonly Way[] = [
  { name: 'main', manner: 'role', selector: '[role="main"]', seen: [2014, 2026] },
  { name: 'AO', manner: 'class', selector: classes('.AO'), seen: [2020, 2026] },
];

export const ACCOUNT = 'a[aria-label*="@"], [role="button"][aria-label*="@"]';
