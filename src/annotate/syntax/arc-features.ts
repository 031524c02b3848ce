import { uposNames } from "../../doc/index.ts";
import { join, mix } from "../../learn/index.ts";
import type { Configuration } from "./configuration.ts";
import { distance, number } from "./move-features.ts";
import type { Words } from "./words.ts";

const punct = uposNames.indexOf("PUNCT");
const verb = uposNames.indexOf("VERB");
const cconj = uposNames.indexOf("CCONJ");

/** How many features an arc has. */
export const arcFeatureCount: number = 40;

/**
 * Writes the features of an arc that stands in a finished part of a tree: what the
 * parser could not see when it made it, above all the later dependents of both ends,
 * and the head's head.
 */
export function arcFeatures(
  state: Configuration,
  words: Words,
  word: number,
  values: Int32Array,
): void {
  const { none, heads, relations, left1, right1, leftSet, rightSet, leftCount, rightCount } = state;
  const { forms, tags, clusters, inside } = words;
  const head = heads[word] as number;
  const above = heads[head] as number;
  const grand = above < 0 ? none : above;
  const relation = number(relations[word] as number);
  const hw = forms[head] as number;
  const ht = tags[head] as number;
  const hc = clusters[head] as number;
  const dw = forms[word] as number;
  const dt = tags[word] as number;
  const dc = clusters[word] as number;
  const gt = tags[grand] as number;
  const dlw = forms[left1[word] as number] as number;
  const first = Math.min(word, head);
  const last = Math.max(word, head);
  const apart = number((word < head ? 800 : 820) + distance(first, last));
  const direction = number(word < head ? 900 : 901);
  const hd = join(join(ht, dt), direction);
  const named = join(hd, relation);
  const dls = mix(17, leftSet[word] as number);
  const drs = mix(18, rightSet[word] as number);
  const hls = mix(17, leftSet[head] as number);
  const hrs = mix(18, rightSet[head] as number);
  const own = join(direction, relation);
  values[0] = named;
  values[1] = join(join(hw, dw), direction);
  values[2] = join(join(hw, dt), own);
  values[3] = join(join(ht, dw), own);
  values[4] = join(hd, apart);
  values[5] = join(join(hw, dt), apart);
  values[6] = join(join(ht, dw), apart);
  values[7] = join(join(hw, dlw), own);
  values[8] = join(hd, dlw);
  values[9] = join(join(hc, dlw), join(dc, direction));
  values[10] = join(named, dls);
  values[11] = join(named, drs);
  values[12] = join(named, hls);
  values[13] = join(named, hrs);
  values[14] = join(hd, gt);
  values[15] = join(named, number(relations[head] as number));
  values[16] = join(
    hd,
    join(tags[left1[head] as number] as number, tags[right1[head] as number] as number),
  );
  values[17] = join(join(hw, hrs), own);
  values[18] = join(join(hw, hls), own);
  values[19] = join(named, number(850 + 2 * (inside[head] as number) + (inside[word] as number)));
  values[20] = join(join(hc, dc), own);
  values[21] = join(
    named,
    join(tags[word === 0 ? none : word - 1] as number, tags[word + 1] as number),
  );
  values[22] = join(join(dw, dls), join(drs, relation));
  values[23] = join(join(dt, forms[grand] as number), join(hw, dlw));
  const sibling = siblingOf(state, head, word);
  const siblingTag = tags[sibling] as number;
  const siblingRelation = number(relations[sibling] as number);
  const between = wordsBetween(words, first, last);
  const headLeft = tags[left1[head] as number] as number;
  const dependents =
    Math.min(9, rightCount[head] as number) + 10 * Math.min(9, leftCount[head] as number);
  const headBefore = tags[head === 0 ? none : head - 1] as number;
  const headAfter = tags[Math.min(none, head + 1)] as number;
  values[24] = join(named, siblingTag);
  values[25] = join(join(ht, own), siblingRelation);
  values[26] = join(join(hw, own), siblingRelation);
  values[27] = join(named, between);
  values[28] = join(own, join(apart, between));
  values[29] = join(join(ht, dlw), join(dc, relation));
  values[30] = join(join(clusters[grand] as number, hc), join(dlw, relation));
  values[31] = join(join(gt, ht), join(dt, join(relation, number(relations[head] as number))));
  values[32] = join(named, join(headLeft, tags[left1[word] as number] as number));
  values[33] = join(own, join(dls, hls));
  values[34] = join(named, number(600 + dependents));
  values[35] = join(join(dt, relation), join(dls, drs));
  values[36] = join(join(ht, relation), join(headBefore, headAfter));
  values[37] = join(join(hc, dc), join(join(ht, dt), apart));
  values[38] = join(named, apart);
  values[39] = join(join(hw, dc), join(dlw, direction));
}

/** The dependent beside a word on the same side of the head: the next one inwards, for the second the one outwards; else none. */
function siblingOf(state: Configuration, head: number, word: number): number {
  const outer = word < head ? state.left1 : state.right1;
  const inner = word < head ? state.left2 : state.right2;
  if (outer[head] === word) return inner[head] as number;
  return (inner[head] === word ? outer[head] : state.none) as number;
}

/** How many marks, verbs and conjunctions stand between two words, the first dozen of words seen. */
function wordsBetween({ classes }: Words, first: number, last: number): number {
  let marks = 0;
  let verbs = 0;
  let joins = 0;
  const end = Math.min(last, first + 12);
  for (let at = first + 1; at < end; at++) {
    const own = classes[at];
    if (own === punct) marks++;
    else if (own === verb) verbs++;
    else if (own === cconj) joins++;
  }
  return number(700 + 9 * Math.min(marks, 2) + 3 * Math.min(verbs, 2) + Math.min(joins, 2));
}
