import { addresseePhrases } from "../../../lang/en/addressees.ts";
import { relayingBodies, relayVerbs } from "../../../lang/en/media.ts";
import { pushUnder, type Span, trimSpan } from "../../../text/index.ts";
import { type Draft, hullOf, touches } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { citedFirst } from "./cited.ts";
import { type IsOutlet, isMedia, isReportingInitials } from "./media.ts";
import { findRelays, phraseFrom } from "./relay-phrases.ts";

/**
 * Gives each draft the ones who passed its words on, nearest to the speaker first,
 * cuts out of its content the phrases that say so, and drops the drafts that said
 * nothing else (*…, Dawn reported*). A relay stands in the sentence of the words
 * and is a press service, an agency or an outlet.
 */
export function withVia(sheet: Sheet, drafts: readonly Draft[], isOutlet: IsOutlet): Draft[] {
  const extra = new Map<Draft, Span[]>();
  const dropped = new Set<Draft>();
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = sentenceOf(sheet, draft);
    pushUnder(bySentence, sentence, draft);
  }
  for (const relay of drafts) {
    const isBody = closesAsBody(sheet, relay);
    if (!isBody && !isRelay(sheet, relay, isOutlet)) continue;
    const hull = hullOf(relay.content);
    const beside = bySentence.get(sentenceOf(sheet, relay)) ?? [];
    // A "sentence" of so many statements is no sentence, and comparing all would take too long.
    if (beside.length > 100) continue;
    for (const told of beside) {
      if (told === relay || dropped.has(told) || told.source.length === 0) continue;
      const covers = touches([hull], hullOf(told.cue)) || sameContent(told, relay);
      if (!covers || told.source.some((span) => touches(relay.source, span))) continue;
      extra.set(told, [...(extra.get(told) ?? []), hullOf(relay.source)]);
      dropped.add(relay);
    }
  }
  const told = drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => citedFirst(sheet, reportedFirst(sheet, draft, isOutlet), isOutlet))
    .map((draft) => relayed(sheet, draft, extra.get(draft) ?? [], isOutlet));
  // One who passes words on in a sentence is no source of the rest of it.
  const passers = new Map<number, Span[]>();
  for (const draft of told) {
    if (draft.via.length === 0) continue;
    const sentence = sentenceOf(sheet, draft);
    passers.set(sentence, [...(passers.get(sentence) ?? []).slice(0, 100), ...draft.via]);
  }
  return told.filter((draft) => {
    const spans = passers.get(sentenceOf(sheet, draft));
    if (spans === undefined || !isRelay(sheet, draft, isOutlet)) return true;
    return !spans.some((via) => touches(draft.source, via));
  });
}

/** *“…”, as announced by the ministry, according to Dawn*: where nobody else said it the ministry did, and Dawn passed it on. */
function reportedFirst(sheet: Sheet, draft: Draft, isOutlet: IsOutlet): Draft {
  const sentence = sheet.sentences[sentenceOf(sheet, draft)];
  if (sentence === undefined || !isRelay(sheet, draft, isOutlet)) return draft;
  const isAccord = draft.cueTokens.some((at) => /^accord(?:ing)?$/u.test(sheet.lemmas[at] ?? ""));
  if (!isAccord) return draft;
  const first = findRelays(sheet, sentence, isOutlet).find(({ by, end }) => {
    const gap = (draft.cue[0]?.start ?? 0) - end;
    return gap >= 0 && gap <= 3 && !touches(draft.source, by);
  });
  if (first === undefined) return draft;
  const content = draft.content.map((span) =>
    span.start < first.start && first.start < span.end
      ? endedBefore(sheet, span, first.start)
      : span,
  );
  const [head, ...rest] = content.filter(
    (span) => span.start < first.start || span.start >= first.end,
  );
  if (head === undefined) return draft;
  return {
    ...draft,
    content: [head, ...rest],
    source: [first.by],
    sourceTokens: first.tokens,
    via: [...draft.via, hullOf(draft.source)],
  };
}

function sentenceOf(sheet: Sheet, draft: Draft): number {
  return draft.cueHead < 0 ? -1 : (sheet.sentenceOf[draft.cueHead] ?? -1);
}

/** *Orlu said …, the premier's office reported*: an office behind the words of somebody. */
function closesAsBody(sheet: Sheet, draft: Draft): boolean {
  const last = draft.sourceTokens.at(-1) ?? -1;
  if (draft.cueHead <= last || (draft.cue[0]?.start ?? 0) < hullOf(draft.content).end) return false;
  return (
    relayingBodies.has(sheet.lemmas[last] ?? "") &&
    relayVerbs.has(sheet.lemmas[draft.cueHead] ?? "")
  );
}

/** Nouns, by lemma, for what somebody's words are read in. */
const records = new Set([
  "statement",
  "communique",
  "communiqué",
  "release",
  "minutes",
  "translation",
]);

