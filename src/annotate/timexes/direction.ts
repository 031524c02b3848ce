import type { Direction } from "../../doc/index.ts";
import { type Doc, lemmaOf, type Tags, tokenAt, uposOf } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";

/** Words that look ahead without a future tense: *is due on Friday*. */
const ahead: ReadonlySet<string> = new Set([
  "plan",
  "schedule",
  "due",
  "expect",
  "upcoming",
  "slate",
  "prepare",
  "intend",
  "hope",
  "promise",
  "pledge",
  "deadline",
  "expire",
  "await",
  "forthcoming",
]);

/** Verbs whose present before a day tells of a plan: *the gate opens on Friday*. */
const timetable: ReadonlySet<string> = new Set(
  "meet open begin start end close leave arrive visit travel return expire fly resume depart land vote sit convene reconvene reopen premiere host face apply".split(
    " ",
  ),
);
/** The same of a verb with the words behind it: *voters go to the polls on Sunday*, *the ban takes effect on Friday*. */
const timetablePhrases: Readonly<Record<string, readonly string[]>> = {
  take: ["effect", "office", "place"],
  come: ["into", "before"],
  go: ["to the poll", "on trial", "on sale", "on show", "on strike"],
};
/** Verbs whose present tells of a day gone by: *the ruling follows Monday's*, *she writes on Monday*. */
const ofThePast: ReadonlySet<string> = new Set(
  "follow say tell write report note recall mark date fall".split(" "),
);
/** What stands before a verb of what is to come: *may meet*, *must be called*. */
const promises = ["will", "to", "would", "may", "must", "can", "shall"];
/** Tokens between such a verb and the day. */
const planReach = 5;
/** Tokens before a verb among which its helpers stand. */
const helperReach = 4;

/** Words right before an expression that say which way it lies whatever the verb. */
const leadsAhead =
  /\b(?:until|till|by|through|starting|beginning|effective|due|as (?:soon|early|late) as|no later than)(?: on| in)? $/i;
/** Those of them that a verb of the past turns back: *they met as late as Monday*. */
const turned = /\bas (?:soon|early|late) as(?: on| in)? $/i;
const leadsBack = /\b(?:since|ended|dated)(?: on| in)? $/i;

/**
 * Which way an expression without a year or a week lies, by the words that lead it and
 * the verbs around it in its sentence: *until*, *will*, *to sign*, *is due* look ahead,
 * *since* and a past tense look back. News looks back where nothing says otherwise
 * (HeidelTime's news mode; here the nearest verb decides, with a preference for one
 * before the expression).
 */
