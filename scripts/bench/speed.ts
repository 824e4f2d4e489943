/** The classifier beside the least that could be done with a mail, and beside a full parse of it. */
import PostalMime from 'postal-mime';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { mailSets, type MailSet } from './mails.ts';
import { figure, median, type Figure } from './table.ts';

const WARM_UP = 3;
const ROUNDS = 9;
/** Mails of a round: a small set is gone through several times, or the engine would still be learning it. */
const LEAST = 3_000;
const MICROSECONDS = 1_000;

/** Something done to one mail. What it returns is added up, so that no engine can leave the work out. */
type Work = (mail: Uint8Array) => number | Promise<number>;

const decoder = new TextDecoder();
const floor: Work = (mail) => decoder.decode(mail).split('\n').length;
const rebond: Work = (mail) => explain(classify(read(mail)), 'en').steps.length;
const readOnly: Work = (mail) => read(mail).recipients.length;
const fullParse: Work = async (mail) => (await PostalMime.parse(mail)).headers.length;

export async function speedFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of mailSets()) figures.push(...await ofSet(set));
  return figures;
}

async function ofSet({ name, mails: different }: MailSet): Promise<Figure[]> {
  const mails = Array.from({ length: Math.ceil(LEAST / different.length) }, () => different).flat();
  const works = { floor, rebond, readOnly, fullParse };
  const times: Record<keyof typeof works, number[]> = { floor: [], rebond: [], readOnly: [], fullParse: [] };
  // All take turns in each round: what disturbs the machine disturbs all of them.
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const key of Object.keys(works) as (keyof typeof works)[]) {
      const time = await timeOf(works[key], mails);
      if (round >= WARM_UP) times[key].push(time);
    }
  }
  const each = (key: keyof typeof works) => median(times[key]) * MICROSECONDS / mails.length;
  const ratio = (one: keyof typeof works, other: keyof typeof works) => median(times[one].map((time, round) => time / (times[other][round] ?? 1)));
  return [
    figure(`${name}: ${different.length} mails, decoded and split into lines (the floor), each`, each('floor'), ' µs'),
    figure(`${name}: read + classify + explain, each`, each('rebond'), ' µs'),
    figure(`${name}: of that, read`, each('readOnly'), ' µs'),
    figure(`${name}: full parse by postal-mime, each`, each('fullParse'), ' µs'),
    figure(`${name}: times the floor`, ratio('rebond', 'floor'), '×', { atMost: 10 }),
    figure(`${name}: times faster than postal-mime`, ratio('fullParse', 'rebond'), '×', { atLeast: 10 }),
  ];
}

async function timeOf(work: Work, mails: readonly Uint8Array[]): Promise<number> {
  let sum = 0;
  const start = performance.now();
  for (const mail of mails) {
    const answer = work(mail);
    sum += typeof answer === 'number' ? answer : await answer;
  }
  const time = performance.now() - start;
  if (sum < 0) throw new Error('unreachable');
  return time;
}
