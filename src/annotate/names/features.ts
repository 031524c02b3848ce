import { join, mix } from "../../learn/index.ts";
import { type Hints, hintAt } from "./hints.ts";
import { labelTypes } from "./labels.ts";
import type { FeatureList, Material } from "./material.ts";
import { type Memory, type Usage, wholeLimit } from "./memory.ts";
import { addRun } from "./run-features.ts";
import { edgeType, fact, flag, recordSize } from "./word-facts.ts";

const capped = (count: number): number => (count > 2 ? 3 : count);

/**
 * Places of the features that hang on one word alone: on the token's own and on whether its
 * sentence is loud, on the word before, on the word after.
 */
export const ofWord: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 29, 30, 70, 71, 72]);
/** See {@link ofWord}. */
export const ofBefore: ReadonlySet<number> = new Set([9, 13, 23, 73, 74]);
/** See {@link ofWord}. */
export const ofAfter: ReadonlySet<number> = new Set([10, 14, 24, 77, 78]);

/**
 * Adds the features of token `i` of the sentence `[from, to)`: its word and the two
 * to each side with their shapes and endings, what the lists say, and how the rest
 * of the document writes it. `loud` is 1 in a sentence without small letters.
 */
export function addFeatures(
  out: FeatureList,
  material: Material,
  i: number,
  from: number,
  to: number,
  loud: number,
): void {
  const { ids, records: r, hints } = material;
  const at = (index: number): number =>
    recordSize *
    (index < from ? edgeType.before : index >= to ? edgeType.after : (ids[index] as number));
  const w = at(i);
  const p = at(i - 1);
  const pp = at(i - 2);
  const n = at(i + 1);
  const nn = at(i + 2);
  const form = r[w + fact.form] as number;
  const flags = r[w + fact.flags] as number;
  const shape = mix(r[w + fact.shape] as number, loud);
  const pForm = r[p + fact.form] as number;
  const nForm = r[n + fact.form] as number;
  const pShape = r[p + fact.shape] as number;
  const nShape = r[n + fact.shape] as number;
  const ppForm = r[pp + fact.form] as number;
  const nnForm = r[nn + fact.form] as number;
  const ppShape = r[pp + fact.shape] as number;
  const nnShape = r[nn + fact.shape] as number;
  const start = i === from ? 1 : 0;
  out.add(1, r[w + fact.cased] as number);
  out.add(2, form);
  out.add(3, shape);
  out.add(4, r[w + fact.suffix3] as number);
  out.add(5, r[w + fact.suffix2] as number);
  out.add(6, r[w + fact.suffix4] as number);
  out.add(7, r[w + fact.prefix3] as number);
  out.add(8, r[w + fact.prefix4] as number);
  out.add(9, pForm);
  out.add(10, nForm);
  out.add(11, ppForm);
  out.add(12, nnForm);
  out.add(13, pShape);
  out.add(14, nShape);
  out.add(15, join(pShape, shape));
  out.add(16, join(shape, nShape));
  out.add(17, join(join(pShape, shape), nShape));
  out.add(18, join(pForm, form));
  out.add(19, join(form, nForm));
  out.add(20, join(shape, start));
  out.add(21, join(pForm, shape));
  out.add(22, join(nForm, shape));
  out.add(23, r[p + fact.suffix3] as number);
  out.add(24, r[n + fact.suffix3] as number);
  out.add(25, join(join(ppForm, pForm), shape));
  out.add(26, join(join(nForm, nnForm), shape));
  out.add(27, join(join(ppShape, pShape), shape));
  out.add(28, join(join(nnShape, nShape), shape));
  out.add(29, loud);
  out.add(30, r[w + fact.suffix5] as number);
  if ((flags & flag.capital) !== 0) addRun(out, material, i, from, to, shape);
  out.add(
    111,
    join(r[p + fact.head] as number, join(r[w + fact.head] as number, r[n + fact.head] as number)),
  );
  addHints(out, hints, i, from, to, shape);
  addUsage(out, material.usage, form, flags, start);
  const coarse = r[w + fact.coarse] as number;
  const fine = r[w + fact.fine] as number;
  const pFine = r[p + fact.fine] as number;
  const nFine = r[n + fact.fine] as number;
  if (fine !== 0) {
    out.add(70, coarse);
    out.add(71, fine);
    out.add(72, join(fine, shape));
  }
  if (pFine !== 0) {
    out.add(73, r[p + fact.coarse] as number);
    out.add(74, pFine);
    out.add(75, join(pFine, shape));
    out.add(76, join(r[pp + fact.fine] as number, pFine));
  }
  if (nFine !== 0) {
    out.add(77, r[n + fact.coarse] as number);
    out.add(78, nFine);
    out.add(79, join(nFine, shape));
    out.add(80, join(nFine, r[nn + fact.fine] as number));
  }
  out.add(81, join(join(pFine, shape), nFine));
  out.add(0, 0);
}

