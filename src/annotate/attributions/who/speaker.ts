import { months, weekdays } from "../../../lang/en/times.ts";
import { cueHead } from "../cues/cue.ts";
import { type Draft, hullOf } from "../draft.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { isToldPassive } from "./addressee.ts";
import { isAcrossEntries } from "./entries.ts";
import { type Lead, leadOf, type Scene } from "./lead.ts";
import { isAskerAnswering, isNearerTold } from "./nearer.ts";
import { isNoName } from "./no-name.ts";
import { isNotThatOne } from "./not-one.ts";
import { isOneOfLine, isSomeOf } from "./one-of-many.ts";
import type { People, Somebody } from "./people.ts";
import { isAnotherNamed, isOwnerOfSpeaker, mayBeRival } from "./rivals.ts";
import {
  antecedent,
  apposed,
  beforeRelative,
  closing,
  everyone,
  isOneOfSeveral,
  isOnlyPart,
  leading,
  listed,
  nearby,
  phraseOf,
  printedName,
  relatives,
  withoutExamples,
} from "./source-names.ts";
import { isNamedInQuestion, isOneOfTwo, isStrangerSpeaking } from "./strangers.ts";

/** Who speaks, and why we think so, or why we do not know. */
export interface Speaker {
  readonly name: string | null;
  readonly chain: number | null;
  readonly reason: string;
}

const firstPerson = new Set(["i", "me", "my", "myself"]);

/** The speaker of a draft that goes on from none, by its own source and what was told before it. */
export function speakerOf(scene: Scene, whole: Draft): Speaker {
  const { sheet, people } = scene;
  const draft = withoutExamples(sheet, whole);
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
  // *The court **heard** that …*: somebody told it.
  if (sheet.lemmas[draft.cueHead] === "hear" && sheet.relations[own] === "nsubj") {
    return { name: null, chain: null, reason: `*${brief(words)}* is the one spoken to` };
  }
  if (isElsewhere(sheet, draft, own)) {
    return { name: null, chain: null, reason: `not sure that *${brief(words)}* is the source` };
  }
  if (draft.confidence < doubtful && draft.cueHead >= 0 && !isAttached(sheet, draft)) {
    return { name: null, chain: null, reason: `not sure that *${brief(words)}* is the source` };
  }
  const names = listed(sheet, people, draft);
  if (names !== null) return { name: names, chain: null, reason: relation };
  const first = relatives.has(sheet.lemmas[own] ?? "")
    ? (beforeRelative(sheet, people, own) ?? whoIsMeant(sheet, people, own, head))
    : onlyPerson(sheet, people, people.at(head, hull));
  const isPart = isOnlyPart(sheet, draft, own, first) || isBehindName(sheet, people, draft, first);
  const given =
    (first?.name ?? null) === null || isPart
      ? (nearby(sheet, people, draft) ??
        leading(sheet, people, draft) ??
        apposed(sheet, people, draft) ??
        closing(sheet, people, draft) ??
        (isPart ? null : first))
      : first;
  const lead = given?.mention == null ? null : leadOf(scene, draft, given.mention);
  const isBorneOut = lead !== null && lead.chain.id === given?.chain;
  const isDoubted = given !== null && isRivalled(scene, draft, given);
  const isThought = given?.name != null && !isDoubted && !isBorneOut;
  if (isThought && (lead?.weight === "names" || lead?.weight === "denies")) {
    return { name: null, chain: null, reason: `*${brief(words)}* may be more than one` };
  }
  const found = given === null || isBorneOut ? given : ledBack(given, lead);
  if (found === null) {
    const printed = printedName(sheet, draft);
    const reason = printed === null ? `*${brief(words)}* names nobody known` : relation;
    return { name: printed, chain: null, reason };
  }
  const isGroup = found.name?.includes("; ") === true;
  if (found.mention !== null && !isGroup && isOneOfSeveral(sheet, draft, found.mention)) {
    const all = everyone(sheet, people, draft, own);
    if (all !== null) return { name: all, chain: null, reason: relation };
    return { name: null, chain: null, reason: `*${brief(words)}* are more than one` };
  }
  if (found === given && !isBorneOut && isDoubted) {
    return { name: null, chain: null, reason: `*${brief(words)}* may be more than one` };
  }
  if (
    found.name === null ||
    isNoName(sheet, people, found) ||
    isOtherSex(people, found) ||
    isSomeOf(sheet, draft, found) ||
    isOneOfTwo(scene, draft, found) ||
    isOneOfLine(sheet, people, draft) ||
    isNotThatOne(sheet, people, draft, found) ||
    isAcrossMarks(sheet, people, draft, found) ||
    isAcrossEntries(sheet, people, found) ||
    isNamedInOwnWords(sheet, people, draft, found)
  ) {
    const isPronoun = found.mention?.kind === "pronoun";
    const why = isPronoun ? "may be more than one" : "is not named";
    return { name: null, chain: found.chain, reason: `*${brief(words)}* ${why}` };
  }
  return { name: found.name, chain: found.chain, reason: relation };
}

