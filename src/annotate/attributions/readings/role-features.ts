import { type CrfSequence, mix } from "../../../learn/index.ts";
import { FeatureRows } from "../feature-rows.ts";
import { placeFacts } from "./place.ts";
import { type RoleFrame, side } from "./role-frame.ts";
import {
  besideTemplates,
  farTemplates,
  placeTemplates,
  quoteTemplates,
  roleFact,
  wordTemplates,
} from "./role-templates.ts";
import { pathFacts, treeFeatures } from "./role-tree-features.ts";

/** Transition classes of the role labeller. */
export const roleClasses = 9;

/** Stand for what lies beyond the window. */
const outside = { lemma: 1, tag: 2, quote: 9 } as const;

/** Facts of one token at a time, kept from token to token. */
const facts = new Int32Array(Object.keys(roleFact).length);

/**
 * Features of a cue's window for the labeller that finds its source and content:
 * each token seen from the cue. Conditioning on the cue is what makes one label
 * sequence enough although attributions overlap. The features are collected in `rows`,
 * which has started again; left out, the sequence keeps them for good.
 */
export function roleSequence(
  frame: RoleFrame,
  bits: number,
  rows: FeatureRows = new FeatureRows(bits, 120 * (frame.window.end - frame.window.first)),
): CrfSequence {
  const { window } = frame;
  const length = window.end - window.first;
  const offsets = new Int32Array(length + 1);
  const classes = new Uint8Array(length);
  cueFacts(frame);
  for (let at = window.first; at < window.end; at++) {
    offsets[at - window.first] = rows.size;
    placeFacts(frame, at, facts);
    nearFacts(frame, at);
    quoteFacts(frame, at);
    rows.addAll(quoteTemplates, facts);
    if (at >= frame.own.first && at < frame.own.end) ownFeatures(frame, rows, at);
    else {
      facts[roleFact.isRoot] = frame.sheet.relations[at] === "root" ? 1 : 0;
      rows.addAll(farTemplates, facts);
    }
    classes[at - window.first] = classOf(frame, at);
  }
  offsets[length] = rows.size;
  return { length, rows: rows.take(), offsets, classes };
}

/** Spans begin and end where these stand, so each has its own transitions. */
function classOf({ sheet, window, firstCue, lastCue }: RoleFrame, at: number): number {
  const sentence = sheet.sentenceOf[at] ?? 0;
  const before = sheet.sentenceOf[at - 1] ?? 0;
  if (at > window.first && sentence !== before) {
    return sheet.paragraphOf[sentence] !== sheet.paragraphOf[before] ? 1 : 2;
  }
  if (at === firstCue) return 3;
  if (at === lastCue + 1) return 4;
  if (sheet.quote[at] === 1) return 5;
  if (at > 0 && sheet.quote[at - 1] === 3) return 6;
  if (sheet.words[at]?.text === ",") return 7;
  return at > 0 && sheet.words[at - 1]?.text === "," ? 8 : 0;
}

function cueFacts(frame: RoleFrame): void {
  facts[roleFact.cueLemma] = frame.lemma;
  facts[roleFact.cueTag] = frame.tag;
  facts[roleFact.cueKind] = frame.kind;
  facts[roleFact.cuePhrase] = frame.phrase;
  facts[roleFact.cueLastLemma] = frame.lastLemma;
  facts[roleFact.cueAtStart] = frame.atStart;
  facts[roleFact.cueAtEnd] = frame.atEnd;
  facts[roleFact.quoteState] = frame.quoteState;
  facts[roleFact.touchBefore] = frame.touchBefore;
  facts[roleFact.touchAfter] = frame.touchAfter;
}

/** The token and its neighbours, as far as words in any sentence are told by them. */
function nearFacts({ sheet, window }: RoleFrame, at: number): void {
  const { lemma, xpos } = sheet;
  const hasBefore = at > window.first;
  const hasAfter = at + 1 < window.end;
  facts[roleFact.lemma] = lemma[at] ?? 0;
  facts[roleFact.lemmaBefore] = hasBefore ? (lemma[at - 1] ?? 0) : outside.lemma;
  facts[roleFact.lemmaAfter] = hasAfter ? (lemma[at + 1] ?? 0) : outside.lemma;
  facts[roleFact.tag] = xpos[at] ?? 0;
  facts[roleFact.tagBefore] = hasBefore ? (xpos[at - 1] ?? 0) : outside.tag;
  facts[roleFact.tagAfter] = hasAfter ? (xpos[at + 1] ?? 0) : outside.tag;
  facts[roleFact.mention] = sheet.mentioned[at] ?? 0;
}

function quoteFacts(frame: RoleFrame, at: number): void {
  const { sheet } = frame;
  const { quote } = sheet;
  const state = quote[at] ?? 0;
  const which = state === 0 ? 0 : whichQuote(frame, at);
  facts[roleFact.state] = state;
  facts[roleFact.which] = which;
  facts[roleFact.stateWhich] = mix(state, which);
  facts[roleFact.besides] = mix(quote[at - 1] ?? outside.quote, state);
  facts[roleFact.stateAfter] = quote[at + 1] ?? outside.quote;
  facts[roleFact.quoted] = sheet.quoted[sheet.sentenceOf[at] ?? 0] ?? 0;
}

/** Which quotation a quoted token stands in: the cue's own (1), the nearest before (2) or after it (3), another before (4) or after (5). */
function whichQuote(frame: RoleFrame, at: number): number {
  const quote = frame.sheet.quoteOf[at] ?? -1;
  if (quote === frame.ownQuote) return 1;
  if (quote === frame.quoteBefore) return 2;
  if (quote === frame.quoteAfter) return 3;
  return facts[roleFact.side] === side.before ? 4 : 5;
}

/** The features of a token in the cue's own sentence, those of quotations apart. */
function ownFeatures(frame: RoleFrame, rows: FeatureRows, at: number): void {
  const { sheet, window, firstCue, lastCue } = frame;
  const word = sheet.words[at];
  // The cue's own words stand in one cue, whatever else its tokens belong to.
  if (at >= firstCue && at <= lastCue) facts[roleFact.isBeforeCue] = 0;
  rows.addAll(placeTemplates, facts);
  if (at === firstCue - 1 || at === lastCue + 1) rows.addAll(besideTemplates, facts);
  facts[roleFact.word] = word?.word ?? 0;
  facts[roleFact.shape] = word?.shape ?? 0;
  facts[roleFact.lemmaAfter2] = at + 2 < window.end ? (sheet.lemma[at + 2] ?? 0) : outside.lemma;
  const path = pathFacts(frame, at, facts);
  rows.addAll(wordTemplates, facts);
  treeFeatures(frame, rows, at, path, facts);
}
