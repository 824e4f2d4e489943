/** SMTP replies (RFC 5321, section 4.2) and enhanced status codes (RFC 3463) where they stand in a line of text. */

/** `5.1.1` as a code of its own: not a piece of an IP address, of a version or of a longer number. */
const STATUS = /(?<![\d.])([245]\.\d{1,2}\.\d{1,3})(?![\d]|\.\d)/;

/** A status code in the place where one is meant: after the reply code, after "#", "(" or a colon. */
const MEANT_STATUS = /(?:^|[\s(#<[:;"'=,-])#?\(?#?([245]\.\d{1,2}\.\d{1,3})(?![\d]|\.\d|-[a-z])/i;

/** A reply code where a reply stands: at the beginning, or after what introduces one. */
const REPLY_AT_START = /^[\s"'<([]*(?:smtp\s*;\s*)?([245][0-5]\d)(?=[\s\-.:;,#"')\]]|$)/i;

const INTRODUCED = new RegExp(
  [
    String.raw`(?:said|responded|response|replied|replies|returned|reason|answer|answered|error|erreur|fehler|réponse|antwort|respuesta`,
    String.raw`|risposta|status|code|smtp;|was|failed|rejected|with|state \d{1,2}|because|"|'|<<<|\)|:|=|-|>|\.)`,
    String.raw`[\s:;"'<(=#[\]]{0,6}([45][0-5]\d)(?=[\s\-#]{1,2}(?:[#(]{0,2}[245]\.\d|[A-Za-z<"'([«“*#]|\p{L}))`,
  ].join(''),
  'iu',
);

export interface ReplyCodes {
  replyCode: string | null;
  status: string | null;
}

/** The codes that a reply carries; null where it has none. A code is where a reply stands, never any three digits. */
export function replyCodes(text: string): ReplyCodes {
  const status = MEANT_STATUS.exec(text)?.[1] ?? null;
  const replyCode = REPLY_AT_START.exec(text)?.[1] ?? INTRODUCED.exec(text)?.[1] ?? null;
  return { replyCode, status };
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
  const line = reply.replace(/\s+/g, ' ').trim();
  const first = /(?:^|[\s:"'])([245]\d\d)-(?:([245]\.\d{1,2}\.\d{1,3}) )?/.exec(line);
  if (!first?.[1]) return line;
  const start = first.index + first[0].length;
  const repeated = first[2] ? ` ${first[1]}[- ]${first[2].replaceAll('.', String.raw`\.`)}(?= |$)` : ` ${first[1]}-`;
  const head = line.slice(0, start).replace(`${first[1]}-`, `${first[1]} `);
  return (head + line.slice(start).replace(new RegExp(repeated, 'g'), ' ')).replace(/\s{2,}/g, ' ').trim();
}
