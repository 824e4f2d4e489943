/** What pages, trackers and programs put around the words of a text that is pasted: taken off before it is read. */
import { decodeEntities } from './html.ts';

/** "&lt;marie@example.org&gt;", "&gt; 550": a page copied as its source. */
const ENTITY = /&(?:lt|gt|quot|apos|amp|nbsp|#0?39|#x27|#160|#8203);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'", '&#039;': "'", '&#x27;': "'", '&amp;': '&', '&nbsp;': ' ', '&#160;': ' ', '&#8203;': '',
};

/** `\u003cmarie@example.org\u003e`, `550-5.1.1 The account\r\n550 5.1.1 does not exist`: how JSON and programs' sources write a text. */
const ESCAPED = /\\u003[ce]|\\u0026|\\u0027|\\"|(?:\\r)?\\n|\\t/gi;
const UNESCAPED: Readonly<Record<string, string>> = { '\\u003c': '<', '\\u003e': '>', '\\u0026': '&', '\\u0027': "'", '\\"': '"', '\\t': ' ' };

/** "**550 5.1.1 User unknown**", "`550 5.1.1 User unknown`": a line all of which Markdown sets apart. */
const SET_APART = /^([ \t>]{0,12}(?:[-*•] )?)(?:\*\*([^*\n]{3,2000})\*\*|`([^`\n]{3,2000})`)[ \t]{0,4}$/gm;

/** `Hi\\. This is the qmail\\-send program`: how Markdown writes a mark that is none of its own; a program's path has no such. */
const ESCAPED_MARK = /\\([.<>()#,;:*_-])(?=[\s\w@<>()]|$)/g;
const LEAST_MARKS = 3;

/** "| 550 5.1.1 User unknown |": a row of one cell. */
const CELL = /^([ \t]{0,8}\|[^|\n]{1,2000}?)[ \t]{0,8}\|[ \t]{0,4}$/gm;

/** "is an 5.1.2 Error.=20", "you=E2=80=99re": quoted-printable that nobody decoded (RFC 2045, section 6.7), as archives of lists show it; no log's "relay=203.0.113.5". */
const ENCODED_STILL = /=20[ \t]{0,4}$|=3D["']|=(?:C2=A0|C3=[89AB][\dA-F]|E2=80=[\dA-F]{2})/m;
const SOFT_END = /=\n[>| \t]{0,12}/g;
const ENCODED_BYTES = /(?:=[\dA-F]{2}){1,400}/g;

/** "<p>550 5.1.1 User unknown</p>": the markup of a page that somebody copied as its source, or that a program keeps in its data. An address in angle brackets is none. */
const BLOCK = /<\/?(?:p|br|div|tr|table|tbody|ul|ol|li|pre|h[1-6]|hr|html|head|body|blockquote)(?:\s[^<>]{0,500})?\/?>/gi;
const INLINE = /<\/?(?:a|b|i|u|em|strong|span|font|code|img|small|tt|wbr|meta)(?:\s[^<>]{0,500})?\/?>/gi;

const CELL_TAG = /<\/?t[dh](?:\s[^<>]{0,500})?\/?>/gi;

/** "<a href="mailto:marie@example.org">Dupont, Marie</a>": the address is in the link alone. */
const MAIL_LINK = /<a\s[^<>]{0,300}?href=["']?mailto:([^"'?<>\s]{3,320})[^<>]{0,300}>([^<>@]{0,200})<\/a>/gi;

/** "to</span><span>marie@example.org</span><span>because": words that only tags hold apart from an address; inside one they stand, too. */
const BEHIND_ADDRESS = /(@[\w-]{1,63}\.[\w.-]{1,253})<\/(?:a|b|i|em|strong|span|font|code)>(?=(?:<[a-z]{1,6}(?:\s[^<>]{0,300})?>)?\w)/gi;
const BEFORE_ADDRESS = /(\w)<\/(?:a|b|i|em|strong|span|font|code)>(?=<[a-z]{1,6}(?:\s[^<>]{0,300})?>[\w.+-]{1,64}@)/gi;

/** Fewer may stand in a sentence that speaks of them. */
const LEAST_TAGS = 3;

/** `'<p>' + words`: a program that writes markup. */
const IN_PROGRAM = /['"\x60]<\/?\w{1,10}>['"\x60]/;

/** A page of help lists codes: its tags hold them apart, and each would begin a line of its own. */
const CODE_IN_LIST = /<(?:li|code|b|strong|td|h[1-6])>\s{0,4}([45]\d\d)\b/gi;

function isGlossary(text: string): boolean {
  return new Set(Array.from(text.matchAll(CODE_IN_LIST), ([, code]) => code)).size > 1;
}

function withoutTags(text: string): string {
  const isMarkedUp = [BLOCK, INLINE, CELL_TAG].reduce((count, tag) => count + (text.match(tag)?.length ?? 0), 0) >= LEAST_TAGS && !IN_PROGRAM.test(text) && !isGlossary(text);
  return isMarkedUp ? decodeEntities(text.replace(MAIL_LINK, '$2 <$1>').replace(BEHIND_ADDRESS, '$1 ').replace(BEFORE_ADDRESS, '$1 ').replace(CELL_TAG, '  ').replace(INLINE, '').replace(BLOCK, '\n')) : text;
}

function withoutEncoding(text: string): string {
  return text.replace(SOFT_END, '').replace(ENCODED_BYTES, (encoded) => {
    const bytes = Uint8Array.from(encoded.slice(1).split('='), (byte) => Number.parseInt(byte, 16));
    return new TextDecoder().decode(bytes);
  });
}

/**
 * @param text as it was pasted, line ends as LF
 * @returns its words, without the marks of HTML, JSON and Markdown that stand around whole lines or for single characters
 */
export function withoutMarks(text: string): string {
  let bare = ENCODED_STILL.test(text) ? withoutEncoding(text) : text;
  if (bare.includes('&')) bare = bare.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity);
  if (bare.includes('\\') && (bare.match(ESCAPED_MARK)?.length ?? 0) >= LEAST_MARKS) bare = bare.replace(ESCAPED_MARK, '$1');
  if (bare.includes('\\')) bare = bare.replace(ESCAPED, (escape) => UNESCAPED[escape.toLowerCase()] ?? '\n');
  if (bare.includes('</')) bare = withoutTags(bare);
  if (bare.includes('**') || bare.includes('`')) bare = bare.replace(SET_APART, (_whole, before: string, bold: string | undefined, code: string | undefined) => `${before}${bold ?? code ?? ''}`);
  return bare.includes('|') ? bare.replace(CELL, '$1') : bare;
}
