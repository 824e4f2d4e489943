/** Bits of the filter, and places of the table, for each key. */
const BITS = 16;
const PLACES = 4;

/** What stands at a place of the table, one number after the other. */
const [KEY, SECOND, DISTANCE, VALUE, WIDTH] = [0, 1, 2, 3, 4];

/**
 * Numbers by a key of 32 bits that is not 0, for one who asks at every place of a text and hardly ever finds any: a filter of a bit
 * or two a place, small enough to stay in a processor's nearest memory, lets few keys through to the table itself. With each number
 * stands a second key and where it has to be met, so that what only begins alike is told without a look at anything else.
 */
export class Keyed {
  readonly #filter: Uint32Array;
  readonly #filterShift: number;
  readonly #table: Int32Array;
  readonly #tableShift: number;

  /** @param most numbers that are going to be added */
  constructor(most: number) {
    this.#filterShift = Math.clz32(Math.max(most, 2) * BITS);
    this.#filter = new Uint32Array(2 ** (32 - this.#filterShift) / 32);
    this.#tableShift = Math.clz32(Math.max(most, 2) * PLACES);
    this.#table = new Int32Array(WIDTH * 2 ** (32 - this.#tableShift));
  }

  add(key: number, value: number, second: number, distance: number): void {
    const bit = mixed(key) >>> this.#filterShift;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let place = (mixed(key) >>> this.#tableShift) * WIDTH;
    while (this.#table[place + KEY] !== 0) place = this.#after(place);
    this.#table.set([key, second, distance, value], place);
  }

  /** The place of the first number with this key, -1 where there is none. */
  find(key: number): number {
    const hash = mixed(key);
    const bit = hash >>> this.#filterShift;
    return (((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0 ? -1 : this.#from((hash >>> this.#tableShift) * WIDTH, key);
  }

  /** The place of the next number with this key behind `place`, -1 where there is none; in the order in which they were added. */
  next(place: number, key: number): number {
    return this.#from(this.#after(place), key);
  }

  second(place: number): number {
    return this.#table[place + SECOND] ?? 0;
  }

  distance(place: number): number {
    return this.#table[place + DISTANCE] ?? 0;
  }

  value(place: number): number {
    return this.#table[place + VALUE] ?? 0;
  }

  #from(start: number, key: number): number {
    let place = start;
    while (this.#table[place] !== key) {
      if (this.#table[place] === 0) return -1;
      place = this.#after(place);
    }
    return place;
  }

  #after(place: number): number {
    return (place + WIDTH) & (this.#table.length - 1);
  }
}

/** A number of 32 bits, in whose upper bits all of the given one's have a part (Fibonacci hashing, Knuth, TAOCP 3, section 6.4). */
function mixed(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 0;
}
