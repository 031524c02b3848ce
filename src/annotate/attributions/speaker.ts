import type { Span } from "../../text/index.ts";
import { isToldPassive } from "./addressee.ts";
import { cueHead } from "./cue.ts";
import { type Draft, hullOf } from "./draft.ts";
import { spansOf } from "./draft-spans.ts";
import type { People, Somebody } from "./people.ts";
import type { Sheet } from "./sheet.ts";

/** Who speaks, and why we think so, or why we do not know. */
export interface Speaker {
  readonly name: string | null;
  readonly chain: number | null;
  readonly reason: string;
}

const relatives = new Set(["who", "which", "that", "whom"]);
const firstPerson = new Set(["i", "me", "my", "myself"]);

/** The speaker of a draft that has a source of its own or goes on from one. */
export function speakerOf(sheet: Sheet, people: People, draft: Draft): Speaker {
  if (draft.goesOn !== null) {
    const before = speakerOf(sheet, people, draft.goesOn);
    if (before.name === null)
      return { ...before, reason: `continues a quotation whose ${before.reason}` };
    return { ...before, reason: "continues the quotation before" };
  }
  const relation = describe(sheet, draft);
  if (draft.sourceTokens.length === 0) {
    const cue = wordsOf(sheet, draft);
    return { name: null, chain: null, reason: cue === "" ? "no source" : `no source for *${cue}*` };
  }
  const own = sourceHead(sheet, draft);
  const head = antecedent(sheet, own, draft.cueHead);
  const hull = hullOf(draft.source);
  const words = sheet.text.slice(hull.start, hull.end);
  if (sheet.relations[own] === "nsubj:pass" && isToldPassive(sheet, sheet.heads[own] ?? -1)) {
    return { name: null, chain: null, reason: `*${brief(words)}* is the one spoken to` };
  }
  if (isElsewhere(sheet, draft, own)) {
    return { name: null, chain: null, reason: `not sure that *${brief(words)}* is the source` };
  }
  if (draft.confidence < doubtful && draft.cueHead >= 0 && !isAttached(sheet, draft)) {
    return { name: null, chain: null, reason: `not sure that *${brief(words)}* is the source` };
  }
  const first = relatives.has(sheet.lemmas[own] ?? "")
    ? (beforeRelative(sheet, people, own) ?? people.at(head, phraseOf(sheet, head)))
    : people.at(head, hull);
  const found =
    (first?.name ?? null) === null
      ? (nearby(sheet, people, draft) ?? leading(sheet, people, draft) ?? first)
      : first;
  if (found === null) {
    const printed = printedName(sheet, draft);
    const reason = printed === null ? `*${brief(words)}* names nobody known` : relation;
    return { name: printed, chain: null, reason };
  }
  const isGroup = found.name?.includes("; ") === true;
  if (found.mention !== null && !isGroup && isOneOfSeveral(sheet, draft, found.mention)) {
    const names = everyone(sheet, people, draft, own);
    if (names !== null) return { name: names, chain: null, reason: relation };
    return { name: null, chain: null, reason: `*${brief(words)}* are more than one` };
  }
  if (found.name === null) {
    const isPronoun = found.mention?.kind === "pronoun";
    const why = isPronoun ? "may be more than one" : "is not named";
    return { name: null, chain: found.chain, reason: `*${brief(words)}* ${why}` };
  }
  return { name: found.name, chain: found.chain, reason: relation };
}

/**
 * Whether the source is no more than the place of somebody (*envoys in **Tarsk**
 * noted*), or a semicolon parts it from its cue.
 */
function isElsewhere(sheet: Sheet, draft: Draft, head: number): boolean {
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    const isCase = sheet.relations[child] === "case";
    if (isCase && placing.has(sheet.lemmas[child] ?? "")) return true;
  }
  const last = draft.sourceTokens.at(-1) ?? -1;
  const cue = draft.cueTokens[0] ?? -1;
  for (let at = last + 1; at < cue && at - last < 40; at++) {
    if (sheet.words[at]?.text === ";" && (sheet.quote[at] ?? 0) === 0) return true;
  }
  return false;
}

/** Prepositions before a place, and before nobody who speaks. */
const placing = new Set(["in", "at", "near", "outside", "inside", "around", "across"]);

/** Drafts less sure than this need a source that the grammar ties to the cue. */
const doubtful = 0.7;

/**
 * Whether the tree ties the source to the cue: it hangs on the cue or on one of the
 * verbs the cue hangs on, or the cue hangs on it.
 */
function isAttached(sheet: Sheet, draft: Draft): boolean {
  const source = new Set(draft.sourceTokens);
  const last = draft.sourceTokens.at(-1) ?? -1;
  const over = sheet.heads[cueHead(sheet, draft.sourceTokens)] ?? -1;
  if (draft.cueTokens.includes(over)) return true;
  let up = draft.cueHead;
  for (let steps = 0; up >= 0 && steps < 4; steps++) {
    // *Tarsk called for …*: side by side, whatever the tree says.
    if (source.has(up) || up === over || up === last + 1) return true;
    up = sheet.heads[up] ?? -1;
  }
  return false;
}

