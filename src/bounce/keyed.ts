/** Words of the filter, and lists of the table, for each number. */
const FILTER_WORDS = 2;
const LISTS = 2;

/** What stands at a place of the table, one number after the other. */
const [KEY, SECOND, DISTANCE, VALUE, WIDTH] = [0, 1, 2, 3, 4];

/** From one place of a text at which keys are looked for to the next. */
export const STEP = 2;

/** Of a key those bytes that come first. */
const THREE = 0xffffff;

const ALL_BITS = -1;

/** A number and what it is known by. */
export interface Known {
  /** Four bytes that follow each other, the first one lowermost; or three, and 0. */
  key: number;
  isOfThree: boolean;
  /** Four bytes more, and how far behind the key they stand. */
  second: number;
  distance: number;
  value: number;
}

/**
 * Numbers by keys, for one who asks at every other place of a text and hardly ever finds any. A filter, small enough to stay in a
 * processor's nearest memory, lets few keys through: three bytes pick a word of it and the fourth a bit, so that keys of three bytes,
 * for which all bits of their word are set, take no look of their own. What only begins alike is told by the second key, which stands
 * beside the number.
 */
export class Keyed {
  readonly #filter: Int32Array;
  readonly #filterShift: number;
  readonly #table: Int32Array;
  /** Where the list of those numbers begins whose keys are mixed alike; it ends where the next one does. */
  readonly #lists: Int32Array;
  readonly #listShift: number;

  /** @param all the numbers; of one key they are found in this order */
  constructor(all: readonly Known[]) {
    const most = Math.max(all.length, 2);
    this.#filterShift = Math.clz32(most * FILTER_WORDS);
    this.#filter = new Int32Array(2 ** (32 - this.#filterShift));
    this.#listShift = Math.clz32(most * LISTS);
    this.#lists = new Int32Array(2 ** (32 - this.#listShift) + 1);
    this.#table = new Int32Array(WIDTH * all.length);
    for (const { key, isOfThree } of all) {
      const word = mixed(key & THREE) >>> this.#filterShift;
      this.#filter[word] = isOfThree ? ALL_BITS : (this.#filter[word] ?? 0) | (1 << (key >>> 24));
    }
    this.#fill(all);
  }

  #fill(all: readonly Known[]): void {
    const lists = this.#lists;
    for (const { key } of all) {
      const next = (mixed(key) >>> this.#listShift) + 1;
      lists[next] = (lists[next] ?? 0) + WIDTH;
    }
    for (let list = 1; list < lists.length; list++) lists[list] = (lists[list] ?? 0) + (lists[list - 1] ?? 0);
    const filled = lists.slice();
    for (const { key, second, distance, value } of all) {
      const list = mixed(key) >>> this.#listShift;
      const place = filled[list] ?? 0;
      this.#table.set([key, second, distance, value], place);
      filled[list] = place + WIDTH;
    }
  }

  /**
   * @param from an even place
   * @returns the next even place from there to the beginning of `bytes` at which a number may be known by the four bytes, or by the
   *   first three of them; below 0 where there is none
   */
  seek(bytes: Uint8Array, from: number): number {
    const filter = this.#filter;
    const shift = this.#filterShift;
    let four = ((bytes[from + 3] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let at = from; at >= 0; at -= STEP) {
      four = (four << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0);
      if ((((filter[mixed(four & THREE) >>> shift] ?? 0) >>> (four >>> 24)) & 1) !== 0) return at;
    }
    return -1;
  }

  /** May a number be known by the first three of these bytes alone? */
  mayHaveThree(four: number): boolean {
    return this.#filter[mixed(four & THREE) >>> this.#filterShift] === ALL_BITS;
  }

  /** The place of the first number with this key whose second one stands in `bytes`, too; -1 where there is none. */
  find(key: number, bytes: Uint8Array, at: number): number {
    return this.#from(this.#lists[mixed(key) >>> this.#listShift] ?? 0, key, bytes, at);
  }

  /** The same of the next number behind `place`. */
  next(place: number, key: number, bytes: Uint8Array, at: number): number {
    return this.#from(place + WIDTH, key, bytes, at);
  }

  value(place: number): number {
    return this.#table[place + VALUE] ?? 0;
  }

  #from(start: number, key: number, bytes: Uint8Array, at: number): number {
    const end = this.#lists[(mixed(key) >>> this.#listShift) + 1] ?? 0;
    for (let place = start; place < end; place += WIDTH) {
      if (this.#table[place + KEY] === key && fourIn(bytes, at + (this.#table[place + DISTANCE] ?? 0)) === this.#table[place + SECOND]) return place;
    }
    return -1;
  }
}

/** Of four bytes the first three, as a key. */
export function firstThree(four: number): number {
  return four & THREE;
}

/** Four bytes as one number, the first one lowermost; 0 where they begin before the text. */
export function fourIn(bytes: Uint8Array, at: number): number {
  return at < 0 ? 0 : (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** A number of 32 bits, in whose upper bits all of the given one's have a part (Fibonacci hashing, Knuth, TAOCP 3, section 6.4). */
function mixed(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 0;
}
