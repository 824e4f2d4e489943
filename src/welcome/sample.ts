/** A returned mail to try on, as a Postfix server writes it (bounce(8)); the domains are those of RFC 2606. */
export const SAMPLE = `Date: Tue, 24 Nov 2026 09:14:07 +0100 (CET)
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

/** The part of it that a mail program shows. */
export const SAMPLE_SHOWN = SAMPLE.slice(SAMPLE.indexOf('This is the mail system'), SAMPLE.indexOf('\n\n--4F1B2', SAMPLE.indexOf('RCPT TO')));
