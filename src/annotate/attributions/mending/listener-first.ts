import type { Draft } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";

/** Verbs, by lemma, whose object is the one spoken to and never what is said. */
const courteous = new Set(["congratulate", "thank", "wish"]);
/** Those before *of* and *about*: *informed her of the steps*. */
const informing = new Set(["inform", "notify", "brief", "remind", "assure", "apprise"]);

/**
 * *Congratulated the crew on their return*: the crew is spoken to, and what is said
 * begins behind *on* or *for*; behind *wished her* at once. Other drafts come back as
 * they are.
 */
export function withoutListener(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const told = fromInfinitive(sheet, withoutTold(sheet, draft));
  if (told !== draft) return told;
  const verb =
    draft.cueTokens.find((at) => {
      const lemma = sheet.lemmas[at] ?? "";
      return courteous.has(lemma) || informing.has(lemma);
    }) ?? -1;
  const start = tokenAtOffset(sheet, first.start);
  if (verb < 0 || start <= verb || (sheet.quote[start] ?? 0) > 0) return draft;
  // *Informed **that** construction was to end*: a clause, and nobody.
  if (sheet.words[start]?.lower === "that") return draft;
  const listener = objectAt(sheet, verb, start);
  if (listener < 0) return draft;
  let from = (sheet.high[listener] ?? listener) + 1;
  const isWish = sheet.lemmas[verb] === "wish";
  for (let at = listener + 1; at < from && !isWish; at++) {
    // The tree may hang *for their help* on the listener.
    // *Congratulated the people **of** Tarsk*; *reminded the crowd **of** the stakes*
    const isOwn = courteous.has(sheet.lemmas[verb] ?? "") && sheet.words[at]?.lower === "of";
    if (isPreposition(sheet, at) && !isOwn) from = at;
  }
  if (!isWish && !isPreposition(sheet, from)) return draft;
  if (!isWish) from++;
  const start0 = sheet.starts[from] ?? first.end;
  const [next, ...others0] = rest;
  if (start0 >= first.end && next !== undefined && next.start - start0 <= 3) {
    return { ...draft, content: [next, ...others0] };
  }
  if (start0 >= first.end) return draft;
  // *…, as well as all who had helped*: they are spoken to too.
  const others = moreListeners.exec(sheet.text.slice(start0, first.end))?.index;
  const end = others === undefined ? first.end : start0 + others;
  return { ...draft, content: [{ start: start0, end }, ...rest] };
}

/** Words that a reported clause begins with. */
const clauseStart = /^(?:that|whether|if|how|why|when|where|what|who)$/u;

/** *Asked **the former minister**, Lord Pell, whether …*: a noun phrase before the clause is spoken to. */
function withoutTold(sheet: Sheet, draft: Draft): Draft {
  const [first, next, ...others] = draft.content;
  if (next === undefined || sheet.cueKind[draft.cueHead] !== 1) return draft;
  const from = tokenAtOffset(sheet, first.start);
  const to = tokenAtOffset(sheet, first.end);
  const isClause = clauseStart.test(sheet.words[tokenAtOffset(sheet, next.start)]?.lower ?? "");
  if (from !== (draft.cueTokens.at(-1) ?? -2) + 1 || !isClause) return draft;
  for (let at = from; at < to; at++) {
    if ((sheet.quote[at] ?? 0) > 0 || /^(?:V|MD|IN|W|TO)/u.test(sheet.xposNames[at] ?? ""))
      return draft;
  }
  return { ...draft, content: [next, ...others] };
}

/** *Urged people in **the north to stay** at home*: content that begins within the phrase of the one spoken to begins behind it. */
function fromInfinitive(sheet: Sheet, draft: Draft): Draft {
  const [first, ...rest] = draft.content;
  const from = tokenAtOffset(sheet, first.start);
  const head = draft.cueHead;
  let isInside = false;
  let infinitive = -1;
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const relation = sheet.relations[child] ?? "";
    if (relation === "obj" && child < from && (sheet.high[child] ?? child) >= from) isInside = true;
    if (relation === "xcomp" && child > from) infinitive = child - 1;
  }
  const start = sheet.starts[infinitive] ?? -1;
  const isTo = sheet.words[infinitive]?.lower === "to" && infinitive > from;
  if (!isInside || !isTo || start >= first.end || (sheet.quote[from] ?? 0) > 0) return draft;
  return { ...draft, content: [{ start, end: first.end }, ...rest] };
}

const moreListeners = /,? as well as (?:all|everyone|everybody|those)\b/u;

/** The object of a verb whose phrase begins at a token, or -1. */
function objectAt(sheet: Sheet, verb: number, start: number): number {
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const relation = sheet.relations[child] ?? "";
    if (relation !== "obj" && relation !== "iobj") continue;
    if (child >= start && (sheet.low[child] ?? child) <= start) return child;
  }
  return -1;
}

function isPreposition(sheet: Sheet, at: number): boolean {
  return /^(?:on|for|upon|of|about)$/u.test(sheet.words[at]?.lower ?? "");
}
