import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/text/index.ts";

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

/** A statement of a seed as our own gold codes it. */
export interface SeedStatement {
  readonly id: string;
  readonly content: readonly Span[];
  /** Names with semicolons; null where nobody is proven. */
  readonly speaker: string | null;
  readonly addressee: string | null;
  readonly via: readonly string[];
  readonly via_evidence: readonly Span[];
}

/** What the gold codes of a seed. */
interface SeedRows {
  readonly statements: readonly SeedStatement[];
  readonly events: readonly SeedEvent[];
  readonly positions: readonly SeedPosition[];
}

/** A seed with its gold. */
export interface Seed extends SeedRows {
  readonly name: string;
  readonly text: string;
  /** Every name that the gold has for somebody it names, as {@link plainName} gives names. */
  readonly known: (name: string) => ReadonlySet<string>;
}

interface SeedFile extends SeedRows {
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
      const { statements, events, positions } = gold;
      return [{ name, text, statements, events, positions, known: namesOf(gold) }];
    });
}

/** A name for comparing: lower case, no article. */
export function plainName(text: string): string {
  return text.toLowerCase().replace(/^the /, "").trim();
}

function namesOf({ entities }: SeedFile): Seed["known"] {
  return (called) => {
    // *Ada Orlu (Veldia)* is a person with her country; *Government of X* is X, or its capital, where it speaks or acts.
    const bare = called.replace(/\s*\([^)]*\)$/, "");
    const name = /^Government of (.+)$/.exec(bare)?.[1] ?? bare;
    const own = entities.filter(({ canonical }) => canonical === name || canonical === bare);
    const mentioned = own.flatMap(({ mentions }) => mentions.map(({ text }) => text));
    return new Set([name, bare, ...mentioned].map(plainName));
  };
}
