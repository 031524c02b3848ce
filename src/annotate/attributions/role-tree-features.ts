import { mix } from "../../learn/index.ts";
import type { FeatureRows } from "./feature-rows.ts";
import type { Place } from "./place.ts";
import type { RoleFrame } from "./role-frame.ts";
import type { Sheet } from "./sheet.ts";

/** How the tree leads from the cue to a token: up from the cue to a shared governor, down a branch. */
export interface TreePath {
  /** The branch: the shared governor's dependent over the token, or -1 where the token governs the cue. */
  readonly branch: number;
  /** Steps from the token up to the shared governor. */
  readonly up: number;
  /** Relations from the cue up, the branch's relation and its side, together. */
  readonly key: number;
}

/** The path between a frame's cue and a token of its sentence. */
export function treePath(
  { sheet, cue, window, governors, climbs }: RoleFrame,
  at: number,
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
  const key = mix(mix(climb, relation), mix(direction, Math.min(down, 4)));
  return { branch, up, key };
}

/** What the arcs say of a token seen from the cue. */
export function roleTreeFeatures(frame: RoleFrame, rows: FeatureRows, place: Place): void {
  const { sheet, cue } = frame;
  const { at, side: where } = place;
  const { branch, up, key } = treePath(frame, at);
  const tag = sheet.xpos[at] ?? 0;
  const lemma = sheet.lemma[at] ?? 0;
  rows.add(1080, key);
  rows.add(1081, mix(key, frame.lemma));
  rows.add(1082, mix(key, frame.phrase));
  rows.add(1083, mix(key, frame.tag));
  rows.add(1085, mix(key, lemma));
  if (branch < 0) rows.add(1108, mix(key, mix(lemma, frame.lemma)));
  else branchFeatures(frame, rows, place, branch, up, key);
  const under = underCue(frame, at);
  const relation = sheet.relation[at] ?? 0;
  rows.add(1110, under);
  rows.add(1111, mix(under, key));
  rows.add(1112, mix(under, where));
  rows.add(1113, mix(relation, where));
  rows.add(1114, mix(relation, mix(where, tag)));
  rows.add(1116, mix(under, mix(relation, cue.head < at ? 1 : 0)));
}

function branchFeatures(
  frame: RoleFrame,
  rows: FeatureRows,
  place: Place,
  branch: number,
  up: number,
  key: number,
): void {
  const { sheet } = frame;
  const { at } = place;
  const tag = sheet.xpos[at] ?? 0;
  const edge = edgeOf(sheet, at, branch);
  const branchTag = sheet.xpos[branch] ?? 0;
  const mark = markerOf(sheet, branch);
  const relation = sheet.relation[at] ?? 0;
  rows.add(1087, mix(key, edge));
  rows.add(1089, mix(key, mix(branchTag, sheet.lemma[branch] ?? 0)));
  rows.add(1090, mix(key, branchTag));
  rows.add(1091, mix(key, mark));
  rows.add(1092, mix(key, mix(mark, frame.lemma)));
  rows.add(1093, mix(key, mix(mark, at === branch ? 1 : 0)));
  rows.add(1094, mix(key, Math.min(up, 4)));
  rows.add(1095, mix(key, mix(edge, tag)));
  rows.add(1096, mix(key, mix(sheet.quote[at] ?? 0, sheet.quote[branch] ?? 0)));
  rows.add(1098, mix(key, mix(place.distance, up)));
  rows.add(1099, mix(key, mix(relation, Math.min(up, 3))));
  rows.add(1102, mix(key, place.commas));
  rows.add(1103, mix(key, mix(7, place.others)));
  if (up < 2) return;
  let second = at;
  while (sheet.heads[second] !== branch) second = sheet.heads[second] ?? branch;
  const secondRelation = sheet.relation[second] ?? 0;
  rows.add(1106, mix(key, mix(secondRelation, edgeOf(sheet, at, second))));
  rows.add(1107, mix(key, mix(secondRelation, markerOf(sheet, second))));
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
