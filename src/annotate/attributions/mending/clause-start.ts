import type { Span } from "../../../text/index.ts";
import { type Draft, withContent } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Tokens between the beginning of content and the *that* it should begin with. */
const nearThat = 12;
/** Tokens of the longest clause about a source that stands before the content. */
const longestWho = 40;

/**
 * Content that begins where the words begin: at the *that* behind its cue, behind a clause
 * about its source, at the mark behind a place.
 */
export function atClauseStart(sheet: Sheet, draft: Draft): Draft {
  const own = behindWhen(sheet, fromThat(sheet, draft));
  const whole = wholeLine(sheet, wholeThat(sheet, own));
  return withoutPlace(sheet, behindWho(sheet, whole));
}

/** *Insisting **that savers** had nothing to fear*: a clause with *that* that stops before its verb goes on to the next comma or the end of its sentence. */
function wholeThat(sheet: Sheet, draft: Draft): Draft {
  const [span, more] = draft.content;
  const from = tokenAtOffset(sheet, span.start);
  const next = tokenAtOffset(sheet, span.end - 1) + 1;
  const isThat = sheet.words[from]?.lower === "that" && from > (draft.cueTokens.at(-1) ?? from);
  // *The claim that the bridge was safe was tested*: behind a noun another verb may follow.
  if (!/^VB/u.test(sheet.xposNames[draft.cueHead] ?? "")) return draft;
  if (!isThat || more !== undefined || next - from > nearThat || sheet.finite[next] !== 1)
    return draft;
  for (let at = from + 1; at < next; at++) {
    if (sheet.words[at]?.isPunctuation === true || isQuoted(sheet, at)) return draft;
    // The word before the verb is a noun, whatever the tagger takes it for.
    if (sheet.finite[at] === 1 && at + 1 < next) return draft;
  }
  const stop = sheet.sentences[sheet.sentenceOf[from] ?? 0]?.endToken ?? next;
  let end = next;
  while (end + 1 < stop && !/^[,.;:!?]$/u.test(sheet.words[end + 1]?.text ?? "")) {
    end++;
    if (isQuoted(sheet, end)) return draft;
  }
  return withContent(draft, [{ start: span.start, end: sheet.ends[end] ?? span.end }]);
}

/** *Our editor writes: **The water** has reached the door*: unquoted words behind a colon that stop before their verb go on to the end of the sentence. */
function wholeLine(sheet: Sheet, draft: Draft): Draft {
  const [span, more] = draft.content;
  const from = tokenAtOffset(sheet, span.start);
  const next = tokenAtOffset(sheet, span.end - 1) + 1;
  const cue = draft.cueTokens.at(-1) ?? from;
  const isBehind = sheet.words[from - 1]?.text === ":" && from - cue <= 2 && cue < from;
  if (more !== undefined || !isBehind || sheet.finite[next] !== 1) return draft;
  if (isQuoted(sheet, from) || sheet.finite.slice(from, next).includes(1)) return draft;
  let end = (sheet.sentences[sheet.sentenceOf[from] ?? 0]?.endToken ?? next) - 1;
  while (end > next && sheet.words[end]?.isPunctuation === true) end--;
  for (let at = from; at <= end; at++) if (isQuoted(sheet, at)) return draft;
  return withContent(draft, [{ start: span.start, end: sheet.ends[end] ?? span.end }]);
}

/** *Told analysts on a call **that …***, *informed **that** construction of the line …*: content behind its cue begins with the *that* of its clause. */
function fromThat(sheet: Sheet, draft: Draft): Draft {
  const [span, ...rest] = draft.content;
  const cue = draft.cueTokens.at(-1) ?? -1;
  const from = tokenAtOffset(sheet, span.start);
  if (cue < 0 || from <= cue || from - cue > nearThat || isQuoted(sheet, from)) return draft;
  // *Recalled over **tea that** they had promised it*: behind the preposition of a cue stands where it was said.
  const isPlaced = draft.cueTokens.length > 1 && placing.test(sheet.words[cue]?.lower ?? "");
  const tells = isPlaced || telling.test(sheet.lemmas[draft.cueHead] ?? "");
  const that = thatBetween(sheet, cue + 1, { end: from + nearThat, tells });
  if (that < 0 || that === from || sheet.sentenceOf[that] !== sheet.sentenceOf[cue]) return draft;
  const start = sheet.starts[that] ?? span.start;
  // What stands before it is where, when or to whom it was said; behind *by* stands who passed it on.
  const isBehind = that > from;
  if (isBehind && sheet.words[from]?.lower === "by") return draft;
  // *Promised in **the gym that** nobody would …*, *warned **the crowd on the quay that** it was late*
  const isNoun = /^(?:DT|PRP\$|NN|JJ|CD)/u.test(sheet.xposNames[from] ?? "");
  const isLed = isNoun && from === cue + 2 && /^(?:IN|TO)$/u.test(sheet.xposNames[cue + 1] ?? "");
  const isPhrase = isPlaced || isLed || tells;
  if (isBehind && !isPhrase && !/^(?:IN|TO)$/u.test(sheet.xposNames[from] ?? "")) return draft;
  if (start >= span.end || draft.sourceTokens.some((at) => at > cue && at < from)) return draft;
  return withContent(draft, [{ start, end: span.end }, ...rest]);
}

/** Tokens of the longest clause that tells when somebody was told. */
const longestWhen = 20;

