import type { Evidence } from "../../record/index.ts";
import { pushUnder } from "../../text/index.ts";
import type { Reading } from "../reading.ts";
import { type Grouped, joinParts, nextOf } from "./parts.ts";
import type { Places } from "./places.ts";
import { narrow, type Report } from "./report.ts";
import type { Extended } from "./turns.ts";
import type { Vocabulary } from "./words.ts";

/** The reports of one remark and what of them is compared. */
export interface Gathered {
  readonly reports: readonly [Report, ...Report[]];
  /** In the order of documents and offsets; none where there is one report. */
  readonly readings: readonly Reading[];
}

/** What sentences were gathered to, and where each stood in what. */
interface GatheredBefore {
  readonly madeOf: readonly unknown[];
  readonly gathered: Gathered;
}

/** What the sentences of a document were gathered to, by the least of them: the last two answers of each, of before the documents were dated and of after. */
export type GatheredMemory = readonly [
  recent: (GatheredBefore | undefined)[],
  older: (GatheredBefore | undefined)[],
];

const noReadings: readonly Reading[] = [];

/** Where sentences stand, the words they are read by, and the documents with what was gathered of them. */
interface Gathering {
  readonly places: Places;
  readonly vocabulary: Vocabulary;
  readonly laid: {
    readonly docs: readonly { readonly gathered: GatheredMemory }[];
    readonly starts: Int32Array;
  };
}

/** Remarks of several statements. */
export interface Joined {
  /** In the order of the groups. */
  readonly remarks: readonly Gathered[];
  /** By place, 1 for each sentence that is of one. */
  readonly shared: Uint8Array;
}

/**
 * Groups of sentences as reports of statements: the sentences of one statement in one
 * group are one report, and groups that are quoted in one breath one remark. What is gathered
 * from the same reports as before is the same object. Costs the sentences of the groups.
 */
export function gather(
  { groups, extended }: Extended,
  units: readonly Report[],
  { places, vocabulary, laid }: Gathering,
): Joined {
  const memory = createGatheredMemory(laid, places);
  const shared = new Uint8Array(units.length);
  const out: Gathered[] = [];
  const grouped = withoutTwins(groups, units);
  for (const parts of joinParts(grouped, units, places)) {
    const members = parts.flatMap((part) => grouped.groups[part] ?? []).sort((a, b) => a - b);
    const runs = runsOf(members, units, { groupOf: grouped.groupOf, extended });
    const [leastAt] = members;
    if (leastAt === undefined) continue;
    const madeOf = runs.flatMap((run) => [
      null,
      ...run.flatMap((i) => [units[i], parts.indexOf(grouped.groupOf[i] ?? -1)]),
    ]);
    const own =
      memory.find(leastAt, (last) => isSame(last.madeOf, madeOf)) ??
      memory.keep(
        leastAt,
        gatherRuns(runs, { units, vocabulary, groupOf: grouped.groupOf, madeOf }),
      );
    if (own === null) continue;
    out.push(own.gathered);
    for (const run of runs) for (const i of run) shared[i] = 1;
  }
  return { remarks: out, shared };
}

/** Finds what was gathered under the place of the least sentence, and keeps it there. */
function createGatheredMemory({ docs, starts }: Gathering["laid"], { docOf }: Places) {
  return {
    find: (i: number, holds: (last: GatheredBefore) => boolean): GatheredBefore | null => {
      const doc = docOf[i] as number;
      const at = i - (starts[doc] as number);
      for (const list of docs[doc]?.gathered ?? []) {
        const last = list[at];
        if (last !== undefined && holds(last)) return last;
      }
      return null;
    },
    keep: (i: number, own: GatheredBefore | null): GatheredBefore | null => {
      const doc = docOf[i] as number;
      const at = i - (starts[doc] as number);
      const [recent, older] = docs[doc]?.gathered ?? [[], []];
      older[at] = recent[at];
      recent[at] = own ?? undefined;
      return own;
    },
  };
}

