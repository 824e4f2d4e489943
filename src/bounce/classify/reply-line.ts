import type { Evidence } from '../types.ts';

/** Characters of a line, and lines, that are looked at. */
const LONGEST_LINE = 600;
const MOST_LINES = 400;

/** The type that a Diagnostic-Code begins with, of any case: RFC 3464, section 2.1.2. */
const TYPE = String.raw`(?:[Ss][Mm][Tt][Pp]; ?)`;

/** What may stand before a quoted reply: marks of quotation and of code, "S:" of an SMTP log, "smtp;" of a Diagnostic-Code. */
const BEFORE = String.raw`[\s>|*"'“”‘’«\x60([{•-]{0,12}(?:S: ?|${TYPE})?`;

/** "550", "550-5.7.1", "554 #5.1.0", "5.7.1": RFC 5321 section 4.2, RFC 3463 section 2. */
const CODE = String.raw`(?:[245]\d\d(?:[ -]#?[245]\.\d{1,3}\.\d{1,3}|[ :-]|$)|#?[245]\.\d{1,3}\.\d{1,3}[ :;]|[45]\d\d #?[245]\.)`;

/** A line that begins with a reply: "550 5.2.0 No such mailbox", "> 5.7.1 Unfortunately, messages from". */
const AT_START = new RegExp(`^${BEFORE}${CODE}`);

/** "Error: Message failed: 550 5.7.1", "Response: 550 5.5.1", "code=550": a label, then the reply. */
const AFTER_LABEL = new RegExp(String.raw`(?:[:=]|失败|错误|エラー|오류) ?["'“”‘’«(]{0,2}${TYPE}?(?:[45]\d\d(?![\d.,])[ "-]|[45]\d\d$|[45]\.\d{1,3}\.\d{1,3} )`);

/** "Erreur 552 : quota dépassé", "SMTP error 550 - user unknown": the code behind the word, and what it is about. */
const AFTER_WORD = /^[\s>|*"'«([]{0,12}(?:smtp |code )?(?:error|erreur|fehler|errore|erro|ошибка)(?: code)? ?#?[45]\d\d ?[:-] ?\p{L}/iu;

/** A continued reply in the middle of a line: "550-5.7.25 PTR record setup". Nobody writes so. */
const CONTINUED = /\b[45]\d\d-[45]\.\d{1,3}\.\d{1,3}\b/;

/** "<mx.example.org #5.1.1 smtp;550 5.1.1 User unknown>", "‹mx.example.org #5.1.1›": how Exchange writes it down. */
const OF_EXCHANGE = /^[\s>|]{0,12}[<‹] ?[\w.-]{1,255} #[45]\.\d{1,3}\.\d{1,3}(?: smtp;|[>›])/;

/** "(451)", "(552, b"5.2.3": how programs print the code of an error. */
const IN_PARENTHESES = /\([45]\d\d(?:\)|, ?b?["'])/;

/**
 * The first line of a text that quotes a server's reply, as opposed to a sentence that mentions a code; null where there is none.
 * `rule` is "reply:" and the code's first digit.
 */
export function replyLine(text: string): Evidence | null {
  for (const raw of text.split('\n', MOST_LINES)) {
    const line = raw.length > LONGEST_LINE ? raw.slice(0, LONGEST_LINE) : raw;
    if (!/[45]/.test(line)) continue;
    if (AT_START.test(line) || AFTER_LABEL.test(line) || CONTINUED.test(line) || IN_PARENTHESES.test(line) || AFTER_WORD.test(line) || OF_EXCHANGE.test(line)) {
      const words = line.trim();
      return { text: words, rule: `reply:${firstDigit(words)}` };
    }
  }
  return null;
}

/** 2, 4 or 5: of the first code in the words. */
function firstDigit(words: string): string {
  return /(?<![\d.])([245])(?:\d\d(?![\d.])|\.\d{1,3}\.\d{1,3})/.exec(words)?.[1] ?? '5';
}
