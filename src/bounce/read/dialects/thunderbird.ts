/**
 * What Thunderbird's dialogs say of an outgoing server that refused, or was not reached: people copy them, or write them down. The
 * sentences are those of its language packs (153), in the table beside this file.
 */
import { escaped } from '../../escaped.ts';
import type { Dialect, Rule } from '../dialect.ts';
import table from './thunderbird.json' with { type: 'json' };

/** A row of the table: `sample` is for readers, and for tests. */
interface Said {
  readonly sample: string;
  readonly mark: string;
  readonly words?: string;
}

/** What stands before a server's reply, what may follow it, and what stands before the recipient whom it is about. */
interface Quoting {
  readonly sample: string;
  readonly says: string;
  readonly goesOn: string;
  readonly whom: string;
}

/**
 * `answered`: the server answered, does not know who logs in, or cannot protect the connection. `told`: nobody answered, or what was
 * answered is said by these words alone. `noAddress`: the program itself saw that what is written for an address is none; there is no
 * address to be read, since it lacks the "@", or what stands around it. `opening`: beginnings of the sentences that quote a reply, each
 * as far as nobody else writes it.
 */
const SENTENCES: Readonly<Record<'answered' | 'told' | 'noAddress', readonly Said[]>> & { readonly quoting: readonly Quoting[]; readonly opening: readonly string[] } = table;

const HOST = String.raw`(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})`;
/** In Korean a particle stands against the address. */
const ADDRESS = String.raw`(?<address>[^\s"'«»„“”‘’「」״<>()@]{1,64}@(?:[\w.-]{1,253}\w(?=\p{Script=Hangul})|[\p{L}\d.-]{1,253}[\p{L}\d]))`;
const MARKS = String.raw`[\s"'«»„“”‘「״<(]{0,4}`;

/** From the sentence's beginning on: the dialog's title, and whoever quotes it, stand before. */
const BEFORE = String.raw`^(?:.{0,600}?(?:[.:!] |[«"“。]\s?))?(?<reply>(?:(?![.:!] )[^«"“。]){0,200}?`;

/** A rule whose pattern is made when a text of this program is first read: few people ever have one. */
function late(rule: Omit<Rule, 'pattern'>, source: () => string, flags = ''): Rule {
  let pattern: RegExp | null = null;
  return { ...rule, get pattern() { return pattern ??= new RegExp(source(), flags); } };
}

/** The end of a sample, from the words before the recipient on. Where tables are shipped without samples, there is none. */
function aboutWhom(sample: string | undefined, whom: string): string {
  return sample?.slice(sample.indexOf(whom)) ?? '';
}

function ofAnswered({ sample, mark, words = mark }: Said): Rule {
  const [before = '', behind = ''] = words.split('%').map(escaped);
  return late({ sample, has: mark, across: true, gives: 'reply', action: 'failed' }, () => `${BEFORE}${before}${MARKS}${HOST}${behind === '' ? '' : String.raw`[\s"'«»„“”]{0,4}${behind}`}.{0,600})`);
}

function ofTold({ sample, mark, words = mark }: Said): Rule {
  return late({ sample, has: mark, across: true, gives: 'words', action: 'failed' }, () => `${BEFORE}${words.split(' * ').map(escaped).join('.{0,200}?')}.{0,600})`);
}

/** The sentence shows what an address looks like: that one is nobody's. */
function ofNoAddress({ sample, mark }: Said): Rule {
  const example = String.raw`[\s"„“«(]{0,3}(?<sender>[^\s"„“«()@]{1,40}@[^\s"”“»()@。]{1,40})`;
  return late({ sample, has: mark, across: true, gives: 'words', action: 'failed' }, () => `${BEFORE}${escaped(mark)}(?:${example})?.{0,600})`);
}

function ofQuoting({ sample, says, goesOn, whom }: Quoting): Rule[] {
  const has = /[^()?:|]{3,60}/.exec(says)?.[0] ?? '';
  const reply = String.raw`${says} ?[:：]\s{0,3}`;
  return [
    late({ sample, has, gives: 'recipient', action: 'failed' }, () => `${reply}(?<reply>(?:[45]\\d\\d[ -])?(?:(?<status>[45]\\.\\d{1,2}\\.\\d{1,3}) )?\\S.{0,2000}?)\\s{1,3}${whom}${MARKS}${ADDRESS}`, 'u'),
    late({ sample, has, gives: 'reply', action: 'failed' }, () => `${reply}(?<reply>.{0,2000}?)(?:\\s{1,3}${goesOn}.{0,400})?$`),
    late({ sample: aboutWhom(sample, whom), has: whom, gives: 'named', action: 'failed' }, () => `^${whom}${MARKS}${ADDRESS}`, 'u'),
  ];
}

/** Those that name a recipient come first: in some languages "the server replied" is the same. */
const QUOTED = SENTENCES.quoting.flatMap(ofQuoting);

export const thunderbird: Dialect = {
  system: 'thunderbird',
  marks: [...SENTENCES.opening, ...[...SENTENCES.answered, ...SENTENCES.told, ...SENTENCES.noAddress].map(({ mark }) => mark)],
  rules: [
    {
      sample: 'There are non-ASCII characters in the local part of the recipient address mària@example.org and your server does not support SMTPUTF8.',
      has: 'SMTPUTF8',
      pattern: new RegExp(`(?:^|[\\s"'«„(])${ADDRESS}`, 'u'),
      gives: 'named',
      action: 'failed',
    },
    ...QUOTED.filter(({ gives }) => gives === 'recipient'),
    ...QUOTED.filter(({ gives }) => gives !== 'recipient'),
    ...SENTENCES.answered.map(ofAnswered),
    ...SENTENCES.told.map(ofTold),
    ...SENTENCES.noAddress.map(ofNoAddress),
  ],
};
