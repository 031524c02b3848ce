/* What is told with the day on which it is to come. */
import type { Realis } from "../../../doc/index.ts";
import type { Draft } from "../triggers/draft.ts";
import { childrenOf, relationAt, tagAt, type View, wordAt, xposAt } from "../view.ts";

/** Tokens between a participle and the day that it sets. */
const nearest = 8;

/** The participle behind a nominal event that sets its day (*the summit, **scheduled** for May*, *a visit by Orlu, **planned** for May*); -1 for none. */
export function schedulingBehind(view: View, trigger: number): number {
  if (tagAt(view, trigger) !== "NOUN" || trigger + 3 >= view.tokens.length) return -1;
  const at = wordAt(view, trigger + 1) === "," ? trigger + 2 : trigger + 1;
  const clauses = childrenOf(view, trigger).filter((child) => relationAt(view, child) === "acl");
  return [at, ...clauses].find((one) => isSetting(view, one)) ?? -1;
}

/** *Scheduled for May*, but not *planned for months*. */
function isSetting(view: View, participle: number): boolean {
  return (
    participle + 2 < view.tokens.length &&
    /^(?:scheduled|planned|slated|due|set)$/.test(wordAt(view, participle)) &&
    /^(?:for|in|on|next|tomorrow)$/.test(wordAt(view, participle + 1)) &&
    !/^(?:days|weeks|months|years|decades|some)$/.test(wordAt(view, participle + 2))
  );
}

/** The first of the times, in text order, that stands right behind the participle of {@link schedulingBehind}; -1 for none. */
export function scheduledTimex(view: View, trigger: number, timexes: readonly number[]): number {
  const participle = schedulingBehind(view, trigger);
  if (participle === -1) return -1;
  const from = view.tokens.ends[participle] ?? 0;
  const last = Math.min(view.tokens.length - 1, participle + nearest);
  const to = view.tokens.ends[last] ?? from;
  return (
    timexes.find((i) => {
      const { start = -1, end = -1 } = view.doc.layers.timexes[i] ?? {};
      return start >= from && end <= to;
    }) ?? -1
  );
}

/** Classes of happenings that are announced with their day. */
const announced: ReadonlySet<string> = new Set(["CONSULT", "PROTEST"]);

/** *Meets the king on Friday*, *hosts a summit next week*: a present tense with a day of the week or one to come is a plan, and so is what a participle sets a day for. */
export function scheduledRealis(
  view: View,
  { trigger, clause, type, mode }: Draft,
  timex: number,
  found: Realis,
): Realis {
  if (found !== "not" && schedulingBehind(view, trigger) !== -1) return "planned";
  if (found === "happened" && announced.has(type) && isNextBehind(view, trigger)) return "planned";
  if (found !== "happened" || timex < 0) return found;
  if (!announced.has(type) && mode !== "sign") return found;
  const time = view.doc.layers.timexes[timex];
  // *Its annual meeting next month*, *delegates arriving next week*: no past verb tells it.
  if (
    time !== undefined &&
    toCome.test(view.text.slice(time.start, time.end)) &&
    (tagAt(view, trigger) === "NOUN" || isGerund(view, trigger))
  )
    return "planned";
  const isPlan =
    time !== undefined &&
    isPresent(view, clause) &&
    /^(?:on |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow\b|next |(?:the )?coming )/i.test(
      view.text.slice(time.start, time.end),
    );
  return isPlan ? "planned" : found;
}

/** Times that are still to come, and none of a story told in the past, as *the next day* is. */
const toCome =
  /^(?:tomorrow|next (?!day|morning|evening|night|hour|minute)\p{L}+|(?:the )?coming \p{L}+)/iu;

/** *Its annual meeting in Lomar **next month***: right behind the noun, or behind where. */
function isNextBehind(view: View, trigger: number): boolean {
  if (tagAt(view, trigger) !== "NOUN") return false;
  const end = view.tokens.ends[trigger] ?? 0;
  return /^(?: (?:in|at|with|between) (?:the )?\p{Lu}[\p{L}’'-]*(?:,? (?:and )?\p{Lu}[\p{L}’'-]*){0,5})? (?:tomorrow|next (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+))\b/u.test(
    view.text.slice(end, end + 80),
  );
}

/** A gerund without a past auxiliary. */
function isGerund(view: View, verb: number): boolean {
  return (
    xposAt(view, verb) === "VBG" &&
    !childrenOf(view, verb).some((child) => /^(?:was|were|been|had)$/.test(wordAt(view, child)))
  );
}

function isPresent(view: View, verb: number): boolean {
  return (
    /^VB[ZP]$/.test(xposAt(view, verb)) &&
    !childrenOf(view, verb).some((child) => relationAt(view, child).startsWith("aux"))
  );
}
