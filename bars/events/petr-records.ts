import { readJsonLines } from "../../corpora/index.ts";
import { createPlainDoc, type EventMention, type Participant } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";
import { addCounts, type Counts, f1Interval, f1Of, precisionOf, recallOf } from "../bootstrap.ts";
import type { Measure } from "../options.ts";
import { petrCountries } from "./petr-actors.ts";

interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly events: readonly {
    readonly sourceCode: string | null;
    readonly targetCode: string | null;
    readonly code: string;
  }[];
}

/** Who to whom; null for a side that the gold leaves open. */
interface Pair {
  readonly source: string | null;
  readonly target: string | null;
  /** Whether it is a meeting or the like, which has no direction. */
  readonly mutual: boolean;
}

/**
 * Who does something to whom in PETRARCH's unit tests, by country, whatever the code: events
 * both of whose sides have one. What the tests code in both directions, as they do with
 * meetings, counts once; a meeting that we find fits either direction. Statements (CAMEO 01
 * and 02) and denied events do not count. Records printed more than once count once.
 */
export function scorePetrRecords(file: string, show: boolean): Measure[] {
  const rows = new Map(
    readJsonLines<GoldRow>(file).map((row) => [`${row.text} ${JSON.stringify(row.events)}`, row]),
  );
  const counts = [...rows.values()].map((row) => {
    const gold = goldPairs(row);
    const events = annotateDoc(createPlainDoc(row.text, row.id, "en")).annotated?.layers.events;
    const found = distinct(
      (events ?? [])
        .filter(({ realis }) => realis !== "not")
        .flatMap((event) => pairsOf(event, row.text)),
    );
    const right = matched(gold, found);
    if (show && right < Math.max(gold.length, found.length))
      console.log(`${row.id}\t${row.text}\t${gold.map(render)}\t${found.map(render)}`);
    return { right, gold: gold.length, found: found.length };
  });
  const sum = addCounts(counts);
  const of = (metric: string, value: (all: Counts) => number, floor: number | null): Measure => ({
    metric,
    on: `PETRARCH unit tests (${counts.length})`,
    value: value(sum),
    interval: floor === null ? null : f1Interval(counts),
    floor,
  });
  return [
    of("who to whom, F1", f1Of, 75),
    of("who to whom, precision", precisionOf, null),
    of("who to whom, recall", recallOf, null),
  ];
}

function render({ source, target, mutual }: Pair): string {
  return `${source}${mutual ? "=" : ">"}${target}`;
}

function goldPairs({ events }: GoldRow): Pair[] {
  const pairs = events
    .filter(({ code }) => !/^0[12]/.test(code))
    .map(({ sourceCode, targetCode }) => ({
      source: sourceCode?.slice(0, 3) ?? null,
      target: targetCode?.slice(0, 3) ?? null,
    }));
  return distinct(
    pairs.map((pair) => ({
      ...pair,
      mutual: pairs.some((two) => two.source === pair.target && two.target === pair.source),
    })),
  );
}

/** Each pair once; one without direction once for both. */
function distinct(pairs: readonly Pair[]): Pair[] {
  const out = new Map<string, Pair>();
  for (const pair of pairs) {
    const sides = [pair.source, pair.target];
    const key = (pair.mutual ? sides.sort() : sides).join(pair.mutual ? "=" : ">");
    if (!out.has(key)) out.set(key, pair);
  }
  return [...out.values()];
}

/** Classes whose actors, where nobody else is named, do it with one another. */
const shared: ReadonlySet<string> = new Set([
  "CONSULT",
  "AGREE",
  "COOPERATE",
  "SUPPORT",
  "SANCTION",
]);

function pairsOf(event: EventMention, text: string): Pair[] {
  const codes = (parties: readonly Participant[]): string[] => [
    ...new Set(parties.flatMap((one) => codesOf(one, text))),
  ];
  const actors = codes(event.actors);
  const recipients = codes(event.recipients);
  const among = event.recipients.length === 0 && shared.has(event.type);
  return actors.flatMap((source) =>
    (among ? actors : recipients)
      .filter((target) => target !== source)
      .map((target) => ({ source, target, mutual: among || event.type === "CONSULT" })),
  );
}

function codesOf(party: Participant, text: string): readonly string[] {
  // *The ambassadors of Tarsk and Veldia*: the name may say more than the span.
  const own = petrCountries(text.slice(party.start, party.end));
  const named = petrCountries(party.name);
  return named.length > own.length ? named : own;
}

/** One-to-one, greedily; a slot that the gold leaves open fits anything. */
function matched(gold: readonly Pair[], found: readonly Pair[]): number {
  const open = new Set(found);
  const fits = (a: string | null, b: string | null): boolean => a === null || a === b;
  let right = 0;
  for (const { source, target } of gold) {
    const match = [...open].find(
      (one) =>
        (fits(source, one.source) && fits(target, one.target)) ||
        (one.mutual && fits(source, one.target) && fits(target, one.source)),
    );
    if (match === undefined) continue;
    open.delete(match);
    right++;
  }
  return right;
}
