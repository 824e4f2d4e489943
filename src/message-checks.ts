/**
 * Messages are checked where they arrive, by shape and by sender. A check rebuilds the message from its known fields, so that
 * nothing unexpected travels on; what does not fit is null and gets no answer.
 */
import type { ReadHints } from './bounce/types.ts';
import { isLanguage } from './language/choose.ts';
import { MAX_TEXT, type BounceInView, type Explained, type ListedExplained, type Look, type PageView, type ToBackground, type ToContent } from './messages.ts';

/** Hosts that the content script runs on: the manifest's own list. */
export const MAIL_HOSTS: readonly string[] = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];

const MAX_FIELD = 2_000;
const MAX_OWN = 100;

type Fields = Record<string, unknown>;

/** The part of `runtime.MessageSender` that is judged. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** `page`: a page or the background of this extension; `content`: its content script in a mail site; else a stranger. */
export type SenderKind = 'page' | 'content' | 'stranger';

/** @param own the extension's id and the address that its pages begin with (`runtime.getURL('')`). */
export function senderKind(sender: MessageSender, own: { id: string; base: string }): SenderKind {
  if (isOwnPage(sender, own)) return 'page';
  return sender?.id === own.id && sender.tab !== undefined && isMailPage(sender.url ?? '') ? 'content' : 'stranger';
}

/** Is it a page or the background of this extension? A background without a page of its own names none. */
export function isOwnPage(sender: MessageSender, own: { id: string; base: string }): boolean {
  if (!sender || sender.id !== own.id) return false;
  const url = sender.url ?? '';
  return (own.base !== '' && url.startsWith(own.base)) || (sender.tab === undefined && url === '');
}

function isMailPage(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === 'https:' && MAIL_HOSTS.includes(host);
  } catch {
    return false;
  }
}

/** A message to the background, or null. `from` decides which messages may come from where. */
export function asToBackground(value: unknown, from: SenderKind): ToBackground | null {
  const fields = asFields(value);
  if (fields === null || from === 'stranger') return null;
  switch (fields['type']) {
    case 'explain':
      return asExplain(fields);
    case 'look': {
      const { language } = fields;
      return isLanguage(language) ? { type: 'look', language } : null;
    }
    case 'seen': {
      const { bounces, understood } = fields;
      if (from !== 'content' || !isCount(bounces) || typeof understood !== 'boolean') return null;
      return { type: 'seen', bounces, understood };
    }
    case 'open-helper': {
      const { text } = fields;
      if (text === undefined || text === null) return { type: 'open-helper' };
      return typeof text === 'string' ? { type: 'open-helper', text: text.slice(0, MAX_TEXT) } : null;
    }
    case 'take-text': {
      const { ticket } = fields;
      return from === 'page' && isShort(ticket) ? { type: 'take-text', ticket } : null;
    }
    default:
      return null;
  }
}

/** A message to the content script, or null. Only the extension's own pages and background may send one. */
export function asToContent(value: unknown, from: SenderKind): ToContent | null {
  const fields = asFields(value);
  if (fields === null || from !== 'page') return null;
  switch (fields['type']) {
    case 'view':
    case 'explain-listed':
    case 'explain-in-view':
    case 'selection':
      return { type: fields['type'] };
    case 'jump':
      return isShort(fields['key']) ? { type: 'jump', key: fields['key'] } : null;
    default:
      return null;
  }
}

/** Does an answer look like what `explain` is answered with? Checks what a card would trip over. */
export function isExplained(value: unknown): value is Explained {
  const fields = asFields(value);
  const verdict = asFields(fields?.['verdict']);
  const explanation = asFields(fields?.['explanation']);
  if (!verdict || !explanation) return false;
  return (
    hasTexts(verdict, ['kind']) &&
    (fields?.['question'] === null || typeof fields?.['question'] === 'string') &&
    Array.isArray(verdict['recipients']) &&
    hasTexts(explanation, ['tone', 'headline', 'whoseMove', 'cause', 'retry', 'forIT']) &&
    isListOf(explanation['steps'], (step) => typeof step === 'string') &&
    isListOf(explanation['details'], (detail) => hasTexts(detail, ['label', 'value'])) &&
    isListOf(explanation['links'], (link) => hasTexts(link, ['label', 'url']) && /^https?:/.test(String(link['url']))) &&
    isListOf(explanation['fates'], (fate) => hasTexts(fate, ['tone', 'text']))
  );
}

/** Does an answer look like what `view` is answered with? It comes out of a mail page, and the popup shows it. */
export function isPageView(value: unknown): value is PageView {
  const fields = asFields(value);
  if (fields === null || (fields['site'] !== 'gmail' && fields['site'] !== 'outlook')) return false;
  const { understood, current, others } = fields;
  return typeof understood === 'boolean' && hasTexts(fields, ['report']) && (current === null || isBounceInView(current)) && isListOf(others, isBounceInView);
}

function isBounceInView(value: unknown): value is BounceInView {
  const fields = asFields(value);
  if (fields === null || (fields['place'] !== 'message' && fields['place'] !== 'row')) return false;
  return hasTexts(fields, ['key', 'title']) && (fields['explained'] === null || isExplained(fields['explained']));
}

/** Does a piece of an answer look like what `explain-listed` is answered with? */
export function isListedExplained(value: unknown): value is ListedExplained {
  const fields = asFields(value);
  return fields !== null && hasTexts(fields, ['key']) && isExplained(fields['explained']);
}

/** Does an answer look like what `look` is answered with? */
export function isLook(value: unknown): value is Look {
  const fields = asFields(value);
  return typeof fields?.['styles'] === 'string' && asFields(fields['labels']) !== null;
}

function asExplain(fields: Fields): ToBackground | null {
  const { text, language, own } = fields;
  const hints = asHints(fields['hints']);
  if (typeof text !== 'string' || hints === null || !isLanguage(language)) return null;
  if (!Array.isArray(own) || own.length > MAX_OWN || !own.every(isShort)) return null;
  const known: { wrote?: boolean; inConversation?: boolean; firstWords?: boolean } = {};
  for (const name of ['wrote', 'inConversation', 'firstWords'] as const) {
    const value = fields[name];
    if (value === undefined) continue;
    if (typeof value !== 'boolean') return null;
    known[name] = value;
  }
  const { shownDate } = fields;
  if (shownDate !== undefined && typeof shownDate !== 'string') return null;
  const shown = shownDate === undefined ? {} : { shownDate: shownDate.slice(0, MAX_FIELD) };
  return { type: 'explain', text: text.slice(0, MAX_TEXT), hints, language, own: [...own], ...known, ...shown };
}

function asHints(value: unknown): ReadHints | null {
  const fields = asFields(value);
  if (fields === null) return null;
  const hints: ReadHints = {};
  for (const name of ['senderAddress', 'senderName', 'subject'] as const) {
    const text = fields[name];
    if (text === undefined || text === null) continue;
    if (typeof text !== 'string') return null;
    hints[name] = text.slice(0, MAX_FIELD);
  }
  return hints;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function hasTexts(value: unknown, names: readonly string[]): value is Fields {
  const fields = asFields(value);
  return fields !== null && names.every((name) => typeof fields[name] === 'string');
}

function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_FIELD;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_000_000;
}
