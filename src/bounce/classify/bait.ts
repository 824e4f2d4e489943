/**
 * What a text says as a whole. Fakes of a mail system's notice spread what they say over sentences that nobody knows: they speak of the
 * reader's mailbox, say what is wrong with it, want a click or a password, threaten, and hurry. Each of it is a word of anybody's; all
 * of it together is not. Real notices also tell how to tidy up, that they may be ignored, or what was bought.
 */
import table from '../knowledge/request-words.json' with { type: 'json' };
import type { Texts } from './kind-signs.ts';
import { isDenied } from './request-words.ts';
import { WordGroups, type RowMet } from './word-groups.ts';

/** The reader's mailbox; what is wrong with it; what is done to it anyhow; mail that is held; what to do; to prove oneself; what is lost; how soon; name and password; to nobody by name. */
type OfBait = 'box' | 'wrong' | 'pretext' | 'held' | 'ask' | 'prove' | 'loss' | 'haste' | 'secret' | 'salute';

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
  readonly password: string | null;
  /** How many things it says besides. */
  readonly points: number;
}

/** Each of them makes a fake a little more likely, and each of the others less. */
const FOR: readonly Concept[] = ['wrong', 'held', 'loss', 'haste', 'secret', 'salute'];
const AGAINST: readonly Concept[] = ['tidy', 'ignore', 'other', 'welcome', 'guide'];
const LESS = 2;

/** Characters of a text that are looked at. */
const REACH = 3_000;

/** The language of words that all have borrowed. */
const ANY = '*';

const concepts = table.concepts.map(({ of, lang }) => ({ of: of as Concept, lang }));
const words = new WordGroups(table.concepts.map(({ groups }) => groups));

/** @returns what a mail says in the one language in which it says most; null where it lacks what every such fake has */
export function baitIn({ prose, subject }: Texts): Bait | null {
  const title = subject.comparable === '' ? '' : `${subject.comparable}. `;
  const verbatim = ({ start, end }: RowMet): string => (start < title.length ? subject.verbatim({ start, end }) : prose.verbatim({ start: start - title.length, end: end - title.length }));
  let best: Bait | null = null;
  for (const met of byLanguage(title + prose.comparable)) {
    const bait = weighed(met, verbatim);
    if (bait !== null && (best === null || bait.points > best.points)) best = bait;
  }
  return best;
}

function weighed(met: Met, verbatim: (met: RowMet) => string): Bait | null {
  const claim = met.get('held') ?? met.get('wrong') ?? met.get('pretext') ?? met.get('loss');
  const action = met.get('prove') ?? met.get('ask');
  if (claim === undefined || action === undefined || !met.has('box')) return null;
  const said = (...ofThem: readonly Concept[]): string | null => {
    const found = ofThem.flatMap((concept) => met.get(concept) ?? [])[0];
    return found === undefined ? null : verbatim(found);
  };
  const count = (ofThem: readonly Concept[]): number => ofThem.filter((concept) => met.has(concept)).length;
  const points = count(FOR) + (met.has('prove') && met.has('ask') ? 1 : 0) - LESS * count(AGAINST);
  return { claim: verbatim(claim), says: met.has('held') ? 'claim' : 'mailbox', action: verbatim(action), pressure: said('loss', 'haste'), password: said('secret'), points };
}

/** What is met, by the language of the words. */
function byLanguage(comparable: string): Iterable<Met> {
  const languages = new Map<string, Map<Concept, RowMet>>();
  const borrowed: [Concept, RowMet][] = [];
  const isMeant = (met: RowMet): boolean => !(DENIABLE.has(concepts[met.row]?.of) && isDenied(comparable, met));
  for (const met of words.findAll(comparable, REACH, isMeant)) {
    const { of, lang } = concepts[met.row] ?? { of: 'other', lang: ANY };
    if (lang === ANY) borrowed.push([of, met]);
    const own = languages.get(lang) ?? new Map<Concept, RowMet>();
    if (!own.has(of)) own.set(of, met);
    languages.set(lang, own);
  }
  for (const own of languages.values()) for (const [of, met] of borrowed) if (!own.has(of)) own.set(of, met);
  return languages.values();
}

/** "Do not click", "it was not confirmed": what is denied is not wanted. */
const DENIABLE: ReadonlySet<Concept | undefined> = new Set<Concept>(['ask', 'prove']);
