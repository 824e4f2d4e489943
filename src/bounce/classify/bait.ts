/**
 * What a text says as a whole. Fakes of a mail system's notice spread what they say over sentences that nobody knows: they speak of the
 * reader's mailbox, say what is wrong with it, want a click or a password, threaten, and hurry. Each of it is a word of anybody's; all
 * of it together is not. Real notices also tell how to tidy up, that they may be ignored, or what was bought.
 */
import table from '../knowledge/request-words.json' with { type: 'json' };
import { buttonIn, clause, deadlineIn, formIn, ONE_WORD } from './bait-signs.ts';
import { passwordWanted } from './fake-says.ts';
import type { SignText, Texts } from './kind-signs.ts';
import { isDenied } from './request-words.ts';
import { comparable } from './sign-set.ts';
import { WordGroups, type RowMet } from './word-groups.ts';

/** The reader's mailbox; what is wrong with it; what is done to it anyhow; mail that is held; what to do; to prove oneself; what is lost; how soon; name and password; a password that may stay; to nobody by name. */
type OfBait = 'box' | 'wrong' | 'pretext' | 'held' | 'ask' | 'prove' | 'loss' | 'haste' | 'secret' | 'keep' | 'salute';

/** What real mails say: how to tidy up, that nothing need be done, what was bought, who is new, how it is done. */
type OfOthers = 'tidy' | 'ignore' | 'other' | 'welcome' | 'guide';

type Concept = OfBait | OfOthers;

/** What was met of each concept. */
type Met = ReadonlyMap<Concept, RowMet>;

/** What a text says of what a fake says, in its own words. */
export interface Bait {
  readonly claim: string;
  /** Of held mail, or of the mailbox. */
  readonly says: 'claim' | 'mailbox';
  readonly action: string;
  readonly pressure: string | null;
  /** The fields of a form for name and password. */
  readonly form: string | null;
  /** It wants a name and a password, or lets one stay: that is said to nobody but its reader. */
  readonly isPersonal: boolean;
  /** It wants something done, and somebody to prove who they are. */
  readonly isDemand: boolean;
  /** It wants something done, hurries, and says what is lost. */
  readonly isUrgent: boolean;
  /** How many things it says besides. */
  readonly points: number;
}

/** Each of them makes a fake a little more likely, and each of the others less. */
const FOR: readonly Concept[] = ['wrong', 'held', 'loss', 'haste', 'secret', 'keep', 'salute'];
const AGAINST: readonly Concept[] = ['tidy', 'ignore', 'other', 'welcome', 'guide'];
const LESS = 2;

/** Nobody but a cheat wants name and password in a mail: that counts once more. */
const OF_SECRET = 1;

/** "… or call the helpdesk at 678 555 0187": who can be called hides less. */
const CALLED = /(?<!\p{L})(?:call|calling|phone|tel|ext|extension|telephone|poste|telefon|telefono|telefonisch|durchwahl|rufen|appelez|llame|chiama|bel|zadzwon|ring)(?!\p{L})[^@!?]{0,40}?\d{3}/u;

/** Characters of a text that are looked at. */
const REACH = 2_000;

/** The row of what no table has: a form, a button, a time. */
const IN_ANY_LANGUAGE = -1;

/** What speaks against a fake in one language does so in all that have a word of the text. */
const SHARED: ReadonlySet<Concept> = new Set<Concept>(['tidy', 'ignore', 'welcome', 'guide']);

/** The language of words that all have borrowed. */
const ANY = '*';

const concepts = table.concepts.map(({ of, lang }) => ({ of: of as Concept, lang }));
const words = new WordGroups(table.concepts.map(({ groups }) => groups));

/** A mailbox, or a password that may stay: most texts have neither, and need not be looked through for all the rest. */
const topics = new WordGroups(table.concepts.filter(({ of }) => of === 'box' || of === 'keep').map(({ groups }) => groups));

/** @returns whether a mail speaks of a mailbox at all, and not of some other account */
export function namesMailbox({ prose, subject }: Texts): boolean {
  return [prose, subject].some(({ comparable }) => topics.findAll(comparable, REACH, () => true).length > 0);
}

/**
 * @param link one that knows its reader: it wants to be followed, whatever the words say
 * @returns what a mail says in the one language in which it says most; null where it lacks what every such fake has
 */
export function baitIn({ prose, subject }: Texts, link: string | null = null): Bait | null {
  const title = subject.comparable === '' ? '' : `${subject.comparable}. `;
  const text = title + prose.comparable;
  const verbatim = (met: RowMet): string => {
    const quote = ({ start, end }: Pick<RowMet, 'start' | 'end'>): string =>
      (start < title.length ? subject.verbatim({ start, end: Math.min(end, title.length - 2) }) : prose.verbatim({ start: start - title.length, end: end - title.length }));
    const said = quote(met);
    return said.length < ONE_WORD ? quote(clause(text, met)).split('\n').find((line) => line.includes(said))?.trim() ?? said : said;
  };
  const field = formIn(text.slice(0, REACH));
  const form = field && { row: IN_ANY_LANGUAGE, ...field };
  if (form === null && topics.findAll(text, REACH, () => true).length === 0) return null;
  let best: Bait | null = null;
  for (const met of byLanguage(text, inAnyLanguage(text, prose, title.length, form, link))) {
    const bait = weighed(met, verbatim, form !== null);
    if (bait !== null && (best === null || bait.points > best.points)) best = bait;
  }
  return best !== null && CALLED.test(text) ? { ...best, points: best.points - 1 } : best;
}

