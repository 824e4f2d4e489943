/** The cause that a few words are about, where there is no bounce to read: a note in a list, a column of an export. */
import { ofReplyCode, ofStatus } from '../classify/codes.ts';
import { findMatches } from '../classify/rules.ts';
import type { Cause } from '../types.ts';
import { ownRows } from './at-provider.ts';
import { causesLike } from './causes-like.ts';
import { codesWith } from './codes.ts';
import { wordsLikeCodes } from './known.ts';
import { called, namedBeside } from './named.ts';
import { parseQuery } from './query.ts';
import { causeMostlyCalled, causeNamed } from './words.ts';

export interface Guess {
  cause: Cause;
  /** The words or the code say it; false where it is only the likeliest ("550", "boite plene"). */
  isTelling: boolean;
}

/**
 * @param words "boîte pleine", "mailbox full", "utilisateur inconnu", "5.1.1", "550", "OFR_506", "gmail 552 full"; only their beginning is read
 * @returns null where they are about no cause that is known. Pure; never throws
 */
export function guessCause(words: string): Guess | null {
  const query = parseQuery(words);
  const { ids, rest } = namedBeside(query);
  const { text, statuses, replies } = rest;
  if (text === '' || query.host !== null || called(text).length > 0) return null;
  const own = ids.length > 0 ? ids.flatMap((id) => ownRows(id, rest)) : wordsLikeCodes(rest).flatMap(codesWith);
  const [first, ...others] = new Set(own.map(({ cause }) => cause));
  if (first !== undefined && others.length === 0) return { cause: first, isTelling: true };
  const [said] = findMatches(text).rules.filter(({ rule }) => !rule.weak).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (said) return { cause: said.rule.cause, isTelling: true };
  for (const status of statuses) {
    const meant = ofStatus(status);
    if (meant) return meant;
  }
  const named = causeNamed(text);
  if (named !== null) return { cause: named, isTelling: true };
  const likely = statuses.length + replies.length > 0 ? null : causeMostlyCalled(rest.words) ?? causeLike(rest.words);
  if (likely !== null) return { cause: likely, isTelling: false };
  for (const reply of replies) {
    const meant = ofReplyCode(reply, null);
    if (meant) return meant;
  }
  return null;
}

/** Words with slips; null where they may mean several causes. */
function causeLike(words: readonly string[]): Cause | null {
  const [cause, ...others] = causesLike(words);
  return others.length === 0 ? cause ?? null : null;
}
