import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { contentSpans, cuedDraft, withSource } from "../draft-spans.ts";
import { saidAfter } from "../mending/relay.ts";
import { trimSource } from "../mending/trim-source.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import { isSomebodyKind } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { isNegated } from "../unsaid/negation.ts";

/** How sure an attribution is that a participle and its clause give. */
const confidence = 0.6;
/** Verbs that a participle may hang on, one on the other, before one has a subject. */
const steps = 5;

/**
 * Attributions told in passing, which no cue reached: *Orlu withdrew the bill a month
 * after telling the council that it was ready*, *the last was Orlu, who told us that it
 * was ready*. A participle of speech with a *that* clause has the subject of the verb it
 * hangs on, a finite verb its own. Linear in the text.
 */
export function participleDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const found: Draft[] = [];
  for (let at = 0; at < sheet.length; at++) {
    const hasTense = sheet.finite[at] === 1;
    if ((sheet.xposNames[at] !== "VBG" && !hasTense) || sheet.cueKind[at] !== 1 || known.has(at))
      continue;
    if ((sheet.quote[at] ?? 0) > 0) continue;
    // *Quoted as telling them that …*: whoever is quoted says it.
    if (saidAfter(sheet, at - 1) === at) continue;
    const clause = thatClause(sheet, at);
    const source = clause < 0 ? [] : hasTense ? tellerOf(sheet, at, drafts) : ownerOf(sheet, at);
    if (source.length === 0) continue;
    const high = Math.min(sheet.high[clause] ?? clause, at + 120);
    const low = Math.max(sheet.low[clause] ?? clause, at + 1);
    const tokens = tokenRange(low, high + 1).filter(
      (token) => token !== low || sheet.words[token]?.lower !== "that",
    );
    const [first, ...rest] = contentSpans(sheet, tokens, quotations);
    if (first === undefined || tokens.length < 3) continue;
    const draft = cuedDraft(sheet, {
      source,
      cue: [at],
      head: at,
      content: [first, ...rest],
      confidence,
      isNested: true,
    });
    if (!isNegated(sheet, draft)) found.push(trimSource(sheet, draft));
  }
  return found;
}

/**
 * *Orlu withdrew the bill a month after **telling** the council that it was ready*: who told so,
 * where a cue was found and nobody before it. A draft with a source, or of another cue, is given back as it is.
 */
export function withOwner(sheet: Sheet, draft: Draft): Draft {
  const { cueHead, sourceTokens } = draft;
  const isOpen = sourceTokens.length === 0 && sheet.xposNames[cueHead] === "VBG";
  if (!isOpen || sheet.cueKind[cueHead] !== 1 || (sheet.quote[cueHead] ?? 0) > 0) return draft;
  const owner = ownerOf(sheet, cueHead);
  return canSpeak(sheet, owner) ? withSource(sheet, draft, owner) : draft;
}

/** The subject of a finite verb that stands in nobody's words: a person, a body, or *who*. */
function tellerOf(sheet: Sheet, verb: number, drafts: readonly Draft[]): number[] {
  const offset = sheet.starts[verb] ?? 0;
  if (
    drafts.some(({ content }) => content.some(({ start, end }) => start <= offset && offset < end))
  )
    return [];
  const whole = subjectOf(sheet, verb).filter((at) => at < verb);
  // *The next is **Ada Orlu**, who told us that …*: of a clause only what stands behind its verb.
  const is = whole.findLastIndex((at) => sheet.finite[at] === 1);
  const isApart = is >= 0 && !whole.some((at) => /^W/u.test(sheet.xposNames[at] ?? ""));
  const subject = isApart ? whole.slice(is + 1) : whole;
  return canSpeak(sheet, subject) && subject.length < 30 ? subject : [];
}

/** Whether a subject is somebody, or *who* or *she*. */
function canSpeak(sheet: Sheet, subject: readonly number[]): boolean {
  return subject.some(
    (at) =>
      isSomebodyKind(sheet.mentioned[at]) ||
      /^(?:who|he|she|they)$/u.test(sheet.words[at]?.lower ?? ""),
  );
}

/** The clause of a participle that begins with *that*, behind it; -1 where it has none. */
function thatClause(sheet: Sheet, at: number): number {
  for (let child = sheet.tree.first[at] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const low = sheet.low[child] ?? child;
    const isClause = sheet.relations[child] === "ccomp" && low > at;
    if (isClause && sheet.words[low]?.lower === "that") return child;
  }
  return -1;
}

/** The subject, before it, of the verb that a participle hangs on as an aside. */
function ownerOf(sheet: Sheet, participle: number): number[] {
  let at = participle;
  for (let step = 0; step < steps; step++) {
    const relation = sheet.relations[at] ?? "";
    if (!/^(?:advcl|xcomp|obl|obj|acl|nmod|appos)/u.test(relation)) return [];
    at = sheet.heads[at] ?? -1;
    if (at < 0) return [];
    const subject = subjectOf(sheet, at).filter((token) => token < participle);
    if (subject.length > 0 && subject.length < 30) return subject;
  }
  return [];
}
