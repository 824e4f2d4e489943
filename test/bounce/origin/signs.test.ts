import { describe, expect, it } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import type { Origin } from '../../../src/bounce/types.ts';
import { judged, type Returned, signsOf } from './returned.ts';

const CLAIRE = 'claire@atelier.example';
const GMAIL = 'claire.martin.exemple@gmail.com';

const BOT = 'from user-203-0-113-88 (unknown [203.0.113.88]) by mx.elsewhere.example (Postfix) with SMTP id 1';
const OWN_SERVER = 'from mail.atelier.example (mail.atelier.example [203.0.113.25]) by mx.elsewhere.example (Postfix) with ESMTPS id 1';
const OTHER_HOST = 'from mail.hotel.example (mail.hotel.example [198.51.100.7]) by mx.elsewhere.example (Postfix) with ESMTPS id 1';

/** What is known, what follows, and the sign that the answer rests on. */
const CASES: readonly [what: string, mail: Returned, origin: Origin, sign: string][] = [
  ['it left from the reader’s own server', { to: CLAIRE, received: [OWN_SERVER] }, 'own', 'own:first-hop'],
  ['it left from the provider', { to: GMAIL, received: ['from mail-ej1-f51.google.com (mail-ej1-f51.google.com [209.85.218.51]) by mx.elsewhere.example with ESMTPS id 1'] }, 'own', 'own:first-hop'],
  ['somebody was logged in as the reader', {
    to: CLAIRE, host: 'smtp.hoster.example',
    received: ['from [192.168.1.20] (dsl.example [203.0.113.20]) (Authenticated sender: claire@atelier.example) by smtp.hoster.example (Postfix) with ESMTPSA id 1'],
  }, 'own', 'own:login'],
  ['the reader’s own server returns what it took from a bot', { to: CLAIRE, host: 'mail.atelier.example', received: [BOT.replace('mx.elsewhere', 'mail.atelier')], messageId: '1@kqxvz.example' }, 'not_own', 'not_own:first-hop'],
  ['it came from a bot, under a foreign number', { to: CLAIRE, received: [BOT], messageId: '1@kqxvz.example' }, 'not_own', 'not_own:first-hop'],
  ['it came from a bot that claims to be Gmail’s customer', { to: GMAIL, received: [BOT] }, 'not_own', 'not_own:first-hop'],
  ['it came from a bot, but under the reader’s own number', { to: CLAIRE, received: [BOT], messageId: '1@atelier.example' }, 'cannot_tell', 'own:message-id'],
  ['from a host that nobody knows, under a foreign number', { to: CLAIRE, received: [OTHER_HOST], messageId: '1@hotel.example' }, 'cannot_tell', 'not_own:first-hop'],
  ['and the server that returns it refused to believe the sender', {
    to: CLAIRE, received: [OTHER_HOST], messageId: '1@hotel.example', others: ['Received-SPF: Fail (mx.elsewhere.example: domain of atelier.example does not permit 198.51.100.7)'],
  }, 'not_own', 'not_own:checks'],
  ['refused by SPF alone, as happens to small companies', {
    to: CLAIRE, received: [OTHER_HOST], messageId: '1@desktop-7', others: ['Received-SPF: Fail (mx.elsewhere.example: domain of atelier.example does not permit 198.51.100.7)'],
  }, 'cannot_tell', 'not_own:checks'],
  ['through the filter that the company sends through', {
    to: CLAIRE, received: ['from mx0a-001.pphosted.com (mx0a-001.pphosted.com [192.0.2.9]) by mx.elsewhere.example with ESMTPS id 1'], messageId: 'A1@A1.FRAP264.PROD.OUTLOOK.COM',
  }, 'cannot_tell', 'own:from'],
  ['returned by a forwarder’s goal: the reader’s server stands below', {
    to: CLAIRE, received: [BOT, 'from mail.atelier.example (mail.atelier.example [203.0.113.25]) by user-203-0-113-88 (Postfix) with ESMTPS id 2'], messageId: '1@android.example',
  }, 'cannot_tell', 'own:path'],
  ['a list passed it on, and a member’s server returned it to the writer', {
    to: GMAIL, received: ['from lists.guild.example (lists.guild.example [192.0.2.30]) by mx.elsewhere.example with ESMTP id 1'], messageId: 'CAF1@mail.gmail.com',
  }, 'cannot_tell', 'own:message-id'],
  ['VERP: sent to an address that only the reader’s server makes', { to: 'claire+somebody=elsewhere.example@atelier.example', from: CLAIRE }, 'own', 'own:tag'],
  ['BATV: the same', { to: 'prvs=1234abcdef=claire@atelier.example', from: CLAIRE }, 'own', 'own:tag'],
  ['SRS: the reader’s server passed on what somebody else had written', {
    to: 'SRS0=Hx1=YZ=hotel.example=paul@atelier.example', from: 'paul@hotel.example', returnPath: 'SRS0=Hx1=YZ=hotel.example=paul@atelier.example', received: [OWN_SERVER],
  }, 'cannot_tell', 'not_own:forwarded'],
  ['nothing but the returned From', { to: CLAIRE }, 'cannot_tell', 'own:from'],
  ['weak signs, however many', { to: GMAIL, from: 'paul@hotel.example', messageId: '1@hotel.example', date: 'Mon, 9 Nov 2020 03:40:55 +0000' }, 'cannot_tell', 'not_own:date'],
];

