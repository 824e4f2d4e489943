/** SMTP replies (RFC 5321, section 4.2) and enhanced status codes (RFC 3463) where they stand in a line of text. */
import { oneBlank } from '../blanks.ts';

/** `5.1.1` as a code of its own: not a piece of an IP address, of a version or of a longer number. */
const STATUS = /(?<![\d.])([245]\.\d{1,2}\.\d{1,3})(?![\d]|\.\d)/;

/** A status code in the place where one is meant: after the reply code, after "#", "(" or a colon. "Exim version 4.94.2" has none. */
const MEANT_STATUS = /(?:^|[\s(#<[:;"'“«‘„=,-])(?<!\b(?:version|openssl|exim|postfix|sendmail|php|python) )#?\(?#?([245]\.\d\.\d{1,3})(?![\d]|\.\d|-[a-z])/i;

/** A reply code where a reply stands: at the beginning, or after what introduces one. */
const REPLY_AT_START = /^[\s"'“«<([]{0,8}(?:smtp\s{0,3};\s{0,3})?(?:220[ -]\S{1,100} )?(25[0-3]|[45][0-5]\d)(?=[\s\-.:;,#"')\]]|$)/i;

const INTRODUCED = new RegExp(
  [
    String.raw`(?:said|responded|response|replied|replies|returned|reason|answer|answered|error|erreur|fehler|réponse|antwort|respuesta`,
    String.raw`|risposta|失败|错误|エラー|오류|status|code|smtp;|was|failed|rejected|with|state \d{1,2}|because|"|'|<<<|\)|:|：|=|-|>|\.)`,
    String.raw`[\s:;"'<(=#[\]]{0,6}([45][0-5]\d)(?=\]?[\s\-#]{1,2}(?:[#(]{0,2}[245]\.\d|[A-Za-z<"'([«“*#]|\p{L}))`,
  ].join(''),
  'iu',
);

export interface ReplyCodes {
  replyCode: string | null;
  status: string | null;
}

/** The codes that a reply carries; null where it has none. A code is where a reply stands, never any three digits. */
export function replyCodes(text: string): ReplyCodes {
  const meant = MEANT_STATUS.exec(text);
  const status = meant === null ? null : nextTo(text, meant) ?? meant[1] ?? null;
  const replyCode = REPLY_AT_START.exec(text)?.[1] ?? INTRODUCED.exec(text)?.[1] ?? null;
  const codes = { replyCode, status: status?.endsWith('.0.0') === true ? ofInner(text, status) : status };
  return replyCode?.startsWith('2') === true || status?.startsWith('2') === true ? ofRefusal(text, codes) : codes;
}

/** "552 5.1.1 5.2.2 sorry, final recipient mailbox is full (chkuser)": the second of two is the program's own. */
const SECOND_STATUS = / ([45]\.\d\.\d{1,3})(?=[ :,)])/y;

function nextTo(text: string, { index, 0: { length } }: RegExpExecArray): string | null {
  SECOND_STATUS.lastIndex = index + length;
  return SECOND_STATUS.exec(text)?.[1] ?? null;
}

/**
 * "#5.0.0 X-Spam-Firewall; host[] said: 550 5.1.1 User unknown", "500 5.0.0 Depot returns error: <552 5.2.2 Over quota>": around what
 * another server said, who passes it on has a code that says nothing.
 */
const SAID = /(?<!^)(?:\bsaid: |: <)[45]\d\d[ -]([45]\.\d{1,2}\.\d{1,3})\b/;

function ofInner(text: string, status: string): string {
  return SAID.exec(text)?.[1] ?? status;
}

const MEANT_STATUSES = new RegExp(MEANT_STATUS.source, 'gi');

/** "< 250 2.1.5 Ok < 450 4.1.2 Domain not found": of a session, the codes of what failed; the given ones where nothing did. */
function ofRefusal(text: string, { replyCode, status }: ReplyCodes): ReplyCodes {
  const refused = replyCode === null || replyCode.startsWith('2') ? SCATTERED.exec(text) : null;
  if (refused !== null) return { replyCode: refused[1] ?? null, status: refused[2] ?? null };
  if (replyCode === null || replyCode.startsWith('2')) return { replyCode, status };
  for (const [, later] of text.matchAll(MEANT_STATUSES)) if (later?.startsWith('2') === false) return { replyCode, status: later };
  return { replyCode, status: null };
}

/** "this message does not 550-5.7.25 have a PTR record", "I get 550 5.1.1 <bob@example.org>": codes inside of a sentence. */
const SCATTERED = /\b([45]\d\d)[-. ]([45]\.\d{1,2}\.\d{1,3})\b/;

/** `code=550`, `code "552"`, `(552, b"5.2.3 …`: how programs print the reply code of an error. */
const OF_PROGRAM = /(?:\bcode ?[=:]? ?["']?|\(|\bcode \d{3}, got )([45][0-5]\d)(?=["',)\s]|$)|: ([45][0-5]\d), b["']/i;

/** The codes of a reply that lost its line: inside of its sentence, or as a program prints them. */
export function scatteredCodes(text: string): ReplyCodes {
  const scattered = SCATTERED.exec(text);
  const printed = OF_PROGRAM.exec(text);
  return { replyCode: scattered?.[1] ?? printed?.[1] ?? printed?.[2] ?? null, status: scattered?.[2] ?? null };
}

/** The enhanced status code at the beginning of a `Status` field: "5.1.1 (unknown user)" is "5.1.1". */
export function statusField(value: string): string | null {
  return STATUS.exec(value)?.[1] ?? null;
}

/**
 * One readable line from a reply of several: "550-5.1.1 The account 550-5.1.1 does not exist. 550 5.1.1 Learn more" becomes
 * "550 5.1.1 The account does not exist. Learn more".
 */
export function oneLine(reply: string): string {
  const written = withoutMarks(oneBlank(reply).trim());
  const line = startsWithCode(written) ? withoutRepeatedStatus(written.replace(/^([245]\d\d [245]\.\d{1,2}\.\d{1,3} )\1/, '$1')) : written;
  if (!line.includes('-')) return line;
  const first = /(?:^|[\s:"'])([245]\d\d)-(?:([245]\.\d{1,2}\.\d{1,3}) )?/.exec(line);
  if (!first?.[1]) return line;
  const start = first.index + first[0].length;
  const repeated = first[2] ? ` ${first[1]}[- ]${first[2].replaceAll('.', String.raw`\.`)}(?:_|(?= |$))` : ` ${first[1]}-`;
  const head = line.slice(0, start).replace(`${first[1]}-`, `${first[1]} `);
  return (head + line.slice(start).replace(new RegExp(repeated, 'g'), ' ')).replace(/\s{2,}/g, ' ').trim();
}

/** Does the text begin with the first digit of a code? */
function startsWithCode(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 50 || first === 52 || first === 53; // "2", "4", "5"
}

/** "<<< 550-5.1.1 The account <<< 550 5.1.1 does not exist": each line of the reply as a transcript of the session has it. */
function withoutMarks(line: string): string {
  return line.startsWith('<<< ') ? line.slice(4).replaceAll(' <<< ', ' ') : line;
}

/** "5.7.0 This message was blocked 5.7.0 because": each line of the reply began with the code. */
function withoutRepeatedStatus(line: string): string {
  const code = /^(?:[245]\d\d[ -])?([245]\.\d{1,2}\.\d{1,3}) /.exec(line);
  if (!code?.[1] || !line.includes(` ${code[1]} `, code[0].length - 1)) return line;
  return line.slice(0, code[0].length) + line.slice(code[0].length).replace(new RegExp(`(?<![245]\\d\\d) ${code[1].replaceAll('.', String.raw`\.`)} `, 'g'), ' ');
}
