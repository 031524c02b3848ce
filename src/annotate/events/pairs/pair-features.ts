import type { Doc, EventMention } from "../../../doc/index.ts";
import { tokenAt } from "../../../doc/index.ts";
import { eventTypes } from "../../../lang/en/event-types.ts";
import { hashCodes, mix } from "../../../learn/index.ts";
import { overlaps, type Span } from "../../../text/index.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows, verbRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  createView,
  type EventNeeds,
  headOf,
  lemmaAt,
  plainRelationAt,
  tagAt,
  type View,
} from "../view.ts";

/** Classes that a pair may be given: PLOVER's, with CONCEDE and RETREAT as one, as the open data has them. */
export const pairTypes: readonly string[] = [
  ...eventTypes.filter((type) => type !== "CONCEDE" && type !== "RETREAT"),
  "YIELD",
];

/** Words of a text that are looked at: more say nothing about one pair. */
const mostTokens = 120;

const rootOf = (type: string): string =>
  type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;

/**
 * What is seen of a text in which `source` does something to `target`, hashed: words by
 * their place around the two, what governs them, and what the tables find. Spans may be
 * null where the text does not hold the words. Costs one pass over the first tokens.
 */
export function pairFeatures(
  doc: Doc<EventNeeds | "events">,
  source: Span | null,
  target: Span | null,
): number[] {
  const view = createView(doc);
  const out = new Set<string>();
  const { tokens, events } = doc.layers;
  const length = Math.min(tokens.length, mostTokens);
  const sides = [source, target].map((span) => (span === null ? -1 : headIn(view, span)));
  const [from = -1, to = -1] = sides;
  let last = "^";
  for (let token = 0; token < length; token++) {
    const start = tokens.starts[token] ?? 0;
    const tag = tagAt(view, token);
    if (tag === "PUNCT" || tag === "DET") continue;
    const own = { start, end: start + 1 };
    const inSource = source !== null && overlaps(source, own);
    const inTarget = target !== null && overlaps(target, own);
    if (inSource || inTarget) {
      last = inSource ? "SRC" : "TGT";
      if (tag === "NOUN") out.add(`${last} ${lemmaAt(view, token)}`);
      continue;
    }
    const lemma = tag === "PROPN" || tag === "NUM" ? tag : lemmaAt(view, token);
    const place = zone(start, source, target);
    out.add(`w ${lemma}`);
    out.add(`z ${place} ${lemma}`);
    out.add(`b ${last} ${lemma}`);
    last = lemma;
    for (const type of tableTypes(view, token)) {
      out.add(`t ${type}`);
      out.add(`t ${place} ${type}`);
    }
  }
  addGovernors(view, from, "s", out);
  addGovernors(view, to, "t", out);
  for (const event of events.slice(0, 40)) addEvent(event, source, target, out);
  return [...out].map(hashCodes);
}

function zone(start: number, source: Span | null, target: Span | null): string {
  if (source === null || target === null) return "?";
  const [left, right] = source.start <= target.start ? [source, target] : [target, source];
  const order = left === source ? "st" : "ts";
  return start < left.start
    ? "before"
    : start < right.start
      ? `between ${order}`
      : `after ${order}`;
}

function tableTypes(view: View, token: number): string[] {
  const tag = tagAt(view, token);
  if (tag === "VERB")
    return [...new Set((lookUp(verbRows, view, token) ?? []).map(({ row }) => rootOf(row.type)))];
  const row = tag === "NOUN" ? lookUp(nounRows, view, token) : undefined;
  return row === undefined ? [] : [rootOf(row.type)];
}

/** First token of the span whose head lies outside it. */
function headIn(view: View, span: Span): number {
  for (let token = tokenAt(view.tokens, span.start); token < view.tokens.length; token++) {
    if ((view.tokens.starts[token] ?? 0) >= span.end) break;
    const head = headOf(view, token);
    const start = head < 0 ? -1 : (view.tokens.starts[head] ?? 0);
    if (start < span.start || start >= span.end) return token;
  }
  return -1;
}

function addGovernors(view: View, token: number, side: string, out: Set<string>): void {
  if (token < 0) return;
  let at = token;
  for (let step = 0; step < 3; step++) {
    const head = headOf(view, at);
    if (head < 0) break;
    const relation = plainRelationAt(view, at);
    const lemma = tagAt(view, head) === "PROPN" ? "PROPN" : lemmaAt(view, head);
    out.add(`g ${side}${step} ${relation} ${lemma}`);
    if (step === 0) {
      out.add(`p ${side} ${relation} ${caseOf(view, at) ?? ""} ${lemma}`);
    }
    for (const type of tableTypes(view, head)) out.add(`gt ${side}${step} ${relation} ${type}`);
    at = head;
  }
}

function addEvent(
  event: EventMention,
  source: Span | null,
  target: Span | null,
  out: Set<string>,
): void {
  const type = rootOf(event.type);
  const acts = source !== null && event.actors.some((party) => overlaps(party, source));
  const gets =
    target !== null &&
    (event.recipients.some((party) => overlaps(party, target)) || overlaps(event.trigger, target));
  out.add(`e ${type} ${acts ? "a" : "-"}${gets ? "r" : "-"}`);
  out.add(`er ${type} ${event.realis} ${acts || gets ? "in" : "out"}`);
  out.add(`ec ${event.cameo ?? ""} ${acts ? "a" : "-"}`);
}

/** The features of a pair together with one class, as rows of a table of `2 ** bits` weights. */
export function pairRows(features: readonly number[], type: number, bits: number): Int32Array {
  const mask = (1 << bits) - 1;
  const rows = new Int32Array(features.length + 1);
  features.forEach((feature, i) => {
    rows[i] = mix(feature, type + 1) & mask;
  });
  rows[features.length] = mix(17, type + 1) & mask;
  return rows;
}