/** The word of the source that is the subject of the cue, else the word the others hang on. */
function sourceHead(sheet: Sheet, draft: Draft): number {
  // *Vendoria's Roth said*: an owner is no subject, whatever the tree calls it.
  const subject = draft.sourceTokens.find(
    (at) =>
      sheet.relations[at] === "nsubj" &&
      draft.cueTokens.includes(sheet.heads[at] ?? -1) &&
      sheet.xposNames[at + 1] !== "POS",
  );
  return subject ?? cueHead(sheet, draft.sourceTokens);
}

/** All whom *and* joins in the source, each by name; null where one of them has none. */
function everyone(sheet: Sheet, people: People, draft: Draft, head: number): string | null {
  const names: string[] = [];
  for (const at of draft.sourceTokens) {
    const over = sheet.heads[at] ?? -1;
    const onHead =
      over === head || (sheet.relations[over] === "flat" && sheet.heads[over] === head);
    const isMember = at === head || (onHead && sheet.relations[at] === "conj");
    if (!isMember) continue;
    const name = people.at(at, phraseBefore(sheet, at, draft))?.name ?? null;
    if (name === null) return null;
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
    end: next === undefined ? hull.end : (sheet.starts[next] ?? hull.end),
  };
}

/** Whether a mention is only one of the sources that *and* joins: *US and NATO* is not the US. */
function isOneOfSeveral(sheet: Sheet, draft: Draft, mention: Span): boolean {
  return draft.sourceTokens.some((at) => {
    if ((sheet.starts[at] ?? 0) < mention.end) return false;
    const isJoined = sheet.lemmas[at] === "and" && sheet.relations[at] === "cc";
    const over = sheet.heads[sheet.heads[at] ?? -1] ?? -1;
    return isJoined && draft.sourceTokens.includes(over) && (sheet.starts[over] ?? 0) < mention.end;
  });
}

/** A relative pronoun stands for the noun its clause hangs on. */
function antecedent(sheet: Sheet, head: number, cue: number): number {
  if (!relatives.has(sheet.lemmas[head] ?? "")) return head;
  let up = cue;
  for (let steps = 0; up >= 0 && steps < 6; steps++) {
    if ((sheet.relations[up] ?? "").startsWith("acl")) return sheet.heads[up] ?? head;
    up = sheet.heads[up] ?? -1;
  }
  return head;
}

/** The one named right before *who* or *which*, a comma or not between; a person for *who* (*an aide at the ministry who …*). */
function beforeRelative(sheet: Sheet, people: People, pronoun: number): Somebody | null {
  let at = pronoun - 1;
  if (sheet.words[at]?.text === ",") at--;
  const found = at < 0 ? null : people.endingAt(sheet.ends[at] ?? -1);
  const isWho = /^whom?$/u.test(sheet.lemmas[pronoun] ?? "");
  return isWho && found?.mention?.type !== "PER" ? null : found;
}

/** The words under a token, in its sentence. */
function phraseOf(sheet: Sheet, head: number): Span {
  return {
    start: sheet.starts[sheet.low[head] ?? head] ?? 0,
    end: sheet.ends[sheet.high[head] ?? head] ?? 0,
  };
}

/** The mention of another word of the source, where its head is in none: in *Rep. Orlu (D)* it is Orlu, in *supporters of Orlu* and *Orvelia's envoy* nobody. */
function nearby(sheet: Sheet, people: People, draft: Draft): Somebody | null {
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
function leading(sheet: Sheet, people: People, draft: Draft): Somebody | null {
  const { start, end } = hullOf(draft.source);
  const found = people.startingAt(start);
  const mention = found?.mention;
  if (mention?.kind !== "name" || mention.type !== "PER" || mention.end > end) return null;
  return mention.end === end || sheet.text[mention.end] === "," ? found : null;
}

/** A source that begins with two to four proper nouns and is in no mention: the name as printed. */
function printedName(sheet: Sheet, draft: Draft): string | null {
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

/** Whether the source is a speaker's own *I*: then it is the speaker of the words around it. */
export function isFirstPerson(sheet: Sheet, draft: Draft): boolean {
  return (
    draft.sourceTokens.length === 1 &&
    firstPerson.has(sheet.lemmas[draft.sourceTokens[0] ?? -1] ?? "")
  );
}

function describe(sheet: Sheet, draft: Draft): string {
  if (draft.how === "signature") return "signed below or beside the quotation";
  if (draft.how === "label") return "named by the label before the words";
  if (draft.how === "heading") return "named in the line above the words";
  const cue = wordsOf(sheet, draft);
  const head = cueHead(sheet, draft.sourceTokens);
  const relation = sheet.relations[head] ?? "";
  if (sheet.heads[head] === draft.cueHead) {
    if (relation.startsWith("nsubj")) return `subject of *${cue}*`;
    if (relation === "obl:agent") return `agent of *${cue}*`;
    if (relation === "nmod:poss") return `owner of *${cue}*`;
  }
  const start = draft.source[0]?.start ?? 0;
  return start < (draft.cue[0]?.start ?? 0) ? `before *${cue}*` : `after *${cue}*`;
}

function wordsOf(sheet: Sheet, draft: Draft): string {
  const hull = hullOf(draft.cue);
  return brief(sheet.text.slice(hull.start, hull.end));
}

/** At most sixty characters, white space made single. */
function brief(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/[\ud800-\udbff]$/u, "")}…`;
}
