import { createPlainDoc, type Stance } from "../src/doc/index.ts";
import { annotateDoc } from "../src/engine/annotate-doc.ts";
import { overlaps, textOf } from "../src/text/index.ts";
import { bootstrap } from "./bootstrap.ts";
import { percentOf, plainMeasure, scoresOf } from "./measures.ts";
import type { Bar, Measure } from "./options.ts";
import { plainName, readSeeds, type Seed, type SeedPosition } from "./seed-gold.ts";

/** One stance found in a seed, held against the gold. */
interface Judged {
  readonly seed: Seed;
  readonly stance: Stance;
  /** Ids of the gold positions that it finds: same holder, same stance, evidence in common. */
  readonly finds: readonly string[];
  /** Whether it gives words of a gold position to somebody or something else, or another value. */
  readonly contradicts: boolean;
}

function judge(seed: Seed, stance: Stance): Judged {
  const near = seed.positions.filter(({ evidence }) =>
    evidence.some((span) => stance.evidence.some((other) => overlaps(span, other))),
  );
  const right = near.filter(
    (gold) => gold.stance === stance.stance && isHolder(seed, gold, stance),
  );
  return {
    seed,
    stance,
    finds: right.map(({ id }) => id),
    contradicts: near.length > 0 && right.length === 0,
  };
}

function isHolder(seed: Seed, gold: SeedPosition, { actor }: Stance): boolean {
  return seed.known(gold.actor).has(plainName(actor));
}

/**
 * Positions of the seeds against our own gold: found with the right stance and holder where
 * the words overlap; *invented* are those that give such words to somebody else or another
 * value, *elsewhere* those found where the gold has none. `--show` lists what is missed and what is extra.
 */
export const bar: Bar = ({ corpora, args }) => {
  const seeds = readSeeds(corpora);
  if (seeds.length === 0) return { measures: [], missing: ["seeds-gold"], scores: {} };
  const judged = seeds.flatMap((seed) => {
    const { annotated } = annotateDoc(createPlainDoc(seed.text, seed.name, "en"));
    return (annotated?.layers.stances ?? []).map((stance) => judge(seed, stance));
  });
  const found = new Set(judged.flatMap(({ finds }) => finds));
  const gold = seeds.flatMap(({ positions }) => positions);
  const invented = judged.filter(({ contradicts }) => contradicts);
  const elsewhere = judged.filter(({ finds, contradicts }) => finds.length === 0 && !contradicts);
  if (args.includes("--show")) {
    for (const { id, actor, issue, stance } of gold)
      if (!found.has(id)) console.log(`MISSED    ${id}\t${stance}\t${actor}\t${issue}`);
    for (const row of invented) console.log(`INVENTED  ${line(row)}`);
    for (const row of elsewhere) console.log(`ELSEWHERE ${line(row)}`);
  }
  const share = (some: readonly SeedPosition[]): number =>
    percentOf(some.filter(({ id }) => found.has(id)).length, some.length);
  const on = `seeds (${gold.length})`;
  const measures: Measure[] = [
    {
      metric: "positions found, right stance",
      on,
      value: share(gold),
      interval: bootstrap(gold, share),
      floor: 75,
    },
    plainMeasure({
      metric: "none invented",
      on: `seeds (${judged.length} found)`,
      value: 100 - percentOf(invented.length, judged.length),
      floor: 100,
    }),
    plainMeasure({ metric: "positions elsewhere", on, value: elsewhere.length }),
  ];
  return { measures, missing: [], scores: scoresOf(measures) };
};

function line({ seed, stance }: Judged): string {
  const words = stance.evidence.map((span) => textOf(seed.text, span)).join(" … ");
  return `${seed.name.slice(0, 3)}\t${stance.stance}\t${stance.actor}\t${stance.issue}\t${words}`;
}
