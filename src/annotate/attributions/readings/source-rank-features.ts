import { cueHead, widest } from "../cues/cue.ts";
import type { FeatureRows } from "../feature-rows.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type Parts, part } from "./parts.ts";
import { anySourceTemplates, rankFact, sourceTemplates } from "./rank-templates.ts";
import type { Reading } from "./reading.ts";

/** What the ranker is told of a reading's source. `facts` hold the cue's. */
export function addSource(
  sheet: Sheet,
  { cue, source }: Reading,
  { of }: Parts,
  rows: FeatureRows,
  firstContent: number,
  facts: Int32Array,
): void {
  const firstCue = cue.tokens[0] ?? 0;
  facts[rankFact.hasSource] = source.length > 0 ? 1 : 0;
  facts[rankFact.sourceSize] = Math.min(source.length, 8);
  rows.addAll(anySourceTemplates, facts);
  const first = source[0];
  const last = source.at(-1);
  if (first === undefined || last === undefined) return;
  const head = cueHead(sheet, source);
  const sentence = sheet.sentences[sheet.sentenceOf[first] ?? 0];
  let hanging = 0;
  let outside = 0;
  const from = Math.max(sentence?.firstToken ?? 0, first - widest);
  const to = Math.min(sentence?.endToken ?? 0, last + widest);
  for (let at = from; at < to; at++) {
    const isInside = of[at] === part.source;
    const isOver = of[sheet.heads[at] ?? -1] === part.source;
    if (isInside === isOver || sheet.words[at]?.isPunctuation === true) continue;
    if (isInside) outside++;
    else if (of[at] === part.none) hanging++;
  }
  facts[rankFact.headTag] = sheet.xpos[head] ?? 0;
  facts[rankFact.sourceSide] = first < firstCue ? 1 : 2;
  facts[rankFact.headRelation] = sheet.relation[head] ?? 0;
  facts[rankFact.headOnCue] = sheet.heads[head] === cue.head ? 1 : 2;
  facts[rankFact.holes] = Math.min(last - first + 1 - source.length, 3);
  facts[rankFact.sourceHanging] = Math.min(hanging, 4);
  facts[rankFact.sourceOutside] = Math.min(outside, 4);
  facts[rankFact.sourceFirstTag] = sheet.xpos[first] ?? 0;
  facts[rankFact.sourceTagBefore] = sheet.xpos[first - 1] ?? 0;
  facts[rankFact.sourceLastTag] = sheet.xpos[last] ?? 0;
  facts[rankFact.sourceNextWord] = sheet.words[last + 1]?.word ?? 0;
  facts[rankFact.contentSide] = firstContent < first ? 1 : 2;
  facts[rankFact.mention] = sheet.mentioned[head] ?? 0;
  rows.addAll(sourceTemplates, facts);
}