/** @param isForm it has fields for a name and a password, for which no mailbox need be named */
function weighed(met: Met, verbatim: (met: RowMet) => string, isForm: boolean): Bait | null {
  const first = (...ofThem: readonly Concept[]): RowMet | undefined => ofThem.flatMap((concept) => met.get(concept) ?? [])[0];
  const claim = first('held', 'wrong', 'pretext', 'loss') ?? (isForm ? first('salute') : undefined);
  const action = first('prove', 'ask', 'keep', 'secret');
  if (claim === undefined || action === undefined || !(isForm || met.has('box') || met.has('keep'))) return null;
  const said = (...ofThem: readonly Concept[]): string | null => {
    const found = first(...ofThem);
    return found === undefined ? null : verbatim(found);
  };
  const haste = met.get('haste');
  const deadline = haste?.row === IN_ANY_LANGUAGE ? verbatim(haste) : null;
  const count = (ofThem: readonly Concept[]): number => ofThem.filter((concept) => met.has(concept)).length;
  const against = AGAINST.filter((concept) => concept !== 'other' || !listsHeld(met));
  const isDemand = met.has('prove') && met.has('ask');
  return {
    claim: verbatim(claim),
    says: met.has('held') ? 'claim' : 'mailbox',
    action: verbatim(action),
    pressure: deadline ?? said('loss', 'haste'),
    form: isForm ? said('secret') : null,
    isPersonal: isForm || met.has('keep'),
    isDemand,
    isUrgent: met.has('ask') && met.has('haste') && met.has('loss'),
    points: count(FOR) + (met.has('secret') ? OF_SECRET : 0) + (isDemand ? 1 : 0) - LESS * count(against),
  };
}

/** A list of held mails, or of those that did not leave a mailbox that is to be verified, has the subjects of anything: "Invoice 2207", "RE: bon de commande". */
function listsHeld(met: Met): boolean {
  const isOfSent = met.has('wrong') && met.has('prove') && met.has('ask') && met.has('loss');
  return isOfSent || (met.has('held') && (met.has('loss') || met.has('haste')));
}

/** @returns whether a mail says what real ones say: how to tidy up, that nothing need be done, how it is done; of a mailbox also what was bought */
export function saysWhatOthersSay({ prose }: Texts, ofMailbox: boolean): boolean {
  const met = words.findAll(prose.comparable, REACH, () => true).flatMap(({ row }) => concepts[row] ?? []);
  const most = Math.max(0, ...met.map(({ lang }) => countOf(met, lang)));
  // "Pas" is a bank's card in Dutch, and "not" in French: what was bought counts in the language of the text.
  return met.some(({ of, lang }) => SHARED.has(of) || (ofMailbox && of === 'other' && (lang === ANY || countOf(met, lang) === most)));
}

function countOf(met: readonly { lang: string }[], language: string): number {
  return met.filter(({ lang }) => lang === language).length;
}

/** What is known in whatever language it is said: a form, the wish for a password, until when, a button. */
function inAnyLanguage(text: string, prose: SignText, offset: number, form: RowMet | null, link: string | null): [Concept, RowMet][] {
  const found: [Concept, RowMet][] = [];
  const add = (concept: Concept, start: number, length: number): void => {
    if (start >= 0) found.push([concept, { row: IN_ANY_LANGUAGE, start, end: start + length }]);
  };
  const wanted = passwordWanted(prose);
  if (form !== null) found.push(['secret', form], ['ask', form]);
  else if (wanted !== null) add('secret', wanted.start + offset, wanted.end - wanted.start);
  const deadline = deadlineIn(text.slice(0, REACH));
  if (deadline !== null) add('haste', deadline.start, deadline.end - deadline.start);
  if (link !== null) add('ask', text.indexOf(comparable(link), offset), comparable(link).length);
  const button = comparable(buttonIn(prose.text.slice(0, REACH)) ?? '');
  if (button !== '') add('ask', text.indexOf(button, offset), button.length);
  return found;
}

/**
 * What is met, by the language of the words.
 * @param known what is said in any language
 */
function byLanguage(text: string, known: readonly [Concept, RowMet][]): Iterable<Met> {
  const languages = new Map<string, Map<Concept, RowMet>>();
  const borrowed = [...known];
  const isMeant = (met: RowMet): boolean => !(DENIABLE.has(concepts[met.row]?.of) && isDenied(text, met));
  for (const met of words.findAll(text, REACH, isMeant)) {
    const { of, lang } = concepts[met.row] ?? { of: 'other', lang: ANY };
    if (lang === ANY || SHARED.has(of)) borrowed.push([of, met]);
    const own = languages.get(lang) ?? new Map<Concept, RowMet>();
    if (!own.has(of)) own.set(of, met);
    languages.set(lang, own);
  }
  for (const own of languages.values()) for (const [of, met] of borrowed) if (!own.has(of) || met.row === IN_ANY_LANGUAGE) own.set(of, met);
  return languages.values();
}

/** "Do not click", "it was not confirmed": what is denied is not wanted. */
const DENIABLE: ReadonlySet<Concept | undefined> = new Set<Concept>(['ask', 'prove']);