function isRelay(sheet: Sheet, draft: Draft, isOutlet: IsOutlet): boolean {
  if (draft.cueHead < 0) return false;
  const lemmas = draft.cueTokens.map((at) => sheet.lemmas[at] ?? "");
  // *Orlu, quoted by Dawn, spoke of …*: whoever quotes is no speaker.
  const quotes = /^(?:quote|cite)$/u.test(lemmas[0] ?? "");
  if (quotes && sheet.words[(draft.sourceTokens[0] ?? 0) - 1]?.lower === "by") return true;
  if (isReportingInitials(sheet, draft.sourceTokens, draft.cueHead)) return true;
  const isAccord = lemmas.some((lemma) => /^accord(?:ing)?$/u.test(lemma));
  // *Orlu replied that …, according to a **statement** from her office*
  const isRecord = draft.sourceTokens.some((at) => records.has(sheet.lemmas[at] ?? ""));
  if (isAccord && isRecord) return true;
  if (!isMedia(sheet, draft.sourceTokens, isOutlet)) return false;
  return isAccord || lemmas.some((lemma) => relayVerbs.has(lemma));
}

function sameContent(a: Draft, b: Draft): boolean {
  const one = hullOf(a.content);
  const other = hullOf(b.content);
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both > 0.5 * Math.min(one.end - one.start, other.end - other.start);
}

function relayed(sheet: Sheet, draft: Draft, extra: readonly Span[], isOutlet: IsOutlet): Draft {
  const sentence = sheet.sentences[sentenceOf(sheet, draft)];
  if (sentence === undefined) return draft;
  const phrases = findRelays(sheet, sentence, isOutlet).filter(
    ({ by }) => !touches(draft.source, by) && !touches(draft.cue, by),
  );
  const spans = [...draft.via, ...extra, ...spokenTo(sheet, draft, sentence, isOutlet)];
  let content: readonly Span[] = draft.content;
  for (const { start, end, by } of [...phrases].reverse()) {
    const quoted = (sheet.quote[tokenAtOffset(sheet, start)] ?? 0) > 0;
    const holder = content.findIndex((span) => span.start < end && start < span.end);
    const holding = content[holder];
    // What stands in quotation marks the speaker said, not the narrator.
    if (quoted) continue;
    if (holding === undefined) {
      spans.push(by);
      continue;
    }
    // Inside the content only a phrase at its very end is the narrator's.
    const rest = sheet.text.slice(Math.min(end, holding.end), holding.end);
    const kept = trimSpan(sheet.text, {
      start: holding.start,
      end: Math.max(holding.start, start),
    });
    if (/[\p{L}\p{N}]/u.test(rest) || kept.end - kept.start < 3) continue;
    const cut = endedBefore(sheet, kept, kept.end);
    if (cut.end <= cut.start) continue;
    content = content.map((span, at) => (at === holder ? cut : span));
    spans.push(by);
  }
  const [first, ...others] = content;
  if (spans.length === 0 || first === undefined) return draft;
  return { ...draft, content: [first, ...others], via: ordered(spans, hullOf(draft.cue)) };
}

/** A span cut at an offset, without the comma or dash before it. */
function endedBefore(sheet: Sheet, { start }: Span, at: number): Span {
  let end = at;
  while (end > start && /[,;:\s–—-]/u.test(sheet.text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Outlets that the words were spoken to, which passed them on: *told the daily Dawn*, *speaking to Orpress*. */
function spokenTo(sheet: Sheet, draft: Draft, sentence: Span, isOutlet: IsOutlet): Span[] {
  if (sentence.end - sentence.start > 2000) return [];
  const text = sheet.text.slice(sentence.start, sentence.end);
  const found: Span[] = [];
  for (const { pattern } of addresseePhrases) {
    for (const match of text.matchAll(pattern)) {
      const tokens = phraseFrom(
        sheet,
        sentence.start + match.index + match[0].length,
        sheet.length,
      );
      const span = spansOf(sheet, tokens)[0];
      const isNamed = tokens.some((at) => (sheet.xposNames[at] ?? "").startsWith("NNP"));
      if (span === undefined || !isNamed || !isMedia(sheet, tokens, isOutlet)) continue;
      if (!touches(draft.content, span) && !touches(draft.source, span)) found.push(span);
    }
  }
  return found;
}

/** Each place once; those behind the cue in text order, then those before it, nearest first. */
function ordered(spans: readonly Span[], cue: Span): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (!touches(kept, span)) kept.push(span);
  const behind = kept.filter((span) => span.start >= cue.start).sort((a, b) => a.start - b.start);
  const before = kept.filter((span) => span.start < cue.start).sort((a, b) => b.start - a.start);
  return [...behind, ...before];
}
