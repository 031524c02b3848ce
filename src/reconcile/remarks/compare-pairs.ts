import { addUnder } from "../../text/index.ts";
import { canBeOne } from "./alike.ts";
import { findCandidates } from "./candidates.ts";
import { fitOf } from "./compare.ts";
import { type Comparison, compareUnits } from "./compare-units.ts";
import type { Laid } from "./lay-out.ts";
import type { Measures } from "./likeness.ts";
import { type Changes, type Found, staleness } from "./remembered.ts";
import type { Unit } from "./report.ts";

/** Weight that two sentences must have in common for their whole statements to be compared, in bits. */
const leastForWhole = 6;

/** What the fit of a partly quoted report is worth where the other has nothing of what it quotes: its quoted words tell best which sentence it is of. */
const unquoted = 0.5;

function quotedWorth({ quoted }: Comparison): number {
  return unquoted + (1 - unquoted) * quoted;
}

/** What two sentences are to each other by their words: whether their whole statements were compared, and what was found where they may be one remark. */
interface Compared {
  readonly ofWhole: boolean;
  readonly found: Found | null;
}

/**
 * Compares sentences whose words, or whose statements' words, may allow one remark, and
 * remembers which do. What was compared before is compared again only where a word of either
 * weighs otherwise; candidates are looked for again only for sentences that are new, and those
 * that share a rare word with one that is new, gone, or looked up by other words than before.
 */
export function comparePairs(laid: Laid, changes: Changes, measures: Measures): void {
  const { units, docs, starts } = laid;
  const keys = docs.flatMap(({ rare }) => rare);
  const wanted = findWanted(laid, changes);
  const compare = createComparing(laid, measures);
  const { stale } = changes;
  const partnersOf = new Map<number, number[]>();
  findCandidates({ reports: units, keys, weight: measures.weight, wanted }, (a, b) => {
    const partners = partnersOf.get(a);
    if (partners === undefined) partnersOf.set(a, [b]);
    else partners.push(b);
  });
  docs.forEach((own, d) => {
    const start = starts[d] as number;
    for (let i = 0; i < own.units.length; i++) {
      const at = start + i;
      const before = own.partners[i] ?? none;
      const partners = wanted[at] === 1 ? (partnersOf.get(at) ?? none) : null;
      if (partners === null && before.length === 0) continue;
      const number = own.first + i;
      const isStale = (one: number, ofWhole: boolean): boolean => {
        const both = (stale[number] as number) | (stale[one] as number);
        return (both & (ofWhole ? staleness.own | staleness.whole : staleness.own)) > 0;
      };
      if (partners === null) {
        // The same candidates: of most nothing changed.
        if (!before.some((one) => isStale(one >> 1, (one & 1) === 1))) continue;
      }
      const known = new Map(before.map((one) => [one >> 1, one]));
      const foundBefore = own.found[i] ?? [];
      const numbers = partners?.map((b) => laid.numberOf[b] as number) ?? [...known.keys()];
      const next: number[] = [];
      const found: Found[] = [];
      for (const other of numbers) {
        const old = known.get(other);
        if (old !== undefined && !isStale(other, (old & 1) === 1)) {
          next.push(old);
          const still = foundBefore.find((one) => one.other === other);
          if (still !== undefined) found.push(still);
          continue;
        }
        const compared: Compared = compare(at, laid.indexOf[other] as number);
        next.push(2 * other + (compared.ofWhole ? 1 : 0));
        if (compared.found !== null) found.push(compared.found);
      }
      own.partners[i] = next.length === 0 ? none : next;
      own.found[i] = found.length === 0 ? noneFound : found;
    }
  });
}

const none: readonly number[] = [];
const noneFound: readonly Found[] = [];

/** Compares two sentences by their places. */
function createComparing(
  { units, whole, numberOf }: Laid,
  measures: Measures,
): (a: number, b: number) => Compared {
  return (a, b) => {
    const [left, right] = [units[a], units[b]];
    if (left === undefined || right === undefined) return nothing;
    const likeness = compareUnits(left, right, measures);
    if (likeness.bits < leastForWhole) return nothing;
    const [one, two] = [whole[a] ?? left, whole[b] ?? right];
    const isLonger = one.words.length > left.words.length || two.words.length > right.words.length;
    const ofWhole = isLonger ? compareUnits(one, two, measures) : null;
    const isFound = canBeOne(likeness) || (ofWhole !== null && canBeOne(ofWhole));
    const other = numberOf[b] as number;
    const fit = fitOf(likeness) * quotedWorth(likeness);
    return {
      ofWhole: isLonger,
      found: isFound ? { other, likeness, fit, whole: ofWhole, judged: [] } : null,
    };
  };
}

const nothing: Compared = { ofWhole: false, found: null };

/** By place: the sentences whose candidates may be others than before. */
function findWanted({ units, docs, starts }: Laid, { changed, moved }: Changes): Uint8Array {
  const wanted = new Uint8Array(units.length);
  /** Who has other sentences under which stems: a speaker, nobody known (""), or anybody. */
  const speakers = new Map<number, Set<string>>();
  const anybody = new Set<number>();
  for (const { unit, rare } of moved) {
    for (const { stemId } of rare) {
      anybody.add(stemId);
      if (unit.speakerIds.length === 0) addUnder(speakers, stemId, "");
      for (const id of unit.speakerIds) addUnder(speakers, stemId, id);
    }
  }
  const isTouched = ({ speakerIds }: Unit, stemId: number): boolean => {
    if (!anybody.has(stemId)) return false;
    if (speakerIds.length === 0) return true;
    const who = speakers.get(stemId);
    return who !== undefined && (who.has("") || speakerIds.some((id) => who.has(id)));
  };
  docs.forEach((own, d) => {
    const start = starts[d] as number;
    own.units.forEach((unit, i) => {
      const isWanted =
        changed[own.first + i] === 1 ||
        (own.rare[i] ?? []).some(({ stemId }) => isTouched(unit, stemId));
      if (isWanted) wanted[start + i] = 1;
    });
  });
  return wanted;
}
