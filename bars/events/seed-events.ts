import type { EventMention, Realis } from "../../src/doc/index.ts";
import { overlaps } from "../../src/text/index.ts";
import { bootstrap } from "../bootstrap.ts";
import { percentOf } from "../measures.ts";
import type { Measure } from "../options.ts";
import { plainName, type Seed, type SeedEvent } from "../seed-gold.ts";

/** What became of one event of the gold. */
interface Outcome {
  readonly id: string;
  readonly found: boolean;
  /** Null where it was not found. */
  readonly realis: boolean | null;
  readonly asserted: boolean | null;
}

const wanted: Readonly<Record<SeedEvent["status"], readonly Realis[]>> = {
  actual: ["happened", "ongoing"],
  planned: ["planned"],
  hypothetical: ["conditional"],
  denied: ["not"],
};

const order: readonly Realis[] = ["happened", "ongoing", "planned", "conditional", "not"];

function judge(seed: Seed, gold: SeedEvent, events: readonly EventMention[]): Outcome {
  const same = events.filter(
    ({ type, trigger }) =>
      type === gold.plover && gold.trigger.some((span) => overlaps(span, trigger)),
  );
  // Several reports of one event are read as the record reads them: it happened when one says so.
  const realis = order.find((one) => same.some((event) => event.realis === one));
  if (realis === undefined) return { id: gold.id, found: false, realis: null, asserted: null };
  const told = same.filter((event) => event.realis === realis);
  const names = gold.asserted_by.replace(/\s*\([^)]*\)$/, "").split("; ");
  const byNarrator = told.some(({ assertedBy }) => assertedBy === null);
  const asserted =
    gold.asserted_by === "narrator"
      ? byNarrator
      : !byNarrator && told.some(({ assertedBy }) => isNamed(seed, names, assertedBy));
  return { id: gold.id, found: true, realis: wanted[gold.status].includes(realis), asserted };
}

function isNamed(seed: Seed, names: readonly string[], found: string | null): boolean {
  if (found === null) return false;
  const parts = found.split(/; | and /).map(plainName);
  return names.some((name) => parts.some((part) => seed.known(name).has(part)));
}

/**
 * Events of the seeds against our own gold: found with their class at one of their triggers,
 * and of those found, realis and asserter right. Events that no class covers are left out.
 */
export function measureSeedEvents(
  seeds: readonly Seed[],
  eventsOf: (seed: Seed) => readonly EventMention[],
  show: boolean,
): Measure[] {
  const outcomes = seeds.flatMap((seed) => {
    const events = eventsOf(seed);
    return seed.events
      .filter(({ plover }) => plover !== "none")
      .map((gold) => judge(seed, gold, events));
  });
  if (show) {
    for (const { id, found, realis, asserted } of outcomes) {
      if (!found) console.log(`MISSED   ${id}`);
      else if (realis === false) console.log(`REALIS   ${id}`);
      if (asserted === false) console.log(`ASSERTED ${id}`);
    }
  }
  const of = (
    metric: string,
    floor: number,
    read: (outcome: Outcome) => boolean | null,
  ): Measure => {
    const share = (some: readonly Outcome[]): number => {
      const asked = some.filter((outcome) => read(outcome) !== null);
      return percentOf(asked.filter(read).length, asked.length);
    };
    return {
      metric,
      on: `seeds (${outcomes.length})`,
      value: share(outcomes),
      interval: bootstrap(outcomes, share),
      floor,
    };
  };
  return [
    of("events found with type", 70, ({ found }) => found),
    of("realis right, of those found", 85, ({ realis }) => realis),
    of("asserted by right, of those found", 85, ({ asserted }) => asserted),
  ];
}
