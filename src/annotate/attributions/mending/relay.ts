import { type Span, trimSpan } from "../../../text/index.ts";
import { type Draft, hullOf } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";

const quoting = new Set(["quote", "cite"]);
const saying = new Set(["say", "tell", "state", "write", "note", "add", "warn"]);

/**
 * Puts *Dawn quoted Orlu as saying* right: Orlu is the source and Dawn the way;
 * in *Orlu was quoted as saying by Dawn* and *Dawn quoted Orlu: “…”* likewise. Other
 * drafts come back as they are.
 */
export function turnRelay(sheet: Sheet, draft: Draft): Draft {
  if (draft.cueHead < 0) return draft;
  const quote = quoteVerb(sheet, draft);
  if (quote < 0) return ofQuoted(sheet, draft);
  const subject = dependent(sheet, quote, "nsubj");
  const passive = dependent(sheet, quote, "nsubj:pass");
  const direct = dependent(sheet, quote, "obj");
  const object = direct >= 0 ? direct : dependent(sheet, quote, "iobj");
  const agent = agentOf(sheet, quote, draft);
  if (passive >= 0 || (subject >= 0 && object < 0 && hasPassive(sheet, quote))) {
    const source = passive >= 0 ? passive : subject;
    const via = agent.length > 0 ? [hullOf(spansOf(sheet, agent))] : [];
    return withSource(sheet, draft, source, quote, via);
  }
  if (subject >= 0 && object >= 0) {
    const via = hullOf(spansOf(sheet, phrase(sheet, subject, quote)));
    return withSource(sheet, draft, object, quote, [via]);
  }
  return draft;
}

/** *Veil quoted the founder, Ada Orlu: “…”*: the words in marks are of whoever stands between the verb and the colon. */
function ofQuoted(sheet: Sheet, draft: Draft): Draft {
  const verb = draft.cueHead;
  const first = tokenAtOffset(sheet, draft.content[0].start);
  if (!quoting.has(sheet.lemmas[verb] ?? "") || first < verb || first - verb > 14) return draft;
  if (draft.sourceTokens.some((at) => at > verb) || (sheet.quote[first] ?? 0) === 0) return draft;
  let colon = first - 1;
  while (colon > verb && (sheet.quote[colon] ?? 0) > 0) colon--;
  if (!/^[:,]$/u.test(sheet.words[colon]?.text ?? "")) return draft;
  const quoted = tokenRange(verb + 1, colon);
  // *Quoted a line **by** the poet Ada Orlu*: a work.
  const isPhrase = quoted.every(
    (at) =>
      !/^(?:V|MD|W|CC|PRP$)/u.test(sheet.xposNames[at] ?? "") &&
      !/^(?:by|from|in)$/u.test(sheet.words[at]?.lower ?? ""),
  );
  if (!isPhrase || !quoted.some((at) => isSomebodyKind(sheet.mentioned[at]))) return draft;
  const isNamed = draft.sourceTokens.some((at) => /^NN/u.test(sheet.xposNames[at] ?? ""));
  const via = isNamed ? [hullOf(draft.source)] : [];
  return { ...draft, source: spansOf(sheet, quoted), sourceTokens: quoted, via };
}

/** The verb *quote* of *quoted … as saying* in or beside the cue, or -1. */
function quoteVerb(sheet: Sheet, draft: Draft): number {
  const first = draft.cueTokens[0] ?? 0;
  const sentence = sheet.sentences[sheet.sentenceOf[first] ?? 0];
  if (sentence === undefined) return -1;
  const from = Math.max(sentence.firstToken, first - 12);
  const to = Math.min(sentence.endToken, (draft.cueTokens.at(-1) ?? 0) + 12);
  for (let at = from; at < to; at++) {
    if (!quoting.has(sheet.lemmas[at] ?? "") || !(sheet.xposNames[at] ?? "").startsWith("V"))
      continue;
    for (let i = at + 1; i < Math.min(to, at + 12); i++) {
      const said = saidAfter(sheet, i);
      const near = draft.cueTokens.some((cue) => cue >= at - 1 && cue <= said);
      if (said >= 0 && near) return at;
    }
  }
  return -1;
}

