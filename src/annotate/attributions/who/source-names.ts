import type { Span } from "../../../text/index.ts";
import { cueHead } from "../cues/cue.ts";
import { type Draft, hullOf } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import { mentioned } from "../sheet/mention-columns.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import type { People, Somebody } from "./people.ts";

/** Pronouns, by lemma, that stand for the noun their clause hangs on. */
export const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

/**
 * Whether a mention is no more than what the source begins with: an owner (*the lender's
 * director*), or a place that stands before an office and a name (*Tarsk captain Ada Orlu*).
 */
export function isOnlyPart(
  sheet: Sheet,
  draft: Draft,
  head: number,
  found: Somebody | null,
): boolean {
  if (!draft.sourceTokens.includes(head + 1)) return false;
  // *Tarsk Steel's director*: the head may stand anywhere in the name.
  const behind = found?.mention?.kind === "name" ? tokenAtOffset(sheet, found.mention.end) : -1;
  if (sheet.xposNames[behind] === "POS") return draft.sourceTokens.includes(behind + 1);
  // *Orlu's* alone, before a noun of speech, is Orlu.
  const isPlural = /^['’]$/u.test(sheet.words[head + 1]?.text ?? "");
  const isOwner = sheet.xposNames[head + 1] === "POS" || (isPlural && isPluralWord(sheet, head));
  if (isOwner) return draft.sourceTokens.includes(head + 2);
  const end = found?.mention?.end ?? Number.POSITIVE_INFINITY;
  const isBehind = (at: number): boolean => (sheet.starts[at] ?? 0) >= end;
  // *A Department for Transport **spokesperson***
  const next = draft.sourceTokens.find(isBehind) ?? -1;
  const isName = found?.mention?.kind === "name" && found.mention.type !== "PER";
  if (isName && sheet.mentioned[next] === mentioned.personNoun && sheet.xposNames[next] === "NN")
    return true;
  return draft.sourceTokens.some(
    (at) =>
      isBehind(at) &&
      sheet.heads[at] === head &&
      sheet.relations[at] === "flat" &&
      /^(?:NN|NNP)$/u.test(sheet.xposNames[at] ?? ""),
  );
}

/** *The **Airways'** head*: a word that takes a mere apostrophe. */
function isPluralWord(sheet: Sheet, at: number): boolean {
  return (sheet.words[at]?.lower ?? "").endsWith("s");
}

/** *The signatories, **among them** Ada Orlu*: a member told of is not the whole. */
export function withoutExamples(sheet: Sheet, draft: Draft): Draft {
  const at = draft.sourceTokens.findIndex(
    (token, index) =>
      index > 0 &&
      sheet.words[token - 1]?.text === "," &&
      /^(?:among|including|like|such|notably|especially)$/u.test(sheet.words[token]?.lower ?? ""),
  );
  if (at < 2) return draft;
  const sourceTokens = draft.sourceTokens.slice(0, at - 1);
  return { ...draft, sourceTokens, source: spansOf(sheet, sourceTokens) };
}

/** *His daughter, the actress Siri Orlu, said*: the one person named behind the comma, where one person stands before it. */
export function apposed(sheet: Sheet, people: People, draft: Draft): Somebody | null {
  const [head = -1] = draft.sourceTokens;
  const comma = draft.sourceTokens.find((at) => sheet.words[at]?.text === ",") ?? -1;
  const noun = draft.sourceTokens.find(
    (at) =>
      at < comma && sheet.mentioned[at] === mentioned.personNoun && sheet.xposNames[at] === "NN",
  );
  const before = draft.sourceTokens.filter((at) => at < comma);
  // *Her opposite number, Ada Orlu, said*: a phrase that needs a name behind it.
  const isDetermined = /^(?:DT|PRP\$)$/u.test(sheet.xposNames[head] ?? "");
  const isFull = draft.sourceTokens.filter((at) => at > comma).length > 1 && comma > 0;
  if (
    (noun === undefined && !(isDetermined && isFull)) ||
    head < 0 ||
    draft.sourceTokens.some((at) => sheet.xposNames[at] === "CC")
  )
    return null;
  if (before.some((at) => /^(?:VB[DPZ]|MD|W)/u.test(sheet.xposNames[at] ?? ""))) return null;
  const found = people.startingAt(sheet.starts[comma + 1] ?? -1);
  const mention = found?.mention;
  if (found === null || mention?.kind !== "name" || mention.type !== "PER") return null;
  const { end } = hullOf(draft.source);
  // *The author, Ada Orlu **of the University of Tarsk**, said*
  const ends = mention.end === end || sheet.text[mention.end] === ",";
  return ends || /^ (?:of|from|at) (?:the )?\p{Lu}/u.test(sheet.text.slice(mention.end, end))
    ? found
    : null;
}

/** Numbers of people whose names may follow. */
const counts: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };

/**
 * *Two members, **Ada Orlu and Ben Venn**,*: those whom the source names behind its comma, where
 * they are as many as it says, or several without a number; null for every other source.
 */
