import { type Span, trimSpan } from "../../../text/index.ts";
import { type Draft, touches, withContent } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { bitsOf } from "../sheet/relation-bits.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { phraseFrom } from "../who/relay-phrases.ts";

/**
 * Keeps content to what can be one source's words, where labels, token by token, ran
 * over: it does not leave a headline, does not take in the subject of the verb behind
 * it, does not begin with the one who passed it on, and does not break off at a
 * preposition. `headlines` are spans of the text.
 */
export function withinBounds(
  sheet: Sheet,
  drafts: readonly Draft[],
  headlines: readonly Span[],
): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = sheet.sentenceOf[draft.cueHead] ?? -1;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(0, 50), draft]);
  }
  return drafts.map((draft) => {
    const beside = bySentence.get(sheet.sentenceOf[draft.cueHead] ?? -1) ?? [];
    const own = afterAgent(sheet, insideHeadline(draft, headlines));
    const cut = beforeNextSource(sheet, beforeNextSubject(sheet, own), beside);
    return subjectAfterQuotation(sheet, wholeEnd(sheet, withVerb(sheet, fromThat(sheet, cut))));
  });
}

/** *Council welcomes plan* over “…”: a headline's cue has its content in the headline. */
function insideHeadline(draft: Draft, headlines: readonly Span[]): Draft {
  const [cue] = draft.cue;
  const headline = cue === undefined ? undefined : headlines.find((one) => touches([one], cue));
  if (headline === undefined) return draft;
  return withContent(
    draft,
    draft.content.filter((span) => span.start < headline.end),
  );
}

/** *was quoted as saying by the agency Korda that …*: the agency passed the words on. */
function afterAgent(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const at = tokenAtOffset(sheet, first.start);
  const by = sheet.words[at]?.lower === "by" ? at : at - 1;
  const verb = sheet.xposNames[by - 1] ?? "";
  if (sheet.words[by]?.lower !== "by" || (verb !== "VBG" && verb !== "VBN")) return draft;
  const isCued = draft.cueTokens.includes(by - 1) || draft.cueTokens.includes(by - 2);
  if (!isCued || (sheet.quote[by + 1] ?? 0) > 0) return draft;
  const tokens = phraseFrom(sheet, sheet.starts[by + 1] ?? first.start, sheet.length).filter(
    (token) => (sheet.quote[token] ?? 0) === 0,
  );
  const agent = spansOf(sheet, tokens)[0];
  if (agent === undefined || touches(draft.source, agent)) return draft;
  const start = sheet.starts[(tokens.at(-1) ?? by) + 1] ?? first.end;
  const left = trimSpan(sheet.text, { start: Math.min(start, first.end), end: first.end });
  if (left.end <= left.start) return draft;
  return { ...withContent(draft, [left, ...rest]), via: [...draft.via, agent] };
}

/** Tokens of the longest phrase between a cue and its *that*. */
const longestPhrase = 9;

/** *said in an editorial **that Tarsk** should …*: where and when it was said is the narrator's. */
function fromThat(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, first.start);
  const isBehind = from === (draft.cueTokens.at(-1) ?? -2) + 1;
  if (!isBehind || sheet.xposNames[from] !== "IN" || sheet.words[from]?.lower === "that")
    return draft;
  for (let at = from + 1; at <= from + longestPhrase; at++) {
    const tag = sheet.xposNames[at] ?? "";
    if ((sheet.ends[at] ?? 0) >= first.end || (sheet.quote[at] ?? 0) > 0) return draft;
    // *for the derailment **that** spilled acid*: a clause of the noun before it.
    const isRelative = sheet.finite[at + 1] === 1;
    // *Argued in a ruling **that Orlu** had lied*: a clause, where the tagger sees a relative.
    const hasSubject = /^(?:DT|EX|NNPS?|PRP\$?)$/u.test(sheet.xposNames[at + 1] ?? "");
    const opens = tag === "IN" || (hasSubject && sheet.cueKind[draft.cueHead] === 1);
    if (sheet.words[at]?.lower === "that" && opens && !isRelative) {
      return withContent(draft, [{ start: sheet.starts[at] ?? 0, end: first.end }, ...rest]);
    }
    if (!/^(?:NNP?S?|DT|JJ|CD|PRP\$|POS|IN|HYPH)$/u.test(tag)) return draft;
  }
  return draft;
}