function addHints(
  out: FeatureList,
  hints: Hints,
  i: number,
  from: number,
  to: number,
  shape: number,
): void {
  const kinds = hints.kinds[i] as number;
  const place = hints.places[i] as number;
  const others = hints.others[i] as number;
  const here = hintAt(hints, i);
  const before = i > from ? hintAt(hints, i - 1) : 1;
  const after = i + 1 < to ? hintAt(hints, i + 1) : 1;
  if (kinds !== 0) {
    out.add(40, here);
    out.add(41, join(here, shape));
    for (let kind = 0, bits = kinds; bits !== 0; kind++, bits >>>= 1) {
      if ((bits & 1) !== 0) out.add(42, join(join(kind, place), shape));
    }
  }
  if (others !== 0) out.add(43, join(others, kinds === 0 ? 1 : 0));
  out.add(44, join(before, here));
  out.add(45, join(here, after));
  out.add(46, join(join(before, kinds === 0 ? shape : here), after));
  const title = hints.titleBefore[i] as number;
  if (title !== 0) {
    out.add(47, title);
    out.add(48, join(title, shape));
  }
  if (i > from && (hints.titleBefore[i - 1] as number) !== 0) out.add(49, shape);
  if ((hints.inTitle[i] as number) !== 0) out.add(50, shape);
  if (i + 1 < to && (hints.inTitle[i + 1] as number) !== 0) out.add(51, shape);
}

function addUsage(
  out: FeatureList,
  usage: Usage,
  form: number,
  flags: number,
  start: number,
): void {
  if ((flags & flag.capital) === 0) return;
  const small = usage.small.get(form) ?? 0;
  const capital = usage.capital.get(form) ?? 0;
  out.add(52, capped(small));
  out.add(53, capped(capital));
  out.add(54, join(start, small > 0 ? 1 : capital > 0 ? 2 : 0));
  const before = usage.before.get(form);
  const after = usage.after.get(form);
  if (before !== undefined) out.add(55, before);
  if (after !== undefined) out.add(56, after);
}

/** The type with most votes, its share in steps of three, and how many votes; 0 without votes. */
function verdict(votes: Uint16Array | undefined, own: number): number {
  if (votes === undefined) return 0;
  let best = -1;
  let most = 0;
  let all = 0;
  for (let t = 0; t < labelTypes.length; t++) {
    const count = (votes[t] as number) - (own === 1 + t ? 1 : 0);
    all += count;
    if (count > most) {
      most = count;
      best = t;
    }
  }
  if (best < 0) return 0;
  return 1 + best + 4 * (most === all ? 0 : 2 * most > all ? 1 : 2) + 12 * (most > 2 ? 1 : 0);
}

/** Adds the features that a first reading of the document gives token `i`: what it and its neighbors are elsewhere. */
export function addMemory(
  out: FeatureList,
  material: Material,
  memory: Memory,
  i: number,
  from: number,
  to: number,
): void {
  const here = verdictAt(material, memory, i);
  const before = i > from ? verdictAt(material, memory, i - 1) : 0;
  const after = i + 1 < to ? verdictAt(material, memory, i + 1) : 0;
  if (here === 0 && before === 0 && after === 0) return;
  out.add(90, join(here, factAt(material, i, fact.flags)));
  out.add(91, join(before, here));
  out.add(92, join(here, after));
  out.add(93, join(join(before, here), after));
  addWhole(out, material, memory, i, from, to);
}

/** Does a name found elsewhere begin here, or does this token stand in one? Its words have all been voted on. */
function addWhole(
  out: FeatureList,
  material: Material,
  { votes, whole, own, ownWhole }: Memory,
  i: number,
  from: number,
  to: number,
): void {
  const formAt = (index: number): number => factAt(material, index, fact.form);
  if (!votes.has(formAt(i))) return;
  let left = i;
  while (left > from && left > i - wholeLimit + 1 && votes.has(formAt(left - 1))) left--;
  let right = i + 1;
  while (right < to && right < i + wholeLimit && votes.has(formAt(right))) right++;
  for (let first = left; first <= i; first++) {
    let hash = 0;
    for (let end = first; end < right && end < first + wholeLimit; end++) {
      hash = join(hash, formAt(end));
      if (end < i) continue;
      const found = verdict(whole.get(hash), ownWhole[first] === hash ? (own[first] as number) : 0);
      if (found !== 0) {
        const place = first === end ? 3 : i === first ? 0 : i === end ? 2 : 1;
        out.add(94, join(found, place));
      }
    }
  }
}

/** What token `index`, if it has a capital, is elsewhere. */
function verdictAt(material: Material, memory: Memory, index: number): number {
  if ((factAt(material, index, fact.flags) & flag.capital) === 0) return 0;
  const votes = memory.votes.get(factAt(material, index, fact.form));
  return verdict(votes, memory.own[index] as number);
}

function factAt({ ids, records }: Material, index: number, place: number): number {
  return records[(ids[index] as number) * recordSize + place] as number;
}
