/** Returned mails to try on, one in each language; the people are invented, the domains those of RFC 2606. */
import type { Language } from '../bounce/types.ts';

export interface Sample {
  /** The whole mail. */
  source: string;
  /** The part of it that a mail program shows, and that somebody copies. */
  shown: string;
}

/** As a Postfix server writes it (bounce(8)). */
const POSTFIX = `Date: Tue, 24 Nov 2026 09:14:07 +0100 (CET)
From: MAILER-DAEMON@mail.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: paul@example.net
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4F1B2.1795508047/mail.example.net"

--4F1B2.1795508047/mail.example.net
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<marie.durant@example.org>: host mx.example.org[192.0.2.25] said: 550 5.1.1
    <marie.durant@example.org>: Recipient address rejected: User unknown in
    virtual mailbox table (in reply to RCPT TO command)

--4F1B2.1795508047/mail.example.net
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net
X-Postfix-Queue-ID: 4F1B2
X-Postfix-Sender: rfc822; paul@example.net
Arrival-Date: Tue, 24 Nov 2026 09:14:05 +0100 (CET)

Final-Recipient: rfc822; marie.durant@example.org
Original-Recipient: rfc822;marie.durant@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <marie.durant@example.org>: Recipient address
    rejected: User unknown in virtual mailbox table

--4F1B2.1795508047/mail.example.net
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: Paul <paul@example.net>
To: marie.durant@example.org
Subject: Sunday lunch
Date: Tue, 24 Nov 2026 09:14:05 +0100
Message-ID: <20261124081405.4F1B2@mail.example.net>

--4F1B2.1795508047/mail.example.net--
`;

/** As Gmail writes it to somebody who reads it in French. */
const GMAIL = `Date: Tue, 24 Nov 2026 00:14:07 -0800 (PST)
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)
To: paul@example.net
Auto-Submitted: auto-replied
X-Failed-Recipients: marie.durant@example.org
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="00000000000068b919drep"

--00000000000068b919drep
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Adresse introuvable

Votre message n'a pas pu être envoyé à marie.durant@example.org, car l'adresse est introuvable ou ne peut pas recevoir de messages.

La réponse était :

550 5.1.1 <marie.durant@example.org>: Recipient address rejected: User unknown in virtual mailbox table

--00000000000068b919drep
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Tue, 24 Nov 2026 00:14:05 -0800 (PST)
X-Original-Message-ID: <CAHk7Xb3P0s8wLr3uYpE5oKcVbN6xJtA2dQfG@mail.gmail.com>

Final-Recipient: rfc822; marie.durant@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <marie.durant@example.org>: Recipient address
    rejected: User unknown in virtual mailbox table

--00000000000068b919drep
Content-Type: text/rfc822-headers; charset=utf-8

From: Paul <paul@example.net>
To: marie.durant@example.org
Subject: =?utf-8?Q?D=C3=A9jeuner_de_dimanche?=
Date: Tue, 24 Nov 2026 09:14:05 +0100
Message-ID: <CAHk7Xb3P0s8wLr3uYpE5oKcVbN6xJtA2dQfG@mail.gmail.com>

--00000000000068b919drep--
`;

export const SAMPLES: Readonly<Record<Language, Sample>> = {
  en: { source: POSTFIX, shown: between(POSTFIX, 'This is the mail system', '--4F1B2') },
  fr: { source: GMAIL, shown: between(GMAIL, 'Adresse introuvable', '--00000000000068b919drep') },
};

/** From words of a text up to the next part of the mail. */
function between(text: string, first: string, end: string): string {
  const start = text.indexOf(first);
  return text.slice(start, text.indexOf(end, start)).trim();
}
