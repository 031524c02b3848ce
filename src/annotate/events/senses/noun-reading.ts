/* What is seen of a noun of the table when its sense is asked for. */
import { caseOf, nounAt, relationAt, type View } from "../view.ts";

/** What is known of a noun when its sense is asked for. */
export interface NounReading {
  readonly token: number;
  /** Its lemma in the singular, lower case. */
  readonly lemma: string;
  readonly children: readonly number[];
}

/** Whether a phrase with one of these prepositions hangs on the noun. */
export function hasCase(view: View, { children }: NounReading, prepositions: RegExp): boolean {
  return children.some((child) => prepositions.test(caseOf(view, child) ?? ""));
}

/** Whether something hangs on the noun in this relation. */
export function has(view: View, children: readonly number[], relation: string): boolean {
  return children.some((child) => relationAt(view, child) === relation);
}

/** Whether one of these words describes the noun, as a noun or an adjective before it. */
export function hasModifier(view: View, children: readonly number[], words: RegExp): boolean {
  return children.some(
    (child) =>
      /^(?:compound|amod)/.test(relationAt(view, child)) && words.test(nounAt(view, child)),
  );
}
