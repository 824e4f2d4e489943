/** Whether a notice says that the mail is not tried again. */
import type { Evidence } from '../types.ts';
import { isLater } from './conditional.ts';
import type { SignText } from './kind-signs.ts';

/** What is also said of later: "after that no further attempts will be made". */
const OF_ATTEMPTS = /attempt|retried|tentativ|versuch|intentos|pogingen|попыток/;

/** @returns the words that say that the system has given up; null where none do, or it will only after more attempts */
export function givenUp(text: SignText): Evidence | null {
  const found = text.findAll('final').find((one) => !OF_ATTEMPTS.test(one.sign) || !isLater(text.comparable, one));
  return found === undefined ? null : { text: text.verbatim(found), rule: 'kind:final' };
}
