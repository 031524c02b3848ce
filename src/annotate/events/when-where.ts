import type { Timex } from "../../doc/index.ts";
import { firstEndingAfter, type Span } from "../../text/index.ts";
import { caseOf, childrenOf, headOf, plainRelationAt, type View } from "./view.ts";

/** The sentences of a document by token. */
export interface SentenceIndex {
  /** For each token its sentence. */
  readonly of: Int32Array;
}

/** Timexes that a date can be read from. */
function isDated(timex: Timex): boolean {
  return (
    (timex.type === "DATE" || timex.type === "TIME") &&
    timex.value !== "PRESENT_REF" &&
    timex.value !== "PAST_REF" &&
    timex.value !== "FUTURE_REF"
  );
}

/** Prepositions that put a time outside the event: *since Monday*. */
const otherTimes: ReadonlySet<string> = new Set(["before", "after", "since", "until"]);

/**
 * The time expression that dates the event: one that depends on the trigger or on the
 * verb that carries it, else the only one in the sentence. Index into the timexes, -1 for none.
 */
export function timexOf(view: View, trigger: number, clause: number, sentence: Span): number {
  const { timexes } = view.doc.layers;
  const inSentence: number[] = [];
  for (let i = firstEndingAfter(timexes, sentence.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= sentence.end) break;
    if (isDated(timex)) inSentence.push(i);
  }
  if (inSentence.length === 0) return -1;
  const governed = inSentence.filter((i) => dependsOn(view, timexes[i], trigger, clause));
  const [only] = governed.length > 0 ? governed : inSentence;
  if (only === undefined) return -1;
  if (governed.length === 0 && (inSentence.length > 1 || !isMainClause(view, clause))) return -1;
  return only;
}

/** Arcs climbed from the words of a time to its verb. */
const climbed = 4;

function dependsOn(view: View, timex: Timex | undefined, trigger: number, clause: number): boolean {
  if (timex === undefined) return false;
  for (const token of tokensIn(view, timex)) {
    let at = token;
    for (let step = 0; step < climbed; step++) {
      const preposition = caseOf(view, at);
      if (preposition !== null && otherTimes.has(preposition)) return false;
      at = headOf(view, at);
      if (at < 0) break;
      if (at === trigger || at === clause) return true;
      if (/^(?:ccomp|advcl|acl|parataxis|conj)$/.test(plainRelationAt(view, at))) break;
    }
  }
  return false;
}

function tokensIn(view: View, span: Span): number[] {
  const out: number[] = [];
  for (let i = firstToken(view, span.start); i < view.tokens.length && out.length < 8; i++) {
    if ((view.tokens.starts[i] ?? 0) >= span.end) break;
    out.push(i);
  }
  return out;
}

function firstToken(view: View, offset: number): number {
  let low = 0;
  let high = view.tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((view.tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the clause is the sentence's own, or what somebody is reported to say. */
function isMainClause(view: View, clause: number): boolean {
  const relation = plainRelationAt(view, clause);
  return headOf(view, clause) < 0 || relation === "ccomp" || relation === "parataxis";
}

/** EDTF date of a TIMEX3 value as far as it is one; null for weeks, seasons and references. */
export function edtfOf(value: string | null): string | null {
  if (value === null) return null;
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(value)?.[0] ?? null;
}

/** Where the text puts the event: a place after *in*, *at*, *near* that depends on the trigger or its verb; null for none. */
export function placeOf(view: View, trigger: number, clause: number): string | null {
  for (const governor of trigger === clause ? [trigger] : [trigger, clause]) {
    for (const child of childrenOf(view, governor)) {
      const found = placeAt(view, child) ?? nestedPlace(view, child);
      if (found !== null) return found;
    }
  }
  return null;
}

function nestedPlace(view: View, token: number): string | null {
  const relation = plainRelationAt(view, token);
  if (relation !== "obl" && relation !== "obj" && relation !== "nmod") return null;
  for (const child of childrenOf(view, token)) {
    const found = placeAt(view, child);
    if (found !== null) return found;
  }
  return null;
}

function placeAt(view: View, token: number): string | null {
  const relation = plainRelationAt(view, token);
  if (relation !== "obl" && relation !== "nmod") return null;
  const preposition = caseOf(view, token);
  if (
    preposition !== "in" &&
    preposition !== "at" &&
    preposition !== "near" &&
    preposition !== "outside"
  )
    return null;
  const index = view.mentionAt[token] ?? -1;
  const mention = view.mentions[index];
  if (mention === undefined || (mention.type !== "GPE" && mention.type !== "LOC")) return null;
  if (mention.kind === "pronoun") return null;
  return mention.name === null
    ? view.text.slice(mention.start, mention.end)
    : view.text.slice(mention.name.start, mention.name.end);
}
