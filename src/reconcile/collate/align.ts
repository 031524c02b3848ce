/** One step of an alignment of two sequences: items `[aStart, aEnd)` stand against `[bStart, bEnd)`. */
export interface Stretch {
  readonly equal: boolean;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Items of each side that are compared; what is longer is aligned in its first part only. */
const longest = 600;

/**
 * Lines up two sequences by their heaviest common subsequence and gives the equal and
 * the differing stretches in order. `weight` is a small whole number above 0. Costs the
 * product of the lengths, each cut at 600.
 */
export function align(
  a: readonly string[],
  b: readonly string[],
  weight: (item: string) => number = () => 1,
): Stretch[] {
  const m = Math.min(a.length, longest);
  const n = Math.min(b.length, longest);
  const width = n + 1;
  const table = new Uint16Array((m + 1) * width);
  for (let i = m - 1; i >= 0; i--) {
    const gain = weight(a[i] ?? "");
    for (let j = n - 1; j >= 0; j--) {
      const passed = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      table[i * width + j] =
        a[i] === b[j] ? Math.max(passed, (table[(i + 1) * width + j + 1] ?? 0) + gain) : passed;
    }
  }
  const out: Stretch[] = [];
  const push = (
    equal: boolean,
    aStart: number,
    aEnd: number,
    bStart: number,
    bEnd: number,
  ): void => {
    const last = out.at(-1);
    if (last !== undefined && last.equal === equal) {
      out[out.length - 1] = { ...last, aEnd, bEnd };
    } else out.push({ equal, aStart, aEnd, bStart, bEnd });
  };
  let i = 0;
  let j = 0;
  while (i < m || j < n) {
    const isEqual = i < m && j < n && a[i] === b[j];
    const matched = isEqual ? (table[(i + 1) * width + j + 1] ?? 0) + weight(a[i] ?? "") : -1;
    if (isEqual && matched === table[i * width + j]) {
      push(true, i, i + 1, j, j + 1);
      i++;
      j++;
    } else if (
      j >= n ||
      (i < m && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      push(false, i, i + 1, j, j);
      i++;
    } else {
      push(false, i, i, j, j + 1);
      j++;
    }
  }
  return out;
}
