import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { contentSpans, cuedDraft } from "../draft-spans.ts";
import { saidAfter } from "../mending/relay.ts";
import { trimSource } from "../mending/trim-source.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { isNegated } from "../unsaid/negation.ts";

/** How sure an attribution is that a participle and its clause give. */
const confidence = 0.6;
/** Verbs that a participle may hang on, one on the other, before one has a subject. */
const steps = 5;

/**
 * Attributions told in passing, which no cue reached: *Orlu withdrew the bill a month
 * after telling the council that it was ready*. A participle of speech with a *that*
 * clause has the subject of the verb it hangs on. Linear in the text.
 */
export function participleDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const found: Draft[] = [];
  for (let at = 0; at < sheet.length; at++) {
    if (sheet.xposNames[at] !== "VBG" || sheet.cueKind[at] !== 1 || known.has(at)) continue;
    if ((sheet.quote[at] ?? 0) > 0) continue;
    // *Quoted as telling them that …*: whoever is quoted says it.
    if (saidAfter(sheet, at - 1) === at) continue;
    const clause = thatClause(sheet, at);
    const source = clause < 0 ? [] : ownerOf(sheet, at);
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
