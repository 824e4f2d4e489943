/** Receipts that a mail was read, or deleted unread (RFC 8098). */
import signTable from '../knowledge/kind-signs.json' with { type: 'json' };
import type { AutomaticDetails, Report } from '../types.ts';
import { refused } from './actions.ts';
import type { KindVerdict } from './kind.ts';
import type { SignText } from './kind-signs.ts';
import { addressesIn } from './mailbox.ts';

/** The fields of a receipt (RFC 8098, section 3.2.6), copied with it: its "Final-Recipient" is who read the mail. */
const DISPOSITION = /^[ \t>]{0,8}Disposition ?: ?(?:manual|automatic)-action\/MDN-sent-\w{4,14};.{0,80}$/im;

/** What became of a mail, in the fields of a delivery report: a receipt may be what came back. */
const FATE = /^[ \t>]{0,8}Action ?:/im;

/** @returns a receipt whose fields were pasted with it; null where the text is of a mail that came back, or asks */
export function pastedReceipt(words: SignText, report: Report): KindVerdict | null {
  const fields = DISPOSITION.exec(words.text);
  return fields === null || refused(report) || words.has('failure') || words.asks || FATE.test(words.text) ? null : { kind: 'read_receipt', evidence: { text: fields[0].trim(), rule: 'kind:read_receipt' } };
}

/** RFC 8098, section 3.2.6: "manual-action/MDN-sent-manually; displayed". Mail pages show sentences instead. */
export function receiptOf(report: Report, text: SignText): NonNullable<AutomaticDetails['receipt']> {
  const fields = report.reportFields ?? {};
  const by = addressesIn(fields['final-recipient'] ?? fields['original-recipient'] ?? null)[0] ?? addressesIn(report.header.from)[0] ?? null;
  const type = (fields['disposition'] ?? fieldInText(report.prose, 'disposition') ?? '').toLowerCase().split(';')[1]?.split('/')[0]?.trim();
  if (type === 'displayed' || type === 'deleted') return { disposition: type, by };
  if (type !== undefined) return { disposition: 'other', by };
  const told = new Set(text.findAll('read_receipt').flatMap(({ sign }) => DISPOSITIONS.get(sign) ?? []));
  // "It was deleted" and "it was not displayed" stand beside sentences that any receipt begins with.
  return { disposition: (['deleted', 'other', 'displayed'] as const).find((one) => told.has(one)) ?? 'other', by };
}

/** What became of the mail, by the signs that tell. */
const DISPOSITIONS = new Map(signTable.groups.read_receipt.signs.flatMap((row) => ('disposition' in row ? [[row.text, row.disposition] as const] : [])));

/** @returns the value of a field that a page shows as text; null where it shows none */
export function fieldInText(prose: string, name: string): string | null {
  const line = prose.slice(0, 16_384).split('\n').find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim().slice(0, 200);
}
