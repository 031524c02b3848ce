import { mix } from "../../../learn/index.ts";
import { widest } from "../cues/cue.ts";
import { FeatureRows } from "../feature-rows.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { addFit, fitOf, fitTemplates } from "./fit-features.ts";
import { type CueGrammar, type Parts, part } from "./parts.ts";
import {
  contentTemplates,
  cutTemplates,
  hangingTemplates,
  marksTemplates,
  outsideTemplates,
  rankFact,
  runTemplates,
} from "./rank-templates.ts";
import type { Reading } from "./reading.ts";
import { addSource } from "./source-rank-features.ts";

/** Facts of one reading at a time, kept from reading to reading. */
const facts = new Int32Array(Object.keys(rankFact).length);
const ownFit = fitTemplates(70);

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
  const runs = runsOf(content);
  const lemma = sheet.lemma[cue.head] ?? 0;
  facts[rankFact.cueLemma] = lemma;
  facts[rankFact.cueTag] = sheet.xpos[cue.head] ?? 0;
  facts[rankFact.one] = 1;
  facts[rankFact.runs] = Math.min(runs.length, 5);
  facts[rankFact.pattern] = patternOf(sheet, reading, runs);
  rows.addAll(contentTemplates, facts);
  const from = addCuts(sheet, reading, parts, rows);
  runs.slice(0, 5).forEach(([first, last], index) => {
    facts[rankFact.isLater] = index > 0 ? 1 : 0;
    addRun(sheet, reading, first, last, from, rows);
  });
  marksFacts(sheet, reading, parts);
  facts[rankFact.size] = Math.min(content.length, 40) >> 2;
  facts[rankFact.sizeTo4] = Math.min(content.length, 4);
  rows.addAll(marksTemplates, facts);
  const fit = fitOf(sheet, reading, parts, grammar);
  addFit(rows, ownFit, fit, lemma, sheet.cueKind[cue.head] ?? 0);
  addSource(sheet, reading, parts, rows, runs[0]?.[0] ?? -1, facts);
}

/** Where the first runs of content stand: before or behind the cue, quoted, in its sentence. */
function patternOf(sheet: Sheet, { cue }: Reading, runs: readonly Run[]): number {
  const firstCue = cue.tokens[0] ?? 0;
  const own = sheet.sentenceOf[firstCue] ?? 0;
  let pattern = 1;
  for (const [first, last] of runs.slice(0, 4)) {
    const where = last < firstCue ? 1 : 2;
    const quoted = (sheet.quote[first] ?? 0) > 0 ? 4 : 0;
    pattern = mix(pattern, where + quoted + (sheet.sentenceOf[first] === own ? 0 : 8));
  }
  return pattern;
}

/** What the content's ends cut off from the tree; gives the first token looked at. */
function addCuts(
  sheet: Sheet,
  { cue, content }: Reading,
  { of }: Parts,
  rows: FeatureRows,
): number {
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
    const isInside = of[at] === part.content;
    if (isInside === (head >= 0 && of[head] === part.content)) continue;
    if (sheet.words[at]?.isPunctuation === true) continue;
    if (isInside) {
      outside++;
      if (outside > 3) continue;
      facts[rankFact.relation] = sheet.relation[at] ?? 0;
      facts[rankFact.upos] = sheet.upos[at] ?? 0;
      facts[rankFact.onCue] = head === cue.head ? 1 : 2;
      facts[rankFact.over] = head === cue.head ? 1 : of[head] === part.cue ? 2 : head < 0 ? 3 : 4;
      rows.addAll(outsideTemplates, facts);
    } else if (of[at] === part.none) {
      // A word left out although it hangs on the content.
      hanging++;
      if (hanging > 4) continue;
      facts[rankFact.relation] = sheet.relation[at] ?? 0;
      facts[rankFact.lemma] = sheet.lemma[at] ?? 0;
      facts[rankFact.side] = at < head ? 1 : 2;
      facts[rankFact.place] = at === high + 1 ? 1 : at === high + 2 ? 2 : at < low ? 3 : 4;
      facts[rankFact.headUpos] = sheet.upos[head] ?? 0;
      rows.addAll(hangingTemplates, facts);
    }
  }
  facts[rankFact.hanging] = Math.min(hanging, 5);
  facts[rankFact.outside] = Math.min(outside, 6);
  rows.addAll(cutTemplates, facts);
  return from;
}

