import type { Evidence, Flood, Origin, Verdict } from '../types.ts';

/** With fewer returns each speaks for itself. */
const FLOOD = 5;

/** Of the returns whose origin is known, as many must agree. */
const MOST_AGREE = 2 / 3;

/** And so many of all returns must be known. */
const ENOUGH_KNOWN = 1 / 4;

const MOST_EVIDENCE = 3;

/** Different subjects that are told apart; a mailing has one, or one in a few variations. */
const MOST_SUBJECTS = 1000;

/** What many returns say together; null where there are too few to say anything. */
export function flood(verdicts: Iterable<Verdict>): Flood | null {
  const count = new FloodCount();
  for (const verdict of verdicts) count.add(verdict);
  return count.answer();
}

/** @returns a return as the reader's own answer makes it, where nothing else told whose it was */
export function withAnswer(verdict: Verdict, wrote: boolean): Verdict {
  if (verdict.origin !== 'cannot_tell') return verdict;
  const origin = wrote ? 'own' : 'not_own';
  return { ...verdict, origin, originEvidence: [{ text: '', rule: `origin:${origin}:answer` }] };
}

/** Counts returns one by one, so that a mailbox of any size can be counted while it is read. */
export class FloodCount {
  #returns = 0;
  #notOwn = 0;
  #own = 0;
  readonly #recipients = new Set<string>();
  readonly #subjects = new Map<string, number>();
  /** Signs by their rule, with how many returns show them. */
  readonly #signs = new Map<string, { evidence: Evidence; times: number }>();

  /** Mails that are neither failure nor delay do not count. */
  add(verdict: Pick<Verdict, 'kind' | 'origin' | 'originEvidence' | 'recipients' | 'original'>): void {
    if (verdict.kind !== 'failure' && verdict.kind !== 'delay') return;
    this.#returns += 1;
    if (verdict.origin === 'not_own') this.#notOwn += 1;
    if (verdict.origin === 'own') this.#own += 1;
    for (const { address } of verdict.recipients) if (address !== null) this.#recipients.add(address.toLowerCase());
    const subject = verdict.original.subject?.trim();
    if (subject && (this.#subjects.has(subject) || this.#subjects.size < MOST_SUBJECTS)) this.#subjects.set(subject, (this.#subjects.get(subject) ?? 0) + 1);
    const [strongest] = verdict.originEvidence;
    if (!strongest) return;
    const known = this.#signs.get(strongest.rule);
    if (known) known.times += 1;
    else this.#signs.set(strongest.rule, { evidence: strongest, times: 1 });
  }

  /** What the returns so far say together. */
  answer(): Flood | null {
    if (this.#returns < FLOOD) return null;
    const origin = this.#origin();
    return {
      returns: this.#returns, recipients: this.#recipients.size, notOwn: this.#notOwn, own: this.#own, origin,
      evidence: this.#evidence(origin),
    };
  }

  #origin(): Origin {
    const known = this.#notOwn + this.#own;
    if (known < this.#returns * ENOUGH_KNOWN) return 'cannot_tell';
    if (this.#notOwn >= known * MOST_AGREE) return 'not_own';
    return this.#own >= known * MOST_AGREE ? 'own' : 'cannot_tell';
  }

  /** The commonest signs of that side, and the subject that most returns share. */
  #evidence(origin: Origin): Evidence[] {
    const signs = [...this.#signs.values()].filter(({ evidence }) => evidence.rule.startsWith(`origin:${origin}:`))
      .sort((a, b) => b.times - a.times).slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence);
    const [subject, times] = [...this.#subjects].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    return times > this.#returns / 2 ? [...signs, { text: subject, rule: 'flood:subject' }] : signs;
  }
}