export function listed(sheet: Sheet, people: People, { sourceTokens }: Draft): string | null {
  const comma = sourceTokens.findIndex((at) => sheet.words[at]?.text === ",");
  const before = sourceTokens.slice(0, Math.max(0, comma));
  const noun = before.at(-1) ?? -1;
  const isGroup = sheet.xposNames[noun] === "NNS" && sheet.mentioned[noun] === mentioned.personNoun;
  const isBare = before.every((at) => /^(?:DT|CD|JJ|NNP?S?|POS)$/u.test(sheet.xposNames[at] ?? ""));
  if (!isGroup || !isBare) return null;
  const end = sheet.ends[sourceTokens.at(-1) ?? -1] ?? 0;
  const start = sheet.starts[(sourceTokens[comma] ?? 0) + 1] ?? end;
  const names: string[] = [];
  let behind = start;
  for (const { name, mention } of people.inside({ start, end })) {
    if (mention?.kind !== "name" || mention.type !== "PER" || mention.start < behind) continue;
    const gap = sheet.text.slice(behind, mention.start);
    const joins = names.length === 0 ? gap === "" : /^(?:,| and|, and)\s$/u.test(gap);
    // *David and Jeanne Orlu*: the first has half a name.
    if (name === null || !name.includes(" ") || !joins) return null;
    names.push(name);
    behind = mention.end;
  }
  const said = before.map((at) => counts[sheet.words[at]?.lower ?? ""]).find((count) => count);
  const isAll = behind === end && names.length > 1 && names.length === (said ?? names.length);
  return isAll ? names.join("; ") : null;
}

/** All whom *and* joins in the source, each by name; null where one of them has none. */
export function everyone(sheet: Sheet, people: People, draft: Draft, head: number): string | null {
  const names: string[] = [];
  for (const at of draft.sourceTokens) {
    const over = sheet.heads[at] ?? -1;
    const onHead =
      over === head || (sheet.relations[over] === "flat" && sheet.heads[over] === head);
    const isMember = at === head || (onHead && sheet.relations[at] === "conj");
    if (!isMember) continue;
    const phrase = phraseBefore(sheet, at, draft);
    const one = people.at(at, phrase);
    // ***Florida** Sens. Ada Orlu and Ben Venn*: a place before a title is where they are from.
    const isPlace = one?.mention?.type === "GPE" && one.mention.end < phrase.end - 1;
    const named = isPlace ? people.endingAt(phrase.end) : one;
    const name = named?.name ?? null;
    if (name === null || (isPlace && named?.mention?.type !== "PER")) return null;
    if (!names.includes(name)) names.push(name);
  }
  return names.length < 2 ? null : names.join("; ");
}

/** The words of the source up to the next one that *and* joins. */
function phraseBefore(sheet: Sheet, head: number, draft: Draft): Span {
  const next = draft.sourceTokens.find(
    (at) => at > head && (sheet.relations[at] === "cc" || sheet.relations[at] === "conj"),
  );
  const hull = hullOf(draft.source);
  return {
    start: hull.start,
    end: next === undefined ? hull.end : (sheet.ends[next - 1] ?? hull.end),
  };
}

/** Whether a mention is only one of the sources that *and* joins: *US and NATO* is not the US. */
export function isOneOfSeveral(sheet: Sheet, draft: Draft, mention: Span): boolean {
  const isDescribed = sheet.text[mention.end] === ",";
  return draft.sourceTokens.some((at) => {
    if ((sheet.starts[at] ?? 0) < mention.end) return false;
    const joined = sheet.heads[at] ?? -1;
    const isMany = sheet.xposNames[joined] === "NNS";
    // *Orlu, a farmer **and lifelong socialist***: a description goes on without an article.
    const isOwned = sheet.words[at - 1]?.text !== "," && isOwner(sheet, at + 1);
    const isBare = isOwned || /^(?:JJ|NN|RB|VBN)$/u.test(sheet.xposNames[at + 1] ?? "");
    const goesOn = isBare && !isMany;
    if (isDescribed && goesOn) return false;
    if (sheet.lemmas[at] !== "and" || sheet.relations[at] !== "cc") return false;
    const over = sheet.heads[joined] ?? -1;
    if (!draft.sourceTokens.includes(over)) return false;
    // *Ms Orlu, Mrs Brandt **and other donors***: so does one of a list.
    const isOfList = isMany && isDescribed && sheet.xposNames[over] === "NNP";
    return (sheet.starts[over] ?? 0) < mention.end || isOfList;
  });
}

/** *Ada Orlu, head of the board and **Venn's** envoy*: whether a name of one or two words is an owner. */
function isOwner({ xposNames }: Sheet, at: number): boolean {
  if (xposNames[at] !== "NNP") return false;
  return (
    xposNames[at + 1] === "POS" || (xposNames[at + 1] === "NNP" && xposNames[at + 2] === "POS")
  );
}

