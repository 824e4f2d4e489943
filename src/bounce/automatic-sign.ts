/**
 * Does a subject announce an automatic answer, or mails that are held back? People and cheats write these from ordinary addresses, so
 * only the subject tells, and only the classifier, which reads the words behind it, says what it is. The content script carries this
 * file. What taught it:
 *
 *     Automatic reply: Frames for the spring show           Exchange and Microsoft 365, en; "Auto-Reply:" GroupWise
 *     Réponse automatique : Livraison de chêne              the same, fr; "Respuesta automática", es; "Risposta automatica", it
 *     Automatische Antwort: Angebot                         the same, de; "Automatisch antwoord", nl; "Autosvar", sv, da, nb
 *     Out of office: Chisel set                             Exchange 2007, Zimbra; "Absence du bureau", fr; "Abwesenheitsnotiz", de
 *     Read: / Not read: / Lu : / Non lu : Devis             Outlook's receipts; "Gelesen:", de
 *     Please confirm your message                           challenge-response (TMDA, Boxtrapper, MailInBlack)
 *     Abuse report for 198.51.100.25                        feedback loops; "complaint about message from …", Hotmail
 *     Action required: (7) incoming messages are pending    cheats; "(9) courriers bloqués", fr; "Nachrichten zurückgehalten", de
 */
const ANSWER = /^(?:auto\S{0,10} ?(?:repl|resp|antw|svar)|r\S{6,9} autom|out of|absen|abwesen|abuse|complaint|(?:\S{3,6} )?(?:read|lu|gelesen) ?:|(?:\S{2,6} ){0,2}confirm)/i;

/** What is held, and that it is. */
const MAIL = /me[sn]sa|mail|courri|nachr|corre/i;
const HELD = /held|pend|block|bloq|quarant|atten|reten|refus|zurück/i;

/** @param subject as the page shows it; only its first 200 characters are looked at */
export function looksAutomatic(subject: string | null): boolean {
  const begins = subject?.slice(0, 200).trim() ?? '';
  return ANSWER.test(begins) || (MAIL.test(begins) && HELD.test(begins));
}
