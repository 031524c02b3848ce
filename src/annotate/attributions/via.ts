import { relayPhrases, relayVerbs } from "../../lang/en/media.ts";
import type { Span } from "../../text/index.ts";
import { type Draft, hullOf, touches } from "./draft.ts";
import { spansOf } from "./draft-spans.ts";
import { type IsOutlet, isMedia } from "./media.ts";
import type { Sheet } from "./sheet.ts";
import { tokenAtOffset } from "./token-at.ts";

/**
 * Gives each draft the ones who passed its words on, nearest to the speaker first,
 * and drops the drafts that only said so (*…, Dawn reported*). A relay stands in
 * the sentence of the words and is a press service, an agency or an outlet.
 */
export function withVia(sheet: Sheet, drafts: readonly Draft[], isOutlet: IsOutlet): Draft[] {
  const extra = new Map<Draft, Span[]>();
  const dropped = new Set<Draft>();
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = sentenceOf(sheet, draft);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  }
  for (const relay of drafts) {
    if (!isRelay(sheet, relay, isOutlet)) continue;
    const hull = hullOf(relay.content);
    for (const told of bySentence.get(sentenceOf(sheet, relay)) ?? []) {
      if (told === relay || dropped.has(told) || told.source.length === 0) continue;
      const covers = touches([hull], hullOf(told.cue)) || sameContent(told, relay);
      if (!covers || overlapping(told.source, relay.source)) continue;
      extra.set(told, [...(extra.get(told) ?? []), hullOf(relay.source)]);
      dropped.add(relay);
    }
  }
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => {
      const spans = [
        ...draft.via,
        ...(extra.get(draft) ?? []),
        ...relaysBeside(sheet, draft, isOutlet),
      ];
      return spans.length === 0 ? draft : { ...draft, via: unique(spans, hullOf(draft.cue)) };
    });
}

function sentenceOf(sheet: Sheet, draft: Draft): number {
  return draft.cueHead < 0 ? -1 : (sheet.sentenceOf[draft.cueHead] ?? -1);
}

function isRelay(sheet: Sheet, draft: Draft, isOutlet: IsOutlet): boolean {
  if (draft.cueHead < 0 || !isMedia(sheet, draft.sourceTokens, isOutlet)) return false;
  const words = draft.cueTokens.map((at) => sheet.lemmas[at] ?? "");
  return words.some(
    (lemma) => relayVerbs.has(lemma) || lemma === "accord" || lemma === "according",
  );
}

function sameContent(a: Draft, b: Draft): boolean {
  const one = hullOf(a.content);
  const other = hullOf(b.content);
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both > 0.5 * Math.min(one.end - one.start, other.end - other.start);
}

function overlapping(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((span) => touches(b, span));
}

/** Relays that a phrase of the cue's sentence names (*, according to the press service*) outside the content. */
function relaysBeside(sheet: Sheet, draft: Draft, isOutlet: IsOutlet): Span[] {
  const sentence = sheet.sentences[sentenceOf(sheet, draft)];
  if (sentence === undefined || sentence.end - sentence.start > 3000) return [];
  const text = sheet.text.slice(sentence.start, sentence.end);
  const found: Span[] = [];
  const add = (tokens: readonly number[]): void => {
    const span = spansOf(sheet, tokens)[0];
    if (span === undefined || !isMedia(sheet, tokens, isOutlet)) return;
    if (touches(draft.content, span) || touches(draft.source, span)) return;
    found.push(span);
  };
  for (const { pattern } of relayPhrases) {
    for (const match of text.matchAll(pattern)) {
      add(phraseFrom(sheet, sentence.start + match.index + match[0].length, sentence.endToken));
    }
  }
  // *…, Dawn reported.*: an outlet and a verb of passing on close the sentence.
  const verb = lastVerb(sheet, sentence.firstToken, sentence.endToken);
  if (verb > 0 && !draft.cueTokens.includes(verb)) {
    let first = verb;
    while (
      first - 1 >= sentence.firstToken &&
      verb - first < 8 &&
      sheet.words[first - 1]?.isPunctuation !== true
    ) {
      first--;
    }
    const tokens = Array.from({ length: verb - first }, (_, i) => first + i);
    if (first > sentence.firstToken && sheet.words[first - 1]?.text === ",") add(tokens);
  }
  return found;
}

function lastVerb(sheet: Sheet, first: number, end: number): number {
  let at = end - 1;
  while (at > first && sheet.words[at]?.isPunctuation === true) at--;
  return relayVerbs.has(sheet.lemmas[at] ?? "") && (sheet.xposNames[at] ?? "").startsWith("VB")
    ? at
    : -1;
}

/** The noun phrase that begins at an offset: up to a comma, a full stop, a verb or a mark that is none of its name. */
function phraseFrom(sheet: Sheet, offset: number, end: number): number[] {
  const tokens: number[] = [];
  for (let at = tokenAtOffset(sheet, offset); at < end && tokens.length < 14; at++) {
    const tag = sheet.xposNames[at] ?? "";
    const text = sheet.words[at]?.text ?? "";
    if (/^[“”"«»]$/u.test(text)) continue;
    if (/^(?:V|MD|W|PRP$|CC)/u.test(tag) && tag !== "VBN" && tag !== "VBG") break;
    if (sheet.words[at]?.isPunctuation === true && !/^[-–’'&/]$/u.test(text)) break;
    if (tokens.length > 0 && (tag === "IN" || tag === "TO") && sheet.words[at]?.lower !== "of")
      break;
    tokens.push(at);
  }
  return tokens;
}

/** Each place once; those behind the cue in text order, then those before it, nearest first. */
function unique(spans: readonly Span[], cue: Span): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (!touches(kept, span)) kept.push(span);
  const behind = kept.filter((span) => span.start >= cue.start).sort((a, b) => a.start - b.start);
  const before = kept.filter((span) => span.start < cue.start).sort((a, b) => b.start - a.start);
  return [...behind, ...before];
}
