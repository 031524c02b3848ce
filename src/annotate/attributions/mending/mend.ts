import { timeNouns } from "../../../lang/en/head-nouns.ts";
import { type Draft, touches, withContent } from "../draft.ts";
import { spansOf, withSource } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSpeechKind } from "../sheet/cue-kind-column.ts";
import { namesBetween } from "../sheet/names-between.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { hasTense } from "../sheet/tense.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { sureOfClosing } from "./closing.ts";
import { subjectBeforeVerb, subjectJoined, subjectOfMain } from "./shared-subject.ts";
import { trimSource, withoutFront } from "./trim-source.ts";
import { wholeVerdict } from "./verdict.ts";

/**
 * Puts content and source right where grammar is surer than labels: the speaker
 * taken for the end of a quotation, half a sentence beside *according to*, a noun of
 * speech left out before its clause, the subject of another clause for a source.
 */
export function mend(sheet: Sheet, draft: Draft): Draft {
  const timed = trimSource(sheet, draft);
  const held = nounOfSpeech(sheet, bothHalves(sheet, speakerInContent(sheet, timed)));
  const subject = phraseBeforeCue(sheet, subjectOverOther(sheet, held));
  const alone = subjectBeforeVerb(sheet, whomItLetsSpeak(sheet, subject));
  const shared = subjectOfMain(sheet, subjectJoined(sheet, alone));
  const whole = wholeVerdict(sheet, subjectOfConjunct(sheet, shared));
  return sureOfClosing(sheet, withoutFront(sheet, whole));
}

/**
 * *Orlu said the bridge was safe and warned that the dam was not*: content ends where
 * another cue with the same source goes on beside its own.
 */
export function endAtNextCue(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const bySource = groupBySource(drafts);
  return drafts.map((draft) => {
    let end = Number.POSITIVE_INFINITY;
    for (const next of bySource.get(draft.sourceTokens[0] ?? -1) ?? []) {
      const first = next.cueTokens[0] ?? -1;
      if (next === draft || first <= (draft.cueTokens.at(-1) ?? first)) continue;
      let before = first;
      while (before > 0 && isBetween(sheet, before - 1)) before--;
      // *had been **hard** and thanked*: what stands before *and* is no adverb of the cue's.
      const joint = sheet.xposNames.slice(before, first).indexOf("CC");
      while (
        joint > 0 &&
        before < first &&
        sheet.xposNames[before] !== "CC" &&
        sheet.words[before]?.isPunctuation !== true
      )
        before++;
      const joined = sheet.xposNames.slice(before, first).includes("CC");
      if (joined && (sheet.quote[before] ?? 0) === 0) {
        end = Math.min(end, sheet.ends[before - 1] ?? 0);
      }
    }
    if (end === Number.POSITIVE_INFINITY) return draft;
    const spans = draft.content
      .map((span) => ({ start: span.start, end: Math.min(span.end, end) }))
      .filter((span) => span.end - span.start > 1);
    return withContent(draft, spans);
  });
}

/**
 * *Li also noted that …, Orpress reported*: who reports words is not who says a verb
 * that those words begin with; that is the name they begin with.
 */
export function ownVoices(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const bySource = groupBySource(drafts);
  return drafts.map((draft) => {
    const cue = draft.cue[0]?.start ?? -1;
    for (const outer of bySource.get(draft.sourceTokens[0] ?? -1) ?? []) {
      const [content] = outer.content;
      if (outer === draft || cue < content.start || cue >= content.end) continue;
      const first = tokenAtOffset(sheet, content.start);
      const names = namesBetween(sheet, first, draft.cueTokens[0] ?? first);
      if (names.length > 0) return withSource(sheet, draft, names);
    }
    return draft;
  });
}

/** Drafts by the first token of their source, at most twenty each: more are no text. */
function groupBySource(drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const first = draft.sourceTokens[0];
    if (first === undefined || draft.cueHead < 0) continue;
    const same = groups.get(first);
    if (same === undefined) groups.set(first, [draft]);
    else if (same.length < 20) same.push(draft);
  }
  return groups;
}

/** *and*, a comma or *also* before a cue. */
function isBetween(sheet: Sheet, at: number): boolean {
  return sheet.words[at]?.isPunctuation === true || /^(?:CC|RB)$/u.test(sheet.xposNames[at] ?? "");
}

/** *Orlu let **her hero** say that …*: who is made to speak, and not who lets them. */
function whomItLetsSpeak(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens[0] ?? -1;
  if (sheet.xposNames[draft.cueHead] !== "VB" || sheet.words[cue - 1]?.lower === "to") return draft;
  for (let at = cue - 2; at > cue - 7 && at > 0; at--) {
    if (sheet.words[at + 1]?.isPunctuation === true) return draft;
    if (!/^(?:let|make)$/u.test(sheet.lemmas[at] ?? "")) continue;
    const isBefore = draft.sourceTokens.some((token) => token < at);
    return isBefore ? withSource(sheet, draft, tokenRange(at + 1, cue)) : draft;
  }
  return draft;
}

