import type { Span } from "../../../text/index.ts";
import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { saidAfter } from "./relay.ts";

/** How sure words are of the one who is quoted as saying them. */
const confidence = 0.8;
/** Tokens between *quoted* and *as saying*. */
const reach = 12;

/**
 * Drafts for *Dawn quoted Orlu as saying that …* and *was cited as having told aides that
 * …* that no cue reached. Who says it and who passed it on is put right afterwards.
 */
export function quotedAsDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const found: Draft[] = [];
  for (let at = 0; at < sheet.length; at++) {
    if (!/^(?:quote|cite)$/u.test(sheet.lemmas[at] ?? "") || taken.has(at)) continue;
    if (!/^VB[DNZ]$/u.test(sheet.xposNames[at] ?? "") || (sheet.quote[at] ?? 0) > 0) continue;
    const end = sheet.sentences[sheet.sentenceOf[at] ?? 0]?.endToken ?? at;
    for (let as = at + 1; as < Math.min(end, at + reach); as++) {
      const verb = saidAfter(sheet, as);
      if (verb < 0 || taken.has(verb)) continue;
      const draft = draftAt(sheet, at, verb, end);
      if (draft !== null) found.push(draft);
      break;
    }
  }
  return found;
}

function draftAt(sheet: Sheet, quoted: number, verb: number, end: number): Draft | null {
  const source = sourceOf(sheet, quoted);
  const content = source < 0 ? null : contentOf(sheet, verb, end);
  if (content === null) return null;
  return cuedDraft(sheet, {
    source: [source],
    cue: [verb],
    head: verb,
    content: [content],
    confidence,
  });
}

/** The words behind *as saying*, or those in marks in front of it; null without either. */
function contentOf(sheet: Sheet, verb: number, end: number): Span | null {
  let first = verb + 1;
  // *Told aides that …*
  for (let at = first; at < Math.min(end, first + 5); at++) {
    if (sheet.words[at]?.lower === "that" || sheet.quote[at] === 1) first = at;
  }
  while (first < end && sheet.words[first]?.isPunctuation === true) first++;
  // *“We agree,” Orlu was quoted as saying **by Dawn***: the words stand in front.
  if (first >= end || sheet.words[first]?.lower === "by") return frontedWords(sheet, verb);
  let last = end - 1;
  while (last > first && sheet.words[last]?.isPunctuation === true) last--;
  return spanOf(sheet, first, last);
}

/** The words in marks that a sentence begins with; null where it does not. */
function frontedWords(sheet: Sheet, verb: number): Span | null {
  let first = sheet.sentences[sheet.sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  while (first < verb && sheet.words[first]?.isPunctuation === true) first++;
  let last = first - 1;
  while (last + 1 < verb && (sheet.quote[last + 1] ?? 0) > 0) last++;
  while (last > first && /^["”’]$/u.test(sheet.words[last]?.text ?? "")) last--;
  return spanOf(sheet, first, last);
}

/** From one token to another; null for less than two. */
function spanOf(sheet: Sheet, first: number, last: number): Span | null {
  return last > first ? { start: sheet.starts[first] ?? 0, end: sheet.ends[last] ?? 0 } : null;
}

/** The one quoted: the subject of a passive, the object of an active verb; -1 without one. */
function sourceOf(sheet: Sheet, quoted: number): number {
  let found = -1;
  for (
    let child = sheet.tree.first[quoted] ?? -1;
    child >= 0;
    child = sheet.tree.next[child] ?? -1
  ) {
    const relation = sheet.relations[child] ?? "";
    if (relation === "obj" || relation === "nsubj:pass" || relation === "iobj") found = child;
  }
  return found;
}
