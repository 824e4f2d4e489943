/** Bits of the filter, and places of the table, for each key. */
const BITS = 16;
const PLACES = 4;

/**
 * Values by a number of 32 bits that is not 0, for one who asks at every place of a text and hardly ever finds any: a filter of a bit
 * or two a place, small enough to stay in a processor's nearest memory, lets few numbers through to the table itself.
 */
export class Keyed<Value> {
  readonly #filter: Uint32Array;
  readonly #filterShift: number;
  /** The key that a mixed one leads to, or the next place behind it that was free; 0 where there is none. */
  readonly #keys: Int32Array;
  readonly #keysShift: number;
  /** What stands with the key at the same place. */
  readonly #values: (Value[] | undefined)[];

  /** @param most keys that are going to be added */
  constructor(most: number) {
    this.#filterShift = Math.clz32(Math.max(most, 2) * BITS);
    this.#filter = new Uint32Array(2 ** (32 - this.#filterShift) / 32);
    this.#keysShift = Math.clz32(Math.max(most, 2) * PLACES);
    this.#keys = new Int32Array(2 ** (32 - this.#keysShift));
    this.#values = Array.from({ length: this.#keys.length });
  }

  add(key: number, value: Value): void {
    const bit = mixed(key) >>> this.#filterShift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const at = this.#place(key);
    this.#keys[at] = key;
    (this.#values[at] ??= []).push(value);
  }

  /** The values with this key, in the order in which they were added; undefined where there are none. */
  find(key: number): readonly Value[] | undefined {
    const bit = mixed(key) >>> this.#filterShift;
    return (((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0 ? undefined : this.#values[this.#place(key)];
  }

  /** Where a key stands, or would stand. */
  #place(key: number): number {
    let at = mixed(key) >>> this.#keysShift;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & (this.#keys.length - 1);
    return at;
  }
}

/** A number of 32 bits, in whose upper bits all of the given one's have a part (Fibonacci hashing, Knuth, TAOCP 3, section 6.4). */
function mixed(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 0;
}
