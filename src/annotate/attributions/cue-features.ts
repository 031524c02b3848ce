import { type CrfSequence, mix } from "../../learn/index.ts";
import { cueTreeFeatures } from "./cue-tree-features.ts";
import { distanceStep, FeatureRows } from "./feature-rows.ts";
import type { Sheet } from "./sheet.ts";

/** Transition classes of the cue labeller. */
export const cueClasses = 4;

/** Tags of words that are seldom in a cue, and then beside a word of another tag: names, numbers, marks, pronouns. */
const seldom: ReadonlySet<string> = new Set(
  "NNP NNPS CD , . `` '' -LRB- -RRB- HYPH NFP PRP PRP$ CC WDT WP WP$ WRB $ SYM LS ADD FW UH AFX GW PDT".split(
    " ",
  ),
);

/**
 * Features of one sentence for the labeller that finds cues: each token with its
 * neighbours, marks and arcs. They are collected in `rows`, which has started again;
 * left out, the sequence keeps them for good.
 */
export function cueSequence(
  sheet: Sheet,
  sentence: number,
  bits: number,
  rows: FeatureRows = new FeatureRows(bits, 140),
): CrfSequence {
  const { firstToken: first, endToken: end } = sheet.sentences[sentence] ?? {
    firstToken: 0,
    endToken: 0,
  };
  const offsets = new Int32Array(end - first + 1);
  const classes = new Uint8Array(end - first);
  for (let at = first; at < end; at++) {
    offsets[at - first] = rows.size;
    if (seldom.has(sheet.xposNames[at] ?? "")) seldomFeatures(sheet, rows, at, first, end);
    else {
      wordFeatures(sheet, rows, at, first, end);
      quoteFeatures(sheet, rows, at, sentence);
      cueTreeFeatures(sheet, rows, at);
    }
    classes[at - first] = [0, 1, 3, 2][sheet.quote[at] ?? 0] ?? 0;
  }
  offsets[end - first] = rows.size;
  return { length: end - first, rows: rows.take(), offsets, classes };
}

/** The few features of a word that is seldom in a cue. */
function seldomFeatures(
  sheet: Sheet,
  rows: FeatureRows,
  at: number,
  first: number,
  end: number,
): void {
  const word = sheet.words[at]?.word ?? 0;
  const tag = sheet.xpos[at] ?? 0;
  const lemmaAt = (i: number): number => (i < first || i >= end ? 1 : (sheet.lemma[i] ?? 0));
  const tagAt = (i: number): number => (i < first || i >= end ? 2 : (sheet.xpos[i] ?? 0));
  const head = sheet.heads[at] ?? -1;
  const relation = sheet.relation[at] ?? 0;
  const headLemma = head < 0 ? 5 : (sheet.lemma[head] ?? 0);
  rows.add(201, word);
  rows.add(202, tag);
  rows.add(203, mix(lemmaAt(at - 1), word));
  rows.add(204, mix(word, lemmaAt(at + 1)));
  rows.add(205, lemmaAt(at - 1));
  rows.add(206, lemmaAt(at + 1));
  rows.add(207, mix(tagAt(at - 1), tag));
  rows.add(208, mix(tag, tagAt(at + 1)));
  rows.add(209, mix(tagAt(at - 1), mix(tag, tagAt(at + 1))));
  rows.add(210, mix(lemmaAt(at - 1), tag));
  rows.add(211, mix(tag, sheet.quote[at] ?? 0));
  rows.add(212, mix(tag, relation));
  rows.add(213, mix(headLemma, relation));
  rows.add(214, mix(word, headLemma));
  rows.add(215, mix(tag, sheet.cueKind[at - 1] ?? 0));
  rows.add(216, at === first ? 1 : 0);
}

