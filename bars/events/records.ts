import { readJsonLines } from "../../corpora/index.ts";
import { createPlainDoc, type EventMention } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { type EventType, eventTypeInfo } from "../../src/lang/en/event-types.ts";
import { addCounts, type Counts, f1Interval, f1Of } from "../bootstrap.ts";
import type { Measure } from "../options.ts";

/** An event as a row of a corpus codes it; a null slot constrains nothing. */
interface GoldEvent {
  readonly source: string | null;
  readonly target: string | null;
  readonly code: string;
  readonly quad?: number;
}

interface GoldRow {
  readonly text: string;
  readonly split?: string;
  readonly events: readonly GoldEvent[];
}

/** Floors in percent; null for a figure that is only shown. */
export interface RecordFloors {
  readonly present: number | null;
  readonly quad: number | null;
  readonly pair: number | null;
}

interface Pair {
  readonly source: string | null;
  readonly target: string | null;
  readonly undirected: boolean;
}

/** What was counted in one record: see {@link countRecords}. */
export interface RecordCounts {
  readonly present: Counts;
  readonly quad: Counts;
  /** As {@link quad}, of the events by the first digits of their CAMEO code, by which an appeal (02) is a statement. */
  readonly coded: Counts;
  readonly pair: Counts;
}

/**
 * Events found in single sentences against coded records: whether there is one, its quad class
 * as a set for each sentence, and who to whom, where strings overlap (one holds the other, or half of
 * the words in common). Statements (quad 0) and denied events do not count. Greedy one-to-one.
 */
export function countRecords(file: string, on: string): RecordCounts[] {
  const rows = readJsonLines<GoldRow>(file).filter(({ split }) => split !== "test");
  return rows.map(({ text, events }) => {
    const gold = events.filter((event) => quadOfGold(event) !== 0);
    const found = (
      annotateDoc(createPlainDoc(text, on, "en")).annotated?.layers.events ?? []
    ).filter(({ realis }) => realis !== "not");
    return {
      present: countSets(
        new Set(gold.length > 0 ? ["yes"] : []),
        new Set(found.length > 0 ? ["yes"] : []),
      ),
      quad: countSets(
        new Set(gold.map((event) => String(quadOfGold(event)))),
        new Set(found.map(quadOf)),
      ),
      coded: countSets(
        new Set(gold.map((event) => String(quadOfGold(event)))),
        new Set(
          found
            .map((event) => quadOfGold({ source: null, target: null, code: event.cameo ?? "" }))
            .filter((quad) => quad > 0)
            .map(String),
        ),
      ),
      pair: countPairs(
        gold,
        found.flatMap((event) => pairsOf(event, text)),
      ),
    };
  });
}

/** The figures of records. */
export function recordMeasures(
  counts: readonly RecordCounts[],
  on: string,
  floors: RecordFloors,
): Measure[] {
  const of = (metric: string, all: readonly Counts[], floor: number | null): Measure => ({
    metric,
    on: `${on} (${counts.length})`,
    value: f1Of(addCounts(all)),
    interval: f1Interval(all),
    floor,
  });
  return [
    of(
      "event present F1",
      counts.map(({ present }) => present),
      floors.present,
    ),
    of(
      "quad F1",
      counts.map(({ quad }) => quad),
      floors.quad,
    ),
    of(
      "quad F1 by CAMEO code",
      counts.map(({ coded }) => coded),
      null,
    ),
    of(
      "pair overlap F1",
      counts.map(({ pair }) => pair),
      floors.pair,
    ),
  ];
}

/** Quad class by the first digits of a CAMEO code. */
function quadOfGold({ code, quad }: GoldEvent): number {
  if (quad !== undefined) return quad;
  if (code.startsWith("Q")) return Number(code.slice(1));
  const root = Number(code.slice(0, 2));
  return root <= 2 ? 0 : root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}

function quadOf({ type }: EventMention): string {
  // CONCEDE counts as YIELD, which is material cooperation.
  return type === "CONCEDE" ? "2" : String(eventTypeInfo[type as EventType].quad);
}

function countSets(gold: ReadonlySet<string>, found: ReadonlySet<string>): Counts {
  return {
    right: [...gold].filter((one) => found.has(one)).length,
    gold: gold.size,
    found: found.size,
  };
}

function pairsOf(event: EventMention, text: string): Pair[] {
  const words = (parties: EventMention["actors"]): (string | null)[] =>
    parties.length === 0
      ? [null]
      : parties.slice(0, 3).map(({ start, end }) => text.slice(start, end));
  return words(event.actors).flatMap((source) =>
    words(event.recipients).map((target) => ({
      source,
      target,
      undirected: event.type === "CONSULT",
    })),
  );
}

function countPairs(gold: readonly GoldEvent[], found: readonly Pair[]): Counts {
  const pairs = [
    ...new Map(found.map((pair) => [`${pair.source}\u0000${pair.target}`, pair])).values(),
  ];
  const open = new Set(pairs);
  let right = 0;
  for (const event of gold) {
    const match = pairs.find((pair) => open.has(pair) && fits(event, pair));
    if (match === undefined) continue;
    open.delete(match);
    right++;
  }
  return { right, gold: gold.length, found: pairs.length };
}

function fits(gold: GoldEvent, { source, target, undirected }: Pair): boolean {
  if (alike(gold.source, source) && alike(gold.target, target)) return true;
  return undirected && alike(gold.source, target) && alike(gold.target, source);
}

function alike(gold: string | null, found: string | null): boolean {
  if (gold === null || gold === "") return true;
  if (found === null) return false;
  const [a, b] = [plain(gold), plain(found)];
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const left = b.split(" ");
  const other = new Set(left);
  const both = a.split(" ").filter((word) => other.has(word)).length;
  return (2 * both) / (a.split(" ").length + left.length) >= 0.5;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N} ]+/gu, " ")
    .replace(/\b(?:the|a|an)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
