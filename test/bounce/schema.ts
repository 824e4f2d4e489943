/** Checks that an answer of the classifier has the shape that `src/bounce/types.ts` promises, whatever went in. */
import { expect } from 'vitest';
import type { Report, ReportedRecipient, Verdict } from '../../src/bounce/types.ts';

const ACTIONS = [null, 'failed', 'delayed', 'delivered', 'relayed', 'expanded'];
const KINDS = ['failure', 'delay', 'delivered', 'relayed', 'expanded', 'auto_reply', 'challenge', 'feedback', 'read_receipt', 'fake', 'not_a_bounce'];
const SOURCES = ['delivery-status', 'prose', 'header', 'original', 'quoted'];

const textOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const oneLineOrNull = (value: unknown): boolean => value === null || (typeof value === 'string' && !/[\r\n]/.test(value));

export function expectReport(report: Report): void {
  expect(Object.values(report.header).every((value) => textOrNull(value) || Array.isArray(value))).toBe(true);
  expect(typeof report.prose).toBe('string');
  for (const flag of [report.hasDeliveryStatus, report.isVisibleText, report.truncated]) expect(typeof flag).toBe('boolean');
  for (const value of [report.reportType, report.system, report.reportingHost, report.arrivalDate, report.queueId]) expect(textOrNull(value)).toBe(true);
  for (const recipient of report.recipients) expectRecipient(recipient);
}

function expectRecipient(recipient: ReportedRecipient): void {
  expect(ACTIONS).toContain(recipient.action);
  expect(SOURCES).toContain(recipient.source);
  expect(recipient.address ?? 'a@b').toContain('@');
  expect(recipient.address ?? 'a@b').toMatch(/^[^<>\r\n]*$/);
  expect(recipient.status ?? '5.1.1').toMatch(/^[245]\.\d{1,2}\.\d{1,3}$/);
  expect(recipient.replyCode ?? '550').toMatch(/^[245]\d\d$/);
  expect(oneLineOrNull(recipient.diagnostic)).toBe(true);
  expect(oneLineOrNull(recipient.remoteHost)).toBe(true);
}

export function expectVerdict(verdict: Verdict): void {
  expect(KINDS).toContain(verdict.kind);
  expect(['own', 'not_own', 'cannot_tell']).toContain(verdict.origin);
  for (const recipient of verdict.recipients) {
    expect(ACTIONS).toContain(recipient.action);
    expect(['permanent', 'temporary', 'none']).toContain(recipient.permanence);
    expect(['certain', 'likely', 'guess']).toContain(recipient.confidence);
    expect(recipient.evidence === null || recipient.evidence.rule.length > 0).toBe(true);
  }
}