/** A relative pronoun stands for the noun its clause hangs on. */
export function antecedent(sheet: Sheet, head: number, cue: number): number {
  if (!relatives.has(sheet.lemmas[head] ?? "")) return head;
  let up = cue;
  for (let steps = 0; up >= 0 && steps < 6; steps++) {
    if ((sheet.relations[up] ?? "").startsWith("acl")) return sheet.heads[up] ?? head;
    up = sheet.heads[up] ?? -1;
  }
  return head;
}

/** The one named right before *who* or *which*, a comma or not between; a person for *who* (*an aide at the ministry who …*). */
export function beforeRelative(sheet: Sheet, people: People, pronoun: number): Somebody | null {
  let at = pronoun - 1;
  if (sheet.words[at]?.text === ",") at--;
  const found = at < 0 ? null : people.endingAt(sheet.ends[at] ?? -1);
  const isWho = /^whom?$/u.test(sheet.lemmas[pronoun] ?? "");
  // *The review by Ian Orlu, which found …*: no person is a *which*.
  return isWho === (found?.mention?.type === "PER") ? found : null;
}

/** The words under a token, in its sentence. */
export function phraseOf(sheet: Sheet, head: number): Span {
  return {
    start: sheet.starts[sheet.low[head] ?? head] ?? 0,
    end: sheet.ends[sheet.high[head] ?? head] ?? 0,
  };
}

/** The mention of another word of the source, where its head is in none: in *Rep. Orlu (D)* it is Orlu, in *supporters of Orlu* and *Orvelia's envoy* nobody. */
export function nearby(sheet: Sheet, people: People, draft: Draft): Somebody | null {
  const head = cueHead(sheet, draft.sourceTokens);
  for (const at of draft.sourceTokens) {
    const relation = sheet.relations[at] ?? "";
    if (sheet.heads[at] !== head || (relation !== "flat" && relation !== "appos")) continue;
    const found = people.at(at, hullOf(draft.source));
    if (found?.mention?.kind === "name" && found.mention.type === "PER") return found;
  }
  return null;
}

/** The person whose name the source begins with, where it ends or a comma follows: *Ms Orlu, who speaks for the council*. */
export function leading(sheet: Sheet, people: People, draft: Draft): Somebody | null {
  const { start, end } = hullOf(draft.source);
  const found = people.startingAt(start);
  const mention = found?.mention;
  if (mention?.kind !== "name" || mention.type !== "PER" || mention.end > end) return null;
  const isOf = /^ (?:of|from|at) /u.test(sheet.text.slice(mention.end, mention.end + 6));
  return mention.end === end || sheet.text[mention.end] === "," || isOf ? found : null;
}

/**
 * The person whose full name the source ends with, or what stands before its first comma,
 * where only nouns lead up to it: *Orlu ally Ben Venn*, *prize-winning actress Ada Orlu, star
 * of the film*. Nobody behind a preposition: *an aide to Ben Venn* is another.
 */
export function closing(sheet: Sheet, people: People, draft: Draft): Somebody | null {
  const comma = draft.sourceTokens.findIndex((at) => sheet.words[at]?.text === ",");
  const tokens = comma < 0 ? draft.sourceTokens : draft.sourceTokens.slice(0, comma);
  const last = tokens.at(-1) ?? -1;
  const found = last < 0 ? null : people.endingAt(sheet.ends[last] ?? -1);
  const mention = found?.mention;
  if (mention?.kind !== "name" || mention.type !== "PER" || mention.name === null) return null;
  if (!/\s/u.test(sheet.text.slice(mention.name.start, mention.name.end))) return null;
  const before = tokens.filter((at) => (sheet.starts[at] ?? 0) < mention.start);
  const isPlain = before.every(
    (at) => !/^(?:CC|W|MD|VB[DPZ]$|TO|PRP$)/u.test(sheet.xposNames[at] ?? ""),
  );
  const next = sheet.xposNames[before.at(-1) ?? -1] ?? "";
  return before.length > 0 && isPlain && !/^(?:IN|DT|POS)$/u.test(next) ? found : null;
}

/** A source that begins with two to four proper nouns and is in no mention: the name as printed. */
export function printedName(sheet: Sheet, draft: Draft): string | null {
  const tokens: number[] = [];
  for (const at of draft.sourceTokens) {
    if (sheet.xposNames[at] !== "NNP" || (tokens.length > 0 && at !== (tokens.at(-1) ?? 0) + 1))
      break;
    tokens.push(at);
  }
  const next = draft.sourceTokens[tokens.length];
  const ends = next === undefined || sheet.words[next]?.text === ",";
  const capitals = tokens.every((at) => /^\p{Lu}\p{Ll}/u.test(sheet.words[at]?.text ?? ""));
  if (tokens.length < 2 || tokens.length > 4 || !ends || !capitals) return null;
  const span = spansOf(sheet, tokens)[0];
  return span === undefined ? null : sheet.text.slice(span.start, span.end).replace(/\s+/gu, " ");
}
