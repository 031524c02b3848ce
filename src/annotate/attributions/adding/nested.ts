import type { Quotation } from "../../../doc/index.ts";
import type { Draft } from "../draft.ts";
import { contentSpans, cuedDraft } from "../draft-spans.ts";
import { wholeFront } from "../mending/fronted.ts";
import { saidAfter } from "../mending/relay.ts";
import { namesBetween } from "../sheet/names-between.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { isNegated } from "../unsaid/negation.ts";

/** How sure an attribution is that only grammar gives, inside another's content. */
const confidence = 0.6;

/** Verbs, by lemma, that say with *to* what their subject said it would do. */
const undertaking = new Set(["promise", "vow", "pledge", "offer", "threaten", "swear", "agree"]);

/** Verbs, by lemma, whose subject gives something a name: *called the market “a target”*. */
const naming = new Set(["brand", "call", "describe", "dub", "label", "term"]);
/** Tokens from such a verb to the end of the name, at most. */
const longestNaming = 40;

/** How many tokens of a content are searched. */
const longest = 400;

/**
 * Attributions inside the content of others, which a labeller trained on
 * outermost ones does not give: a verb of speech with its subject and its clause
 * (*said that the mayor had promised that …*), a noun of speech with its owner and
 * its clause (*denied NATO's accusations that …*), what somebody called something in
 * quotation marks (*heard that Dol had called the market “a target”*).
 */
export function nestedDrafts(
  sheet: Sheet,
  outers: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const known = new Set<number>();
  for (const outer of outers) for (const at of outer.cueTokens) known.add(at);
  const drafts: Draft[] = [];
  for (const outer of outers) {
    for (const span of outer.content) {
      const first = tokenAtOffset(sheet, span.start);
      for (let at = first; at < Math.min(sheet.length, first + longest); at++) {
        if ((sheet.starts[at] ?? 0) >= span.end) break;
        const kind = sheet.cueKind[at] ?? 0;
        if ((kind !== 1 && kind !== 5) || known.has(at)) continue;
        // *Quoted by Dawn as telling his guest that …*: who is quoted says it, as the words around tell.
        if (saidAfter(sheet, at - 1) === at) continue;
        // *may say*, *to say*: nobody said it yet.
        if (kind === 1 && !/^VB[DNPZ]$/u.test(sheet.xposNames[at] ?? "")) continue;
        const found = nestedAt(sheet, { cue: at, isNoun: kind === 5, first }, quotations);
        if (found === null || isNegated(sheet, found)) continue;
        // *The post is open, Orlu told Ivo Brandt, her office reported*
        const nested = wholeFront(sheet, found);
        // What stands outside of the words told is no part of what they tell of.
        const inside = nested.content.every(
          ({ start, end }) => start >= span.start && end <= span.end,
        );
        if (!inside || isOfNoun(sheet, at)) continue;
        known.add(at);
        drafts.push(nested);
      }
    }
  }
  return drafts;
}

/** *The steps we have announced will …*: a verb that a noun's own clause begins with says nothing more. */
function isOfNoun(sheet: Sheet, verb: number): boolean {
  const noun = sheet.heads[verb] ?? -1;
  if (!(sheet.relations[verb] ?? "").startsWith("acl:relcl") || noun < 0 || noun > verb)
    return false;
  for (let at = noun + 1; at < verb; at++) {
    if (/^W|^,$/u.test(sheet.xposNames[at] ?? "") || sheet.words[at]?.lower === "that")
      return false;
  }
  return true;
}

interface Place {
  readonly cue: number;
  readonly isNoun: boolean;
  /** The first token of the content that the cue stands in. */
  readonly first: number;
}

