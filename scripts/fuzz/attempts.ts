/** What is tried: each attempt makes an input, and everything it then does follows from that input alone, so that it can be repeated. */
import { classify, explain, read } from '../../src/bounce/index.ts';
import advice from '../../src/bounce/knowledge/advice.json' with { type: 'json' };
import { lookup } from '../../src/bounce/lookup/index.ts';
import { MboxSplitter } from '../../src/bounce/read/mbox.ts';
import type { Report, Verdict } from '../../src/bounce/types.ts';
import { distorted } from './distort.ts';
import { mutated, noise, spliced, tokens } from './inputs.ts';
import { randomness, type Randomness } from './random.ts';
import { wrongExplanation, wrongVerdict } from './schema.ts';

export interface Attempt {
  name: string;
  make: (random: Randomness, mails: readonly Uint8Array[]) => Uint8Array;
  /** @returns what went wrong, or null */
  run: (input: Uint8Array) => string | null;
}

/** Milliseconds that any input may take; the quickest of three tries counts, since the machine may be busy with something else. */
const PATIENCE = 250;

/** Fields of a report or a verdict that take certain words only. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  action: ['failed', 'delayed', 'delivered', 'relayed', 'expanded'],
  source: ['delivery-status', 'prose', 'header', 'original', 'quoted'],
  kind: ['failure', 'delay', 'delivered', 'relayed', 'expanded', 'auto_reply', 'challenge', 'feedback', 'read_receipt', 'fake', 'not_a_bounce'],
  permanence: ['permanent', 'temporary', 'none'],
  whoActs: ['sender', 'sender_admin', 'recipient', 'recipient_admin', 'nobody'],
  confidence: ['certain', 'likely', 'guess'],
  origin: ['own', 'not_own', 'cannot_tell'],
  cause: advice.causes.map(({ id }) => id),
};

export const ATTEMPTS: readonly Attempt[] = [
  { name: 'noise', make: noise, run: guarded(wholePath) },
  { name: 'tokens', make: tokens, run: guarded(wholePath) },
  { name: 'mutated mails', make: mutated, run: guarded(wholePath) },
  { name: 'spliced mails', make: spliced, run: guarded(wholePath) },
  { name: 'distorted reports', make: mutated, run: guarded(distortedReport) },
  { name: 'distorted verdicts', make: mutated, run: guarded(distortedVerdict) },
  { name: 'mailboxes', make: spliced, run: guarded(mailbox) },
  { name: 'look-ups', make: (random) => tokens(random).slice(0, 2_000), run: guarded(lookUp) },
];

function guarded(work: (input: Uint8Array, random: Randomness) => string | null): (input: Uint8Array) => string | null {
  return (input) => {
    try {
      let wrong: string | null = null;
      let quickest = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 3 && quickest > PATIENCE; tries += 1) {
        const start = performance.now();
        wrong = work(input, randomness(sumOf(input)));
        quickest = Math.min(quickest, performance.now() - start);
      }
      return wrong ?? (quickest > PATIENCE ? `took longer than ${PATIENCE} ms` : null);
    } catch (error) {
      return error instanceof Error ? `threw ${error.message.slice(0, 100)} at ${(error.stack ?? '').split('\n').find((line) => line.includes(' at '))?.trim() ?? '?'}` : 'threw something';
    }
  };
}

function wholePath(input: Uint8Array, random: Randomness): string | null {
  const text = random.once(3) ? new TextDecoder(random.pick(['utf-8', 'latin1', 'utf-16le'])).decode(input) : input;
  return judged(classify(read(text, hintsOf(random)), { own: random.once(2) ? ['claire@atelier-martin.example'] : [] }));
}

function hintsOf(random: Randomness) {
  if (!random.once(3)) return {};
  return { senderAddress: random.pick(['mailer-daemon@googlemail.com', 'postmaster@outlook.com', '@', '']), senderName: 'Mail Delivery Subsystem', subject: random.pick(['Undeliverable: x', 'Re: Re:', '']) };
}

function distortedReport(input: Uint8Array, random: Randomness): string | null {
  const report: Report = distorted(read(input), random, WORDS);
  const { recipients, ...verdict } = classify(report);
  // Codes and fields of a distorted report are handed on as they are; their form is the reader's to keep.
  return judged({ ...verdict, recipients: recipients.map((one) => ({ ...one, status: null, replyCode: null, address: null, remoteHost: null, diagnostic: null })) });
}

function distortedVerdict(input: Uint8Array, random: Randomness): string | null {
  const verdict: Verdict = distorted(classify(read(input)), random, WORDS);
  return explained(verdict);
}

function judged(verdict: Verdict): string | null {
  return wrongVerdict(verdict) ?? explained(verdict);
}

function explained(verdict: Verdict): string | null {
  return wrongExplanation(explain(verdict, 'en'), verdict, 'en') ?? wrongExplanation(explain(verdict, 'fr'), verdict, 'fr');
}

/** A mailbox has the same mails, in whatever pieces it comes. */
function mailbox(input: Uint8Array, random: Randomness): string | null {
  const whole = new MboxSplitter(1_000);
  const pieces = new MboxSplitter(1_000);
  const expected = [...whole.push(input), ...whole.end()];
  const found = [];
  for (let at = 0; at < input.length;) {
    const length = 1 + random.below(random.once(2) ? 8 : 4_000);
    found.push(...pieces.push(input.subarray(at, at + length)));
    at += length;
  }
  found.push(...pieces.end());
  const places = (mails: typeof expected) => mails.map(({ offset, length, bytes }) => `${offset} ${length} ${sumOf(bytes)}`).join('\n');
  return places(found) === places(expected) ? null : 'the pieces in which a mailbox came changed its mails';
}

function lookUp(input: Uint8Array, random: Randomness): string | null {
  for (const hit of lookup(new TextDecoder().decode(input), random.pick(['en', 'fr']))) {
    if (hit.title === '' || hit.key === '') return 'a hit without title or key';
  }
  return null;
}

/** FNV-1a. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
