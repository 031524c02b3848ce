import { createGroups } from "../groups.ts";
import type { Places } from "./places.ts";
import type { Report } from "./report.ts";

/** Sentences of a statement up to which it is quoted in one breath; more are a speech. */
const mostOfBreath = 5;
/** Characters between two statements up to which the second goes on from the first: *she said*. */
const mostBetween = 240;

/** Groups of sentences that are one remark each, and the group of each sentence; -1 where nobody else reports it. */
export interface Grouped {
  readonly groups: readonly (readonly number[])[];
  readonly groupOf: Int32Array;
}

/** A group that follows another in some documents. */
interface Following {
  readonly group: number;
  readonly next: number;
  readonly docs: Set<number>;
  isInOneBreath: boolean;
}

/**
 * Groups of groups that are parts of one remark: two sentences that one outlet quotes in
 * one breath, and all others that have either one after the other, are one, though those
 * make two statements of them. Costs two steps for each sentence, and the reports of
 * sentences that follow each other.
 */
export function joinParts(
  { groups, groupOf }: Grouped,
  units: readonly Report[],
  { docOf }: Places,
): number[][] {
  const found = new Map<number, Following>();
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] as number;
    if (group < 0) continue;
    const j = nextOf(i, units, groupOf);
    const next = groupOf[j] ?? -1;
    if (next < 0 || next === group) continue;
    const key = group * groups.length + next;
    const following = found.get(key) ?? { group, next, docs: new Set(), isInOneBreath: false };
    found.set(key, following);
    following.docs.add(docOf[i] ?? 0);
    following.isInOneBreath ||= isInOneBreath(i, j, units);
  }
  const joined = createGroups(groups.length);
  const docsOf = (group: number): number =>
    new Set((groups[group] ?? []).map((i) => docOf[i] ?? 0)).size;
  for (const { group, next, docs, isInOneBreath: isBreath } of found.values()) {
    if (!isBreath || docs.size < 2) continue;
    // Who has one of them only, or both apart or the other way round, has two remarks.
    if (docs.size === docsOf(group) && docs.size === docsOf(next)) joined.join(group, next);
  }
  return joined.list();
}

/**
 * The sentence that goes on from one: the next of the statement, at most one that nobody
 * else reports passed over, or the first of the speaker's next statement close by; -1 for
 * none.
 */
export function nextOf(i: number, units: readonly Report[], groupOf: Int32Array): number {
  const [own, first, second] = [units[i], units[i + 1], units[i + 2]];
  if (own === undefined || first === undefined) return -1;
  const isOwn = (other: Report): boolean => other.statement.id === own.statement.id;
  if (isOwn(first)) {
    if ((groupOf[i + 1] ?? -1) >= 0) return i + 1;
    return second !== undefined && isOwn(second) && (groupOf[i + 2] ?? -1) >= 0 ? i + 2 : -1;
  }
  if (own.speakerId !== first.speakerId) return -1;
  if (own.statement.doc !== first.statement.doc) return -1;
  const end = own.statement.evidence.at(-1)?.end ?? 0;
  const between = first.statement.evidence[0].start - end;
  return between >= 0 && between <= mostBetween ? i + 1 : -1;
}

function isInOneBreath(i: number, j: number, units: readonly Report[]): boolean {
  const [one, two] = [units[i], units[j]];
  if (one === undefined || one.transcript || one.statement.id !== two?.statement.id) return false;
  const isOwn = (at: number): boolean => units[at]?.statement.id === one.statement.id;
  let [from, to] = [i, j];
  while (to - from < mostOfBreath && isOwn(from - 1)) from--;
  while (to - from < mostOfBreath && isOwn(to + 1)) to++;
  return to - from < mostOfBreath;
}
