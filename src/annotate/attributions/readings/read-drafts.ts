import type { Quotation } from "../../../doc/index.ts";
import { linearScore, logistic } from "../../../learn/index.ts";
import { cueHead } from "../cues/cue.ts";
import { findCues, markCues } from "../cues/find-cues.ts";
import type { Draft } from "../draft.ts";
import { contentSpans, spansOf } from "../draft-spans.ts";
import type { ReadyModel } from "../models.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { calibrated } from "./calibrate.ts";
import { chooseReading } from "./choose.ts";
import { withEntered } from "./complete-quotes.ts";
import { type Chosen, contentForm, filterFeatures, nestings } from "./filter-features.ts";
import { Parts } from "./parts.ts";
import { plainReadings } from "./plain-readings.ts";
import { readingsOf } from "./reading.ts";

/** Cues at least this strong count as cues in the features of other cues. */
export const cueStrength = 0.4;
/** How many readings of a cue the ranker chooses from. */
export const readingsPerCue = 12;
/** How sure a draft is that grammar alone gives. */
const plainConfidence = 0.6;

/** Least chance of a reading that is kept for the words another passes on. */
const spareChance = 0.05;

/** What the cues of a document give. */
export interface DraftsRead {
  readonly drafts: readonly Draft[];
  /**
   * Readings of verbs of speech that were not likely enough. In the words that an
   * agency passes on they are the statement: the labeller has learnt from outermost
   * ones only.
   */
  readonly spare: readonly Draft[];
}

/** Drafts from cues: by the trained model, or, without one, by grammar. */
export function readDrafts(
  sheet: Sheet,
  quotations: readonly Quotation[],
  model: ReadyModel | null,
): DraftsRead {
  if (model === null) {
    const drafts = plainReadings(sheet)
      .map((reading) =>
        toDraft(
          sheet,
          quotations,
          { ...reading, head: cueHead(sheet, reading.cue) },
          plainConfidence,
        ),
      )
      .filter((draft) => draft !== null);
    return { drafts, spare: [] };
  }
  const cues = findCues(sheet, model.cues, model.cuePotentials);
  const marked = markCues(sheet, cues, cueStrength);
  const parts = new Parts(sheet);
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
    const best = chooseReading(sheet, readings, parts, model.ranker);
    if (best !== null) chosen.push(best);
  }
  const nesting = nestings(chosen);
  const drafts: Draft[] = [];
  const spare: Draft[] = [];
  chosen.forEach((reading, index) => {
    const how = nesting[index] ?? { inside: 0, sameStart: 0 };
    const rows = filterFeatures(sheet, reading, how, parts, model.filter.bits);
    const chance = logistic(linearScore(model.filter, rows));
    const { tokens, head } = reading.cue;
    const isLikely = chance >= model.thresholds[contentForm(sheet, reading.content)];
    if (!isLikely && (chance < spareChance || !speaks(sheet, reading))) return;
    const sure = calibrated(model.calibration, chance);
    const { source } = reading;
    const content = withEntered(sheet, reading.content, [...tokens, ...source]);
    const found = { cue: tokens, head, source, content };
    const draft = toDraft(sheet, quotations, found, sure);
    if (draft !== null) (isLikely ? drafts : spare).push(draft);
  });
  return { drafts, spare };
}

function speaks(sheet: Sheet, { cue, source }: Chosen): boolean {
  return source.length > 0 && isSpeechKind(sheet.cueKind[cue.head]);
}

interface Found {
  readonly cue: readonly number[];
  readonly head: number;
  readonly source: readonly number[];
  readonly content: readonly number[];
}

function toDraft(
  sheet: Sheet,
  quotations: readonly Quotation[],
  { cue, head, source, content }: Found,
  confidence: number,
): Draft | null {
  const [first, ...rest] = contentSpans(sheet, content, quotations);
  if (first === undefined) return null;
  const wordy = trimmed(sheet, cue);
  const cueTokens = wordy.length > 0 ? wordy : cue;
  return {
    source: spansOf(sheet, trimmed(sheet, source)),
    sourceTokens: trimmed(sheet, source),
    cue: spansOf(sheet, cueTokens),
    cueTokens,
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