function isSame<Part>(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

interface Runs {
  readonly units: readonly Report[];
  readonly vocabulary: Vocabulary;
  readonly groupOf: Int32Array;
  readonly madeOf: readonly unknown[];
}

function gatherRuns(
  runs: readonly (readonly number[])[],
  { units, vocabulary, groupOf, madeOf }: Runs,
): GatheredBefore | null {
  const [first, ...rest] = mergeUnits(
    runs.flat().flatMap((i) => units[i] ?? []),
    vocabulary,
  );
  if (first === undefined) return null;
  const readings = runs.flatMap((run) => readingOf(run, units, groupOf));
  return { madeOf, gathered: { reports: [first, ...rest], readings } };
}

/** The sentences of a statement as a remark of one report; null where there are none. */
export function gatherStatement(
  sentences: readonly Report[],
  vocabulary: Vocabulary,
): Gathered | null {
  const [whole] = mergeUnits(sentences, vocabulary);
  return whole === undefined ? null : { reports: [whole], readings: noReadings };
}

function isOfOneStatement(members: readonly number[], units: readonly Report[]): boolean {
  const id = units[members[0] ?? 0]?.statement.id;
  return members.every((i) => units[i]?.statement.id === id);
}

/**
 * The groups of more than one statement, those of the same statements as one: two
 * sentences that the same outlets quote in one breath are one remark, not one each. In the
 * order of the first.
 */
function withoutTwins(groups: readonly (readonly number[])[], units: readonly Report[]): Grouped {
  const groupOf = new Int32Array(units.length).fill(-1);
  const byStatements = new Map<string, number[]>();
  const out: number[][] = [];
  for (const members of groups) {
    if (isOfOneStatement(members, units)) continue;
    const statements = new Set(members.flatMap((i) => units[i]?.statement.id ?? []));
    const key = [...statements].sort().join(" ");
    const before = byStatements.get(key);
    if (before === undefined) {
      const own = [...members];
      byStatements.set(key, own);
      out.push(own);
    } else before.push(...members);
  }
  for (const [group, own] of out.entries()) for (const i of own) groupOf[i] = group;
  return { groups: out, groupOf };
}

/**
 * Sentences of one remark in runs that read on, with what stands between two sentences of
 * one statement. A sentence that is printed again begins another run.
 */
function runsOf(
  members: readonly number[],
  units: readonly Report[],
  { groupOf, extended }: { readonly groupOf: Int32Array; readonly extended: Extended["extended"] },
): number[][] {
  const runs: number[][] = [];
  let parts = new Set<number>();
  for (const i of members) {
    const run = runs.at(-1);
    const last = run?.at(-1) ?? -1;
    const part = groupOf[i] ?? -1;
    const isOwn = units[last]?.statement.id === units[i]?.statement.id;
    const isExtended =
      i === last + 1 &&
      (extended.has(i) || extended.has(last)) &&
      units[i]?.statement.doc === units[last]?.statement.doc;
    const goesOn =
      isOwn || isExtended || (!parts.has(part) && last >= 0 && nextOf(last, units, groupOf) === i);
    if (run === undefined || !goesOn) {
      runs.push([i]);
      parts = new Set([part]);
      continue;
    }
    parts.add(part);
    if (isOwn && i === last + 2 && (groupOf[last + 1] ?? -1) < 0) run.push(last + 1);
    run.push(i);
  }
  return runs;
}

/** A run as it is compared: the words of each part, with what stands between two sentences in the part before. */
function readingOf(
  run: readonly number[],
  units: readonly Report[],
  groupOf: Int32Array,
): readonly Reading[] {
  const parts = new Map<number, Evidence[]>();
  let part = -1;
  for (const i of run) {
    const own = groupOf[i] ?? -1;
    if (own >= 0) part = own;
    for (const piece of units[i]?.statement.evidence ?? []) pushUnder(parts, part, piece);
  }
  const statements = run.flatMap((i) => units[i]?.statement ?? []);
  const [first] = statements;
  if (first === undefined) return [];
  const isOneForm = statements.every(({ form }) => form === first.form);
  return [{ statement: isOneForm ? first : { ...first, form: "mixed" }, parts }];
}

/** The units of each statement as one report, in the order of their first. */
function mergeUnits(units: readonly Report[], vocabulary: Vocabulary): readonly Report[] {
  if (units.length < 2) return units;
  const byStatement = new Map<string, Report>();
  for (const unit of units) {
    const before = byStatement.get(unit.statement.id);
    const [head, ...tail] = [...(before?.statement.evidence ?? []), ...unit.statement.evidence];
    if (head === undefined) continue;
    const { date, isDated } = unit;
    byStatement.set(unit.statement.id, {
      ...narrow(unit, [head, ...tail], vocabulary),
      date,
      isDated,
    });
  }
  return [...byStatement.values()];
}
