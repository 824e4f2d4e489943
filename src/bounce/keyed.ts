/** Words of the filter, and places of the table, for each key. */
const WORDS = 1;
const PLACES = 4;

/** What stands at a place of the table, one number after the other. */
const [KEY, SECOND, DISTANCE, VALUE, WIDTH] = [0, 1, 2, 3, 4];

/**
 * Numbers by a key of 32 bits that is not 0, for one who asks at every place of a text and hardly ever finds any: a filter, small
 * enough to stay in a processor's nearest memory, in which two bits of one word stand for a key, lets few through to the table itself.
 * With each number stands a second key and where it has to be met, so that what only begins alike is told without a look at anything else.
 */
export class Keyed {
  readonly #filter: Int32Array;
  readonly #filterShift: number;
  readonly #table: Int32Array;
  readonly #tableShift: number;

  /** @param most numbers that are going to be added */
  constructor(most: number) {
    this.#filterShift = Math.clz32(Math.max(most, 2) * WORDS);
    this.#filter = new Int32Array(2 ** (32 - this.#filterShift));
    this.#tableShift = Math.clz32(Math.max(most, 2) * PLACES);
    this.#table = new Int32Array(WIDTH * 2 ** (32 - this.#tableShift));
  }

  add(key: number, value: number, second: number, distance: number): void {
    const hash = mixed(key);
    const word = hash >>> this.#filterShift;
    this.#filter[word] = (this.#filter[word] ?? 0) | (1 << hash) | (1 << (hash >>> 5));
    let place = (hash >>> this.#tableShift) * WIDTH;
    while (this.#table[place + KEY] !== 0) place = this.#after(place);
    this.#table[place + KEY] = key;
    this.#table[place + SECOND] = second;
    this.#table[place + DISTANCE] = distance;
    this.#table[place + VALUE] = value;
  }

  /** The last place of `bytes` up to `from` at which a number may be known by the four bytes there, the first one uppermost; -1 where there is none. */
  seek(bytes: Uint8Array, from: number): number {
    const filter = this.#filter;
    const shift = this.#filterShift;
    let four = fourIn(bytes, from + 1);
    for (let at = from; at >= 0; at--) {
      four = (four >>> 8) | ((bytes[at] ?? 0) << 24);
      const hash = mixed(four);
      const word = filter[hash >>> shift] ?? 0;
      if (((word >>> hash) & (word >>> (hash >>> 5)) & 1) !== 0) return at;
    }
    return -1;
  }

  /** The place of the first number with this key, -1 where there is none; 0 is the key of empty places. */
  find(key: number): number {
    return key === 0 ? -1 : this.#from((mixed(key) >>> this.#tableShift) * WIDTH, key);
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

/** Four bytes as one number, the first one uppermost; 0 where they begin before the text. */
export function fourIn(bytes: Uint8Array, at: number): number {
  return at < 0 ? 0 : ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
}

/** A number of 32 bits, in whose upper bits all of the given one's have a part (Fibonacci hashing, Knuth, TAOCP 3, section 6.4). */
function mixed(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 0;
}
