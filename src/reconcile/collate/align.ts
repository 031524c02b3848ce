/** One step of an alignment of two sequences: items `[aStart, aEnd)` stand against `[bStart, bEnd)`. */
export interface Stretch {
  readonly equal: boolean;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** How much it counts that two items stand against each other: a small whole number, 0 for nothing, and whether they are equal. */
export interface Match {
  readonly gain: number;
  readonly equal: boolean;
}

/** Items of each side that are compared; what is longer is aligned in its first part only. */
const longest = 600;

/**
 * Lines up two sequences so that what stands against each other counts most, and gives
 * the equal and the differing stretches in order; items that match without being equal
 * are in a differing one. Costs the product of the lengths, each cut at 600.
 */
export function align<Item>(
  a: readonly Item[],
  b: readonly Item[],
  match: (one: Item, two: Item) => Match,
): Stretch[] {
  const m = Math.min(a.length, longest);
  const n = Math.min(b.length, longest);
  const width = n + 1;
  const table = new Uint16Array((m + 1) * width);
  const gains = new Uint8Array(m * n);
  const equals = new Uint8Array(m * n);
  for (let i = m - 1; i >= 0; i--) {
    const one = a[i];
    for (let j = n - 1; j >= 0; j--) {
      const two = b[j];
      let most = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      const { gain, equal } = one === undefined || two === undefined ? nothing : match(one, two);
      if (gain > 0) {
        gains[i * n + j] = gain;
        equals[i * n + j] = equal ? 1 : 0;
        most = Math.max(most, (table[(i + 1) * width + j + 1] ?? 0) + gain);
      }
      table[i * width + j] = most;
    }
  }
  const out: Stretch[] = [];
  const push = (equal: boolean, next: Omit<Stretch, "equal">): void => {
    const last = out.at(-1);
    if (last !== undefined && last.equal === equal) {
      out[out.length - 1] = { ...last, aEnd: next.aEnd, bEnd: next.bEnd };
    } else out.push({ equal, ...next });
  };
  let i = 0;
  let j = 0;
  while (i < m || j < n) {
    const gain = i < m && j < n ? (gains[i * n + j] ?? 0) : 0;
    if (gain > 0 && (table[(i + 1) * width + j + 1] ?? 0) + gain === table[i * width + j]) {
      push(equals[i * n + j] === 1, { aStart: i, aEnd: i + 1, bStart: j, bEnd: j + 1 });
      i++;
      j++;
    } else if (
      j >= n ||
      (i < m && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      push(false, { aStart: i, aEnd: i + 1, bStart: j, bEnd: j });
      i++;
    } else {
      push(false, { aStart: i, aEnd: i, bStart: j, bEnd: j + 1 });
      j++;
    }
  }
  return out;
}

const nothing: Match = { gain: 0, equal: false };