/** *“We tried,” the governor, Ivo Brandt, said*: what stands between the closing mark and the cue is who said it. */
function speakerInContent(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens[0] ?? -1;
  if (cue < 2) return draft;
  // *“…,” the governor, **Ivo Brandt**, said*: the name alone may be known for the source.
  const own = draft.sourceTokens[0] ?? cue;
  for (const [index, span] of draft.content.entries()) {
    const first = tokenAtOffset(sheet, span.start);
    const last = tokenAtOffset(sheet, Math.max(span.start, span.end - 1));
    if (last >= own || own > cue || own - last > 2 || (sheet.quote[first] ?? 0) === 0) continue;
    let from = last;
    while (from > first && (sheet.quote[from - 1] ?? 0) === 0) from--;
    if (from === first || (sheet.quote[from] ?? 0) !== 0 || last - from > 30) continue;
    const end = Math.max(last, draft.sourceTokens.at(-1) ?? last);
    const tokens = tokenRange(from, end + 1);
    const isBare = tokens.every((at) => at > last || isOfPhrase(sheet, at));
    if (own < cue && (!isBare || sheet.words[last + 1]?.text !== ",")) continue;
    if (tokens.some((at) => sheet.finite[at] === 1)) continue;
    if (!tokens.some((at) => isNominal(sheet, at))) continue;
    const closing = sheet.quote[from - 1] === 3 ? from - 2 : from - 1;
    const opening = sheet.quote[first] === 1 ? first + 1 : first;
    const inner = { start: sheet.starts[opening] ?? 0, end: sheet.ends[closing] ?? 0 };
    if (inner.end <= inner.start) continue;
    const content = draft.content.map((other, at) => (at === index ? inner : other));
    return withSource(sheet, withContent(draft, content), tokens);
  }
  return draft;
}

/** *The ferry, according to Captain Dol, had no radio*: a subject before *according to* brings its clause behind it. */
function bothHalves(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens[0] ?? -1;
  const last = draft.sourceTokens.at(-1) ?? -1;
  const only = draft.content.length === 1 ? draft.content[0] : undefined;
  if (only === undefined || sheet.words[cue]?.lower !== "according" || last < cue) return draft;
  const from = tokenAtOffset(sheet, only.start);
  for (let at = from; at < cue; at++) if (sheet.finite[at] === 1) return draft;
  const sentence = sheet.sentences[sheet.sentenceOf[cue] ?? 0];
  const isFirst = from <= (sentence?.firstToken ?? 0) + 1 && only.end <= (sheet.starts[cue] ?? 0);
  const next = last + 2;
  if (!isFirst || sheet.words[last + 1]?.text !== "," || sheet.finite[next] !== 1) return draft;
  let end = (sentence?.endToken ?? next) - 1;
  while (end > next && sheet.words[end]?.isPunctuation === true) end--;
  const rest = { start: sheet.starts[next] ?? 0, end: sheet.ends[end] ?? 0 };
  return rest.end > rest.start ? withContent(draft, [only, rest]) : draft;
}

/** *denied NATO accusations that …*: content that begins with the clause of a noun of speech begins with the noun. */
function nounOfSpeech(sheet: Sheet, draft: Draft): Draft {
  const only = draft.content[0];
  const first = tokenAtOffset(sheet, only.start);
  const noun = first - 1;
  if ((sheet.cueKind[noun] ?? 0) < 5 || sheet.words[first]?.lower !== "that") return draft;
  if (noun <= draft.cueHead || draft.cueTokens.includes(noun)) return draft;
  if (sheet.heads[noun] !== draft.cueHead || draft.sourceTokens.includes(noun)) return draft;
  const low = Math.max(sheet.low[noun] ?? noun, (draft.cueTokens.at(-1) ?? 0) + 1);
  const start = sheet.starts[low] ?? only.start;
  if (touches(draft.source, { start, end: only.start })) return draft;
  return withContent(draft, [{ start, end: only.end }, ...draft.content.slice(1)]);
}

