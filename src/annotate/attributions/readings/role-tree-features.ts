import { mix } from "../../../learn/index.ts";
import type { FeatureRows } from "../feature-rows.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { RoleFrame } from "./role-frame.ts";
import {
  branchTemplates,
  deepTemplates,
  governorTemplates,
  roleFact,
  underTemplates,
} from "./role-templates.ts";

/** How the tree leads from the cue to a token: up from the cue to a shared governor, down a branch. */
export interface TreePath {
  /** The branch: the shared governor's dependent over the token, or -1 where the token governs the cue. */
  readonly branch: number;
  /** Steps from the token up to the shared governor. */
  readonly up: number;
}

/** Writes the path between a frame's cue and a token of its sentence: the relations from the cue up, the branch's relation and its side, together. */
export function pathFacts(
  { sheet, cue, window, governors, climbs }: RoleFrame,
  at: number,
  facts: Int32Array,
): TreePath {
  let node = at;
  let up = 0;
  let branch = -1;
  while (node >= 0 && !(governors[node - window.first] as number) && up < 60) {
    branch = node;
    node = sheet.heads[node] ?? -1;
    up++;
  }
  const down = node < 0 ? 9 : (governors[node - window.first] ?? 10) - 1;
  const climb = climbs[Math.min(down, climbs.length - 1)] ?? 0;
  const relation = branch < 0 ? (at === cue.head ? 21 : 22) : (sheet.relation[branch] ?? 0);
  const direction = branch < 0 ? 0 : branch < cue.head ? 1 : 2;
  facts[roleFact.path] = mix(mix(climb, relation), mix(direction, Math.min(down, 4)));
  return { branch, up };
}

/** What the arcs say of a token seen from the cue, beyond the path. */
export function treeFeatures(
  frame: RoleFrame,
  rows: FeatureRows,
  at: number,
  { branch, up }: TreePath,
  facts: Int32Array,
): void {
  const { sheet } = frame;
  facts[roleFact.relation] = sheet.relation[at] ?? 0;
  facts[roleFact.under] = underCue(frame, at);
  facts[roleFact.isBehindHead] = frame.cue.head < at ? 1 : 0;
  if (branch < 0) rows.addAll(governorTemplates, facts);
  else {
    branchFacts(sheet, at, branch, up, facts);
    rows.addAll(branchTemplates, facts);
    if (up >= 2) {
      deepFacts(sheet, at, branch, facts);
      rows.addAll(deepTemplates, facts);
    }
  }
  rows.addAll(underTemplates, facts);
}

function branchFacts(
  sheet: Sheet,
  at: number,
  branch: number,
  up: number,
  facts: Int32Array,
): void {
  facts[roleFact.branchLemma] = sheet.lemma[branch] ?? 0;
  facts[roleFact.branchTag] = sheet.xpos[branch] ?? 0;
  facts[roleFact.branchMark] = markerOf(sheet, branch);
  facts[roleFact.branchEdge] = edgeOf(sheet, at, branch);
  facts[roleFact.isBranch] = at === branch ? 1 : 0;
  facts[roleFact.up] = up;
  facts[roleFact.upTo3] = Math.min(up, 3);
  facts[roleFact.upTo4] = Math.min(up, 4);
  facts[roleFact.quotes] = mix(sheet.quote[at] ?? 0, sheet.quote[branch] ?? 0);
  facts[roleFact.othersApart] = mix(7, facts[roleFact.others] ?? 0);
}

/** What stands right under the branch, on the way to the token. */
function deepFacts(sheet: Sheet, at: number, branch: number, facts: Int32Array): void {
  let second = at;
  while (sheet.heads[second] !== branch) second = sheet.heads[second] ?? branch;
  facts[roleFact.secondRelation] = sheet.relation[second] ?? 0;
  facts[roleFact.secondEdge] = edgeOf(sheet, at, second);
  facts[roleFact.secondMark] = markerOf(sheet, second);
}

/** Whether a token is the first (1) or last (2) of a subtree, or both (3). */
function edgeOf(sheet: Sheet, at: number, top: number): number {
  return (at === sheet.low[top] ? 1 : 0) + (at === sheet.high[top] ? 2 : 0);
}

/** Lemma of the word that introduces a clause or phrase (*that*, *of*), 0 without one. */
function markerOf(sheet: Sheet, of: number): number {
  return (sheet.caseMark[of] ?? 0) || (sheet.mark[of] ?? 0);
}

/** Whether the nearest cue over a token is the frame's (2), another (1), or none (0). */
function underCue({ sheet, cueTokens, firstCue, lastCue }: RoleFrame, at: number): number {
  let node = sheet.heads[at] ?? -1;
  for (let steps = 0; node >= 0 && steps < 30; steps++) {
    if (node >= firstCue && node <= lastCue) return 2;
    if ((cueTokens[node] ?? 0) > 0) return 1;
    node = sheet.heads[node] ?? -1;
  }
  return 0;
}
