/** HTML of a mail turned into the text that a person sees: one pass, no parser, nothing is ever put into a page. */

/** Elements whose content nobody sees. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'xml']);

/** What elements put in the text where they begin and end: a paragraph's end, a line's, or the gap between two cells. */
const GAPS: ReadonlyMap<string, string> = new Map([
  ...['blockquote', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'p', 'pre', 'table', 'ul'].map((name) => [name, '\n\n'] as const),
  ...['address', 'article', 'br', 'center', 'dd', 'div', 'dt', 'footer', 'form', 'header', 'hr', 'li', 'section', 'tbody', 'tr'].map((name) => [name, '\n'] as const),
  ...['td', 'th'].map((name) => [name, ' '] as const),
]);

const ENTITIES: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '', zwnj: '', zwj: '', laquo: '«', raquo: '»',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®',
  agrave: 'à', acirc: 'â', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë',
  icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö', oslash: 'ø', ugrave: 'ù', ucirc: 'û', uuml: 'ü', szlig: 'ß',
  aacute: 'á', iacute: 'í', uacute: 'ú', atilde: 'ã', otilde: 'õ', igrave: 'ì', ograve: 'ò', iexcl: '¡', iquest: '¿', deg: '°',
  Agrave: 'À', Eacute: 'É', Egrave: 'È', Ecirc: 'Ê', Ccedil: 'Ç', Ouml: 'Ö', Uuml: 'Ü', Auml: 'Ä', oelig: 'œ', euro: '€', commat: '@',
}));

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/g;

/** @returns the text with numbered entities and the common named ones as characters; others stay as written */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Behind "<": what opens an element, or closes it ("/"). */
const TAG = /\/?[A-Za-z][A-Za-z0-9]{0,15}(?=[\s/>:])/y;

/** What may follow "<" beside a name. */
const MARKUP = new Set('!?/');

/** @param html markup, decoded; may be cut anywhere. Never throws */
export function htmlToText(html: string): string {
  let text = '';
  let hidden: string | null = null;
  let pre = 0;
  let at = 0;
  const add = (start: number, end: number): void => {
    if (start === end || hidden !== null) return;
    const decoded = decodeEntities(html.slice(start, end));
    text += pre > 0 ? decoded : decoded.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ');
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      add(at, html.length);
      break;
    }
    add(at, open);
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    TAG.lastIndex = open + 1;
    const isTag = TAG.test(html);
    if (!isTag && !MARKUP.has(html.charAt(open + 1))) {
      // "<marie@example.org>" in careless markup is text, not a tag.
      add(open, open + 1);
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
    if (!isTag) continue;
    const closing = html.startsWith('/', open + 1);
    const name = html.slice(closing ? open + 2 : open + 1, TAG.lastIndex).toLowerCase();
    if (HIDDEN.has(name)) {
      if (closing ? hidden === name : hidden === null && !html.startsWith('/>', close - 1)) hidden = closing ? null : name;
      continue;
    }
    if (name === 'body') hidden = null;
    if (name === 'pre') pre = Math.max(0, pre + (closing ? -1 : 1));
    if (hidden !== null) continue;
    text += GAPS.get(name) ?? '';
  }
  return tidy(text);
}

function tidy(text: string): string {
  return text.split('\n').map((line) => line.trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