/** Words, at least, that content keeps when its end is cut off. */
const fewest = 2;

/** *welcomed the truce, and its premier* [promised …]: the subject of the verb right behind the content is another clause's. */
function beforeNextSubject(sheet: Sheet, draft: Draft): Draft {
  return withContent(
    draft,
    draft.content.map((span) => cutNextSubject(sheet, draft, span)),
  );
}

function cutNextSubject(sheet: Sheet, draft: Draft, span: Span): Span {
  const first = tokenAtOffset(sheet, span.start);
  const last = tokenAtOffset(sheet, span.end - 1);
  let verb = last + 1;
  while (sheet.relations[verb] === "advmod" || sheet.words[verb]?.text === ",") verb++;
  const sameSentence = sheet.sentenceOf[verb] === sheet.sentenceOf[last];
  const hasTense = /^(?:VB[DPZ]|MD)$/u.test(sheet.xposNames[verb] ?? "");
  if (!sameSentence || !hasTense || draft.cueTokens.includes(verb)) return span;
  const subject = subjectIn(sheet, verb, first, last);
  if (subject < 0) return span;
  let cut = Math.max(first, sheet.low[subject] ?? subject);
  while (cut > first && isJoint(sheet, cut - 1)) cut--;
  if (cut - first < fewest || (sheet.quote[cut] ?? 0) > 0) return span;
  return { start: span.start, end: sheet.ends[cut - 1] ?? span.end };
}

/** The subject of a verb, or of the verb that it helps, between two tokens; -1 where it has none there. */
function subjectIn(sheet: Sheet, verb: number, first: number, last: number): number {
  const relation = sheet.relations[verb] ?? "";
  const head = relation.startsWith("aux") ? (sheet.heads[verb] ?? verb) : verb;
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const isSubject = (sheet.relations[child] ?? "").startsWith("nsubj");
    if (isSubject && child > first && child <= last) return child;
  }
  return -1;
}

/** Tokens between a name and the *and* or semicolon that its clause begins with: *and its premier, Elja Vorn,*. */
const clauseHead = 6;

/** *the truce, and its premier, Elja Vorn*[, promised …]: nor is the source of the cue that follows. */
function beforeNextSource(sheet: Sheet, draft: Draft, beside: readonly Draft[]): Draft {
  const spans = draft.content.map((span) => {
    const next = beside.find(
      ({ source, cue }) =>
        source[0] !== undefined &&
        source[0].start > span.start &&
        source[0].end <= span.end &&
        span.end - source[0].end <= 1 &&
        (cue[0]?.start ?? 0) >= span.end,
    );
    if (next === undefined) return span;
    const first = tokenAtOffset(sheet, span.start);
    const named = tokenAtOffset(sheet, next.source[0]?.start ?? span.end);
    for (let at = named - 1; at > first + 1 && named - at <= clauseHead; at--) {
      const word = sheet.words[at];
      if (word?.lower !== "and" && word?.text !== ";") continue;
      let cut = at;
      while (cut > first && isJoint(sheet, cut - 1)) cut--;
      const isQuoted = (sheet.quote[cut] ?? 0) > 0;
      return isQuoted ? span : { start: span.start, end: sheet.ends[cut - 1] ?? span.end };
    }
    return span;
  });
  return withContent(draft, spans);
}

/** A word or mark that joins two clauses. */
function isJoint(sheet: Sheet, at: number): boolean {
  const word = sheet.words[at];
  return word !== undefined && (/^[,;–—-]+$/u.test(word.text) || word.lower === "and");
}

