import type { Cause, Kind } from '../../bounce/types.ts';
import type { FoundMail } from '../read/found.ts';
import { lastingFor, listAction, type Lasting, type ListAction } from './action.ts';

/** One line of the table: an address, as its newest mail says. */
export interface Recipient {
  /** As the mail writes it; null where no mail names it. */
  address: string | null;
  cause: Cause;
  kind: Kind;
  lasting: Lasting;
  provider: string | null;
  /** Milliseconds since 1970, or null. */
  date: number | null;
  action: ListAction;
  /** Returned mails for this address. */
  times: number;
  /** Index of the newest mail, as the caller counts them. */
  mail: number;
}

/** Collects recipients from mails: an address stands once, with what its newest mail says. */
export class Recipients {
  readonly #byAddress = new Map<string, Recipient>();
  readonly #nameless: Recipient[] = [];

  /** @param index of the mail, as the caller counts them */
  add(mail: FoundMail, index: number): void {
    if (mail.kind !== 'failure' && mail.kind !== 'delay') return;
    for (const { address, cause, permanence, provider, slip } of mail.recipients) {
      const action = listAction(mail.kind, cause, permanence, slip);
      const line: Recipient = { address, cause, kind: mail.kind, lasting: lastingFor(action, permanence), provider, date: mail.date, action, times: 1, mail: index };
      if (address === null) {
        this.#nameless.push(line);
        continue;
      }
      const key = address.toLowerCase();
      const known = this.#byAddress.get(key);
      if (!known) this.#byAddress.set(key, line);
      else if ((mail.date ?? 0) >= (known.date ?? 0)) Object.assign(known, line, { times: known.times + 1 });
      else known.times += 1;
    }
  }

  get size(): number {
    return this.#byAddress.size + this.#nameless.length;
  }

  /** A new array each time; its lines are shared. */
  list(): Recipient[] {
    return [...this.#byAddress.values(), ...this.#nameless];
  }
}