function wordFeatures(
  sheet: Sheet,
  rows: FeatureRows,
  at: number,
  first: number,
  end: number,
): void {
  const word = sheet.words[at];
  if (word === undefined) return;
  const lemma = sheet.lemma[at] ?? 0;
  const tag = sheet.xpos[at] ?? 0;
  const kind = sheet.cueKind[at] ?? 0;
  const lemmaAt = (i: number): number => (i < first || i >= end ? 1 : (sheet.lemma[i] ?? 0));
  const tagAt = (i: number): number => (i < first || i >= end ? 2 : (sheet.xpos[i] ?? 0));
  const kindAt = (i: number): number => (i < first || i >= end ? 99 : (sheet.cueKind[i] ?? 0));
  const mentionAt = (i: number): number => (i < first || i >= end ? 99 : (sheet.mentioned[i] ?? 0));
  const lemmaBefore = lemmaAt(at - 1);
  const lemmaAfter = lemmaAt(at + 1);
  const tagBefore = tagAt(at - 1);
  const tagAfter = tagAt(at + 1);
  rows.add(1, word.word);
  rows.add(2, lemma);
  rows.add(3, tag);
  rows.add(4, word.suffix3);
  rows.add(5, word.suffix2);
  rows.add(6, word.prefix3);
  rows.add(7, word.shape);
  rows.add(8, kind);
  rows.add(9, mix(kind, tag));
  rows.add(11, lemmaBefore);
  rows.add(12, lemmaAfter);
  rows.add(13, lemmaAt(at - 2));
  rows.add(14, lemmaAt(at + 2));
  rows.add(15, tagBefore);
  rows.add(16, tagAfter);
  rows.add(17, tagAt(at - 2));
  rows.add(18, tagAt(at + 2));
  rows.add(19, mix(tagBefore, tag));
  rows.add(20, mix(tag, tagAfter));
  rows.add(21, mix(mix(tagBefore, tag), tagAfter));
  rows.add(22, mix(lemma, lemmaAfter));
  rows.add(23, mix(lemmaBefore, lemma));
  rows.add(24, mix(lemma, tagAfter));
  rows.add(25, mix(lemma, tagBefore));
  rows.add(26, mix(lemmaAfter, lemmaAt(at + 2)));
  rows.add(27, mix(lemmaBefore, lemmaAt(at - 2)));
  rows.add(28, mix(lemma, mix(tagAfter, tagAt(at + 2))));
  rows.add(29, mix(mix(lemmaBefore, lemma), lemmaAfter));
  rows.add(30, mix(kindAt(at - 1), kind));
  rows.add(31, mix(kind, kindAt(at + 1)));
  rows.add(32, mix(tag, mix(tagAfter, tagAt(at + 2))));
  rows.add(33, mix(tag, mix(tagBefore, tagAt(at - 2))));
  rows.add(34, mix(kind, lemmaAfter));
  rows.add(35, mix(kind, lemmaBefore));
  rows.add(36, lemmaAt(at + 3));
  rows.add(37, lemmaAt(at - 3));
  rows.add(38, mix(kind, tagAfter));
  rows.add(39, mix(kind, tagBefore));
  rows.add(40, at === first ? 1 : 0);
  rows.add(41, sheet.paragraphOf[sheet.sentenceOf[at] ?? 0] === 0 ? 1 : 0);
  rows.add(42, 0);
  rows.add(43, mix(lemma, mentionAt(at - 1)));
  rows.add(44, mix(lemma, mentionAt(at + 1)));
  rows.add(45, mix(kind, mix(mentionAt(at - 1), mentionAt(at + 1))));
  rows.add(50, mix(lemma, tag));
  rows.add(51, mix(word.word, mix(tagBefore, tagAfter)));
}

function quoteFeatures(sheet: Sheet, rows: FeatureRows, at: number, sentence: number): void {
  const lemma = sheet.lemma[at] ?? 0;
  const tag = sheet.xpos[at] ?? 0;
  const kind = sheet.cueKind[at] ?? 0;
  const state = sheet.quote[at] ?? 0;
  const since = distanceStep(sheet.sinceClose[at] ?? 99);
  const until = distanceStep(sheet.untilOpen[at] ?? 99);
  const quoted = sheet.quoted[sentence] ?? 0;
  rows.add(60, state);
  rows.add(61, mix(lemma, state));
  rows.add(62, since);
  rows.add(63, until);
  rows.add(64, mix(tag, since));
  rows.add(65, mix(lemma, since === 8 ? 1 : since));
  rows.add(66, mix(tag, mix(quoted, state)));
  rows.add(67, mix(lemma, quoted));
  rows.add(68, mix(kind, mix(since, state)));
  rows.add(69, mix(tag, until));
  rows.add(70, mix(lemma, until));
  rows.add(71, mix(lemma, mix(state, sheet.quote[at - 1] === 3 ? 1 : 0)));
}
