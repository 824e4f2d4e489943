/** The server that a mail leaves by, as the programs name it that people write their mails in. */
import type { SignText } from './kind-signs.ts';

const OUTGOING = [
  '\\boutgoing (?:mail )?server', "serveur (?:sortant|d[’']envoi)", 'postausgang', 'servidor (?:saliente|de salida|de sa[ií]da|de envio)', 'server (?:di posta )?in uscita',
  'uitgaande (?:mail)?server', 'serwer(?:em|a)? poczty wychodzącej', 'исходящей почты', '送信サーバー', '发件服务器', '寄件伺服器',
].join('|');

const WAY_OUT = new RegExp(`smtp(?!2go)|${OUTGOING}`, 'i');
const OUTGOING_SERVER = new RegExp(String.raw`(?<![\w.])smtp\d?\.[\w-]{2,63}\.|${OUTGOING}`, 'i');

/** Does the text name the server that mails leave by, or its protocol? Another service's login does not. */
export function namesWayOut({ text }: SignText): boolean {
  return WAY_OUT.test(text);
}

/** Does the text name that server itself? A fake speaks of "POP/IMAP/SMTP" at most. */
export function namesOutgoingServer({ text }: SignText): boolean {
  return OUTGOING_SERVER.test(text);
}
