import { mix } from "../../learn/index.ts";
import { cueHead, widest } from "./cue.ts";
import { FeatureRows } from "./feature-rows.ts";
import { addFit, fitOf } from "./fit-features.ts";
import { type CueGrammar, type Parts, part } from "./parts.ts";
import type { Reading } from "./reading.ts";
import type { Sheet } from "./sheet.ts";

/** A run of content tokens: its first and its last. */
type Run = readonly [number, number];

/** The runs of tokens that follow each other without a gap. */
export function runsOf(tokens: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const at of tokens) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/**
 * Features of a whole reading, which no single token sees: what its spans cut off
 * from the tree, what stands at their ends, how the quotations around are shared out.
 * They are collected in `rows`, which has started again.
 */
export function rankFeatures(
  sheet: Sheet,
  reading: Reading,
  grammar: CueGrammar,
  parts: Parts,
  bits: number,
  rows: FeatureRows = new FeatureRows(bits, 200),
): Int32Array {
  parts.mark(reading);
  addRankFeatures(sheet, reading, grammar, parts, rows);
  parts.clear(reading);
  return rows.take();
}

function addRankFeatures(
  sheet: Sheet,
  reading: Reading,
  grammar: CueGrammar,
  parts: Parts,
  rows: FeatureRows,
): void {
  const { cue, content } = reading;
  const { of } = parts;
  const runs = runsOf(content);
  const lemma = sheet.lemma[cue.head] ?? 0;
  const own = sheet.sentenceOf[cue.tokens[0] ?? 0] ?? 0;
  const firstCue = cue.tokens[0] ?? 0;
  const lastCue = cue.tokens.at(-1) ?? 0;
  const wordAt = (at: number): number => sheet.words[at]?.word ?? 0;
  const isMark = (at: number): boolean => sheet.words[at]?.isPunctuation === true;

  let pattern = 1;
  for (const [first, last] of runs.slice(0, 4)) {
    const where = last < firstCue ? 1 : 2;
    const quoted = (sheet.quote[first] ?? 0) > 0 ? 4 : 0;
    pattern = mix(pattern, where + quoted + (sheet.sentenceOf[first] === own ? 0 : 8));
  }
  rows.add(1, Math.min(runs.length, 5));
  rows.add(2, pattern);
  rows.add(3, mix(pattern, lemma));

  const low = content[0] ?? 0;
  const high = content.at(-1) ?? 0;
  const sentenceStart = sheet.sentences[sheet.sentenceOf[low] ?? 0]?.firstToken ?? 0;
  const from = Math.max(sentenceStart, low - widest);
  const sentenceEnd = sheet.sentences[sheet.sentenceOf[high] ?? 0]?.endToken ?? 0;
  const to = Math.min(sentenceEnd, high + widest);
  let hanging = 0;
  let outside = 0;
  for (let at = from; at < to; at++) {
    const head = sheet.heads[at] ?? -1;
    if (isMark(at)) continue;
    if (of[at] === part.content) {
      if (head >= 0 && of[head] === part.content) continue;
      outside++;
      if (outside > 3) continue;
      const relation = sheet.relation[at] ?? 0;
      const over = head === cue.head ? 1 : of[head] === part.cue ? 2 : head < 0 ? 3 : 4;
      rows.add(30, mix(relation, over));
      rows.add(31, mix(relation, mix(head === cue.head ? 1 : 2, lemma)));
      rows.add(32, mix(sheet.upos[at] ?? 0, head === cue.head ? 1 : 2));
    } else if (of[at] === part.none && head >= 0 && of[head] === part.content) {
      // A word left out although it hangs on the content.
      hanging++;
      if (hanging > 4) continue;
      const relation = sheet.relation[at] ?? 0;
      const place = at === high + 1 ? 1 : at === high + 2 ? 2 : at < low ? 3 : 4;
      rows.add(7, mix(relation, at < head ? 1 : 2));
      rows.add(8, mix(relation, mix(place, sheet.upos[head] ?? 0)));
      rows.add(9, mix(relation, sheet.lemma[at] ?? 0));
    }
  }
  rows.add(4, Math.min(hanging, 5));
  rows.add(5, Math.min(outside, 6));
  rows.add(6, mix(Math.min(hanging, 5), Math.min(outside, 6)));

  runs.slice(0, 5).forEach(([first, last], index) => {
    const later = index > 0 ? 1 : 0;
    const next = last + 1;
    const sameSentence = sheet.sentenceOf[next] === sheet.sentenceOf[last] ? 0 : 1;
    const ending = mix(sheet.sentenceOf[last] === own ? 1 : 2, last < firstCue ? 1 : 2);
    const tagFirst = sheet.xpos[first] ?? 0;
    const tagLast = sheet.xpos[last] ?? 0;
    const gap = first === lastCue + 1 ? 1 : first === lastCue + 2 ? 2 : 0;
    rows.add(10, mix(tagFirst, first > 0 ? wordAt(first - 1) : 0));
    rows.add(11, mix(sheet.lemma[first] ?? 0, later));
    rows.add(12, mix(tagLast, wordAt(next)));
    rows.add(13, wordAt(next));
    rows.add(14, mix(sheet.lemma[last] ?? 0, 1));
    rows.add(15, mix(tagLast, sheet.xpos[next] ?? 0));
    rows.add(16, mix(sheet.quote[first] ?? 0, sheet.quote[last] ?? 0));
    rows.add(
      17,
      mix(
        mix(sheet.quote[first - 1] ?? 9, sheet.quote[first] ?? 0),
        mix(sheet.quote[last] ?? 0, sheet.quote[next] ?? 9),
      ),
    );
    rows.add(18, mix(sheet.relation[last] ?? 0, sheet.relation[next] ?? 0));
    rows.add(19, sameSentence);
    rows.add(20, mix(ending, sameSentence));
    rows.add(21, mix(first === from ? 1 : 0, gap));
    rows.add(22, mix(lemma, mix(tagFirst, gap === 1 ? 1 : 0)));
    rows.add(23, mix(next === firstCue ? 1 : next + 1 === firstCue ? 2 : 3, wordAt(next)));
    rows.add(24, mix(Math.min(last - first, 6), later));
    rows.add(25, mix(sheet.xpos[next] ?? 0, sheet.xpos[next + 1] ?? 0));
    rows.add(26, mix(wordAt(last), wordAt(next)));
  });

  const paragraph = sheet.paragraphOf[own];
  let taken = 0;
  let left = 0;
  for (let s = Math.max(0, own - 2); s < Math.min(sheet.sentences.length, own + 6); s++) {
    if (sheet.paragraphOf[s] !== paragraph) continue;
    const sentence = sheet.sentences[s];
    if (sentence === undefined) continue;
    const start = Math.max(sentence.firstToken, firstCue - widest);
    const end = Math.min(sentence.endToken, lastCue + widest);
    for (let at = start; at < end; at++) {
      if ((sheet.quote[at] ?? 0) === 0) continue;
      if (of[at] === part.content) taken++;
      else if (of[at] === part.none) left++;
    }
  }
  let unquoted = 0;
  for (const at of content) if ((sheet.quote[at] ?? 0) === 0) unquoted++;
  const takes = taken > 0 ? 1 : 0;
  const leaves = left > 2 ? 1 : 0;
  const mixes = unquoted > 2 ? 1 : 0;
  rows.add(40, mix(takes, leaves));
  rows.add(41, mix(mix(takes, leaves), mixes));
  rows.add(42, mix(mix(takes, mixes), lemma));
  rows.add(45, Math.min(content.length, 40) >> 2);
  rows.add(46, mix(Math.min(content.length, 4), sheet.xpos[cue.head] ?? 0));
  const fit = fitOf(sheet, reading, parts, grammar);
  addFit(rows, 70, fit, lemma, sheet.cueKind[cue.head] ?? 0);
  sourceRankFeatures(sheet, reading, parts, rows, runs[0]?.[0] ?? -1);
}

