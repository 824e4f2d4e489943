/**
 * A list shows a mail's first words and cuts them off where its line ends. What is cut may be the reason itself, so less is concluded
 * from them than from a whole mail: what they say must not be taken back by the mail, once it is opened.
 */
import { bounceSender } from '../bounce/sender.ts';
import type { Cause, Explanation, ReadHints, RecipientVerdict, Verdict } from '../bounce/types.ts';
import type { CardLabels } from '../language/card.ts';
import { openExplanation, titleOf } from '../ui/open-cause.ts';

/** Characters of the shortest line that a list cuts; a mail that ends before is shown whole. */
const SHORTEST_CUT = 90;

/** How a text ends that was not cut. */
const SENTENCE_END = /[.!?。！？]["'”’»)\]]?$/u;

/** The end of a sentence somewhere in a text; Gmail leaves a blank between a linked address and the full stop. */
const SOME_END = /[.!?](?=\s|$)|[。！？]/u;

/** What a list puts in place of what it cuts. */
const CUT_MARK = /\s*(?:…|\.{3})$/u;

/** What an address cannot hold, and may stand right before it. */
const BEFORE_ADDRESS = /(?<=[\s<(:;,"«])/u;

/** What a title above the notice can say alone. "Address not found" stands above either half of an address, "Message blocked" above any refusal. */
const TOLD_BY_TITLE: ReadonlySet<Cause> = new Set(['mailbox_full', 'too_large']);

/** The first words without an address that the end touches ("jury@prix-du-meuble.exa"): a part of one would be shown as the whole. */
export function withoutCutAddress(text: string): string {
  const pieces = text.trimEnd().replace(CUT_MARK, '').split(BEFORE_ADDRESS);
  return pieces.at(-1)?.includes('@') ? pieces.slice(0, -1).join('') : text;
}

/** @returns the verdict of first words, without the causes that the rest of the mail may contradict */
export function asFirstWords(verdict: Verdict, text: string): Verdict {
  // What only its sender makes a return may be another notice, once its other words are read.
  if (verdict.kindEvidence?.rule === 'sender:mail-system') return { ...verdict, kind: 'not_a_bounce' };
  if ((verdict.kind !== 'failure' && verdict.kind !== 'delay') || !isCut(text)) return verdict;
  return { ...verdict, recipients: verdict.recipients.map((one) => (tellsWhy(one, verdict, text) ? one : withoutCause(one, verdict))) };
}

/** Do the first words leave open why the mail came back, so that the rest of it has more to say? */
export function leavesOpen({ kind, recipients }: Verdict): boolean {
  if (kind === 'not_a_bounce') return true;
  if (kind !== 'failure' && kind !== 'delay') return false;
  return recipients.every(({ cause }) => cause === 'unknown' || cause === 'delayed' || cause === 'expired');
}

/** What is said of first words. Of anybody's mail that is no bounce, that it is none is all. */
export function explainFirstWords(explanation: Explanation, verdict: Verdict, hints: ReadHints, snippet: string, labels: CardLabels): Explanation {
  const { senderAddress: address = null, senderName: name = null, subject = null } = hints;
  if (verdict.kind === 'not_a_bounce' && bounceSender({ address, name, subject, snippet }) === 'no') return explanation;
  return openExplanation(explanation, verdict, titleOf(subject ?? name ?? address ?? ''), labels);
}

function isCut(text: string): boolean {
  return text.trim().length >= SHORTEST_CUT || !SENTENCE_END.test(text.trim());
}

/** Do the words that decided say why, whatever may follow? */
function tellsWhy({ cause, confidence, evidence, replyCode }: RecipientVerdict, { kind, kindEvidence }: Verdict, text: string): boolean {
  if (evidence === null) return false;
  const at = text.indexOf(evidence.text);
  // "Rejected", "blocked": that it was refused, as the reply or the next sentence explains. A provider's own words are that reply.
  if (cause === 'policy') return evidence.rule.startsWith('provider:') && evidence.rule !== 'provider:generic';
  // A guess of a sentence that is not over, or of a mail that is only guessed to be a bounce, or of "a temporary problem", is too many guesses.
  if (confidence === 'guess') return kind === 'failure' && kindEvidence?.rule.startsWith('words:') !== true && SOME_END.test(text.slice(Math.max(0, at) + evidence.text.length));
  return replyCode !== null || TOLD_BY_TITLE.has(cause) || !isTitle(text, at, evidence.text.length);
}

/** A title begins the text, and a sentence begins behind it without a full stop between. */
function isTitle(text: string, at: number, length: number): boolean {
  return at >= 0 && text.slice(0, at).trim() === '' && /^\s+\p{Lu}/u.test(text.slice(at + length));
}

/** That it came back, or waits, and to whom it went. A reply that was cut would be quoted as if it were all. */
function withoutCause(recipient: RecipientVerdict, { kind }: Verdict): RecipientVerdict {
  return {
    ...recipient,
    cause: kind === 'delay' ? 'delayed' : 'unknown',
    whoActs: kind === 'delay' ? 'nobody' : 'sender',
    confidence: 'guess',
    evidence: null,
    status: null,
    diagnostic: null,
    providerCode: null,
    didYouMean: null,
  };
}