function nestedAt(
  sheet: Sheet,
  { cue, isNoun, first: from }: Place,
  quotations: readonly Quotation[],
): Draft | null {
  let clause = -1;
  const owners: number[] = [];
  for (let child = sheet.tree.first[cue] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const relation = sheet.relations[child] ?? "";
    if (relation === "ccomp" || (isNoun && relation.startsWith("acl"))) {
      // Of two the nearer: the farther one may be of whoever passed the words on.
      const isNearer = clause < 0 || child < clause;
      if (child > cue && isNearer && (!isNoun || markOf(sheet, child) === "that")) clause = child;
    } else if (/^(?:xcomp|advcl)$/u.test(relation) && !isNoun && child > cue) {
      if (undertaking.has(sheet.lemmas[cue] ?? "") && markOf(sheet, child) === "to") clause = child;
    } else if (isNoun ? isOwner(sheet, child, cue) : relation === "nsubj") owners.push(child);
  }
  if (clause < 0 && isNoun) clause = clauseBehind(sheet, cue);
  const named = clause < 0 && !isNoun ? namingAt(sheet, cue) : [];
  if (clause < 0 && (named.length === 0 || owners.length === 0)) return null;
  // *Kremna welcomed it, Orlu said, and pledged to …*: whose pledge it is only its own subject tells.
  const isInfinitive = !isNoun && clause >= 0 && sheet.relations[clause] !== "ccomp";
  if (isInfinitive && !owners.some((owner) => isJustBefore(sheet, owner, cue))) return null;
  const owned = owners
    .filter((owner) => isNoun || owner < Math.max(clause, cue))
    .flatMap((owner) => subtree(sheet, owner))
    .filter((at) => !isEdge(sheet, at))
    .sort((a, b) => a - b);
  const sourceTokens = owned.length > 0 || isNoun ? owned : namesBetween(sheet, from, cue);
  // Behind a noun *that* tells its clause from another.
  const content =
    clause < 0
      ? named
      : subtree(sheet, clause).filter((at) => at > cue && (isNoun || !isThat(sheet, at, clause)));
  const [first, ...rest] = contentSpans(sheet, content, quotations);
  if (first === undefined || content.length < 3 || sourceTokens.length === 0) return null;
  return cuedDraft(sheet, {
    source: sourceTokens,
    cue: [cue],
    head: cue,
    content: [first, ...rest],
    confidence,
    isNested: true,
  });
}

/** What a verb of naming gives a name to, and the name: words to the end of the first that are quoted; empty where none are, or another verb with a subject stands before them. */
function namingAt(sheet: Sheet, cue: number): number[] {
  if (!naming.has(sheet.lemmas[cue] ?? "") || (sheet.quote[cue] ?? 0) > 0) return [];
  const last = sheet.sentences[sheet.sentenceOf[cue] ?? 0]?.endToken ?? cue;
  const end = Math.min(last, cue + longestNaming);
  let at = cue + 1;
  while (at < end && (sheet.quote[at] ?? 0) === 0 && sheet.finite[at] !== 1) at++;
  if (at >= end || (sheet.quote[at] ?? 0) === 0 || at < cue + 2) return [];
  while (at < end && (sheet.quote[at] ?? 0) > 0) at++;
  return tokenRange(cue + 1, at);
}

/** Whether only auxiliaries and adverbs stand between a subject and its verb. */
function isJustBefore(sheet: Sheet, subject: number, verb: number): boolean {
  const high = Math.max(subject, Math.min(sheet.high[subject] ?? subject, verb - 1));
  for (let at = high + 1; at < verb; at++) {
    if (!/^(?:VB[DPZN]|RB|MD)$/u.test(sheet.xposNames[at] ?? "")) return false;
  }
  return subject < verb;
}

/** A *that* clause right behind a noun, which the tree may hang on the verb over it: *denied reports that …*. */
function clauseBehind(sheet: Sheet, noun: number): number {
  const verb = sheet.heads[noun] ?? -1;
  for (let child = sheet.tree.first[verb] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const isClause = sheet.relations[child] === "ccomp" && sheet.low[child] === noun + 1;
    if (isClause && markOf(sheet, child) === "that") return child;
  }
  return -1;
}

function isOwner(sheet: Sheet, child: number, noun: number): boolean {
  const relation = sheet.relations[child] ?? "";
  const isName = (sheet.xposNames[child] ?? "").startsWith("NNP");
  if (relation === "nmod:poss") return true;
  if (relation === "compound" && isName && child < noun) return true;
  return relation === "nmod" && caseOf(sheet, child) === "by";
}

function caseOf(sheet: Sheet, of: number): string {
  for (let child = sheet.tree.first[of] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "case") return sheet.lemmas[child] ?? "";
  }
  return "";
}

function markOf(sheet: Sheet, of: number): string {
  for (let child = sheet.tree.first[of] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    if (sheet.relations[child] === "mark") return sheet.lemmas[child] ?? "";
  }
  return "";
}

/** *that* before a clause, the possessive mark, the *by* before an owner. */
function isThat(sheet: Sheet, at: number, clause: number): boolean {
  return (
    sheet.heads[at] === clause && sheet.relations[at] === "mark" && sheet.lemmas[at] === "that"
  );
}

function isEdge(sheet: Sheet, at: number): boolean {
  return sheet.xposNames[at] === "POS" || sheet.words[at]?.lower === "by";
}

function subtree(sheet: Sheet, top: number): number[] {
  const tokens: number[] = [];
  const low = sheet.low[top] ?? top;
  const high = Math.min(sheet.high[top] ?? top, low + 120);
  for (let at = low; at <= high; at++) {
    let up = at;
    for (let steps = 0; up >= 0 && up !== top && steps < 60; steps++) up = sheet.heads[up] ?? -1;
    if (up === top) tokens.push(at);
  }
  return tokens;
}
