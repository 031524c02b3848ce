import type { Quotation } from "../../doc/index.ts";
import { linearScore, logistic } from "../../learn/index.ts";
import { calibrated } from "./calibrate.ts";
import { chooseReading } from "./choose.ts";
import { cueHead } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { contentSpans, spansOf } from "./draft-spans.ts";
import { type Chosen, filterFeatures, nestings } from "./filter-features.ts";
import { findCues, markCues } from "./find-cues.ts";
import type { ReadyModel } from "./models.ts";
import { plainReadings } from "./plain-readings.ts";
import { readingsOf } from "./reading.ts";
import type { Sheet } from "./sheet.ts";

/** Cues at least this strong count as cues in the features of other cues. */
export const cueStrength = 0.4;
/** How many readings of a cue the ranker chooses from. */
export const readingsPerCue = 12;
/** How sure a draft is that grammar alone gives. */
const plainConfidence = 0.6;

/** Drafts from cues: by the trained model, or, without one, by grammar. */
export function readDrafts(
  sheet: Sheet,
  quotations: readonly Quotation[],
  model: ReadyModel | null,
): Draft[] {
  if (model === null) {
    return plainReadings(sheet)
      .map((reading) =>
        toDraft(
          sheet,
          quotations,
          { ...reading, head: cueHead(sheet, reading.cue) },
          plainConfidence,
        ),
      )
      .filter((draft) => draft !== null);
  }
  const cues = findCues(sheet, model.cues, model.cuePotentials);
  const marked = markCues(sheet, cues, cueStrength);
  const chosen: Chosen[] = [];
  for (const cue of cues) {
    const readings = readingsOf(
      sheet,
      cue,
      marked,
      model.roles,
      model.rolePotentials,
      readingsPerCue,
    );
    const best = chooseReading(sheet, readings, model.ranker);
    if (best !== null) chosen.push(best);
  }
  const nesting = nestings(chosen);
  const drafts: Draft[] = [];
  chosen.forEach((reading, index) => {
    const how = nesting[index] ?? { inside: 0, sameStart: 0 };
    const rows = filterFeatures(sheet, reading, how, model.filter.bits);
    const chance = logistic(linearScore(model.filter, rows));
    if (chance < model.threshold) return;
    const { tokens, head } = reading.cue;
    const sure = calibrated(model.calibration, chance);
    const parts = { cue: tokens, head, source: reading.source, content: reading.content };
    const draft = toDraft(sheet, quotations, parts, sure);
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

interface Parts {
  readonly cue: readonly number[];
  readonly head: number;
  readonly source: readonly number[];
  readonly content: readonly number[];
}

function toDraft(
  sheet: Sheet,
  quotations: readonly Quotation[],
  { cue, head, source, content }: Parts,
  confidence: number,
): Draft | null {
  const [first, ...rest] = contentSpans(sheet, content, quotations);
  if (first === undefined) return null;
  return {
    source: spansOf(sheet, trimmed(sheet, source)),
    sourceTokens: trimmed(sheet, source),
    cue: spansOf(sheet, cue),
    cueTokens: cue,
    cueHead: head,
    content: [first, ...rest],
    via: [],
    confidence,
    how: "cue",
    goesOn: null,
  };
}

/** Without punctuation at the ends. */
function trimmed(sheet: Sheet, tokens: readonly number[]): readonly number[] {
  let first = 0;
  let end = tokens.length;
  while (first < end && sheet.words[tokens[first] ?? 0]?.isPunctuation === true) first++;
  while (end > first && sheet.words[tokens[end - 1] ?? 0]?.isPunctuation === true) end--;
  // *Rep. Ada Orlu (D)* keeps both its brackets.
  const opens = tokens.slice(first, end).some((at) => sheet.words[at]?.text === "(");
  if (opens && sheet.words[tokens[end] ?? -1]?.text === ")") end++;
  return tokens.slice(first, end);
}
