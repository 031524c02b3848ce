import { type CrfSequence, mix } from "../../../learn/index.ts";
import { distanceStep, FeatureRows } from "../feature-rows.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { cueFact, seldomTemplates, wordTemplates } from "./cue-templates.ts";
import { cueTreeFeatures } from "./cue-tree-features.ts";

/** Transition classes of the cue labeller. */
export const cueClasses = 4;

/** Tags of words that are seldom in a cue, and then beside a word of another tag: names, numbers, marks, pronouns. */
const seldom: ReadonlySet<string> = new Set(
  "NNP NNPS CD , . `` '' -LRB- -RRB- HYPH NFP PRP PRP$ CC WDT WP WP$ WRB $ SYM LS ADD FW UH AFX GW PDT".split(
    " ",
  ),
);

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

/** Stand for what lies beyond the sentence, or for the head of a root. */
const outside = { lemma: 1, tag: 2, kind: 99, mention: 99 } as const;
const overRoot = { word: 5, bits: 0, kind: 9 } as const;

/** Facts of one token at a time, kept from token to token. */
const facts = new Int32Array(Object.keys(cueFact).length);

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
  facts[cueFact.inFirstParagraph] = sheet.paragraphOf[sentence] === 0 ? 1 : 0;
  facts[cueFact.quoted] = sheet.quoted[sentence] ?? 0;
  for (let at = first; at < end; at++) {
    offsets[at - first] = rows.size;
    nearFacts(sheet, at, first, end);
    if (seldom.has(sheet.xposNames[at] ?? "")) {
      facts[cueFact.kindBefore] = sheet.cueKind[at - 1] ?? 0;
      rows.addAll(seldomTemplates, facts);
    } else {
      wordFacts(sheet, at, first, end);
      quoteFacts(sheet, at);
      treeFacts(sheet, at);
      rows.addAll(wordTemplates, facts);
      cueTreeFeatures(sheet, rows, at, facts);
    }
    classes[at - first] = [0, 1, 3, 2][sheet.quote[at] ?? 0] ?? 0;
  }
  offsets[end - first] = rows.size;
  return { length: end - first, rows: rows.take(), offsets, classes };
}

/** What the features of every word are made of: the word, its neighbours, its governor. */
function nearFacts(sheet: Sheet, at: number, first: number, end: number): void {
  const { lemma, xpos, heads } = sheet;
  const head = heads[at] ?? -1;
  facts[cueFact.word] = sheet.words[at]?.word ?? 0;
  facts[cueFact.lemma] = lemma[at] ?? 0;
  facts[cueFact.tag] = xpos[at] ?? 0;
  facts[cueFact.lemmaBefore] = at > first ? (lemma[at - 1] ?? 0) : outside.lemma;
  facts[cueFact.lemmaAfter] = at + 1 < end ? (lemma[at + 1] ?? 0) : outside.lemma;
  facts[cueFact.tagBefore] = at > first ? (xpos[at - 1] ?? 0) : outside.tag;
  facts[cueFact.tagAfter] = at + 1 < end ? (xpos[at + 1] ?? 0) : outside.tag;
  facts[cueFact.isFirst] = at === first ? 1 : 0;
  facts[cueFact.state] = sheet.quote[at] ?? 0;
  facts[cueFact.relation] = sheet.relation[at] ?? 0;
  facts[cueFact.headLemma] = head < 0 ? overRoot.word : (lemma[head] ?? 0);
}

function wordFacts(sheet: Sheet, at: number, first: number, end: number): void {
  const { lemma, xpos, cueKind, mentioned } = sheet;
  const word = sheet.words[at];
  if (word === undefined) return;
  facts[cueFact.suffix3] = word.suffix3;
  facts[cueFact.suffix2] = word.suffix2;
  facts[cueFact.prefix3] = word.prefix3;
  facts[cueFact.shape] = word.shape;
  facts[cueFact.kind] = cueKind[at] ?? 0;
  const before = at > first;
  const before2 = at - 2 >= first;
  const after = at + 1 < end;
  const after2 = at + 2 < end;
  facts[cueFact.lemmaBefore2] = before2 ? (lemma[at - 2] ?? 0) : outside.lemma;
  facts[cueFact.lemmaBefore3] = at - 3 >= first ? (lemma[at - 3] ?? 0) : outside.lemma;
  facts[cueFact.lemmaAfter2] = after2 ? (lemma[at + 2] ?? 0) : outside.lemma;
  facts[cueFact.lemmaAfter3] = at + 3 < end ? (lemma[at + 3] ?? 0) : outside.lemma;
  facts[cueFact.tagBefore2] = before2 ? (xpos[at - 2] ?? 0) : outside.tag;
  facts[cueFact.tagAfter2] = after2 ? (xpos[at + 2] ?? 0) : outside.tag;
  facts[cueFact.kindBefore] = before ? (cueKind[at - 1] ?? 0) : outside.kind;
  facts[cueFact.kindAfter] = after ? (cueKind[at + 1] ?? 0) : outside.kind;
  facts[cueFact.mentionBefore] = before ? (mentioned[at - 1] ?? 0) : outside.mention;
  facts[cueFact.mentionAfter] = after ? (mentioned[at + 1] ?? 0) : outside.mention;
  facts[cueFact.tagsBefore] = mix(fact(cueFact.tagBefore), fact(cueFact.tag));
  facts[cueFact.lemmasBefore] = mix(fact(cueFact.lemmaBefore), fact(cueFact.lemma));
}

function quoteFacts(sheet: Sheet, at: number): void {
  const since = distanceStep(sheet.sinceClose[at] ?? 99);
  facts[cueFact.since] = since;
  facts[cueFact.sinceNear] = since === 8 ? 1 : since;
  facts[cueFact.until] = distanceStep(sheet.untilOpen[at] ?? 99);
  facts[cueFact.afterClosing] = sheet.quote[at - 1] === 3 ? 1 : 0;
}

function treeFacts(sheet: Sheet, at: number): void {
  const head = sheet.heads[at] ?? -1;
  const isRoot = head < 0;
  const bits = sheet.childBits[at] ?? 0;
  facts[cueFact.bits] = bits;
  facts[cueFact.keyBits] = bits & keyBits;
  facts[cueFact.complementBits] = bits & complementBits;
  facts[cueFact.argumentBits] = bits & argumentBits;
  facts[cueFact.headTag] = isRoot ? overRoot.word : (sheet.xpos[head] ?? 0);
  facts[cueFact.headBits] = isRoot ? overRoot.bits : (sheet.childBits[head] ?? 0);
  facts[cueFact.headRelation] = isRoot ? overRoot.word : (sheet.relation[head] ?? 0);
  facts[cueFact.headKind] = isRoot ? overRoot.kind : (sheet.cueKind[head] ?? 0);
  facts[cueFact.headDistance] = distanceStep(at - head);
  facts[cueFact.tagsUp] = mix(fact(cueFact.tag), fact(cueFact.headTag));
  facts[cueFact.headLemmaRelation] = mix(fact(cueFact.headLemma), fact(cueFact.relation));
}

function fact(place: number): number {
  return facts[place] as number;
}
