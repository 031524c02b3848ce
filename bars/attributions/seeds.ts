import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pipeline } from "../../src/annotate/pipeline.ts";
import type { Attribution } from "../../src/doc/index.ts";
import { createPlainDoc } from "../../src/doc/index.ts";
import type { Span } from "../../src/text/index.ts";
import { percentOf, plainMeasure } from "../measures.ts";
import type { Measure } from "../options.ts";
import { sharedCharacters, shareOfCharacters } from "../shared-characters.ts";

interface Statement {
  readonly id: string;
  readonly content: readonly Span[];
  readonly speaker: string | null;
  readonly addressee: string | null;
  readonly via: readonly string[];
  readonly via_evidence: readonly Span[];
}

interface SeedGold {
  readonly statements: readonly Statement[];
  readonly entities: readonly {
    readonly canonical: string;
    readonly mentions: readonly { readonly text: string }[];
  }[];
}

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

/** Names the gold knows for each of its entities, in lower case without articles. */
function aliases(gold: SeedGold): (name: string) => Set<string> {
  const plain = (text: string): string => text.toLowerCase().replace(/^the /, "").trim();
  return (name) => {
    const known = new Set<string>([plain(name)]);
    // “Government of X” is X, or its capital, in a speaker's place.
    const country = /^Government of (.+)$/.exec(name)?.[1];
    for (const { canonical, mentions } of gold.entities) {
      if (canonical !== name && canonical !== country) continue;
      known.add(plain(canonical));
      for (const { text } of mentions) known.add(plain(text));
    }
    return known;
  };
}

function isOne(
  found: string | null,
  wanted: string | null,
  known: (name: string) => Set<string>,
): boolean {
  if (found === null || wanted === null) return found === wanted;
  const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");
  const isWanted = (name: string): boolean =>
    wanted.split("; ").some((other) => known(other).has(plain(name)));
  // Several speakers are right when each of them is.
  return isWanted(found) || found.split("; ").every(isWanted);
}

function judge(gold: SeedGold, rows: readonly Attribution[]): Outcome[] {
  const known = aliases(gold);
  // A row that says rightly what another statement holds is none of this one's.
  const isOthers = (row: Attribution, statement: Statement): boolean =>
    gold.statements.some(
      (other) =>
        other !== statement &&
        isOne(row.speaker, other.speaker, known) &&
        shareOfCharacters(row.content, other.content) >= 0.5,
    );
  return gold.statements.map((statement) => {
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
  const golds = join(corpora, "seeds-gold");
  const seeds = join(corpora, "../seeds");
  if (!existsSync(golds) || !existsSync(seeds)) {
    return { measures: [], missing: ["seeds-gold"], scores: [] };
  }
  const outcomes: Outcome[] = [];
  for (const file of readdirSync(golds).sort()) {
    const name = /^(\d{3}_.*)\.gold\.json$/.exec(file)?.[1];
    if (name === undefined) continue;
    const gold = JSON.parse(readFileSync(join(golds, file), "utf8")) as SeedGold;
    const text = readFileSync(join(seeds, `${name}.txt`), "utf8");
    const { layers } = stages.run(createPlainDoc(text, name));
    outcomes.push(...judge(gold, layers.attributions));
  }
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
