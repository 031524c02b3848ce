import { join } from "../../learn/index.ts";
import { hintAt } from "./hints.ts";
import type { FeatureList, Material } from "./material.ts";
import type { Runs } from "./runs.ts";
import { edgeType, fact, flag, recordSize } from "./word-facts.ts";

/** Adds what the run of capitalized words around token `i` shows: its first and last word, what stands before and after it. */
export function addRun(
  out: FeatureList,
  { ids, records: r, runs, hints }: Material,
  i: number,
  from: number,
  to: number,
  shape: number,
): void {
  const first = runs.starts[i] as number;
  const end = runs.ends[i] as number;
  const at = (index: number): number =>
    recordSize *
    (index < from ? edgeType.before : index >= to ? edgeType.after : (ids[index] as number));
  const last = at(end - 1);
  const lead = at(first);
  const size = Math.min(4, end - first);
  const place = Math.min(3, i - first) + 4 * Math.min(3, end - 1 - i);
  const before = r[at(first - 1) + fact.form] as number;
  const after = r[at(end) + fact.form] as number;
  out.add(100, join(r[last + fact.form] as number, place));
  out.add(101, join(r[lead + fact.form] as number, place));
  out.add(102, join(r[last + fact.head] as number, place));
  out.add(103, join(join(r[last + fact.head] as number, r[lead + fact.head] as number), shape));
  out.add(104, join(r[last + fact.fine] as number, place));
  out.add(105, join(size, place));
  if (size > 1) {
    out.add(106, before);
    out.add(107, after);
    out.add(108, join(before, place));
    out.add(109, join(after, place));
  }
  addAround(out, ids, r, runs, first, end, from, to, place);
  out.add(112, join(hintAt(hints, first), place));
  out.add(113, join(hintAt(hints, end - 1), place));
  out.add(114, join(hintAt(hints, first), hintAt(hints, end - 1)));
  out.add(118, r[at(end + 1) + fact.form] as number);
  out.add(110, join(r[at(first - 1) + fact.head] as number, r[at(end + 1) + fact.head] as number));
}

/** Longest stretch of small words that joins two runs: *Ministry of the Interior*. */
const joint = 2;

/** Adds the first and last words of the runs before and after, where small words alone stand between. */
function addAround(
  out: FeatureList,
  ids: Int32Array,
  r: Int32Array,
  runs: Runs,
  first: number,
  end: number,
  from: number,
  to: number,
  place: number,
): void {
  const at = (index: number): number => (ids[index] as number) * recordSize;
  const isSmall = (index: number): boolean =>
    ((r[at(index) + fact.flags] as number) & flag.small) !== 0;
  const isRun = (index: number): boolean => (runs.ends[index] as number) > index;
  let left = first - 1;
  while (left >= from && left >= first - joint && isSmall(left)) left--;
  if (left < first - 1 && left >= from && isRun(left)) {
    const lead = at(runs.starts[left] as number);
    const link = r[at(left + 1) + fact.form] as number;
    out.add(115, join(join(r[lead + fact.form] as number, link), place));
    out.add(
      116,
      join(join(r[lead + fact.head] as number, link), r[at(left) + fact.head] as number),
    );
  }
  let right = end;
  while (right < to && right < end + joint && isSmall(right)) right++;
  if (right > end && right < to && isRun(right)) {
    const last = at((runs.ends[right] as number) - 1);
    const link = r[at(end) + fact.form] as number;
    out.add(117, join(join(r[last + fact.head] as number, link), place));
  }
}
