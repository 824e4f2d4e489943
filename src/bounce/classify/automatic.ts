import type { AutomaticDetails, Kind, Report } from '../types.ts';
import { absenceIn } from './absence.ts';
import { brandDomains } from './brand.ts';
import { endsWithHost, hostOf } from './hosts.ts';
import type { Texts } from './kind-signs.ts';
import { addressesIn, addressOf, domainOf } from './mailbox.ts';
import { sameHouse } from './reader.ts';
import { fieldInText, receiptOf } from './receipt.ts';

/** What an automatic mail says beside its kind: an absence, a challenge, a receipt, an abuse report, a quota warning. */
export function automaticDetails(report: Report, texts: Texts, kind: Kind): AutomaticDetails | null {
  switch (kind) {
    case 'auto_reply': return { absence: absenceIn(report, texts.prose) };
    case 'challenge': return { challenge: { service: serviceOf(report) } };
    case 'read_receipt': return { receipt: receiptOf(report, texts.prose) };
    case 'feedback': return { abuse: abuseOf(report) };
    case 'not_a_bounce': return quotaOf(report, texts);
    default: return null;
  }
}

/** Filters that ask senders to confirm, by what they write into the requests. */
const SERVICES: readonly [name: string, sign: string][] = [
  ['Mailinblack', 'mailinblack'], // "Mailinblack pour example.org", in France
  ['Spam Arrest', 'spam arrest'], // "is protected by Spam Arrest"
  ['Spam Arrest', 'spamarrest'], // links to www.spamarrest.com
  ['BoxTrapper', 'boxtrapper'], // of cPanel
  ['AntiSpam UOL', 'antispam uol'], // of uol.com.br
  ['AntiSpam UOL', 'antispam.uol'],
  ['Boxbe', 'boxbe'], // waiting list
  ['TMDA', 'tmda'], // "Tagged Message Delivery Agent"
  ['ChoiceMail', 'choicemail'],
  ['Vanquish', 'vanquish'],
  ['Sendio', 'sendio'],
  ['Active Spam Killer', 'active spam killer'],
  ['EarthLink spamBlocker', 'spamblocker'], // "suspect email blocking"
  ['Bluebottle', 'bluebottle'],
];

function serviceOf(report: Report): string | null {
  const text = [report.header.from, report.header.subject, report.prose.slice(0, 8000), ...(report.links ?? [])].join('\n').toLowerCase();
  return SERVICES.find(([, sign]) => text.includes(sign))?.[0] ?? null;
}

/** RFC 5965, section 3; where a page shows the fields as text, they are read from there. */
function abuseOf(report: Report): NonNullable<AutomaticDetails['abuse']> {
  const field = (name: string): string | null => report.reportFields?.[name] ?? fieldInText(report.prose, name);
  return {
    type: field('feedback-type')?.toLowerCase() ?? null,
    sourceIp: field('source-ip') ?? /\bfrom IP (?:address )?((?:\d{1,3}\.){3}\d{1,3}|[\da-f:]{3,45})\b/i.exec(report.prose.slice(0, 2000))?.[1] ?? null,
    reportedDomain: field('reported-domain')?.toLowerCase() ?? null,
    arrivalDate: field('arrival-date') ?? field('received-date'),
  };
}

/**
 * A mailbox nearly full: believed only of the reader's own mail system, and where nothing leads elsewhere, for robbers write
 * the same.
 */
function quotaOf(report: Report, { prose, subject }: Texts): AutomaticDetails | null {
  const found = prose.find('quota') ?? subject.find('quota');
  // In a filter's list it is a subject: "Votre boîte est pleine".
  if (!found || prose.has('digest') || !isOfReadersSystem(report)) return null;
  const percent = /(?:^|[^\d.,-])(\d{1,3})(?:[.,]\d{1,2})? ?%/.exec(report.prose.slice(0, 4000))?.[1];
  return { quota: { percent: percent === undefined || Number(percent) > 200 ? null : Number(percent) } };
}

function isOfReadersSystem({ header, links, isVisibleText }: Report): boolean {
  const sender = domainOf(addressOf(header.from));
  if (sender === null) return isVisibleText;
  const own = addressesIn(header.to).flatMap((address) => domainOf(address) ?? []);
  const isOwn = own.some((domain) => sameHouse(domain, sender)) || (own.length === 0 && isVisibleText);
  return isOwn && (links ?? []).every((link) => endsWithHost(hostOf(link), [sender, ...own, ...brandDomains(sender)]));
}