/** A verb of speech with a subject of its own right before it has that for its source, whoever else stands near. */
function subjectOverOther(sheet: Sheet, draft: Draft): Draft {
  const head = draft.cueHead;
  if (draft.sourceTokens.length === 0 || !isSpeechKind(sheet.cueKind[head])) return draft;
  if (sheet.finite[head] !== 1 || (sheet.quote[head] ?? 0) > 0) return draft;
  const subject = subjectOf(sheet, head).filter((at) => !draft.cueTokens.includes(at));
  const last = subject.at(-1) ?? -1;
  if (subject.length === 0 || subject.length > 30 || last > head || head - last > 3) return draft;
  if (subject.some((at) => draft.sourceTokens.includes(at))) return draft;
  const own = draft.sourceTokens.at(-1) ?? -1;
  if (sheet.xposNames[own] === "PRP" && own + 1 === draft.cueTokens[0]) return draft;
  const [span] = spansOf(sheet, subject);
  if (span === undefined || touches(draft.content, span)) return draft;
  return withSource(sheet, draft, subject);
}

/** Tokens of the longest phrase between a comma and a verb that is taken for its subject. */
const longestPhrase = 10;

/** *In one letter, Veil said*, *when pressed, the mother of three replied*: a noun phrase between a comma and the verb is its subject, whatever the tree says. */
function phraseBeforeCue(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens[0] ?? -1;
  const speaks = isSpeechKind(sheet.cueKind[draft.cueHead]);
  if (!speaks || sheet.finite[cue] !== 1 || draft.sourceTokens.length === 0) {
    return draft;
  }
  let from = cue;
  while (from > 0 && cue - from <= longestPhrase && isOfPhrase(sheet, from - 1)) from--;
  if (cue - from > longestPhrase || sheet.words[from - 1]?.text !== ",") return draft;
  if (sheet.sentenceOf[from - 1] !== sheet.sentenceOf[cue] || (sheet.quote[from - 1] ?? 0) > 0)
    return draft;
  const tokens = tokenRange(from, cue);
  while (sheet.xposNames[tokens.at(-1) ?? -1] === "RB") tokens.pop();
  const last = tokens.at(-1) ?? -1;
  const isNoun = isNominal(sheet, last) || (sheet.xposNames[last] === "CD" && tokens.length > 2);
  if (!isNoun || tokens.some((at) => isTime(sheet, at))) return draft;
  if (!/^(?:DT|PRP\$?|NNPS?|NNS)$/u.test(sheet.xposNames[from] ?? "")) return draft;
  const [span] = spansOf(sheet, tokens);
  if (span === undefined || draft.sourceTokens.some((at) => at >= from)) return draft;
  if (touches(draft.content, span)) return draft;
  return withSource(sheet, draft, tokens);
}

function isOfPhrase(sheet: Sheet, at: number): boolean {
  const tag = sheet.xposNames[at] ?? "";
  if ((sheet.quote[at] ?? 0) > 0) return false;
  return /^(?:DT|PRP\$?|NNP?S?|JJ|CD|HYPH|POS|RB)$/u.test(tag) || sheet.words[at]?.lower === "of";
}

/** *Kremna welcomed the truce, and its minister, Elja Vorn, promised …*: a noun phrase between *and* and the verb is its subject. */
function subjectOfConjunct(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens[0] ?? -1;
  const speaks = isSpeechKind(sheet.cueKind[draft.cueHead]);
  if (!speaks || draft.sourceTokens.length === 0 || !hasTense(sheet, cue)) {
    return draft;
  }
  const first = sheet.sentences[sheet.sentenceOf[cue] ?? 0]?.firstToken ?? cue;
  let from = cue;
  while (from > first && cue - from < 20 && sheet.xposNames[from - 1] !== "CC") from--;
  if (from === first || sheet.xposNames[from - 1] !== "CC" || from === cue) return draft;
  if (!/^(?:DT|PRP\$?|NNPS?|NNS?)$/u.test(sheet.xposNames[from] ?? "")) return draft;
  const last = draft.sourceTokens.at(-1) ?? -1;
  if (draft.sourceTokens.some((at) => at >= from)) return draft;
  // *Aker has backed her, but a source close to the board said*: the tree may not see it.
  const isClause = sheet.finite.slice(last + 1, from - 1).includes(1);
  if (sheet.relations[draft.cueHead] !== "conj" && !isClause) return draft;
  const tokens = tokenRange(from, cue);
  const foreign =
    isClause && sheet.xposNames[from] === "DT" ? /^(?:V|MD|W)/u : /^(?:V|MD|IN|W|TO)/u;
  if (tokens.some((at) => foreign.test(sheet.xposNames[at] ?? "") || isTime(sheet, at)))
    return draft;
  while (tokens.length > 0 && !isNominal(sheet, tokens.at(-1) ?? cue)) tokens.pop();
  const [span] = spansOf(sheet, tokens);
  if (span === undefined || touches(draft.content, span)) return draft;
  return withSource(sheet, draft, tokens);
}

function isTime(sheet: Sheet, at: number): boolean {
  return timeNouns.has(sheet.lemmas[at] ?? "");
}

function isNominal(sheet: Sheet, at: number): boolean {
  return /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? "");
}
