/** Every mail system that we read, the more telling first. To add one: one file beside these, one line here. */
import type { Dialect } from '../dialect.ts';
import { amavis } from './amavis.ts';
import { amazonSes } from './amazon-ses.ts';
import { aol } from './aol.ts';
import { appleMail } from './apple-mail.ts';
import { coremail } from './coremail.ts';
import { courier } from './courier.ts';
import { docomo } from './docomo.ts';
import { domino } from './domino.ts';
import { dovecot } from './zimbra.ts';
import { dragonfly } from './dragonfly.ts';
import { exchange } from './exchange.ts';
import { exim } from './exim.ts';
import { ezmlm } from './ezmlm.ts';
import { gmail } from './gmail.ts';
import { groupwise } from './groupwise.ts';
import { haraka } from './haraka.ts';
import { hmailserver } from './hmailserver.ts';
import { imail } from './imail.ts';
import { ionos } from './ionos.ts';
import { ironport } from './ironport.ts';
import { james } from './james.ts';
import { kddi } from './kddi.ts';
import { listserv } from './listserv.ts';
import { lmail } from './lmail.ts';
import { mailProgram } from './mail-program.ts';
import { mailQueue } from './mail-queue.ts';
import { mailenable } from './mailenable.ts';
import { mailman } from './mailman.ts';
import { mailmarshal } from './mailmarshal.ts';
import { mailru } from './mailru.ts';
import { mcafee } from './mcafee.ts';
import { mdaemon } from './mdaemon.ts';
import { messageLabs } from './message-labs.ts';
import { microsoft365 } from './microsoft365.ts';
import { mimecast } from './mimecast.ts';
import { mlmmj } from './mlmmj.ts';
import { mmdf } from './mmdf.ts';
import { mox } from './mox.ts';
import { opensmtpd } from './opensmtpd.ts';
import { oracle } from './oracle.ts';
import { outlook } from './outlook.ts';
import { outlookProgram } from './outlook-program.ts';
import { pec } from './pec.ts';
import { phpmailer } from './phpmailer.ts';
import { phquery } from './phquery.ts';
import { postOffice } from './post-office.ts';
import { postfix } from './postfix.ts';
import { powermta } from './powermta.ts';
import { qmail } from './qmail.ts';
import { roundcube } from './roundcube.ts';
import { sendgrid } from './sendgrid.ts';
import { sendmail } from './sendmail.ts';
import { serviceEvent } from './service-event.ts';
import { smail } from './smail.ts';
import { stalwart } from './stalwart.ts';
import { symantec } from './symantec.ts';
import { sympa } from './sympa.ts';
import { thunderbird } from './thunderbird.ts';
import { trendmicro } from './trendmicro.ts';
import { x400 } from './x400.ts';
import { xmail } from './xmail.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zmailer } from './zmailer.ts';
import { zoho } from './zoho.ts';

export const DIALECTS: readonly Dialect[] = [
  yandex, mailru, haraka, zoho, ionos, yahoo, aol, amazonSes, sendgrid, dragonfly, messageLabs, ironport, opensmtpd, oracle, mimecast, mox, stalwart, pec, amavis,
  postfix, exim, qmail, gmail, hmailserver, outlook, microsoft365, exchange, coremail, courier, postOffice, domino, groupwise, james, mailenable, imail,
  mdaemon, mailmarshal, powermta, phquery, symantec, dovecot, kddi, docomo, sendmail, mcafee, trendmicro, smail, zmailer, xmail, x400, mmdf, lmail,
  sympa, mailman, mlmmj, ezmlm, listserv,
  thunderbird, phpmailer, roundcube, appleMail, outlookProgram, mailProgram, serviceEvent, mailQueue,
];
