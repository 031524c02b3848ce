/** Lists of numbers one after the other: of a pile's many short lists, arrays of their own would take more room than what they list. */
export class FlatLists {
  readonly #ends: Int32Array;
  readonly #numbers: Int32Array;

  private constructor(ends: Int32Array, numbers: Int32Array) {
    this.#ends = ends;
    this.#numbers = numbers;
  }

  /** Lists in their order. */
  static of(lists: readonly (readonly number[])[]): FlatLists {
    const ends = new Int32Array(lists.length);
    let end = 0;
    lists.forEach((list, i) => {
      end += list.length;
      ends[i] = end;
    });
    return new FlatLists(ends, Int32Array.from(lists.flat()));
  }

  /** So many lists, of numbers that come with their lists, two after two. Two passes. */
  static sorted(lists: number, placed: Int32Array): FlatLists {
    const ends = new Int32Array(lists);
    for (let i = 0; i < placed.length; i += 2) {
      const list = placed[i] as number;
      ends[list] = (ends[list] as number) + 1;
    }
    let sum = 0;
    for (let list = 0; list < lists; list++) {
      const count = ends[list] as number;
      ends[list] = sum;
      sum += count;
    }
    const numbers = new Int32Array(sum);
    for (let i = 0; i < placed.length; i += 2) {
      const list = placed[i] as number;
      const end = ends[list] as number;
      numbers[end] = placed[i + 1] as number;
      ends[list] = end + 1;
    }
    return new FlatLists(ends, numbers);
  }

  /** The numbers of a list; a view. */
  at(list: number): Int32Array {
    return this.#numbers.subarray(list === 0 ? 0 : this.#ends[list - 1], this.#ends[list]);
  }

  /** How many numbers a list has. */
  lengthOf(list: number): number {
    return (this.#ends[list] as number) - (list === 0 ? 0 : (this.#ends[list - 1] as number));
  }

  /** Whether any number of a list is so. */
  someOf(list: number, is: (number: number) => boolean): boolean {
    const end = this.#ends[list] as number;
    for (let i = list === 0 ? 0 : (this.#ends[list - 1] as number); i < end; i++) {
      if (is(this.#numbers[i] as number)) return true;
    }
    return false;
  }

  /** Whether any number of any list is so. */
  some(is: (number: number, list: number) => boolean): boolean {
    let i = 0;
    for (let list = 0; list < this.#ends.length; list++) {
      for (; i < (this.#ends[list] as number); i++) {
        if (is(this.#numbers[i] as number, list)) return true;
      }
    }
    return false;
  }
}