/** *Told police **when he was arrested** that it was a joke*: when somebody was told is none of what they were told. */
function behindWhen(sheet: Sheet, draft: Draft): Draft {
  const [span, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, span.start);
  if (!telling.test(sheet.lemmas[draft.cueHead] ?? "") || from < draft.cueHead) return draft;
  if (!/^(?:after|as|before|when|while)$/u.test(sheet.words[from]?.lower ?? "")) return draft;
  for (let at = from + 2; at < from + longestWhen; at++) {
    const start = sheet.starts[at] ?? span.end;
    if (start >= span.end || isQuoted(sheet, at) || sheet.words[at]?.isPunctuation === true)
      return draft;
    const opens = sheet.words[at]?.lower === "that" && sheet.finite[at + 1] !== 1;
    if (opens && sheet.finite.slice(from, at).includes(1))
      return withContent(draft, [{ start, end: span.end }, ...rest]);
  }
  return draft;
}

/** Verbs, by lemma, that tell somebody something: *told analysts on **a call that** they had lost* is a clause even where the tagger sees a relative. */
const telling = /^(?:tell|inform|assure|warn|notify|remind|advise)$/u;

/** Prepositions at the end of a cue behind which stands where or when somebody spoke. */
const placing = /^(?:after|at|before|during|in|over)$/u;

/** The first *that* that opens a clause from one token up to another, no verb, comma or mark before it; -1 for none. */
function thatBetween(
  sheet: Sheet,
  from: number,
  { end, tells }: { readonly end: number; readonly tells: boolean },
): number {
  for (let at = from; at <= Math.min(end, sheet.length - 1); at++) {
    if (sheet.words[at]?.lower === "that") {
      const hasSubject = /^(?:DT|PRP\$?|NNP)/u.test(sheet.xposNames[at + 1] ?? "");
      if (sheet.xposNames[at] === "IN" || (tells && hasSubject)) return at;
    }
    if (sheet.finite[at] === 1 || isQuoted(sheet, at)) return -1;
    if (sheet.words[at]?.isPunctuation === true || /^W/u.test(sheet.xposNames[at] ?? "")) return -1;
  }
  return -1;
}

/** *According to Orlu, **who runs the port**, the ferry will stop*: a clause about the source, between commas, is none of the content. */
function behindWho(sheet: Sheet, draft: Draft): Draft {
  const [span, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, span.start);
  const last = draft.sourceTokens.at(-1) ?? -1;
  if (sheet.words[draft.cueHead]?.lower !== "according" || from !== last + 2) return draft;
  if (!/^(?:who|which|whose)$/u.test(sheet.words[from]?.lower ?? "")) return draft;
  const stop = sheet.sentences[sheet.sentenceOf[from] ?? 0]?.endToken ?? from;
  let verbs = 0;
  for (let at = from + 1; at < Math.min(from + longestWho, stop); at++) {
    if (isQuoted(sheet, at)) return draft;
    if (sheet.finite[at] === 1) verbs++;
    if (verbs === 0 || sheet.words[at]?.text !== ",") continue;
    let last = stop - 1;
    while (last > at && sheet.words[last]?.isPunctuation === true) last--;
    const start = sheet.starts[at + 1] ?? span.end;
    // Content that is no more than the clause about the source gives way to what stands behind it.
    const end = span.end > start ? span.end : (sheet.ends[last] ?? start);
    return start < end ? withContent(draft, [{ start, end }, ...rest]) : draft;
  }
  return draft;
}

/**
 * *“It is late,” Orlu told the crowd **on the quay where they stood**, “but we are here”*: of a
 * quotation that goes on with a small letter behind its cue, what stands before the mark is
 * where it was said.
 */
function withoutPlace(sheet: Sheet, draft: Draft): Draft {
  const cue = draft.cueTokens.at(-1) ?? -1;
  const opens = isQuoted(sheet, tokenAtOffset(sheet, draft.content[0].start));
  if (!opens || cue < 0 || draft.content.length < 2) return draft;
  const isBefore = draft.content[0].end <= (sheet.starts[cue] ?? 0);
  const halves = draft.content.map((span, index) =>
    index > 0 && isBefore ? fromMark(sheet, cue, span) : span,
  );
  return withContent(draft, halves);
}

/** A span from the mark in it, where a comma, the mark and a small letter follow its first words behind the cue; as it is where they do not. */
function fromMark(sheet: Sheet, cue: number, span: Span): Span {
  const from = tokenAtOffset(sheet, span.start);
  if (from <= cue || isQuoted(sheet, from)) return span;
  for (let at = from + 1; at < sheet.length && (sheet.starts[at] ?? 0) < span.end; at++) {
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[cue]) return span;
    if (sheet.quote[at] !== 1) continue;
    const leads = sheet.words[at - 1]?.text === ",";
    const goesOn = /^\p{Ll}/u.test(sheet.words[at + 1]?.text ?? "");
    if (!leads || !goesOn) return span;
    const last = tokenAtOffset(sheet, span.end - 1);
    const end = sheet.quote[last] === 3 ? (sheet.ends[last - 1] ?? span.end) : span.end;
    return { start: sheet.starts[at + 1] ?? span.start, end };
  }
  return span;
}

function isQuoted(sheet: Sheet, at: number): boolean {
  return (sheet.quote[at] ?? 0) > 0;
}
