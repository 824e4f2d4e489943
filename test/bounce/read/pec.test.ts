import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import type { Verdict } from '../../../src/bounce/types.ts';

const verdict = (text: string): Verdict => classify(read(text));

const DAY = 'Il giorno 12/03/2024 alle ore 10:15:33 (+0100)';
const FROM = '"Offerta" proveniente da "luca@pec.example"';

describe('posta elettronica certificata', () => {
  test.each([
    ['an address that is not valid', `Avviso di mancata consegna\n\n${DAY} nel messaggio\n${FROM}\ne destinato all’utente "marie@example.org"\nè stato rilevato un errore 5.1.1 - Aruba Pec S.p.A. - indirizzo non valido\nIl messaggio è stato rifiutato dal sistema.\nIdentificativo messaggio: opec296.1@pec.example`,
      'failure', 'user_unknown', '5.1.1', '5.1.1 - Aruba Pec S.p.A. - indirizzo non valido'],
    ['a mailbox that is full, on one line', `Avviso di mancata consegna\n${DAY} nel messaggio ${FROM} e destinato all'utente "marie@example.org" è stato rilevato un errore 5.2.2 - InfoCert S.p.A. - casella piena.\nIl messaggio è stato rifiutato dal sistema.`,
      'failure', 'mailbox_full', '5.2.2', '5.2.2 - InfoCert S.p.A. - casella piena.'],
    ['a colon before the code', `${DAY} nel messaggio ${FROM} e destinato all'utente "marie@example.org" è stato rilevato un errore: 5.1.1 - Aruba Pec S.p.A. - indirizzo non valido.`, 'failure', 'user_unknown', '5.1.1', '5.1.1 - Aruba Pec S.p.A. - indirizzo non valido.'],
    ['a code behind a line end', `${DAY} nel messaggio ${FROM} e destinato all'utente "marie@example.org" è stato rilevato un\nerrore 5.1.1 - Poste Italiane S.p.A. - indirizzo non valido`, 'failure', 'user_unknown', '5.1.1', undefined],
    ['twelve hours', `Avviso di mancata consegna per superamento tempo massimo\n${DAY} il messaggio ${FROM} e destinato all'utente "marie@example.org" non è stato consegnato nelle prime dodici ore dal suo invio. Non escludendo che questo possa avvenire in seguito, si ritiene utile considerare che l'invio potrebbe non andare a buon fine.`,
      'delay', 'delayed', undefined, undefined],
    ['a day', `Avviso di mancata consegna\n${DAY} il messaggio ${FROM} e destinato all'utente "marie@example.org"\nnon è stato consegnato nelle ventiquattro ore successive al suo invio. Si ritiene che la spedizione debba considerarsi non andata a buon fine.`,
      'failure', 'expired', undefined, undefined],
    ['a virus', `Avviso di mancata consegna per virus\n${DAY} nel messaggio ${FROM} e destinato all'utente "marie@example.org" è stato rilevato un problema di sicurezza Eicar-Test.\nIl messaggio non è stato accettato.`,
      'failure', 'virus', undefined, undefined],
    ['what the sender’s own provider does not take', `Errore nell'accettazione del messaggio\n${DAY} nel messaggio ${FROM} ed indirizzato a:\nmarie@example.org ("posta certificata")\nè stato rilevato un problema che ne impedisce l'accettazione a causa di destinatari in copia nascosta.\nIl messaggio non è stato accettato.`,
      'failure', 'unknown', null, 'destinatari in copia nascosta.'],
    ['another sender than who logged in', `Avviso di non accettazione\n${DAY} nel messaggio ${FROM} ed indirizzato a "marie@example.org" è stato rilevato un problema che ne impedisce l'accettazione a causa di: mittente diverso dall'utente autenticato. Il messaggio non è stato accettato.`,
      'failure', 'sender_refused', null, undefined],
    ['the mailbox', `Ricevuta di avvenuta consegna\n${DAY} il messaggio ${FROM} ed indirizzato a "marie@example.org" è stato consegnato nella casella di destinazione.\nIdentificativo messaggio: opec296.1@pec.example`,
      'delivered', undefined, undefined, undefined],
  ])('%s', (_name, text, kind, cause, status, diagnostic) => {
    const { kind: found, system, recipients: [recipient, ...others] } = verdict(text);
    expect([found, system, recipient?.address, others]).toEqual([kind, 'pec', 'marie@example.org', []]);
    if (cause !== undefined) expect(recipient?.cause).toBe(cause);
    if (status !== undefined) expect(recipient?.status).toBe(status);
    if (diagnostic !== undefined) expect(recipient?.diagnostic).toBe(diagnostic);
  });

  test.each([
    ['that the provider has taken the mail', `Ricevuta di accettazione\n${DAY} il messaggio ${FROM} ed indirizzato a: marie@example.org ("posta certificata") è stato accettato dal sistema ed inoltrato.`],
    ['of an ordinary mail in its envelope', `Anomalia nel messaggio\n${DAY} è stato ricevuto il messaggio ${FROM} ed indirizzato a:\nmarie@example.org\nTali dati non sono stati certificati per il seguente errore: il messaggio non è un messaggio PEC.\nIl messaggio originale è incluso in allegato.`],
    ['of a return, by a person', 'Ciao Luca, ho ricevuto un avviso di mancata consegna dalla PEC per il tuo indirizzo luca@pec.example. Mi dai quello nuovo? Grazie, Anna'],
  ])('tells, and is no return: %s', (_name, text) => {
    expect(verdict(text).kind).toBe('not_a_bounce');
  });

  test('a return from outside lies in an envelope', () => {
    expect(verdict([
      'From: "Per conto di: MAILER-DAEMON@mx.example.org" <posta-certificata@pec.example>', 'To: luca@pec.example', 'Subject: ANOMALIA MESSAGGIO: Undelivered Mail Returned to Sender', 'X-Trasporto: errore',
      'Message-ID: <1@pec.example>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="p"', '', '--p', 'Content-Type: text/plain; charset=utf-8', '',
      'Anomalia nel messaggio', `${DAY} è stato ricevuto il messaggio "Undelivered Mail Returned to Sender" proveniente da "MAILER-DAEMON@mx.example.org" ed indirizzato a:`, 'luca@pec.example',
      'Tali dati non sono stati certificati per il seguente errore: il messaggio non è un messaggio PEC.', '', '--p', 'Content-Type: message/rfc822; name="postacert.eml"', '',
      'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)', 'To: luca@pec.example', 'Subject: Undelivered Mail Returned to Sender', 'Message-ID: <2@mx.example.org>', '',
      'This is the mail system at host mx.example.org.', '', '<marie@example.org>: host mail.example.org[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)', '', '--p--', '',
    ].join('\r\n'))).toMatchObject({ kind: 'failure', system: 'postfix', recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] });
  });

  test('quoted by somebody, its user called by the address alone', () => {
    expect(verdict(`Mi è arrivato questo, cosa significa?\n\n"Avviso di mancata consegna per sup. tempo massimo\nIl messaggio "Offerta" inviato ${FROM.replace('proveniente ', '')} e destinato a "marie@example.org" non è stato consegnato nelle prime dodici ore dal suo invio. Il sistema provvederà ad inviare un ulteriore avviso."`))
      .toMatchObject({ kind: 'delay', system: 'pec', recipients: [{ address: 'marie@example.org' }] });
  });

  test('as a mail, by its field', () => {
    const mail = (field: string, subject: string, text: string): Verdict => verdict([
      'Return-Path: <>', `X-Ricevuta: ${field}`, 'From: posta-certificata@pec.example', 'To: luca@pec.example', `Subject: ${subject}: Offerta`, 'Message-ID: <1@pec.example>', 'Content-Type: text/plain; charset=utf-8', 'MIME-Version: 1.0', '', text,
    ].join('\r\n'));
    expect(mail('errore-consegna', 'AVVISO DI MANCATA CONSEGNA', `${DAY} nel messaggio ${FROM} e destinato all'utente "marie@example.org" è stato rilevato un errore 5.1.1 - Namirial S.p.A. - indirizzo non valido.`))
      .toMatchObject({ kind: 'failure', recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] });
    expect(mail('avvenuta-consegna', 'CONSEGNA', `${DAY} il messaggio ${FROM} ed indirizzato a "marie@example.org" è stato consegnato nella casella di destinazione.`).kind).toBe('delivered');
    expect(mail('accettazione', 'ACCETTAZIONE', `${DAY} il messaggio ${FROM} ed indirizzato a: marie@example.org ("posta certificata") è stato accettato dal sistema ed inoltrato.`).kind).toBe('not_a_bounce');
  });
});
