import { type CrfSequence, mix } from "../../learn/index.ts";
import { FeatureRows } from "./feature-rows.ts";
import { type Place, placeOf } from "./place.ts";
import { type RoleFrame, side } from "./role-frame.ts";
import { roleTreeFeatures } from "./role-tree-features.ts";

/** Transition classes of the role labeller. */
export const roleClasses = 9;

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
  for (let at = window.first; at < window.end; at++) {
    offsets[at - window.first] = rows.size;
    const place = placeOf(frame, at);
    quoteFeatures(frame, rows, place);
    if (at >= frame.own.first && at < frame.own.end) {
      placeFeatures(frame, rows, place);
      wordFeatures(frame, rows, place);
      roleTreeFeatures(frame, rows, place);
    } else farFeatures(frame, rows, place);
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

function placeFeatures(frame: RoleFrame, rows: FeatureRows, place: Place): void {
  const { lemma, tag, phrase, sheet, strength, cueTokens, firstCue, lastCue } = frame;
  const { at, side: where, area, distance, commas, others } = place;
  const ownTag = sheet.xpos[at] ?? 0;
  rows.add(1001, 0);
  rows.add(1002, where);
  rows.add(1003, area);
  rows.add(1004, mix(area, place.paragraphs));
  rows.add(1005, mix(where, distance));
  rows.add(1006, mix(distance, lemma));
  rows.add(1007, mix(where, lemma));
  rows.add(1008, mix(where, phrase));
  rows.add(1010, mix(area, commas));
  rows.add(1011, mix(area, others));
  rows.add(1012, mix(commas, mix(where, lemma)));
  rows.add(1013, mix(where, mix(commas, others)));
  rows.add(1015, mix(distance, mix(tag, ownTag)));
  if (strength > 0) {
    rows.add(1016, strength);
    rows.add(1017, mix(strength, where));
    rows.add(1018, mix(strength, mix(where, lemma)));
    rows.add(1019, mix(strength, mix(where, ownTag)));
  }
  const inCue = at >= firstCue && at <= lastCue;
  const cueness = (cueTokens[at] ?? 0) > 0 ? (inCue ? 2 : 1) : 0;
  rows.add(1049, cueness);
  rows.add(1050, mix(where, cueness));
  rows.add(1051, (cueTokens[at + 1] ?? 0) > 0 && !inCue ? 1 : 0);
  if (at === firstCue - 1 || at === lastCue + 1) {
    rows.add(1052, mix(where, sheet.lemma[at] ?? 0));
    rows.add(1053, mix(where, mix(ownTag, lemma)));
  }
}

/** The few features of a word in another sentence than the cue's: where it stands, and whether a span may begin or end at it. */
function farFeatures(
  { sheet, window, lemma, cueTokens }: RoleFrame,
  rows: FeatureRows,
  place: Place,
): void {
  const { at, side: where, area, commas, others } = place;
  const within = (i: number): boolean => i >= window.first && i < window.end;
  const lemmaAt = (i: number): number => (within(i) ? (sheet.lemma[i] ?? 0) : 1);
  const tagAt = (i: number): number => (within(i) ? (sheet.xpos[i] ?? 0) : 2);
  const tag = tagAt(at);
  rows.add(1201, area);
  rows.add(1202, mix(area, place.paragraphs));
  rows.add(1203, mix(area, lemma));
  rows.add(1204, mix(area, commas));
  rows.add(1205, mix(area, others));
  rows.add(1206, lemmaAt(at));
  rows.add(1207, mix(where, lemmaAt(at)));
  rows.add(1208, mix(area, mix(tagAt(at - 1), tag)));
  rows.add(1209, mix(area, mix(tag, tagAt(at + 1))));
  rows.add(1210, mix(where, lemmaAt(at - 1)));
  rows.add(1211, mix(where, lemmaAt(at + 1)));
  rows.add(1212, mix(where, sheet.mentioned[at] ?? 0));
  rows.add(1213, mix(where, (cueTokens[at] ?? 0) > 0 ? 1 : 0));
  rows.add(1214, (cueTokens[at + 1] ?? 0) > 0 ? 1 : 0);
  rows.add(1215, mix(place.sentences, sheet.relations[at] === "root" ? 1 : 0));
}

function wordFeatures(frame: RoleFrame, rows: FeatureRows, place: Place): void {
  const { sheet, window, lemma: cueLemma, lastLemma, kind } = frame;
  const { at, side: where, area, distance, commas, others } = place;
  const word = sheet.words[at];
  if (word === undefined) return;
  const within = (i: number): boolean => i >= window.first && i < window.end;
  const lemmaAt = (i: number): number => (within(i) ? (sheet.lemma[i] ?? 0) : 1);
  const tagAt = (i: number): number => (within(i) ? (sheet.xpos[i] ?? 0) : 2);
  const lemma = lemmaAt(at);
  const tag = tagAt(at);
  const mentioned = sheet.mentioned[at] ?? 0;
  rows.add(1020, word.word);
  rows.add(1021, lemma);
  rows.add(1022, tag);
  rows.add(1023, mix(where, lemma));
  rows.add(1024, mix(where, tag));
  rows.add(1025, mix(distance, tag));
  rows.add(1027, mix(area, mix(tagAt(at - 1), tag)));
  rows.add(1028, mix(area, mix(tag, tagAt(at + 1))));
  rows.add(1029, mix(where, lemmaAt(at - 1)));
  rows.add(1030, mix(where, lemmaAt(at + 1)));
  rows.add(1031, mix(where, mix(lemmaAt(at - 1), lemma)));
  rows.add(1032, mix(where, mix(lemma, lemmaAt(at + 1))));
  rows.add(1033, mix(where, mix(tagAt(at - 1), mix(tag, tagAt(at + 1)))));
  rows.add(1035, mix(distance, mentioned));
  rows.add(1036, mix(distance, word.shape));
  rows.add(1037, mix(where, mix(lemma, cueLemma)));
  rows.add(1039, mix(where, mix(tag, lastLemma)));
  rows.add(1041, mix(commas, mix(tag, where)));
  rows.add(1042, mix(others, mix(tag, where)));
  rows.add(1046, mix(where, mix(lemmaAt(at + 1), lemmaAt(at + 2))));
  rows.add(1047, mix(frame.atStart, mix(where, commas)));
  rows.add(1048, mix(where, mix(frame.atEnd, mix(commas, tag))));
  rows.add(1054, mix(where, mix(kind, mix(tag, commas))));
  rows.add(1055, mix(where, mix(mentioned, cueLemma)));
}

function quoteFeatures(frame: RoleFrame, rows: FeatureRows, place: Place): void {
  const { sheet, quoteState, lemma, touchBefore, touchAfter } = frame;
  const { at, side: where, area, commas, sentences } = place;
  const state = sheet.quote[at] ?? 0;
  const quote = sheet.quoteOf[at] ?? -1;
  const which =
    state === 0
      ? 0
      : quote === frame.ownQuote
        ? 1
        : quote === frame.quoteBefore
          ? 2
          : quote === frame.quoteAfter
            ? 3
            : where === side.before
              ? 4
              : 5;
  const both = mix(state, which);
  const tag = sheet.xpos[at] ?? 0;
  const paragraphs = Math.max(-1, Math.min(1, place.paragraphs));
  rows.add(1060, both);
  rows.add(1061, mix(both, where));
  rows.add(1062, mix(both, area));
  rows.add(1063, mix(which, mix(quoteState, where)));
  rows.add(1064, mix(which, mix(touchBefore, sentences)));
  rows.add(1065, mix(which, mix(touchAfter, sentences)));
  rows.add(1066, mix(both, lemma));
  rows.add(1067, mix(which, mix(commas, where)));
  rows.add(1068, mix(sheet.quoted[sheet.sentenceOf[at] ?? 0] ?? 0, mix(area, which)));
  rows.add(1069, mix(quoteState, mix(where, commas)));
  rows.add(1070, mix(which, mix(paragraphs, mix(sentences, frame.atEnd))));
  const beside = mix(sheet.quote[at - 1] ?? 9, state);
  rows.add(1071, mix(beside, mix(sheet.quote[at + 1] ?? 9, where)));
  rows.add(1072, mix(which, mix(place.others, where)));
  rows.add(1073, mix(quoteState, mix(lemma, where)));
  rows.add(1074, mix(which, mix(tag, where)));
  rows.add(1075, mix(quoteState, mix(place.distance, tag)));
}
