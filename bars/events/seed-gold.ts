import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/text/index.ts";

/** An event of a seed as our own gold codes it. */
export interface SeedEvent {
  readonly id: string;
  /** PLOVER class, or `none` for what no class covers. */
  readonly plover: string;
  readonly status: "actual" | "planned" | "hypothetical" | "denied";
  readonly trigger: readonly Span[];
  /** `narrator`, or names with semicolons. */
  readonly asserted_by: string;
}

/** A position of a seed as our own gold codes it. */
export interface SeedPosition {
  readonly id: string;
  readonly actor: string;
  readonly issue: string;
  readonly stance: "support" | "oppose" | "conditional" | "neutral";
  readonly evidence: readonly Span[];
}

/** A seed with its gold. */
export interface Seed {
  readonly name: string;
  readonly text: string;
  readonly events: readonly SeedEvent[];
  readonly positions: readonly SeedPosition[];
  /** Every name of an actor of the gold, folded as {@link plainName} does. */
  readonly known: (actor: string) => ReadonlySet<string>;
}

interface SeedFile {
  readonly events: readonly SeedEvent[];
  readonly positions: readonly SeedPosition[];
  readonly entities: readonly {
    readonly canonical: string;
    readonly mentions: readonly { readonly text: string }[];
  }[];
}

/** The seeds that have a gold, by name; empty where the corpora are missing. */
export function readSeeds(corpora: string): Seed[] {
  const golds = join(corpora, "seeds-gold");
  const seeds = join(corpora, "../seeds");
  if (!existsSync(golds) || !existsSync(seeds)) return [];
  return readdirSync(golds)
    .sort()
    .flatMap((file) => {
      const name = /^(\d{3}_.*)\.gold\.json$/.exec(file)?.[1];
      if (name === undefined) return [];
      const gold = JSON.parse(readFileSync(join(golds, file), "utf8")) as SeedFile;
      const text = readFileSync(join(seeds, `${name}.txt`), "utf8");
      return [{ name, text, events: gold.events, positions: gold.positions, known: namesOf(gold) }];
    });
}

/** A name for comparing: lower case, no article. */
export function plainName(text: string): string {
  return text.toLowerCase().replace(/^the /, "").trim();
}

function namesOf(gold: SeedFile): (actor: string) => ReadonlySet<string> {
  return (actor) => {
    // *Ada Orlu (Veldia)* is a person with her country, *Government of X* is X in an actor's place.
    const bare = actor.replace(/\s*\([^)]*\)$/, "");
    const name = /^Government of (.+)$/.exec(bare)?.[1] ?? bare;
    const own = gold.entities.filter(({ canonical }) => canonical === name);
    return new Set(
      [name, bare, ...own.flatMap(({ mentions }) => mentions.map(({ text }) => text))].map(
        plainName,
      ),
    );
  };
}
