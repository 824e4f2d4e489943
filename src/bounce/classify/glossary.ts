/**
 * A text that goes through the replies of servers and says of each what it means: a page of help, a manual, an answer in a forum. It
 * is known by its shape, in any language: replies that differ, none of them to somebody's address, each with prose below it.
 */

/** A bullet or a number before an entry of a list. */
const BULLET = String.raw`(?:[*•·■–—-] {0,8}|\d{1,2}[.)] {0,4})`;

/** A code with its enhanced one: "550", "550 5.4.1", "421, „4.3.0“", "4.4.2". */
const CODE = String.raw`((?:[245][0-5]\d(?![\d.])(?:[ ,-]{1,2}["„#]?[245]\.\d{1,3}\.\d{1,3})?|[45]\.\d{1,3}\.\d{1,3}))(?![\d.@%€$])`;

/** A line that begins with a code: "550 User unknown", "4. Erreur 550 5.4.1 - …", "• 511 – …". */
const ENTRY = new RegExp(String.raw`^[>| ]{0,4}(${BULLET})?(?:\p{L}{2,12}[ :-]{1,2}){0,4}#?["“”„'‘«\x60([]{0,2}${CODE}`, 'u');

/** What is said of the code on the line itself: "511 – Nieprawidłowa nazwa użytkownika", "4.4.2: This error indicates". */
const SAID = /^["”“»)\]]{0,2} ?[–—:=|-] (?=.{24})/u;

/** To somebody's address: the fate of a mail, and no example. */
const NAMES_SOMEBODY = /[^\s<>@]@(?!(?:example|exemple|beispiel|domain|domaine|dominio|domena|yourdomain|company|adres|test)[.\w-]{0,40}(?![\w.-]))[\w-]{1,63}\./;

/** An explanation has at least so many characters; Chinese, Japanese and Korean say as much in fewer. */
const LEAST_PROSE = 24;
const LEAST_UNSPACED = 10;
const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

const MOST_LINES = 200;
const LONGEST_LINE = 400;

/** So many different entries make an overview, or two that have much said about them. */
const LEAST_ENTRIES = 3;
const MUCH = 80;

/** @returns the first entry of a text that goes through several replies, and lists them or explains each; null of any other text */
export function glossaryEntry(text: string): string | null {
  let first: string | null = null;
  const listed = new Set<string>();
  const explained = new Map<string, number>();
  let open: string | null = null;
  let isAboutSomebody = false;
  for (const raw of text.split('\n', MOST_LINES)) {
    const line = raw.slice(0, LONGEST_LINE).trim();
    const entry = ENTRY.exec(line);
    if (entry !== null) {
      const [head, bullet, code = ''] = entry;
      open = isAboutSomebody || NAMES_SOMEBODY.test(line) ? null : code;
      first ??= line;
      if (open !== null && (bullet !== undefined || SAID.test(line.slice(head.length)))) listed.add(line);
    } else if (NAMES_SOMEBODY.test(line)) {
      isAboutSomebody = true;
    } else if (open !== null && isProse(line)) {
      explained.set(open, (explained.get(open) ?? 0) + (UNSPACED.test(line) ? 3 : 1) * line.length);
    }
  }
  const isGlossary = listed.size >= LEAST_ENTRIES || explained.size >= LEAST_ENTRIES
    || (explained.size > 1 && [...explained.values()].every((length) => length >= MUCH));
  return isGlossary ? first : null;
}

/** A line of prose, and no field, address or host of a report. */
function isProse(line: string): boolean {
  const least = UNSPACED.test(line) ? LEAST_UNSPACED : LEAST_PROSE;
  return line.length >= least && !/^[\w-]{1,30}:|^<|@[\w-]{1,63}\.\w/.test(line) && /\p{L}{2} \p{L}|[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]{4}/u.test(line);
}
