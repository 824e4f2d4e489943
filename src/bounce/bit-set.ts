/**
 * A set of numbers below 65,536 in 8 kB, small enough to stay in a processor's nearest memory: what most places of a text are
 * passed over by.
 */
export class BitSet {
  readonly #words = new Uint32Array(2048);

  add(value: number): void {
    this.#words[value >>> 5] = (this.#words[value >>> 5] ?? 0) | (1 << (value & 31));
  }

  has(value: number): boolean {
    return (((this.#words[value >>> 5] ?? 0) >>> (value & 31)) & 1) === 1;
  }
}

/** 16 bits of a number of 32, each of which all of them have a part in (Fibonacci hashing, Knuth, TAOCP 3, section 6.4). */
export function mixed(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 16;
}
