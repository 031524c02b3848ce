import { type Timex, tokenAt, tokenSpan } from "../../../doc/index.ts";
import { openVerbs, planningVerbs } from "../../../lang/en/event-contexts.ts";
import { covers, firstEndingAfter, type Span } from "../../../text/index.ts";
import { sharedWith } from "../clauses/above.ts";
import { lookUp } from "../triggers/lemmas.ts";
import { nounRows, verbRows } from "../triggers/lexicon.ts";
import {
  caseOf,
  childrenOf,
  headOf,
  isInfinitive,
  lemmaAt,
  plainRelationAt,
  relationAt,
  tagAt,
  type View,
  wordAt,
  xposAt,
} from "../view.ts";
import { attributionsOver, type Voices } from "../voices.ts";
import { scheduledTimex } from "./scheduled.ts";

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
const otherTimes: ReadonlySet<string> = new Set([
  "before",
  "after",
  "since",
  "until",
  "till",
  "by",
]);

/**
 * The time expression that dates the event: one that depends on the trigger or on the
 * verb that carries it, else the only one in the sentence. Index into the timexes, -1 for none.
 */
export function timexOf(
  view: View,
  voices: Voices,
  trigger: number,
  clause: number,
  sentence: Span,
): number {
  const { timexes } = view.doc.layers;
  const all: number[] = [];
  const near: number[] = [];
  let others = 0;
  const at = view.tokens.starts[trigger] ?? 0;
  const from = Math.max(sentence.start, at - farthest);
  const end = Math.min(sentence.end, at + farthest);
  for (let i = firstEndingAfter(timexes, from); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= end) break;
    if (!isDated(timex) || isNamed(view, timex) || isYearOf(view, timex, trigger)) continue;
    // *Since 2027, when Tarsk seized a boat*.
    if (isOutside(view, timex) && isWhen(view, timex, clause)) return i;
    if (!isOutside(view, timex)) near.push(i);
    if (isOutside(view, timex) || !sharesVoice(view, voices, timex, trigger)) others++;
    else all.push(i);
  }
  const scheduled = scheduledTimex(view, trigger, near);
  if (scheduled !== -1) return scheduled;
  const inSentence = all.filter((i) => {
    const timex = timexes[i];
    return timex !== undefined && !isHourAlone(view, timex) && !isAnothers(view, timex, trigger);
  });
  others += all.length - inSentence.length;
  if (inSentence.length === 0) return -1;
  const whenever = inSentence.find((i) => isWhen(view, timexes[i], clause));
  if (whenever !== undefined) return whenever;
  const own = inSentence.filter((i) => isNouns(view, timexes[i], trigger));
  const governed =
    own.length > 0 ? own : inSentence.filter((i) => dependsOn(view, timexes[i], trigger, clause));
  const [only] = governed.length > 0 ? governed : inSentence;
  if (only === undefined) return -1;
  if (governed.length > 0) return only;
  // *Met the king on Monday and signed a treaty*: one day for both, where the second verb has none.
  let verb = clause;
  for (let step = 0; step < climbed && sharesSubject(view, verb); step++) {
    verb = sharedWith(view, verb);
    const first = verb;
    const shared = inSentence.find((i) => dependsOn(view, timexes[i], first, first));
    if (shared !== undefined) return shared;
  }
  const isOnly = inSentence.length + others === 1;
  return isOnly &&
    isMainClause(view, clause) &&
    isAbove(view, timexes[only], clause) &&
    !isTaken(view, timexes[only], trigger)
    ? only
    : -1;
}

/** *At 10 p.m.*, with no day beside it: of which day it is, the sentences before may tell. */
function isHourAlone({ text }: View, { start, end, relative }: Timex): boolean {
  return (
    /^day:0:T\d/.test(relative ?? "") && !/\b(?:today|tonight|this)\b/i.test(text.slice(start, end))
  );
}