describe('whose a returned mail was', () => {
  it.each(CASES)('%s', (_, mail, origin, sign) => {
    const own = [mail.to.includes('@gmail.com') ? GMAIL : CLAIRE];
    const verdict = judged(mail, { own });
    expect(signsOf(verdict)).toContain(sign);
    expect(verdict.origin).toBe(origin);
  });

  it('believes the reader’s own provider alone, as a page shows it without the returned mail', () => {
    const page = { senderAddress: 'mailer-daemon@googlemail.com', senderName: 'Mail Delivery Subsystem', subject: 'Delivery Status Notification (Failure)' };
    const text = 'Address not found\n\nYour message wasn\'t delivered to marie@example.org because the address couldn\'t be found.\n\nThe response was:\n\n550 5.1.1 User unknown';
    expect(classify(read(text, page), { own: [GMAIL] })).toMatchObject({ origin: 'own', question: null });
    expect(classify(read(text, page), { own: [CLAIRE] })).toMatchObject({ origin: 'cannot_tell', question: { recipient: 'marie@example.org' } });
  });

  it('asks nothing of mails that return none', () => {
    expect(classify(read('Dear all, see you on Monday.'), { own: [CLAIRE], wrote: false }).origin).toBe('cannot_tell');
  });

  it('gives each sign with the words of the mail that it was read in', () => {
    for (const { text } of judged({ to: CLAIRE, received: [BOT], messageId: '1@kqxvz.example' }).originEvidence) {
      expect(`${BOT} <1@kqxvz.example> <${CLAIRE}>`).toContain(text);
    }
  });
});

describe('people with more than one address', () => {
  it('does not call an alias not own: where its mail leaves from is not known', () => {
    const mail: Returned = { to: 'claire@old-isp.example', received: [OTHER_HOST.replace('mail.hotel', 'smtp.old-isp')], messageId: '1@old-isp.example' };
    expect(judged(mail, { own: [GMAIL] }).origin).not.toBe('not_own');
  });

  it('takes any address of the reader’s own domain for the reader’s', () => {
    expect(signsOf(judged({ to: 'sales@atelier.example', received: [OWN_SERVER] }, { own: [CLAIRE] }))).toContain('own:from');
  });

  it('does not take everybody at a provider for the reader', () => {
    expect(signsOf(judged({ to: GMAIL, from: 'paul@gmail.com' }))).toContain('not_own:from');
  });

  it('knows the address with a tag', () => {
    expect(signsOf(judged({ to: 'claire.martin.exemple+shop@gmail.com' }, { own: [GMAIL] }))).toContain('own:from');
  });

  it('takes whom the report was sent to for the reader where nobody says', () => {
    expect(judged({ to: CLAIRE, received: [OWN_SERVER] }, {}).origin).toBe('own');
  });
});

describe('what the reader and the page say', () => {
  const bot: Returned = { to: CLAIRE, received: [BOT], messageId: '1@kqxvz.example' };

  it('believes the reader before all signs', () => {
    expect(judged(bot, { own: [CLAIRE], wrote: true }).origin).toBe('own');
    expect(judged({ to: CLAIRE, received: [OWN_SERVER] }, { own: [CLAIRE], wrote: false }).origin).toBe('not_own');
  });

  it('believes a conversation, but not against a strong sign', () => {
    expect(judged({ to: CLAIRE }, { own: [CLAIRE], inConversation: true }).origin).toBe('own');
    expect(judged(bot, { own: [CLAIRE], inConversation: true }).origin).toBe('cannot_tell');
  });

  it('asks only where the signs do not decide, and by what the report knows', () => {
    expect(judged({ to: CLAIRE }).question).toEqual({ recipient: 'somebody@elsewhere.example', date: 'Mon, 9 Nov 2026 03:40:55 +0000', subject: 'Hello' });
    expect(judged(bot).question).toBeNull();
    expect(judged({ to: CLAIRE }, { own: [CLAIRE], wrote: true }).question).toBeNull();
  });
});
