import type { Evidence, Variant } from "../../../src/record/index.ts";
import type { Mark } from "./segments.ts";

/** A report of a remark, as far as differences are placed in it. */
export interface Wording {
  readonly doc: string;
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

/** How a place in a wording differs from the wording compared with. */
export interface Difference extends Mark {
  /** `replaced`: other words there; `only-here`: no words there; `cut`: words there and none here. */
  readonly kind: "replaced" | "only-here" | "cut";
  /** The words of the other wording at this place; empty where it has none. */
  readonly other: string;
}

/** What differs as a whole: in which form, addressee, date or order the two give it. */
export type WholeDifference = "order" | "form" | "addressee" | "date";

/** The differences of one wording from another, placed in the first. */
export interface Comparison {
  readonly places: readonly Difference[];
  readonly whole: readonly WholeDifference[];
}

const wholes: readonly string[] = ["order", "form", "addressee", "date"];

/**
 * Sorts out which of a remark's variants are between `own` and `other`, from
 * whichever side they were recorded, and where in `own` they stand.
 */
export function compareWordings(
  own: Wording,
  other: Wording,
  variants: readonly Variant[],
): Comparison {
  const places: Difference[] = [];
  const whole = new Set<WholeDifference>();
  for (const { kind, a, b } of variants) {
    const [mine, theirs] =
      isIn(a, own) && isIn(b, other) ? [a, b] : isIn(b, own) && isIn(a, other) ? [b, a] : [];
    if (mine === undefined || theirs === undefined) continue;
    if (wholes.includes(kind)) {
      whole.add(kind as WholeDifference);
      continue;
    }
    const { start, end } = mine;
    const here = end > start;
    const there = theirs.end > theirs.start;
    if (!here && !there) continue;
    places.push({
      start,
      end,
      kind: here ? (there ? "replaced" : "only-here") : "cut",
      other: theirs.exact,
    });
  }
  places.sort((x, y) => x.start - y.start || x.end - y.end);
  return { places, whole: [...whole] };
}

/**
 * How the words of one wording stand to another's where no place differs: `same`, but for
 * marks and case; `part` of them, where the other outlet prints as one what this prints as
 * two; `more` than them; `other` where places differ after all.
 */
export function standingOf(own: string, other: string): "same" | "part" | "more" | "other" {
  const [one, two] = [own, other].map(
    (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `,
  );
  if (one === undefined || two === undefined || one === two) return "same";
  if (two.includes(one)) return "part";
  return one.includes(two) ? "more" : "other";
}

function isIn(evidence: Evidence, { doc, content }: Wording): boolean {
  return (
    evidence.doc === doc &&
    content.some(({ start, end }) => evidence.start >= start && evidence.end <= end)
  );
}
