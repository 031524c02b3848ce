import type { Pipeline } from "../../src/annotate/pipeline.ts";
import type { Attribution } from "../../src/doc/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import { percentOf, plainMeasure } from "../measures.ts";
import type { Measure } from "../options.ts";
import { plainName, readSeeds, type Seed, type SeedStatement } from "../seed-gold.ts";
import { sharedCharacters, shareOfCharacters } from "../shared-characters.ts";

/** What became of one gold statement. */
interface Outcome {
  readonly id: string;
  readonly found: boolean;
  readonly speaker: string | null;
  readonly wanted: string | null;
  readonly right: boolean;
  readonly invented: boolean;
  readonly via: boolean | null;
  readonly addressee: boolean | null;
}

function isOne(found: string | null, wanted: string | null, known: Seed["known"]): boolean {
  if (found === null || wanted === null) return found === wanted;
  const isWanted = (name: string): boolean =>
    wanted.split("; ").some((other) => known(other).has(plainName(name)));
  // Several speakers are right when each of them is.
  return isWanted(found) || found.split("; ").every(isWanted);
}

function judge({ statements, known }: Seed, rows: readonly Attribution[]): Outcome[] {
  // A row that says rightly what another statement holds is none of this one's.
  const isOthers = (row: Attribution, statement: SeedStatement): boolean =>
    statements.some(
      (other) =>
        other !== statement &&
        isOne(row.speaker, other.speaker, known) &&
        shareOfCharacters(row.content, other.content) >= 0.5,
    );
  return statements.map((statement) => {
    const near = rows
      .map((row) => ({ row, share: shareOfCharacters(row.content, statement.content) }))
      .filter(({ share }) => share >= 0.5)
      .sort((a, b) => b.share - a.share);
    const same =
      near.find(({ row }) => isOne(row.speaker, statement.speaker, known)) ??
      near.find(({ row }) => !isOthers(row, statement));
    const speaker = same?.row.speaker ?? null;
    const right = same !== undefined && isOne(speaker, statement.speaker, known);
    return {
      id: statement.id,
      found: same !== undefined,
      speaker,
      wanted: statement.speaker,
      right,
      invented: same !== undefined && speaker !== null && !right,
      via:
        statement.via.length === 0 || same === undefined
          ? null
          : sharedCharacters(same.row.via, statement.via_evidence) > 0,
      addressee:
        statement.addressee === null || same === undefined
          ? null
          : isOne(same.row.addressee, statement.addressee, known),
    };
  });
}

function share(outcomes: readonly (boolean | null)[]): number {
  const asked = outcomes.filter((outcome) => outcome !== null);
  return percentOf(asked.filter((outcome) => outcome).length, asked.length);
}

/**
 * The seeds against our own gold: statements found with the right speaker (share of
 * all), speakers given to a statement that is somebody else's (a count; the worst
 * error), and, where a statement was found, via and addressee.
 */
export function measureSeeds(
  corpora: string,
  stages: Pipeline<"attributions">,
): {
  readonly measures: Measure[];
  readonly missing: string[];
  readonly scores: readonly Outcome[];
} {
  const seeds = readSeeds(corpora);
  if (seeds.length === 0) return { measures: [], missing: ["seeds-gold"], scores: [] };
  const outcomes = seeds.flatMap((seed) => {
    const { layers } = stages.run(createPlainDoc(seed.text, seed.name));
    return judge(seed, layers.attributions);
  });
  const measure = (metric: string, value: number, floor: number | null): Measure =>
    plainMeasure({ metric, on: "seeds", value, floor });
  return {
    measures: [
      measure("statements found", share(outcomes.map(({ found }) => found)), null),
      measure("found, right speaker", share(outcomes.map(({ right }) => right)), 80),
      measure("none invented", 100 - share(outcomes.map(({ invented }) => invented)), 100),
      measure("via", share(outcomes.map(({ via }) => via)), 75),
      measure("addressee", share(outcomes.map(({ addressee }) => addressee)), 70),
    ],
    missing: [],
    scores: outcomes,
  };
}
