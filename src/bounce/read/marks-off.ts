/** What pages, trackers and programs put around the words of a text that is pasted: taken off before it is read. */

/** "&lt;marie@example.org&gt;", "&gt; 550": a page copied as its source. */
const ENTITY = /&(?:lt|gt|quot|apos|amp|nbsp|#0?39|#x27|#160);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'", '&#039;': "'", '&#x27;': "'", '&amp;': '&', '&nbsp;': ' ', '&#160;': ' ',
};

/** `\u003cmarie@example.org\u003e`, `550-5.1.1 The account\r\n550 5.1.1 does not exist`: how JSON and programs' sources write a text. */
const ESCAPED = /\\u003[ce]|\\u0026|\\u0027|\\"|(?:\\r)?\\n|\\t/gi;
const UNESCAPED: Readonly<Record<string, string>> = { '\\u003c': '<', '\\u003e': '>', '\\u0026': '&', '\\u0027': "'", '\\"': '"', '\\t': ' ' };

/** "**550 5.1.1 User unknown**", "`550 5.1.1 User unknown`": a line all of which Markdown sets apart. */
const SET_APART = /^([ \t>]{0,12}(?:[-*•] )?)(?:\*\*([^*\n]{3,2000})\*\*|`([^`\n]{3,2000})`)[ \t]{0,4}$/gm;

/** "| 550 5.1.1 User unknown |": a row of one cell. */
const CELL = /^([ \t]{0,8}\|[^|\n]{1,2000}?)[ \t]{0,8}\|[ \t]{0,4}$/gm;

/**
 * @param text as it was pasted, line ends as LF
 * @returns its words, without the marks of HTML, JSON and Markdown that stand around whole lines or for single characters
 */
export function withoutMarks(text: string): string {
  let bare = text;
  if (bare.includes('&')) bare = bare.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity);
  if (bare.includes('\\')) bare = bare.replace(ESCAPED, (escape) => UNESCAPED[escape.toLowerCase()] ?? '\n');
  if (bare.includes('**') || bare.includes('`')) bare = bare.replace(SET_APART, (_whole, before: string, bold: string | undefined, code: string | undefined) => `${before}${bold ?? code ?? ''}`);
  return bare.includes('|') ? bare.replace(CELL, '$1') : bare;
}
