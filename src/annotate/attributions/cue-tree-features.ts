import { mix } from "../../learn/index.ts";
import { distanceStep, type FeatureRows } from "./feature-rows.ts";
import { bitsOf } from "./relation-bits.ts";
import type { Sheet } from "./sheet.ts";

const complementBits = bitsOf("ccomp", "parataxis");
const argumentBits = bitsOf("nsubj", "obj");
const keyBits = bitsOf(
  "ccomp",
  "xcomp",
  "parataxis",
  "obj",
  "nsubj",
  "nsubj:pass",
  "obl",
  "acl",
  "nmod",
  "advcl",
);
const clauses = new Set(["ccomp", "xcomp", "acl", "acl:relcl", "parataxis", "advcl"]);
const helpers = new Set(["aux", "aux:pass", "mark", "cop", "compound:prt", "case"]);

/** What the arcs say of a token as a cue: its relation, its governor, its dependents, the clauses it hangs in. */
export function cueTreeFeatures(sheet: Sheet, rows: FeatureRows, at: number): void {
  const lemma = sheet.lemma[at] ?? 0;
  const tag = sheet.xpos[at] ?? 0;
  const kind = sheet.cueKind[at] ?? 0;
  const relation = sheet.relation[at] ?? 0;
  const bits = sheet.childBits[at] ?? 0;
  const head = sheet.heads[at] ?? -1;
  const headLemma = head < 0 ? 5 : (sheet.lemma[head] ?? 0);
  const headTag = head < 0 ? 5 : (sheet.xpos[head] ?? 0);
  const headBits = head < 0 ? 0 : (sheet.childBits[head] ?? 0);
  const headRelation = head < 0 ? 5 : (sheet.relation[head] ?? 0);
  const headKind = head < 0 ? 9 : (sheet.cueKind[head] ?? 0);
  const key = bits & keyBits;
  const complement = bits & complementBits;
  rows.add(80, relation);
  rows.add(81, mix(relation, lemma));
  rows.add(82, mix(relation, tag));
  rows.add(83, headLemma);
  rows.add(84, mix(headLemma, relation));
  rows.add(85, mix(headTag, relation));
  rows.add(86, mix(lemma, headLemma));
  rows.add(87, mix(mix(tag, headTag), relation));
  rows.add(88, bits);
  rows.add(89, mix(tag, bits));
  rows.add(90, mix(lemma, bits));
  rows.add(91, mix(lemma, key));
  rows.add(92, mix(kind, key));
  rows.add(94, mix(tag, mix(key, relation)));
  rows.add(95, mix(lemma, complement));
  rows.add(96, mix(kind, mix(complement, bits & argumentBits)));
  rows.add(97, mix(headRelation, relation));
  rows.add(98, mix(headLemma, mix(relation, distanceStep(at - head))));
  rows.add(99, mix(headBits, relation));
  rows.add(100, mix(headLemma, headBits));
  rows.add(101, mix(mix(headLemma, relation), lemma));
  rows.add(102, mix(headKind, kind));
  rows.add(103, mix(headKind, relation));
  dependentFeatures(sheet, rows, at);
  ancestorFeatures(sheet, rows, at);
}

function dependentFeatures(sheet: Sheet, rows: FeatureRows, at: number): void {
  const lemma = sheet.lemma[at] ?? 0;
  const tag = sheet.xpos[at] ?? 0;
  const kind = sheet.cueKind[at] ?? 0;
  let hasSubject = 0;
  for (let child = sheet.tree.first[at] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const name = sheet.relations[child] ?? "";
    const relation = sheet.relation[child] ?? 0;
    const childLemma = sheet.lemma[child] ?? 0;
    if (name === "nsubj" || name === "nsubj:pass") {
      hasSubject = 1;
      const mentioned = sheet.mentioned[child] ?? 0;
      rows.add(110, childLemma);
      rows.add(111, mix(sheet.xpos[child] ?? 0, tag));
      rows.add(112, mix(mentioned, lemma));
      rows.add(113, mix(mentioned, kind));
      rows.add(114, mix(sheet.words[child]?.shape ?? 0, tag));
      rows.add(115, mix(childLemma, lemma));
    } else if (clauses.has(name)) {
      const mark = sheet.mark[child] ?? 0;
      const before = child < at ? 1 : 0;
      rows.add(120, mix(relation, mark));
      rows.add(121, mix(lemma, mix(relation, mark)));
      rows.add(122, mix(kind, mix(relation, mark)));
      rows.add(123, mix(mix(relation, before), tag));
      rows.add(124, mix(relation, mix(sheet.upos[child] ?? 0, mark)));
      rows.add(125, mix(lemma, mix(relation, before)));
      rows.add(126, mix(relation, mix(sheet.quote[child] ?? 0, tag)));
    } else if (name.startsWith("obl") || name.startsWith("nmod")) {
      const marker = sheet.caseMark[child] ?? 0;
      rows.add(130, mix(relation, marker));
      rows.add(131, mix(lemma, marker));
      rows.add(132, mix(kind, marker));
    } else if (name === "obj") {
      rows.add(133, mix(lemma, childLemma));
      rows.add(135, mix(kind, sheet.cueKind[child] ?? 0));
      rows.add(136, mix(lemma, sheet.cueKind[child] ?? 0));
      rows.add(137, mix(sheet.xpos[child] ?? 0, lemma));
    } else if (helpers.has(name)) {
      rows.add(140, mix(relation, childLemma));
      rows.add(141, mix(lemma, childLemma));
    }
  }
  rows.add(142, mix(hasSubject, lemma));
  rows.add(143, mix(hasSubject, tag));
}

function ancestorFeatures(sheet: Sheet, rows: FeatureRows, at: number): void {
  const lemma = sheet.lemma[at] ?? 0;
  const tag = sheet.xpos[at] ?? 0;
  let path = 7;
  let up = at;
  for (let steps = 0; steps < 3 && (sheet.heads[up] ?? -1) >= 0; steps++) {
    path = mix(path, sheet.relation[up] ?? 0);
    up = sheet.heads[up] ?? -1;
  }
  const depth = Math.min(6, sheet.depth[at] ?? 0);
  rows.add(150, path);
  rows.add(151, mix(path, lemma));
  rows.add(152, mix(path, tag));
  rows.add(153, depth);
  rows.add(154, mix(depth, tag));
  let governor = 0;
  up = at;
  for (let steps = 0; steps < 30 && (sheet.heads[up] ?? -1) >= 0; steps++) {
    const head = sheet.heads[up] ?? -1;
    if (sheet.relations[up] === "ccomp") {
      governor = sheet.lemma[head] ?? 0;
      break;
    }
    up = head;
  }
  const inside = governor === 0 ? 0 : 1;
  rows.add(155, inside);
  rows.add(156, governor);
  rows.add(157, mix(governor, lemma));
  rows.add(158, mix(inside, lemma));
  rows.add(159, mix(inside, mix(tag, sheet.childBits[at] ?? 0)));
}