/** *Convicted of the 2029 murder*, *appealed Tuesday's ruling*: a time before another noun is of that alone. */
function isAnothers(view: View, timex: Timex, trigger: number): boolean {
  const tokens = tokensIn(view, timex);
  const [first = -1, last = first] = [tokens[0], tokens.at(-1)];
  if (first < 0) return false;
  const head = headOf(view, last) > last ? headOf(view, last) : headOf(view, first);
  if (head <= last || head === trigger || !/^(?:NOUN|PROPN)$/.test(tagAt(view, head))) return false;
  const own = wordAt(view, last + 1);
  if (/^['’]s?$/.test(own)) return true;
  // *the June 20 shooting*, and not *on Tuesday troops left*.
  return /^(?:DET|ADJ)$/.test(tagAt(view, first - 1)) && caseOf(view, first) === null;
}

/** *Began in June 2029, **when** militia seized the locks*: the time before *when* is the clause's own. */
function isWhen(view: View, timex: Timex | undefined, clause: number): boolean {
  if (timex === undefined) return false;
  const start = view.tokens.starts[clause] ?? 0;
  return (
    start - timex.end < farthestWhen &&
    /^\s?,?\s+when\s[^,;:.]*$/.test(view.text.slice(timex.end, start))
  );
}

/** Characters between a time before *when* and the verb after it. */
const farthestWhen = 90;

/** Whether the time belongs to the clause or one above it: *Tarsk, which brought the case in 2027, welcomed the ruling* does not date the welcome. */
function isAbove(view: View, timex: Timex | undefined, clause: number): boolean {
  const [token = -1] = timex === undefined ? [] : tokensIn(view, timex);
  let at = token;
  for (let step = 0; step < 2 * climbed && at >= 0 && tagAt(view, at) !== "VERB"; step++)
    at = headOf(view, at);
  if (at < 0 || tagAt(view, at) !== "VERB") return true;
  let up = clause;
  for (let step = 0; step < 2 * climbed && up >= 0; step++) {
    if (up === at) return true;
    up = headOf(view, up);
  }
  return false;
}

/** Characters from the trigger within which a time is looked for: a line of a million words is no sentence. */
const farthest = 1500;

/** *Captain Jan Hollis*: a month in a name is no time. */
function isNamed(view: View, timex: Timex): boolean {
  return tokensIn(view, timex).some((token) => {
    const head = plainRelationAt(view, token) === "flat" ? headOf(view, token) : token;
    const mention = view.mentions[view.mentionAt[head] ?? -1];
    return mention?.kind === "name" && mention.type === "PER" && mention.end > timex.end;
  });
}

/** *The 1994 crime bill*: a year before another noun dates that, and not what is done with it. */
function isYearOf(view: View, timex: Timex, trigger: number): boolean {
  const [token = -1] = tokensIn(view, timex);
  const head = token < 0 ? -1 : headOf(view, token);
  return (
    /^\d{4}$/.test(view.text.slice(timex.start, timex.end)) &&
    head > token &&
    /^(?:compound|nummod|amod)$/.test(plainRelationAt(view, token)) &&
    head !== trigger
  );
}

/** *Since Monday*, *until May*: before or after the event. */
function isOutside(view: View, timex: Timex): boolean {
  const tokens = tokensIn(view, timex);
  return tokens.some((token) => isOther(view, token, tokens.length));
}

/** Whether a preposition puts the time outside: *before Monday*, but not *before dawn on Monday*. */
function isOther(view: View, token: number, length: number): boolean {
  return (
    otherTimes.has(caseOf(view, token) ?? "") && !(length > 1 && dayParts.test(wordAt(view, token)))
  );
}

/** Moments of a day, which leave the day itself as it is. */
const dayParts = /^(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight)$/;

/** Whether the time stands in the same reported words as the event: *said on Monday that rebels attacked* dates the words. */
function sharesVoice(view: View, voices: Voices, timex: Timex, trigger: number): boolean {
  const [told] = attributionsOver(voices, tokenSpan(view.tokens, trigger));
  return told === undefined || told.content.some((span) => covers(span, timex));
}

/**
 * *Has not condemned the shelling of Brenn in April*: a time right after the words of a nominal event
 * is its own where the verb above is no plain past, which would date the verb; *condemned the shelling of Brenn on
 * 12 April*: a day by its number is that of the deed, and *condemned it on Monday* that of the words.
 */
function isNouns(view: View, timex: Timex | undefined, trigger: number): boolean {
  if (timex === undefined || tagAt(view, trigger) !== "NOUN") return false;
  const verb = headOf(view, trigger);
  if (verb < 0 || !/^(?:VERB|NOUN)$/.test(tagAt(view, verb))) return false;
  const [first = -1] = tokensIn(view, timex);
  const before = first - (tagAt(view, first - 1) === "ADP" ? 2 : 1);
  const isNumbered =
    before > trigger &&
    /\b\d{1,2}\b(?!:)|\b\d{4}\b/.test(view.text.slice(timex.start, timex.end)) &&
    isSaying(view, verb);
  if (isPast(view, verbOver(view, verb)) && !isNumbered) return false;
  let at = before;
  for (let step = 0; step < climbed && at > trigger; step++) at = headOf(view, at);
  return before >= trigger && at === trigger;
}

/** Whether a verb tells of words about what has happened: *condemned*, *praised*. */
function isSaying(view: View, verb: number): boolean {
  return (lookUp(verbRows, view, verb) ?? []).some(({ row }) =>
    /^(?:ACCUSE|SUPPORT|REJECT)$/.test(row.type),
  );
}

/** The verb that a word hangs on, itself where it is one: *is a hazard in the wake of the raids in May*; the word where none is near. */
function verbOver(view: View, word: number): number {
  let at = word;
  for (let step = 0; step < climbed && at >= 0; step++) {
    if (tagAt(view, at) === "VERB") return at;
    at = headOf(view, at);
  }
  return word;
}

/** A plain past, *condemned*, and no *has condemned*. */
function isPast(view: View, verb: number): boolean {
  const form = xposAt(view, verb);
  return (
    form === "VBD" ||
    childrenOf(view, verb).some((child) => /^(?:was|were|did|had|will)$/.test(wordAt(view, child)))
  );
}

/** Whether the time is that of a nominal event in the object of the trigger: see {@link isNouns}. */
function isTaken(view: View, timex: Timex | undefined, trigger: number): boolean {
  return childrenOf(view, trigger).some(
    (child) =>
      plainRelationAt(view, child) === "obj" &&
      lookUp(nounRows, view, child) !== undefined &&
      isNouns(view, timex, child),
  );
}

/** Arcs climbed from the words of a time to its verb. */
const climbed = 4;

function dependsOn(view: View, timex: Timex | undefined, trigger: number, clause: number): boolean {
  if (timex === undefined || isTaken(view, timex, trigger)) return false;
  const tokens = tokensIn(view, timex);
  for (const token of tokens) {
    let at = token;
    for (let step = 0; step < climbed; step++) {
      if (isOther(view, at, tokens.length)) return false;
      at = headOf(view, at);
      if (at < 0) break;
      if (at === trigger || at === clause) return true;
      // *On Tuesday he spoke and rejected the plan*: a time before both verbs is that of both.
      if (token < at && at === headOf(view, clause) && sharesSubject(view, clause)) return true;
      if (/^(?:ccomp|advcl|acl|parataxis|conj)$/.test(plainRelationAt(view, at))) break;
      if (isBidden(view, at)) break;
    }
  }
  return false;
}

/** *Urged them **to strike** on 9 October*: the day of what is to be done. */
function isBidden(view: View, verb: number): boolean {
  const above = headOf(view, verb);
  return (
    above >= 0 &&
    plainRelationAt(view, verb) === "xcomp" &&
    isInfinitive(view, verb) &&
    (openVerbs.has(lemmaAt(view, above)) || planningVerbs.has(lemmaAt(view, above)))
  );
}

/** *Spoke and rejected*, but not *said and defends*; *attacked them, killing nine*. */
export function sharesSubject(view: View, verb: number): boolean {
  const relation = plainRelationAt(view, verb);
  const form = xposAt(view, verb);
  if (relation === "advcl")
    return form === "VBG" && wordAt(view, verb - 1) === "," && sharedWith(view, verb) < verb;
  const above = xposAt(view, headOf(view, verb));
  // *Imposed a levy and froze the assets*, with *froze* read as a bare verb.
  const isBare =
    form === "VB" &&
    isPast(view, headOf(view, verb)) &&
    !childrenOf(view, verb).some((child) => /^(?:aux|mark)/.test(relationAt(view, child)));
  return (
    relation === "conj" &&
    (isBare || form === above || isJoinedPast(view, verb)) &&
    !childrenOf(view, verb).some((child) => /^nsubj/.test(plainRelationAt(view, child)))
  );
}

/** *Accused Tarsk and summoned its envoy*, with one of the pasts read as a participle. */
function isJoinedPast(view: View, verb: number): boolean {
  const isPastForm = (token: number): boolean => /^VB[DN]$/.test(xposAt(view, token));
  const relations = childrenOf(view, verb).map((child) => plainRelationAt(view, child));
  return (
    isPastForm(verb) &&
    isPastForm(headOf(view, verb)) &&
    relations.includes("cc") &&
    !relations.includes("aux")
  );
}

function tokensIn(view: View, span: Span): number[] {
  const out: number[] = [];
  for (let i = tokenAt(view.tokens, span.start); i < view.tokens.length && out.length < 8; i++) {
    if ((view.tokens.starts[i] ?? 0) >= span.end) break;
    out.push(i);
  }
  return out;
}

/** Whether the clause is the sentence's own, or what somebody is reported to say. */
function isMainClause(view: View, clause: number): boolean {
  let at = clause;
  for (let step = 0; step < climbed; step++) {
    if (headOf(view, at) < 0) return true;
    if (!/^(?:ccomp|parataxis)$/.test(plainRelationAt(view, at))) return false;
    at = headOf(view, at);
  }
  return false;
}