/** Somebody as the narrator's words before lead to them, where those are enough for a name. */
function ledBack(one: Somebody, lead: Lead | null): Somebody {
  if (lead?.weight !== "tells" && lead?.weight !== "names") return one;
  return { ...one, name: lead.chain.name, chain: lead.chain.id };
}

/** Whether a *he* or *she* may as well be another than the one it was tied to. */
function isRivalled(scene: Scene, draft: Draft, found: Somebody): boolean {
  const { sheet, people } = scene;
  return (
    isNearerTold(scene, draft, found) ||
    isStrangerSpeaking(scene, draft, found) ||
    isNamedInQuestion(scene, found) ||
    isAskerAnswering(scene, draft, found) ||
    mayBeRival(sheet, people, draft, found) ||
    isAnotherNamed(sheet, people, found) ||
    isOwnerOfSpeaker(sheet, people, found)
  );
}

/**
 * *In Tarsk Mr Orlu had offered boats. **He** recalls …*: a *he* or *she* that opens a sentence and
 * was tied to nobody is the one person that its paragraph tells of before, where title or name
 * shows the same sex; any other comes back as given.
 */
function onlyPerson(sheet: Sheet, people: People, one: Somebody | null): Somebody | null {
  const sex = { he: "m", she: "f" }[one?.words.toLowerCase() ?? ""];
  const { mention = null } = one ?? {};
  if (one === null || mention?.kind !== "pronoun" || sex === undefined) return one;
  if (one.name !== null || (sheet.quote[mention.headToken] ?? 0) > 0) return one;
  const own = sheet.sentenceOf[mention.headToken] ?? 0;
  if (sheet.sentences[own]?.start !== mention.start) return one;
  let first = own;
  while (first > 0 && sheet.paragraphOf[first - 1] === sheet.paragraphOf[own]) first--;
  const start = sheet.sentences[first]?.start ?? mention.start;
  const before = people
    .inside({ start, end: mention.start })
    .filter(({ mention: other, chain }) => other?.type === "PER" && !isSeveral(people, chain));
  const [only] = before;
  const isOne = before.every(({ chain }) => chain === only?.chain);
  const chain = people.chains[only?.chain ?? -1];
  if (only === undefined || !isOne || chain?.named !== true || chain.gender !== sex) return one;
  return { ...one, name: chain.name, chain: chain.id };
}

/** Whether a chain is of several people. */
function isSeveral(people: People, chain: number | null): boolean {
  return people.chains[chain ?? -1]?.gender === "p";
}

/** *Ada Orlu, head of Local 4, Port Workers union*: of a source that begins with somebody's name and a comma, the body behind is a description. */
function isBehindName(sheet: Sheet, people: People, draft: Draft, found: Somebody | null): boolean {
  const { mention = null } = found ?? {};
  if (mention === null || mention.type === "PER" || mention.kind === "pronoun") return false;
  const first = leading(sheet, people, draft)?.mention;
  return first !== undefined && first !== null && sheet.text[first.end] === ",";
}

/** Whom a relative pronoun stands for by the tree; for *who* behind a body the person whose body it is: *Orlu, the head of the Tarsk board, who said …*. */
function whoIsMeant(sheet: Sheet, people: People, pronoun: number, noun: number): Somebody | null {
  let head = noun;
  for (let steps = 0; head >= 0 && steps < 4; steps++) {
    const found = people.at(head, phraseOf(sheet, head));
    // *The book by Ada Orlu, **which** says …*: no person is a *which*.
    if (found?.mention?.type === "PER" && sheet.lemmas[pronoun] === "which") return null;
    const isThing = found?.mention?.type !== "PER" && sheet.lemmas[pronoun] === "who";
    if (!isThing) return found;
    if (!/^(?:nmod|appos|compound|flat)/u.test(sheet.relations[head] ?? "")) return null;
    head = sheet.heads[head] ?? -1;
  }
  return null;
}

