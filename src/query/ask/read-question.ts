import {
  askingNouns,
  isAskingVerb,
  isInformingVerb,
  isTellingVerb,
} from "../../lang/en/question-words.ts";
import type { DateRange, Entity } from "../../record/index.ts";
import type { FoundName } from "./find-names.ts";
import type { ParsedQuestion, QuestionWord } from "./parse-question.ts";

/** Somebody a question names. */
export interface AskedName {
  /** As the question writes it. */
  readonly text: string;
  /** Those of the record it can mean; empty when the record knows nobody of this name. */
  readonly entities: readonly Entity[];
}

/** A question as understood: what a statement must fulfil to answer it. */
export interface QuestionReading {
  /** Any of them may have said it; empty when anybody may. */
  readonly who: readonly AskedName[];
  readonly toWhom: readonly AskedName[];
  readonly via: readonly AskedName[];
  /** Words of the matter, folded, each once, in order. */
  readonly about: readonly QuestionWord[];
  readonly dates: DateRange | null;
  readonly time: string | null;
  readonly wantsStance: boolean;
  readonly wantsFigure: boolean;
  readonly remarks: readonly string[];
}

type Role = "who" | "toWhom" | "via" | "about";

const matterMarks = new Set([
  "about",
  "on",
  "regarding",
  "concerning",
  "over",
  "for",
  "against",
  "in",
  "at",
  "near",
]);
const auxiliaries = new Set([
  "do",
  "does",
  "did",
  "has",
  "have",
  "had",
  "is",
  "was",
  "will",
  "would",
  "can",
  "could",
]);

/** Gives each name of a question its part by the words around it: *did X tell Y about Z*. */
export function readQuestion(
  input: string,
  parsed: ParsedQuestion,
  names: readonly FoundName[],
): QuestionReading {
  const { words } = parsed;
  const parts: Record<Role, AskedName[]> = { who: [], toWhom: [], via: [], about: [] };
  const used = new Set<number>();
  for (const name of names) {
    const role = roleOf(words, name, parts.who.length > 0);
    const text = input.slice(words[name.first]?.start ?? 0, words[name.end - 1]?.end ?? 0);
    parts[role].push({ text, entities: name.entities });
    if (role !== "about") for (let at = name.first; at < name.end; at++) used.add(at);
  }
  const unnamed = informed(words, names);
  if (unnamed !== null) {
    const { start, end } = words[unnamed] ?? { start: 0, end: 0 };
    parts.toWhom.push({ text: input.slice(start, end), entities: [] });
    used.add(unnamed);
  }
  const about = new Map<string, QuestionWord>();
  for (const [at, word] of words.entries()) {
    if (word.kind === "matter" && !used.has(at) && !about.has(word.form))
      about.set(word.form, word);
  }
  const { dates, time, wantsStance, wantsFigure, remarks } = parsed;
  const { who, toWhom, via } = parts;
  return {
    who,
    toWhom,
    via,
    about: [...about.values()],
    dates,
    time,
    wantsStance,
    wantsFigure,
    remarks,
  };
}

/** Index of the word for those told who have no name: *parliament* in *what did X tell parliament*. */
function informed(words: readonly QuestionWord[], names: readonly FoundName[]): number | null {
  const verb = words.findIndex(({ form }) => isInformingVerb(form));
  let told = verb + 1;
  while (words[told]?.form === "the") told++;
  const isName = names.some(({ first, end }) => told >= first && told < end);
  return verb < 0 || isName || words[told]?.kind !== "matter" ? null : told;
}

function roleOf(words: readonly QuestionWord[], name: FoundName, hasWho: boolean): Role {
  const { first, end } = name;
  const verb = words.findIndex(({ form }) => isAskingVerb(form));
  const that = words.findIndex(({ form }, at) => form === "that" && at > Math.max(verb, 0));
  if (that >= 0 && first > that) return "about";
  const before = at(words, beforeTitle(words, first));
  const further = at(words, beforeTitle(words, first) - 1);
  if (before === "by" && /^(?:report|carr|publish|cit|quot)/.test(further)) return "via";
  if (before === "via" || before === "through" || before === "citing") return "via";
  if (before === "by" || before === "from" || before === "to") {
    const isTo = before === "to" && further !== "according";
    return isTo ? (verb >= 0 ? "toWhom" : "about") : "who";
  }
  if (before === "of") return askingNouns.has(further) && !hasWho ? "who" : "about";
  if (before === "with") return verb >= 0 ? "toWhom" : "about";
  if (matterMarks.has(before)) return "about";
  if (verb >= 0) {
    if (end <= verb) return isOwnerOfMatter(words, end) ? "about" : "who";
    const isObject = isTellingVerb(at(words, verb)) && beforeTitle(words, first) === verb;
    return isObject ? "toWhom" : "about";
  }
  if (words[end - 1]?.isOwner === true && askingNouns.has(ownedOf(words, end))) return "who";
  if (hasWho) return before === "and" ? "who" : "about";
  return auxiliaries.has(before) || beforeTitle(words, first) < 0 ? "who" : "about";
}

/** *What did Orvelle’s plan say*: the plan is meant, not Orvelle. */
function isOwnerOfMatter(words: readonly QuestionWord[], end: number): boolean {
  return words[end - 1]?.isOwner === true && !askingNouns.has(ownedOf(words, end));
}

/** The word after an owner’s *’s*, which is a word of its own. */
function ownedOf(words: readonly QuestionWord[], end: number): string {
  return at(words, at(words, end) === "s" ? end + 1 : end);
}

/** Index of the word before a name, over an article and a title: *to President X*. */
function beforeTitle(words: readonly QuestionWord[], first: number): number {
  let i = first - 1;
  while (titles.has(at(words, i))) i--;
  return i;
}

const titles = new Set(
  "the a president premier prime minister foreign secretary general chancellor king queen mr mrs ms dr former chairman".split(
    " ",
  ),
);

function at(words: readonly QuestionWord[], index: number): string {
  return words[index]?.form ?? "";
}
