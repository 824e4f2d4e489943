import { describe, expect, it } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import type { AutomaticDetails } from '../../../src/bounce/types.ts';

function detailsOf(fields: readonly string[], body: string): AutomaticDetails | null | undefined {
  return classify(read([...fields, 'Date: Mon, 2 Mar 2026 09:00:00 +0000', 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', body, ''].join('\r\n'))).automatic;
}

const report = (type: string, part: string): string[] => [
  'From: Marie <marie@example.org>', 'To: claire@example.com', 'Subject: Report', `Content-Type: multipart/report; report-type=${type}; boundary="b"`, '',
  '--b', 'Content-Type: text/plain', '', 'A report.', '', '--b', `Content-Type: message/${type}`, '', part, '', '--b--', '',
];
const reported = (type: string, part: string): AutomaticDetails | null | undefined => classify(read(report(type, part).join('\r\n'))).automatic;

describe('a warning of a full mailbox', () => {
  const warning = (from: string, to: string, url: string) =>
    detailsOf([`From: ${from}`, `To: ${to}`, 'Subject: Storage'], `Your mailbox is almost full: 91% used. <a href="${url}">See your storage</a>`);

  it('is believed of the reader’s own domain and provider', () => {
    expect(warning('postmaster@example.com', 'claire@example.com', 'https://mail.example.com/')).toEqual({ quota: { percent: 91 } });
    expect(warning('no-reply@google.com', 'claire.martin.exemple@gmail.com', 'https://support.google.com/mail')).toEqual({ quota: { percent: 91 } });
  });

  it('is a subject in a filter’s list', () => {
    expect(classify(read('Rapport de quarantaine - 2 nouveaux messages\n20/03 09:14 offres@example.com -30 % sur tout Libérer\n21/03 02:05 admin@example.net Votre boîte est pleine Libérer')).automatic).toBeNull();
  });

  it('is not believed of strangers, nor with a link that leads elsewhere', () => {
    expect(warning('storage@example.net', 'claire@example.com', 'https://mail.example.com/')).toBeNull();
    expect(warning('postmaster@example.com', 'claire@example.com', 'https://example.net/')).toBeNull();
  });
});

describe('receipts (RFC 8098)', () => {
  it.each([
    ['manual-action/MDN-sent-manually; displayed', 'displayed'],
    ['automatic-action/MDN-sent-automatically; deleted/error', 'deleted'],
    ['automatic-action/MDN-sent-automatically; dispatched', 'other'],
  ])('%s', (disposition, expected) => {
    expect(reported('disposition-notification', `Final-Recipient: rfc822; paul@example.org\r\nDisposition: ${disposition}`))
      .toEqual({ receipt: { disposition: expected, by: 'paul@example.org' } });
  });

  it('are read from what a page shows, too', () => {
    expect(classify(read('Your message To: Paul Subject: Hello was deleted without being read on Monday, 2 March 2026.')).automatic?.receipt?.disposition).toBe('deleted');
    expect(classify(read('Votre message a été lu le lundi 2 mars 2026.')).automatic?.receipt?.disposition).toBe('displayed');
  });
});

describe('abuse reports (RFC 5965)', () => {
  it('give their fields', () => {
    expect(reported('feedback-report', 'Feedback-Type: Abuse\r\nSource-IP: 192.0.2.7\r\nReported-Domain: Example.COM\r\nReceived-Date: Mon, 2 Mar 2026 08:00:00 +0000'))
      .toEqual({ abuse: { type: 'abuse', sourceIp: '192.0.2.7', reportedDomain: 'example.com', arrivalDate: 'Mon, 2 Mar 2026 08:00:00 +0000' } });
  });
});

describe('requests to confirm', () => {
  it.each([
    ['This mailbox is protected by SpamArrest. To complete this verification, click.', 'Spam Arrest'],
    ['Please confirm your message: it is held by BoxTrapper.', 'BoxTrapper'],
    ['Please confirm your message.', null],
  ])('%s', (text, service) => {
    expect(detailsOf(['From: Paul <paul@example.org>', 'To: claire@example.com', 'Subject: Your message'], text)).toEqual({ challenge: { service } });
  });
});
