import { addUnder } from "../../text/index.ts";
import { canBeOne } from "./alike.ts";
import { findCandidates } from "./candidates.ts";
import { fitOf } from "./compare.ts";
import { type Comparison, compareUnits } from "./compare-units.ts";
import { FlatLists } from "./flat-lists.ts";
import { inARow, type Laid } from "./lay-out.ts";
import type { Measures } from "./likeness.ts";
import { type Changes, type Found, staleness } from "./remembered.ts";
import type { Unit } from "./report.ts";
import type { Word } from "./words.ts";

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
  if (changes.extent === "none") return;
  const { docs, starts } = laid;
  const wanted = findWanted(laid, changes);
  const candidates = candidatesOf(laid, measures, wanted);
  const compare = createComparing(laid, measures);
  const { stale } = changes;
  const isStale = (number: number, partner: number): boolean => {
    const both = (stale[number] as number) | (stale[partner >> 1] as number);
    return (both & ((partner & 1) === 1 ? staleness.own | staleness.whole : staleness.own)) > 0;
  };
  docs.forEach((own, d) => {
    const start = starts[d] as number;
    const isAsked = wanted.subarray(start, start + own.units.length).includes(1);
    // Of most documents nothing changed.
    if (!isAsked && !own.partners.some((one, i) => isStale(own.first + i, one))) return;
    const partners = own.units.map((_, i): readonly number[] => {
      const at = start + i;
      const before = own.partners.at(i);
      if (wanted[at] !== 1 && before.length === 0) return none;
      const foundBefore = own.found[i] ?? noneFound;
      const found: Found[] = [];
      const next: number[] = [];
      for (const other of wanted[at] === 1 ? candidates.at(at) : before) {
        const number = wanted[at] === 1 ? (laid.numberOf[other] as number) : other >> 1;
        const old = before.find((one) => one >> 1 === number);
        if (old !== undefined && !isStale(own.first + i, old)) {
          next.push(old);
          const still = foundBefore.find((one) => one.other === number);
          if (still !== undefined) found.push(still);
          continue;
        }
        const compared = compare(at, laid.indexOf[number] as number);
        next.push(2 * number + (compared.ofWhole ? 1 : 0));
        if (compared.found !== null) found.push(compared.found);
      }
      own.found[i] = found.length === 0 ? noneFound : found;
      return next;
    });
    own.partners = FlatLists.of(partners);
  });
}

const none: readonly number[] = [];
const noneFound: readonly Found[] = [];

/** The places of the candidates of each sentence that is wanted. */
function candidatesOf({ units, docs }: Laid, { weight }: Measures, wanted: Uint8Array): FlatLists {
  const keys = inARow(docs, units.length, ({ rare }) => rare);
  let placed = new Int32Array(1024);
  let count = 0;
  findCandidates({ reports: units, keys, weight, wanted }, (a, b) => {
    if (count === placed.length) {
      const longer = new Int32Array(2 * count);
      longer.set(placed);
      placed = longer;
    }
    placed[count++] = a;
    placed[count++] = b;
  });
  return FlatLists.sorted(units.length, placed.subarray(0, count));
}

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
function findWanted(
  { units, docs, starts }: Laid,
  { extent, changed, moved }: Changes,
): Uint8Array {
  const wanted = new Uint8Array(units.length);
  if (extent === "all") return wanted.fill(1);
  /** Who has other sentences under which stems: a speaker, or nobody known (""). */
  const speakers = new Map<number, Set<string>>();
  for (const { unit, rare } of moved) {
    for (const { stemId } of rare) {
      if (unit.speakerIds.length === 0) addUnder(speakers, stemId, "");
      for (const id of unit.speakerIds) addUnder(speakers, stemId, id);
    }
  }
  const isMoved = new Uint8Array(Math.max(0, ...speakers.keys()) + 1);
  for (const stem of speakers.keys()) isMoved[stem] = 1;
  const isTouched = ({ speakerIds }: Unit, stemId: number): boolean => {
    const who = speakers.get(stemId);
    if (who === undefined) return false;
    return speakerIds.length === 0 || who.has("") || speakerIds.some((id) => who.has(id));
  };
  docs.forEach(({ units: own, rare, first }, d) => {
    const start = starts[d] as number;
    for (let i = 0; i < own.length; i++) {
      const words = rare[i] as readonly Word[];
      let isWanted = changed[first + i] === 1;
      for (let k = 0; k < words.length && !isWanted; k++) {
        const { stemId } = words[k] as Word;
        // Asked of each word of the pile: of most nothing moved.
        isWanted = isMoved[stemId] === 1 && isTouched(own[i] as Unit, stemId);
      }
      if (isWanted) wanted[start + i] = 1;
    }
  });
  return wanted;
}
