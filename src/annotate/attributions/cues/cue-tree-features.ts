import { mix } from "../../../learn/index.ts";
import type { FeatureRows } from "../feature-rows.ts";
import { dependentKind } from "../sheet/dependent-kind.ts";
import type { Sheet } from "../sheet/sheet.ts";
import {
  clauseTemplates,
  cueFact,
  helperTemplates,
  objectTemplates,
  phraseTemplates,
  subjectTemplates,
  treeTemplates,
} from "./cue-templates.ts";

/** What the arcs say of a token as a cue beyond its governor: its dependents, and the clauses it hangs in. `facts` hold the token's own. */
export function cueTreeFeatures(
  sheet: Sheet,
  rows: FeatureRows,
  at: number,
  facts: Int32Array,
): void {
  facts[cueFact.hasSubject] = 0;
  for (let child = sheet.tree.first[at] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const kind = sheet.dependentKind[child] ?? dependentKind.other;
    if (kind !== dependentKind.other) dependentFeatures(sheet, rows, at, child, kind, facts);
  }
  ancestorFacts(sheet, at, facts);
  rows.addAll(treeTemplates, facts);
}

function dependentFeatures(
  sheet: Sheet,
  rows: FeatureRows,
  at: number,
  child: number,
  kind: number,
  facts: Int32Array,
): void {
  const relation = sheet.relation[child] ?? 0;
  facts[cueFact.child] = sheet.lemma[child] ?? 0;
  facts[cueFact.childRelation] = relation;
  facts[cueFact.childTag] = sheet.xpos[child] ?? 0;
  if (kind === dependentKind.subject) {
    facts[cueFact.hasSubject] = 1;
    facts[cueFact.childMention] = sheet.mentioned[child] ?? 0;
    facts[cueFact.childShape] = sheet.words[child]?.shape ?? 0;
    rows.addAll(subjectTemplates, facts);
  } else if (kind === dependentKind.clause) {
    facts[cueFact.childMark] = sheet.mark[child] ?? 0;
    facts[cueFact.childSide] = mix(relation, child < at ? 1 : 0);
    facts[cueFact.childUpos] = sheet.upos[child] ?? 0;
    facts[cueFact.childQuote] = sheet.quote[child] ?? 0;
    rows.addAll(clauseTemplates, facts);
  } else if (kind === dependentKind.phrase) {
    facts[cueFact.childCase] = sheet.caseMark[child] ?? 0;
    rows.addAll(phraseTemplates, facts);
  } else if (kind === dependentKind.object) {
    facts[cueFact.childKind] = sheet.cueKind[child] ?? 0;
    rows.addAll(objectTemplates, facts);
  } else rows.addAll(helperTemplates, facts);
}

function ancestorFacts(sheet: Sheet, at: number, facts: Int32Array): void {
  let path = 7;
  let up = at;
  for (let steps = 0; steps < 3 && (sheet.heads[up] ?? -1) >= 0; steps++) {
    path = mix(path, sheet.relation[up] ?? 0);
    up = sheet.heads[up] ?? -1;
  }
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
  facts[cueFact.path] = path;
  facts[cueFact.depth] = Math.min(6, sheet.depth[at] ?? 0);
  facts[cueFact.governor] = governor;
  facts[cueFact.isGoverned] = governor === 0 ? 0 : 1;
}
