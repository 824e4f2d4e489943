/** Which mail system wrote a report: by its words, else by the fields of its header or of its delivery-status part. */
import { PatternSet } from '../pattern-set.ts';
import type { Dialect } from './dialect.ts';
import type { DeliveryStatus } from './delivery-status.ts';
import { DIALECTS } from './dialects/index.ts';
import type { Header } from './header.ts';
import { type Literals, LOOKED_AT } from './literals.ts';

export interface Writer {
  dialect: Dialect;
  /** The line above a list of recipients, where nothing else says whose report it is: a person may quote it. */
  heading: string | null;
}

/**
 * @param plain the prose, with plain apostrophes
 * @param literals those that stand in it
 */
export function writerOf(plain: string, literals: Literals, header: Header, status: DeliveryStatus | null): Writer | null {
  const text = plain.slice(0, LOOKED_AT);
  const dialect = literals.dialect ?? titled(text) ?? MARKED.find(({ marks }) => marks.some((mark) => hasMark(mark, header, status)))?.dialect;
  if (dialect) return { dialect, heading: null };
  return literals.mayHaveHeading ? headed(text) : null;
}

/** People copy what a page shows above a report too: sender, date, « to me ». */
const TITLE_WITHIN = 12;

const TITLED = DIALECTS.filter(({ title }) => title !== undefined);

function titled(text: string): Dialect | null {
  const lines = text.slice(0, 600).split('\n', TITLE_WITHIN).map((line) => line.trim());
  return TITLED.find(({ title }) => lines.some((line) => title?.test(line))) ?? null;
}

/** The dialects that are known by fields of the header. */
const MARKED = DIALECTS.flatMap((dialect) => (dialect.header === undefined ? [] : [{ dialect, marks: dialect.header }]));

const HEADINGS = new PatternSet(DIALECTS.flatMap((dialect) => (dialect.headings ?? []).map((literal) => ({ literal, value: dialect, inside: true }))));

/** What may stand before a heading on its line: blanks, marks of quotation. */
const LINE_START = /(?:^|\n)[\s>|*]{0,20}$/;

function headed(text: string): Writer | null {
  let first = Number.POSITIVE_INFINITY;
  let writer: Writer | null = null;
  HEADINGS.scan(text.replace(/[^\S ]/g, ' '), (dialect, start, end) => {
    if (start >= first || !LINE_START.test(text.slice(Math.max(0, start - 24), start)) || !/^ ?[:：.\n]|^$/.test(text.slice(end, end + 2))) return;
    first = start;
    writer = { dialect, heading: text.slice(start, end) };
  });
  return writer;
}

type Mark = NonNullable<Dialect['header']>[number];

function hasMark({ field, value, where }: Mark, header: Header, status: DeliveryStatus | null): boolean {
  if (where === 'status') return status !== null && status.names.has(field) && (value === undefined || value.test(status.reportingHost ?? ''));
  if (!header.has(field)) return false;
  return value === undefined || value.test(header.get(field) ?? '');
}