/** A *he* or *she* whose chain holds a pronoun or a title of the other sex: two people taken for one. */
function isOtherSex(people: People, { words, chain }: Somebody): boolean {
  const own = /^(?:he|she)$/iu.exec(words)?.[0].toLowerCase();
  const one = people.chains[chain ?? -1];
  if (own === undefined || one === undefined) return false;
  if (one.gender === (own === "he" ? "f" : "m")) return true;
  const other = own === "he" ? /^(?:mrs|ms|miss|lady|dame)\b/iu : /^(?:mr|sir|lord)\b/iu;
  return one.titles.some((title) => other.test(title));
}

/**
 * Whether a *he* or *she* in quoted words was last named outside of them: whoever speaks
 * may mean another than the narrator told of.
 */
function isAcrossMarks(
  sheet: Sheet,
  people: People,
  draft: Draft,
  { mention, chain }: Somebody,
): boolean {
  const at = draft.sourceTokens[0] ?? -1;
  if (mention?.kind !== "pronoun" || draft.how !== "nested" || (sheet.quote[at] ?? 0) === 0)
    return false;
  if (isFirstPerson(sheet, draft)) return false;
  const quote = sheet.quoteOf[at] ?? -1;
  let low = at;
  while (low > 0 && sheet.quoteOf[low - 1] === quote) low--;
  const before = people.inside({ start: sheet.starts[low] ?? 0, end: mention.start });
  return !before.some((other) => other.chain === chain);
}

/** *“Orlu has it all, and nobody sings for us,” he said*: whoever is named in the words in marks is hardly the *he* who says them. */
function isNamedInOwnWords(
  sheet: Sheet,
  people: People,
  { content }: Draft,
  { mention, chain }: Somebody,
): boolean {
  if (mention?.kind !== "pronoun" || chain === null || mention.start < content[0].start)
    return false;
  return content.some((span) => {
    const first = tokenAtOffset(sheet, span.start);
    if ((sheet.quote[first] ?? 0) === 0 || span.start > mention.start) return false;
    return people
      .inside(span)
      .some((other) => other.chain === chain && other.mention?.kind === "name");
  });
}

/**
 * Whether the source is no more than the place of somebody (*envoys in **Tarsk**
 * noted*), or a semicolon parts it from its cue.
 */
function isElsewhere(sheet: Sheet, draft: Draft, head: number): boolean {
  const [first = -1] = draft.sourceTokens;
  for (let child = sheet.tree.first[head] ?? -1; child >= 0; child = sheet.tree.next[child] ?? -1) {
    // *“The ball was **in**,” the striker said*: a word of the quotation places nobody outside of it.
    const isCase =
      sheet.relations[child] === "case" && sheet.quoteOf[child] === sheet.quoteOf[head];
    if (isCase && placing.has(sheet.lemmas[child] ?? "") && !isOfTime(sheet, child, first))
      return true;
  }
  const last = draft.sourceTokens.at(-1) ?? -1;
  const cue = draft.cueTokens[0] ?? -1;
  // *A guard from **Tarsk** said*: what a preposition ties to another.
  const isTied = cue === last + 1 && sheet.sentenceOf[first - 2] === sheet.sentenceOf[first];
  if (isTied && /^(?:from|of)$/u.test(sheet.words[first - 1]?.lower ?? "")) return true;
  for (let at = last + 1; at < cue && at - last < 40; at++) {
    if (sheet.words[at]?.text === ";" && (sheet.quote[at] ?? 0) === 0) return true;
  }
  return false;
}

/** ***In May** Orlu said*: whether a month or a day stands between a preposition and the source, which the tree may hang it on. */
function isOfTime(sheet: Sheet, preposition: number, first: number): boolean {
  const word = sheet.words[preposition + 1]?.lower ?? "";
  return preposition + 1 < first && (word in months || word in weekdays);
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
  // *Orlu, **who speaks for the board**, said*: only a clause of its own stands between.
  const [cue = -1] = draft.cueTokens;
  const opens =
    sheet.words[last + 1]?.text === "," && /^who(?:se)?$/u.test(sheet.words[last + 2]?.lower ?? "");
  if (opens && cue - last < 30 && sheet.words[cue - 1]?.text === ",") return true;
  let up = draft.cueHead;
  // *The governor, Ada Orlu, called for …*: so does the comma that closes an apposition.
  const hasComma = draft.sourceTokens.some((at) => sheet.words[at]?.text === ",");
  const beside = hasComma && sheet.words[last + 1]?.text === "," ? last + 2 : last + 1;
  for (let steps = 0; up >= 0 && steps < 6; steps++) {
    // *Tarsk called for …*: side by side, whatever the tree says.
    if (source.has(up) || up === over || up === beside) return true;
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
  if (draft.how === "led") return "the one person told of before the words";
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
