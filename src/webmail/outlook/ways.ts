/** How Outlook's parts are found: data, each way with the years in which it was seen (captures of 2024-2026, working code from 2021). */
import { classes, type Way } from '../ways.ts';

/** What can be a row. Attachments, suggestions and menus are `option`s too, and are told apart by ROW_MARKS. */
export const OPTION = '[role="option"], [role="row"]';

/** The list of messages, in which a row needs no further sign than one of MAIL_SIGN. */
export const LIST = '[data-app-section="MessageList"], #MailList, [role="listbox"][aria-multiselectable="true"], [role="complementary"]';

/** What stands in a row of mails, and neither in an attachment nor in a suggestion: the box to select it, the action "read". */
export const MAIL_SIGN = '[role="checkbox"], input[type="checkbox"], button [data-icon-name^="Mail"]';

/** Where no row of the list can be: the reading pane, suggestions of the search box, folders, menus, windows. */
export const OUTSIDE_LIST = [
  '[data-app-section="MailReadCompose"]',
  '#ReadingPaneContainerId',
  '[role="document"]',
  '[role="search"]',
  '[role="tree"]',
  '[role="menu"]',
  '[role="toolbar"]',
  '[contenteditable="true"]',
].join(', ');

/** What makes an element a row of the list, wherever it stands. */
export const ROW_MARKS: readonly Way[] = [
  { name: 'data-convid', manner: 'attribute', selector: '[data-convid]', seen: [2019, 2026] },
  { name: 'data-focusable-row', manner: 'attribute', selector: '[data-focusable-row="true"]', seen: [2026, 2026] },
];

/** What makes it one only inside the list, and only with a sign of MAIL_SIGN. */
export const OPTION_IN_LIST: Way = { name: 'option-in-list', manner: 'role', selector: OPTION, seen: [2019, 2026] };

/** A person of a row: the text is the name, the title the address. */
export const PERSON_TITLE: Way = { name: 'title', manner: 'attribute', selector: '[title*="@"]', seen: [2019, 2026] };

export const AVATAR: Way = {
  name: 'avatar',
  manner: 'role',
  selector: '[role="img"][aria-label], .fui-Avatar[aria-label], .ms-Persona-coin [aria-label]',
  seen: [2021, 2026],
};

export const ROW_SUBJECT_CLASS: Way = { name: 'TtcXM', manner: 'class', selector: classes('.TtcXM'), seen: [2024, 2026] };
export const SNIPPET_CLASS: Way = { name: 'FqgPc', manner: 'class', selector: classes('.FqgPc'), seen: [2024, 2026] };

/** What of a row is no text of it: buttons, boxes to tick, pictures and their initials. */
export const NO_ROW_TEXT = 'button, [role="button"], [role="checkbox"], input, label, [role="img"], .fui-Avatar, i, svg, [aria-hidden="true"]';

/** The action that a row offers: "mark as read" on one that is unread. Named by its icon, in every language. */
export const ICON = '[data-icon-name]';
export const OFFERS_READ = /^MailRead(?:Regular|Filled)?$/;
export const OFFERS_UNREAD = /^Mail(?:Unread)?(?:Regular|Filled)?$/;

export const REGION: readonly Way[] = [
  { name: 'MailReadCompose', manner: 'attribute', selector: '[data-app-section="MailReadCompose"]', seen: [2024, 2026] },
  { name: 'ReadingPaneContainerId', manner: 'id', selector: '#ReadingPaneContainerId', seen: [2024, 2026] },
  { name: 'main', manner: 'role', selector: '[role="main"]', seen: [2019, 2026] },
];