/** What stands at the ends of a run of content, and beside them. */
function addRun(
  sheet: Sheet,
  { cue }: Reading,
  first: number,
  last: number,
  from: number,
  rows: FeatureRows,
): void {
  const { quote, relation, sentenceOf, xpos } = sheet;
  const firstCue = cue.tokens[0] ?? 0;
  const lastCue = cue.tokens.at(-1) ?? 0;
  const own = sentenceOf[firstCue] ?? 0;
  const next = last + 1;
  const gap = first === lastCue + 1 ? 1 : first === lastCue + 2 ? 2 : 0;
  facts[rankFact.firstTag] = xpos[first] ?? 0;
  facts[rankFact.firstLemma] = sheet.lemma[first] ?? 0;
  facts[rankFact.wordBefore] = first > 0 ? (sheet.words[first - 1]?.word ?? 0) : 0;
  facts[rankFact.lastTag] = xpos[last] ?? 0;
  facts[rankFact.lastLemma] = sheet.lemma[last] ?? 0;
  facts[rankFact.lastWord] = sheet.words[last]?.word ?? 0;
  facts[rankFact.nextTag] = xpos[next] ?? 0;
  facts[rankFact.nextTag2] = xpos[next + 1] ?? 0;
  facts[rankFact.nextWord] = sheet.words[next]?.word ?? 0;
  facts[rankFact.firstQuote] = quote[first] ?? 0;
  facts[rankFact.lastQuote] = quote[last] ?? 0;
  facts[rankFact.quotesBefore] = mix(quote[first - 1] ?? 9, quote[first] ?? 0);
  facts[rankFact.quotesAfter] = mix(quote[last] ?? 0, quote[next] ?? 9);
  facts[rankFact.lastRelation] = relation[last] ?? 0;
  facts[rankFact.nextRelation] = relation[next] ?? 0;
  facts[rankFact.endsSentence] = sentenceOf[next] === sentenceOf[last] ? 0 : 1;
  facts[rankFact.ending] = mix(sentenceOf[last] === own ? 1 : 2, last < firstCue ? 1 : 2);
  facts[rankFact.isAtStart] = first === from ? 1 : 0;
  facts[rankFact.gap] = gap;
  facts[rankFact.isBehindCue] = gap === 1 ? 1 : 0;
  facts[rankFact.toCue] = next === firstCue ? 1 : next + 1 === firstCue ? 2 : 3;
  facts[rankFact.length] = Math.min(last - first, 6);
  rows.addAll(runTemplates, facts);
}

/** Which of the quotations around the content takes, and what it takes beside them. */
function marksFacts(sheet: Sheet, { cue, content }: Reading, { of }: Parts): void {
  const firstCue = cue.tokens[0] ?? 0;
  const lastCue = cue.tokens.at(-1) ?? 0;
  const own = sheet.sentenceOf[firstCue] ?? 0;
  const paragraph = sheet.paragraphOf[own];
  let taken = 0;
  let left = 0;
  for (let s = Math.max(0, own - 2); s < Math.min(sheet.sentences.length, own + 6); s++) {
    if (sheet.paragraphOf[s] !== paragraph || sheet.quoted[s] === 0) continue;
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
  facts[rankFact.takes] = takes;
  facts[rankFact.leaves] = leaves;
  facts[rankFact.mixes] = mixes;
  facts[rankFact.takesLeaves] = mix(takes, leaves);
  facts[rankFact.takesMixes] = mix(takes, mixes);
}
