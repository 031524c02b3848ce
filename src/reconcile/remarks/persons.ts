import { nameKey } from "../../lang/en/name-key.ts";

/** Who speaks, as far as it is known. */
interface Speaking {
  readonly speakerId: string | null;
  readonly statement: { readonly speaker: string | null };
  readonly person: Person | null;
}

/** What a document tells of a person. */
export interface Person {
  /** Null where nothing shows it. */
  readonly gender: "m" | "f" | null;
  /** Last words of the names in the document, as keys: who is named there may be whom it refers back to. */
  readonly among: ReadonlySet<string>;
  /** The words of the offices and descriptions it gives, in lower case: *foreign*, *minister*. */
  readonly titles: readonly string[];
}

/** How far somebody to whom a document refers back may be one whom another names: one whom the first names too, one of that title, or one of whom nothing says that not. */
export type Fit = "no" | "may" | "is-titled" | "is-named";

/**
 * Whether a person whom one document refers back to without a name (*he*, *the general*) may be one
 * whom another names: both of one gender as far as shown.
 */
export function fitOfPersons(unnamed: Speaking, named: Speaking): Fit {
  if (unnamed.speakerId !== null || named.speakerId === null) return "no";
  const [one, other] = [unnamed.person, named.person];
  if (one === null || other === null) return "no";
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return "no";
  const name = lastWord(named.statement.speaker ?? "");
  if (one.among.has(name)) return "is-named";
  return one.titles.some((title) => other.titles.includes(title)) ? "is-titled" : "may";
}

/** The last word of a name, as a key; empty for none. */
export function lastWord(name: string): string {
  return nameKey(name).split(" ").at(-1) ?? "";
}