/** The text of a message. */
export const BODY: readonly Way[] = [
  { name: 'UniqueMessageBody', manner: 'id', selector: '[id^="UniqueMessageBody"]', seen: [2021, 2026] },
  { name: 'MSG_BODY', manner: 'id', selector: '[id^="MSG_"][id$="_BODY"]', seen: [2026, 2026] },
  { name: 'document', manner: 'role', selector: '[role="document"]', seen: [2019, 2026] },
  { name: 'mailMessageBodyContainer', manner: 'attribute', selector: '[data-test-id="mailMessageBodyContainer"]', seen: [2023, 2026] },
  { name: 'rps', manner: 'class', selector: '[class^="rps_"], [class*=" rps_"]', seen: [2017, 2026] },
  { name: 'PlainText', manner: 'class', selector: '.PlainText, .x_PlainText', seen: [2017, 2026] },
  { name: 'allowTextSelection', manner: 'class', selector: 'div.allowTextSelection:not([role="heading"])', seen: [2019, 2026] },
];

/** What of these the site alone gives out; the outermost is the body. */
export const BODY_MARK = '[id^="UniqueMessageBody"], [id^="MSG_"][id$="_BODY"], [role="document"], [class^="rps_"], [class*=" rps_"]';

/** A card goes before this, beside it. */
export const BODY_BOX = '[role="document"]';

/** A message of a conversation that is folded: a card with its sender's picture and no text. */
export const FOLDED_MESSAGE: Way = {
  name: 'folded',
  manner: 'role',
  selector: '[data-app-section="ConversationContainer"] [aria-expanded="false"], #ConversationReadingPaneContainer [aria-expanded="false"]',
  seen: [2025, 2026],
};

/** The element that carries the sender of an opened message, in whatever language its label is. */
export const SENDER: readonly Way[] = [
  { name: 'MSG_FROM', manner: 'id', selector: '[id^="MSG_"][id$="_FROM"]', seen: [2026, 2026] },
  { name: 'FROM', manner: 'id', selector: '[id$="_FROM"]', seen: [2026, 2026] },
];

/** Where people of an opened message stand as buttons; which one is the sender is told by its label (see sender.ts). */
export const PERSON_BUTTON = '[role="button"], button';
export const SENDER_TITLE: Way = { name: 'title', manner: 'attribute', selector: '[title*="@"]', seen: [2019, 2026] };
export const SENDER_CLASS: Way = { name: 'OZZZK', manner: 'class', selector: classes('.OZZZK'), seen: [2024, 2026] };

/** Recipients, who must not be taken for the sender. */
export const RECIPIENTS =
  '[data-testid="RecipientWell"], [role="edit"], [aria-readonly="true"], [id$="_TO"], [id$="_CC"], [id$="_BCC"], [role="listbox"], [role="toolbar"]';

export const SUBJECT: readonly Way[] = [
  { name: 'CONV_SUBJECT', manner: 'id', selector: '[id^="CONV_"][id$="_SUBJECT"]', seen: [2026, 2026] },
  { name: 'SUBJECT', manner: 'id', selector: '[id$="_SUBJECT"]', seen: [2026, 2026] },
  { name: 'title-in-heading', manner: 'attribute', selector: '[role="heading"] [title]:not([title=""]), h1 [title], h2 [title], h3 [title]', seen: [2021, 2025] },
  { name: 'heading', manner: 'role', selector: '[role="heading"], h1, h2, h3', seen: [2021, 2026] },
];

export const MESSAGE_DATE = '[data-testid="SentReceivedSavedTime"], [id$="_DATETIME"]';

/** What an answer quotes: Outlook's own mark before the quoted mail with all that follows, and what other programs write. */
export const QUOTED =
  '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, [id$="appendonsend"] ~ *, blockquote[type="cite"], .gmail_quote, .x_gmail_quote, .x_moz-cite-prefix';

/** The reader's own address, where a build shows it: in the id or title of the first folder, in the rail, on the account's button. */
export const OWN_ID = '[id^="primaryMailboxRoot_"]';
export const OWN_LABELS =
  '[id^="primaryMailboxRoot_"], [id^="primaryMailboxRoot_"] [title], [id^="primaryMailboxRoot_"] [data-folder-name], #LeftRail [title*="@"], #O365_MainLink_Me, #mectrl_currentAccount_secondary';
