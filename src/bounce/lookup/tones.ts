import { natureOf } from '../classify/causes.ts';
import type { RuleKind } from '../knowledge/tables.ts';
import type { Cause, Tone } from '../types.ts';

const NOT_A_FAILURE: Partial<Record<Cause, Tone>> = { delivered: 'good', relayed: 'good', phishing_fake_bounce: 'warn', unknown: 'calm' };

/** @returns how grave a cause is by itself */
export function toneOfCause(cause: Cause): Tone {
  const { lasts } = natureOf(cause);
  return NOT_A_FAILURE[cause] ?? (lasts === 'none' ? 'calm' : lasts === 'temporary' ? 'wait' : 'stop');
}

/** @returns how grave a code is, by what its row says of trying again; else by its cause */
export function toneOfKind(kind: RuleKind, cause: Cause): Tone {
  return kind === 'permanent' ? 'stop' : kind === 'temporary' ? 'wait' : toneOfCause(cause);
}

/** @param digit the first of a reply code or enhanced status code: 2, 4, 5, or X for any */
export function toneOfClass(digit: string, cause: Cause): Tone {
  return digit === '2' ? 'good' : digit === '4' ? 'wait' : digit === '5' ? 'stop' : digit === '3' ? 'calm' : toneOfCause(cause);
}
