/** Text as numbered words, and how many words there are. */
export interface NumberedText {
  /** Words by number, the most frequent first. */
  readonly words: readonly string[];
  /** Numbers of the words of all sentences; -1 parts sentences and stands for words too rare to number. */
  readonly stream: Int32Array;
}

/** Numbers the words that occur at least `least` times. Words of equal frequency are numbered in order of their characters. */
export function numberWords(sentences: Iterable<readonly string[]>, least: number): NumberedText {
  const kept: (readonly string[])[] = [];
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    kept.push(sentence);
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  const numbers = new Map(words.map((word, i) => [word, i]));
  const stream: number[] = [];
  for (const sentence of kept) {
    for (const word of sentence) stream.push(numbers.get(word) ?? -1);
    stream.push(-1);
  }
  return { words, stream: Int32Array.from(stream) };
}

/** For each word its neighbors on one side with counts, one list after another. */
interface Neighbors {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

function neighborsOf(stream: Int32Array, words: number, step: 1 | -1): Neighbors {
  const maps: Map<number, number>[] = Array.from({ length: words }, () => new Map());
  for (let i = 0; i < stream.length; i++) {
    const word = stream[i] as number;
    const other = stream[i + step] ?? -1;
    if (word >= 0 && other >= 0) {
      const map = maps[word] as Map<number, number>;
      map.set(other, (map.get(other) ?? 0) + 1);
    }
  }
  const starts = new Int32Array(words + 1);
  const ids: number[] = [];
  const counts: number[] = [];
  for (const [word, map] of maps.entries()) {
    for (const [id, count] of map) {
      ids.push(id);
      counts.push(count);
    }
    starts[word + 1] = ids.length;
  }
  return { starts, ids: Int32Array.from(ids), counts: Int32Array.from(counts) };
}

/**
 * Sorts words into `classes` classes so that the class of a word foretells the class
 * of the next as well as possible: the exchange algorithm of Kneser and Ney (1993),
 * which moves one word at a time to its best class, for `rounds` rounds. Returns the
 * class of each word. Deterministic.
 */
export function classifyWords(text: NumberedText, classes: number, rounds: number): Int32Array {
  const { words, stream } = text;
  const count = words.length;
  const classOf = Int32Array.from(words, (_, i) => Math.min(i, classes - 1));
  const after = neighborsOf(stream, count, 1);
  const before = neighborsOf(stream, count, -1);
  const frequency = new Int32Array(count);
  for (const word of stream) if (word >= 0) frequency[word] = (frequency[word] as number) + 1;
  const pairs = new Int32Array(classes * classes);
  const totals = new Int32Array(classes);
  for (let i = 0; i < stream.length; i++) {
    const word = stream[i] as number;
    if (word < 0) continue;
    const own = classOf[word] as number;
    totals[own] = (totals[own] as number) + 1;
    const next = stream[i + 1] ?? -1;
    if (next < 0) continue;
    const at = own * classes + (classOf[next] as number);
    pairs[at] = (pairs[at] as number) + 1;
  }
  const logs = new Float64Array(stream.length + 1);
  for (let n = 1; n < logs.length; n++) logs[n] = n * Math.log(n);
  const right = new Int32Array(classes);
  const left = new Int32Array(classes);
  const rightList = new Int32Array(classes);
  const leftList = new Int32Array(classes);

  const gather = (side: Neighbors, word: number, sums: Int32Array, list: Int32Array): number => {
    let size = 0;
    for (let n = side.starts[word] as number; n < (side.starts[word + 1] as number); n++) {
      const other = side.ids[n] as number;
      if (other === word) continue;
      const own = classOf[other] as number;
      if (sums[own] === 0) list[size++] = own;
      sums[own] = (sums[own] as number) + (side.counts[n] as number);
    }
    return size;
  };

  for (let round = 0; round < rounds; round++) {
    let moves = 0;
    for (let word = 0; word < count; word++) {
      const own = classOf[word] as number;
      const rights = gather(after, word, right, rightList);
      const lefts = gather(before, word, left, leftList);
      const weight = frequency[word] as number;
      // Take the word out of its class.
      for (let n = 0; n < rights; n++) {
        const other = rightList[n] as number;
        const at = own * classes + other;
        pairs[at] = (pairs[at] as number) - (right[other] as number);
      }
      for (let n = 0; n < lefts; n++) {
        const other = leftList[n] as number;
        const at = other * classes + own;
        pairs[at] = (pairs[at] as number) - (left[other] as number);
      }
      totals[own] = (totals[own] as number) - weight;
      let best = own;
      let most = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < classes; c++) {
        let gain =
          -2 *
          ((logs[(totals[c] as number) + weight] as number) -
            (logs[totals[c] as number] as number));
        const row = c * classes;
        for (let n = 0; n < rights; n++) {
          const other = rightList[n] as number;
          const now = pairs[row + other] as number;
          gain += (logs[now + (right[other] as number)] as number) - (logs[now] as number);
        }
        for (let n = 0; n < lefts; n++) {
          const other = leftList[n] as number;
          const now = pairs[other * classes + c] as number;
          gain += (logs[now + (left[other] as number)] as number) - (logs[now] as number);
        }
        if (gain > most) {
          most = gain;
          best = c;
        }
      }
      if (best !== own) moves++;
      classOf[word] = best;
      totals[best] = (totals[best] as number) + weight;
      for (let n = 0; n < rights; n++) {
        const other = rightList[n] as number;
        const at = best * classes + other;
        pairs[at] = (pairs[at] as number) + (right[other] as number);
        right[other] = 0;
      }
      for (let n = 0; n < lefts; n++) {
        const other = leftList[n] as number;
        const at = other * classes + best;
        pairs[at] = (pairs[at] as number) + (left[other] as number);
        left[other] = 0;
      }
    }
    if (moves === 0) break;
  }
  return classOf;
}
