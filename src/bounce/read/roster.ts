/** Whom a report has named so far, and the lines of the reply beside each. */
import { oneBlank } from '../blanks.ts';
import type { Action, ReportedRecipient } from '../types.ts';
import { cleaned, sameAddress } from './address.ts';
import { unframed } from './frames.ts';
import { oneLine, replyCodes } from './reply.ts';

/** Recipients that are read from prose: people's notices name a few, lists' some hundred. */
const MOST_FOUND = 2000;

export interface Found {
  address: string | null;
  original: string | null;
  action: Action | null;
  status: string | null;
  code: string | null;
  host: string | null;
  reply: string[];
  /** Characters of the reply. */
  length: number;
}

/** True where one of the reply's lines carries a reply code. */
export function hasCode({ reply }: Found): boolean {
  return reply.some((text) => replyCodes(text).replyCode !== null);
}

/** The same recipient, waiting for its reply again. */
export function fresh(found: Found): Found {
  found.reply = [];
  found.length = 0;
  return found;
}

/** Forgets all but the address. */
export function startAgain(found: Found): void {
  Object.assign(fresh(found), { original: null, action: null, status: null, code: null, host: null });
}

/** The recipients that a report names, in its order, each once whatever its spelling. */
export class Roster {
  /** Who was named last; null before anybody was. */
  current: Found | null = null;
  readonly #found: Found[] = [];
  readonly #byAddress = new Map<string, Found>();
  /** Whose reply came before any name. */
  #ofAll: Found | null = null;

  get last(): Found | undefined {
    return this.#found.at(-1);
  }

  get hasNamed(): boolean {
    return this.#found.some((found) => found.address !== null);
  }

  /** The recipient with this address, known or new; a nameless one where the text holds no address. */
  named(raw: string): Found {
    const address = cleaned(raw);
    const known = address === null ? undefined : this.#byAddress.get(address.toLowerCase());
    if (known && known.reply.length > 0 && !hasCode(known)) fresh(known);
    return this.current = known ?? this.add(address);
  }

  /** Those whom a reply that names nobody is about. */
  waiting(): readonly Found[] {
    const waiting = this.#found.filter((found) => found.reply.length === 0);
    if (waiting.length > 0) return waiting;
    const { last } = this;
    // A second reply for the same recipient: kept only where the first carried no code.
    if (last) return hasCode(last) ? [] : [fresh(last)];
    return [this.add(null)];
  }

  add(address: string | null): Found {
    const nameless = this.#found.length === 1 && this.#found[0]?.address === null ? this.#found[0] : undefined;
    if (nameless && address !== null) {
      // A reply came before the name of its recipient: it is of all who are named behind it.
      nameless.address = address;
      this.#ofAll = nameless;
      this.#byAddress.set(address.toLowerCase(), nameless);
      return nameless;
    }
    const found: Found = { address, original: null, action: null, status: null, code: null, host: null, reply: [], length: 0 };
    if (this.#found.length < MOST_FOUND) {
      this.#found.push(found);
      if (address !== null) this.#byAddress.set(address.toLowerCase(), found);
    }
    return found;
  }

  /**
   * @param action what became of those of whom nothing is said
   * @param host the host that replied, where a recipient has none of its own
   * @param words the daemon's own, where no reply is quoted
   */
  recipients(action: Action | null, host: string | null, words: string | null): ReportedRecipient[] {
    const shared = this.#ofAll?.reply ?? [];
    return this.#found.map((found) => recipient(found.reply.length > 0 ? found : { ...found, reply: shared }, action, host, words));
  }
}

function recipient(found: Found, action: Action | null, host: string | null, words: string | null): ReportedRecipient {
  const whole = oneBlank(found.reply.join(' ')).trim();
  const { reply, host: framedHost, command, status: framedStatus } = unframed(whole);
  const codes = replyCodes(reply);
  return {
    address: found.address ?? found.original,
    originalAddress: found.original !== null && found.address !== null && !sameAddress(found.original, found.address) ? found.original : null,
    action: found.action ?? action,
    status: found.status ?? codes.status ?? framedStatus,
    replyCode: found.code ?? codes.replyCode,
    diagnostic: oneLine(reply) || words,
    remoteHost: found.host ?? framedHost ?? host,
    retryUntil: null,
    source: 'prose',
    command,
  };
}