function sourceRankFeatures(
  sheet: Sheet,
  { cue, source }: Reading,
  { of }: Parts,
  rows: FeatureRows,
  firstContent: number,
): void {
  const lemma = sheet.lemma[cue.head] ?? 0;
  const firstCue = cue.tokens[0] ?? 0;
  rows.add(50, source.length > 0 ? 1 : 0);
  rows.add(51, mix(lemma, source.length > 0 ? 1 : 0));
  rows.add(53, Math.min(source.length, 8));
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
    if (sheet.words[at]?.isPunctuation === true) continue;
    const over = of[sheet.heads[at] ?? -1] === part.source;
    if (of[at] === part.source) outside += over ? 0 : 1;
    else if (over && of[at] === part.none) hanging++;
  }
  const before = first < firstCue ? 1 : 2;
  rows.add(52, mix(sheet.xpos[head] ?? 0, before));
  rows.add(54, mix(sheet.relation[head] ?? 0, sheet.heads[head] === cue.head ? 1 : 2));
  rows.add(55, Math.min(last - first + 1 - source.length, 3));
  rows.add(56, Math.min(hanging, 4));
  rows.add(57, Math.min(outside, 4));
  rows.add(58, mix(sheet.xpos[first] ?? 0, sheet.xpos[first - 1] ?? 0));
  rows.add(59, mix(sheet.xpos[last] ?? 0, sheet.words[last + 1]?.word ?? 0));
  rows.add(60, mix(before, firstContent < first ? 1 : 2));
  rows.add(61, mix(sheet.mentioned[head] ?? 0, before));
  rows.add(62, mix(sheet.mentioned[head] ?? 0, lemma));
}