export function directionAt(
  doc: Doc<"tokens" | "sentences" | "tags">,
  { start, end }: Span,
  sentence: { readonly firstToken: number; readonly endToken: number },
): Direction {
  const { tokens, tags } = doc.layers;
  const lead = doc.text.slice(Math.max(0, start - 24), start).replace(/\s+/g, " ");
  if (leadsBack.test(lead)) return "past";
  const here = tokenAt(tokens, start);
  const after = tokenAt(tokens, end);
  if (turned.test(lead) && isToldBefore(tags, here, sentence.firstToken)) return "past";
  if (leadsAhead.test(lead)) {
    return /\bby $/i.test(lead) && isTold(doc, after, sentence.endToken) ? "past" : "future";
  }
  // *Wednesday's ruling*, *a June agreement*: what a time is put before has mostly taken place.
  if (/^['’]s\b/.test(doc.text.slice(end, end + 3))) return "past";
  if (here > sentence.firstToken && after < sentence.endToken && isBeforeNoun(doc, here, after)) {
    return ahead.has(lemmaOf(tags, after)) ? "future" : "past";
  }
  // What stands beyond a semicolon is told of another time.
  let [before, behind] = [true, true];
  for (let away = 1; away <= 14; away++) {
    before &&= !isSemicolon(doc, here - away);
    if (away > 2) behind &&= !isSemicolon(doc, after + away - 3);
    const found =
      (before ? wordDirection(tags, here - away, { here, sentence }) : null) ??
      (away > 2 && behind ? wordDirection(tags, after + away - 3, { here, sentence }) : null);
    if (found !== null) return found;
  }
  return "past";
}

/** Where an expression begins, and the sentence around it, in tokens. */
interface Around {
  readonly here: number;
  readonly sentence: { readonly firstToken: number; readonly endToken: number };
}

/** Which way a word of the sentence puts an expression; null for one that does not tell. */
function wordDirection(tags: Tags, index: number, around: Around): Direction | null {
  const { here, sentence } = around;
  if (index < sentence.firstToken || index >= sentence.endToken) return null;
  const lemma = lemmaOf(tags, index);
  if (ahead.has(lemma)) return "future";
  // *set to open*, not *a record set on Friday*.
  if (lemma === "set" && /^(?:to|for)$/.test(lemmaOf(tags, index + 1))) return "future";
  const tag = xposOf(tags, index);
  // *The vote is on Friday*: a present right before it is a plan.
  if (index >= here - 2 && index < here && lemma === "be" && /^VB[ZP]$/.test(tag)) return "future";
  // *may march on Saturday*, not *may have left on Friday*.
  if (tag === "MD" && /^(?:may|must)$/.test(lemma)) {
    return lemmaOf(tags, index + 1) === "have" ? null : "future";
  }
  const upos = uposOf(tags, index);
  if (upos === "AUX") {
    return lemma === "will" || lemma === "shall" || lemma === "would" ? "future" : null;
  }
  return upos === "VERB" ? verbDirection(tags, index, around) : null;
}

/** The same of a full verb, by its form and its helpers. */
function verbDirection(tags: Tags, index: number, { here, sentence }: Around): Direction | null {
  const hasHelper = (lemma: string): boolean => {
    for (let i = index - 1; i >= Math.max(sentence.firstToken, index - helperReach); i--) {
      if (lemmaOf(tags, i) === lemma) return true;
    }
    return false;
  };
  const tag = xposOf(tags, index);
  if (tag === "VBD") return "past";
  if (tag === "VBN") {
    // *will be named in December*, *is to be paid in January*.
    if (hasHelper("be") && (hasHelper("will") || hasHelper("would"))) {
      return hasHelper("have") ? "past" : "future";
    }
    // *shares issued July 1*: a bare participle right before it is past too.
    return hasHelper("have") || hasHelper("be") || index >= here - 2 ? "past" : null;
  }
  // *They meet on Monday*: a present is a plan where it is of a verb that timetables use.
  if (/^VB[ZP]?$/.test(tag) && isOfTimetable(tags, index) && Math.abs(index - here) <= planReach) {
    return "future";
  }
  if (tag === "VBZ" && isBesideDay(tags, index, here) && isFullSentence(tags, sentence)) {
    return ofThePast.has(lemmaOf(tags, index)) ? null : "future";
  }
  return tag === "VB" && promises.some(hasHelper) ? "future" : null;
}

/** *The toll rises on Monday*: nothing but *on* stands between a verb and a day. */
function isBesideDay(tags: Tags, index: number, here: number): boolean {
  return index === here - 1 || (index === here - 2 && lemmaOf(tags, here - 1) === "on");
}

/** Whether a sentence ends with a stop: a headline tells what is past in the present. */
function isFullSentence(tags: Tags, { endToken }: Around["sentence"]): boolean {
  return [1, 2].some((away) => /^[.!?]$/.test(lemmaOf(tags, endToken - away)));
}

function isOfTimetable(tags: Tags, index: number): boolean {
  const lemma = lemmaOf(tags, index);
  const phrases = timetablePhrases[lemma] ?? [];
  const behind = [1, 2, 3].map((away) => lemmaOf(tags, index + away)).join(" ");
  return timetable.has(lemma) || phrases.some((words) => `${behind} `.startsWith(`${words} `));
}

function xposOf(tags: Tags, index: number): string {
  return tags.xposNames[tags.xpos[index] ?? 0] ?? "";
}

/**
 * Whether the verb that stands right before an expression leaves no doubt that it is past:
 * *ran in June*, or, where the expression opens its sentence, the verb of its clause: *In
 * March it had refused*. Nearness to the day of writing then counts for nothing.
 */
export function isSurelyPast(
  { layers }: Doc<"tokens" | "sentences" | "tags">,
  { start, end }: Span,
  sentence: { readonly firstToken: number; readonly endToken: number },
): boolean {
  const { tokens, tags } = layers;
  const here = tokenAt(tokens, start);
  const after = tokenAt(tokens, end);
  if (uposOf(tags, here - 1) !== "ADP" || here - 1 < sentence.firstToken) return false;
  if (here - 1 > sentence.firstToken)
    return here - 2 >= sentence.firstToken && xposOf(tags, here - 2) === "VBD";
  for (let i = after; i < Math.min(sentence.endToken, after + clauseReach); i++) {
    const upos = uposOf(tags, i);
    if (upos === "VERB" || upos === "AUX")
      return xposOf(tags, i) === "VBD" && lemmaOf(tags, i) !== "would";
  }
  return false;
}

function isSemicolon({ text, layers }: Doc<"tokens">, index: number): boolean {
  const start = layers.tokens.starts[index];
  return start !== undefined && text[start] === ";";
}

/** Tokens after *by Monday* in which the verb of its clause is looked for. */
const clauseReach = 6;

/** *By Monday the square was empty*: the next verb is of the past, with nothing to come before it. */
function isTold({ layers }: Doc<"tags">, from: number, until: number): boolean {
  const { tags } = layers;
  for (let i = from; i < Math.min(until, from + clauseReach); i++) {
    const upos = uposOf(tags, i);
    if (upos === "VERB" || upos === "AUX") return xposOf(tags, i) === "VBD";
  }
  return false;
}

/** Whether the verb before *as late as Monday* is of the past. */
function isToldBefore(tags: Tags, here: number, from: number): boolean {
  for (let i = here - 1; i >= Math.max(from, here - clauseReach - 3); i--) {
    const upos = uposOf(tags, i);
    if (upos === "VERB" || upos === "AUX") return xposOf(tags, i) === "VBD";
  }
  return false;
}

function isBeforeNoun({ layers }: Doc<"tags">, here: number, after: number): boolean {
  const { tags } = layers;
  return uposOf(tags, here - 1) === "DET" && uposOf(tags, after) === "NOUN";
}