/** *“…,” its leader, Tamsin Veil, told the agency*: what stands between a quotation and its verb is the subject. */
function subjectAfterQuotation(sheet: Sheet, draft: Draft): Draft {
  const verb = draft.cueTokens[0] ?? -1;
  if (draft.sourceTokens.length > 0 || verb < 1) return draft;
  if (!/^VB[DZ]$/u.test(sheet.xposNames[verb] ?? "")) return draft;
  if (((sheet.childBits[verb] ?? 0) & bitsOf("nsubj", "nsubj:pass")) !== 0) return draft;
  // *Orlu was accused of …*: the subject of a passive says nothing.
  const isPassive = draft.cueTokens.some(
    (at) => ((sheet.childBits[at] ?? 0) & bitsOf("aux:pass", "nsubj:pass")) !== 0,
  );
  if (isPassive) return draft;
  const tokens: number[] = [];
  for (let at = verb - 1; at >= 0 && sheet.quote[at] !== 3; at--) {
    const tag = sheet.xposNames[at] ?? "";
    if (tokens.length >= 10 || (sheet.quote[at] ?? 0) > 0 || /^(?:V|MD|W|CC|IN)/u.test(tag)) {
      return draft;
    }
    tokens.unshift(at);
  }
  while (sheet.words[tokens.at(-1) ?? -1]?.isPunctuation === true) tokens.pop();
  while (sheet.words[tokens[0] ?? -1]?.isPunctuation === true) tokens.shift();
  const sentence = sheet.sentenceOf[verb];
  if (!tokens.every((at) => sheet.sentenceOf[at] === sentence)) return draft;
  if (!tokens.some((at) => /^(?:NN|PRP)/u.test(sheet.xposNames[at] ?? ""))) return draft;
  return { ...draft, sourceTokens: tokens, source: spansOf(sheet, tokens) };
}

/** *Orlu's claim that the bridge* [was safe] *was tested*: a clause has a verb; it goes on up to the next one. */
function withVerb(sheet: Sheet, draft: Draft): Draft {
  const spans = draft.content.map((span) => {
    const first = tokenAtOffset(sheet, span.start);
    const last = tokenAtOffset(sheet, span.end - 1);
    if (sheet.words[first]?.lower !== "that" || sheet.xposNames[first] !== "IN") return span;
    if (sheet.finite.slice(first, last + 1).includes(1) || sheet.finite[last + 1] !== 1)
      return span;
    let end = last + 1;
    while (
      end - last < furthest &&
      continues(sheet, draft, end + 1, last) &&
      !sheet.finite[end + 1]
    )
      end++;
    return { start: span.start, end: sheet.ends[end] ?? span.end };
  });
  return withContent(draft, spans);
}

/** Tags of words that something must follow: *on*, *the*, *and*. */
const open = /^(?:IN|DT|CC|TO|PRP\$)$/u;
/** Tokens at most that an end broken off is drawn on by. */
const furthest = 12;

/** *the talks will resume on* [9 May]: content goes on to the end of the phrase. */
function wholeEnd(sheet: Sheet, draft: Draft): Draft {
  const spans = draft.content.map((span) => {
    const last = tokenAtOffset(sheet, span.end - 1);
    if (!open.test(sheet.xposNames[last] ?? "") || (sheet.quote[last] ?? 0) > 0) return span;
    let end = last;
    while (end - last < furthest && continues(sheet, draft, end + 1, last)) end++;
    return end === last ? span : { start: span.start, end: sheet.ends[end] ?? span.end };
  });
  return withContent(draft, spans);
}

function continues(sheet: Sheet, draft: Draft, at: number, last: number): boolean {
  const span = { start: sheet.starts[at] ?? 0, end: sheet.ends[at] ?? 0 };
  return (
    at < sheet.length &&
    sheet.sentenceOf[at] === sheet.sentenceOf[last] &&
    sheet.words[at]?.isPunctuation !== true &&
    !touches([...draft.cue, ...draft.source, ...draft.content], span)
  );
}