/** The verb of *as saying* or *as having said* that begins at a token, or -1. */
export function saidAfter(sheet: Sheet, as: number): number {
  if (sheet.words[as]?.lower !== "as") return -1;
  const verb = sheet.words[as + 1]?.lower === "having" ? as + 2 : as + 1;
  return saying.has(sheet.lemmas[verb] ?? "") ? verb : -1;
}

function hasPassive(sheet: Sheet, verb: number): boolean {
  return dependent(sheet, verb, "aux:pass") >= 0;
}

function dependent(sheet: Sheet, of: number, relation: string): number {
  for (let child = sheet.tree.first[of] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === relation) return child;
  }
  return -1;
}

/** The tokens of a phrase on its own side of the verb, up to *as*, without commas at its ends. */
function phrase(sheet: Sheet, head: number, verb: number): number[] {
  const tokens: number[] = [];
  const low = Math.max(sheet.low[head] ?? head, head > verb ? verb + 1 : 0);
  const high = Math.min(sheet.high[head] ?? head, head < verb ? verb - 1 : sheet.length - 1);
  for (let at = low; at <= high && at - low < 40; at++) {
    if (saidAfter(sheet, at) >= 0) break;
    tokens.push(at);
  }
  while (tokens.length > 0 && sheet.words[tokens.at(-1) ?? 0]?.isPunctuation === true) tokens.pop();
  return tokens;
}

/** The words after *by* behind *quoted as saying*. */
function agentOf(sheet: Sheet, quote: number, draft: Draft): number[] {
  const sentence = sheet.sentences[sheet.sentenceOf[quote] ?? 0];
  const end = Math.min(sentence?.endToken ?? 0, quote + 12);
  for (let at = quote + 1; at < end; at++) {
    if (sheet.words[at]?.lower !== "by") continue;
    const head = sheet.heads[at] ?? -1;
    if (head < at) return [];
    const inContent = draft.content.some(({ start, end: until }) => {
      const offset = sheet.starts[head] ?? 0;
      return start <= offset && offset < until;
    });
    return inContent ? [] : phrase(sheet, head, at);
  }
  return [];
}

function withSource(
  sheet: Sheet,
  draft: Draft,
  head: number,
  verb: number,
  via: readonly Span[],
): Draft {
  const sourceTokens = phrase(sheet, head, verb);
  if (sourceTokens.length === 0) return draft;
  const content = withoutFrame(sheet, draft, verb, [...spansOf(sheet, sourceTokens), ...via]);
  return { ...draft, content, sourceTokens, source: spansOf(sheet, sourceTokens), via };
}

/** *telling **his hosts** that …*: where the words begin that stand behind the one told. */
function behindListener(sheet: Sheet, verb: number, start: number): number {
  for (let at = verb + 1; at < Math.min(sheet.length, verb + 6); at++) {
    const begins = sheet.words[at]?.lower === "that" || sheet.quote[at] === 1;
    if (begins) return Math.max(start, sheet.starts[at] ?? start);
  }
  return start;
}

/** The content without the words of quoting: *Orlu as saying that the bridge is safe* is cut down to *that …*. */
function withoutFrame(
  sheet: Sheet,
  draft: Draft,
  verb: number,
  frame: readonly Span[],
): Draft["content"] {
  let last = verb;
  for (let at = verb; at < Math.min(sheet.length, verb + 14); at++) {
    last = Math.max(last, saidAfter(sheet, at));
  }
  const spoken = { start: sheet.starts[verb] ?? 0, end: sheet.ends[last] ?? 0 };
  const covered = [spoken, ...frame].sort((a, b) => a.start - b.start);
  const kept: Span[] = [];
  for (const span of draft.content) {
    let { start, end } = span;
    for (const part of covered) {
      if (part.start <= start && part.end > start) start = Math.min(end, part.end);
      else if (part.start > start && part.start < end && part.end >= end) end = part.start;
    }
    const words = sheet.text.slice(start, end).replace(/^\s*(?:by|in)?\s+$/u, "");
    if (/[\p{L}\p{N}]{2}/u.test(words.replace(/^\s*(?:saying|by|as)\b/u, ""))) {
      const from = sheet.lemmas[last] === "tell" ? behindListener(sheet, last, start) : start;
      kept.push(trimSpan(sheet.text, { start: from < end ? from : start, end }));
    }
  }
  const [first, ...rest] = kept;
  return first === undefined ? draft.content : [first, ...rest];
}
