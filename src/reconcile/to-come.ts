import type { Timex } from "../doc/index.ts";
import { isPastForm } from "./time-words.ts";

/** Words before a time that put it ahead of the telling, up to the time: *will open on*, *by*, *opens on*. Not *killed by police on*. */
const toCome =
  /\b(?:(?:[Ww]ill|[Ww]ould|[Ss]hall|(?:may|might|could|can|must|should)(?= (?!not\b|have\b))|due|scheduled|set (?:for|to)|expected|on trial|(?:takes|opens|begins|meets|faces|goes|flies|arrives|returns|resumes|expires)|dates? of|deadline)\b(?:(?!\b(?:was|were|had|did)\b)[^.])*|(?:[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough|next|now and)\s+(?:(?:the|early|late|mid|end|of|about|around|at|least)\s+)*)$/u;
/** *Is to meet*, *plans to meet*, and the word that governs it. Not *flew to Brenn*, *led to the verdict*, *spoke to reporters*. */
const toDo =
  /([\p{L}’']+)\s+to (?!(?:the|an?|his|her|their|its|this|that|these|those|my|our|your)\b)(?!\p{Ll}+[^su]s\b)(\p{Ll}+)\b/gu;
/** Pasts that tell of a plan all the same: *vowed to open it on*. */
const plans: ReadonlySet<string> = new Set(
  "agreed asked called decided destined expected hoped intended invited ordered planned pledged poised prepared promised required scheduled slated summoned supposed urged vowed wanted".split(
    " ",
  ),
);
/** *Ahead of Monday’s vote*, *pending his hearing*. */
const aheadOf = /\b(?:ahead of|in advance of|pending|upcoming)\b[^.;,]*$/;
/** *Before the caucus of*, *three weeks away, on*: of a day, which is named so while it is to come, not of a weekday. */
const beforeDay = /\b(?:before|away,?)\s(?:(?!\b(?:after|since|had|was|were)\b)[^.;,])*$/;
/** *A 5 June deadline*, *the 5 June council election*: a date put before what it was set for, but for *after the 5 June election*. */
const setFor =
  /^[\s-]+(?:(?!and\b)\p{L}+ )?(?:deadline|primary|caucus(?:es)?|elections?|ballot|referendum|run-?off)\b/u;
const afterOrIn =
  /\b(?:after|since|following|in|at|during)(?:\s(?:the|an?|its|\p{Lu}[\p{L}.]*['’]s))*\s*$/u;
/** A present that tells of a plan, and nothing of the past behind it: *the Rovers meet Halme in the final on*. */
const meets =
  /(?:\p{L}s|\p{Lu}\p{L}+|[Tt]hey|and) (?:meet|play|fly|begin|arrive|return|travel)\b(?:(?!\b(?:was|were|had|did)\b)[^.,;])* on $/u;
/** *Is due to appear before the magistrates of Brenn on*, with no deed between. */
const dueTo =
  /\b(?:due|scheduled|slated|expected|set|is|are) to (?:be )?\p{Ll}+(?:(?!\b(?:was|were|had|did|after|following|over|for|\p{Ll}+ed)\b)[^.,;])* (?:on|by) $/u;
/** *He was at large until*: told as past whatever follows. */
const wasUntil =
  /\b(?:was|were|had|did|lasted|lived|served|remained|stayed)\b(?![^.]*\b(?:expected|due|scheduled|set|slated|supposed) to\b)[^.]*\b(?:until|through|to|by)\b[^.]*$/i;
/** A verb of saying right before a time. */
const saidOn =
  /\b(?:said|told|announced|reported|confirmed|added|warned|acknowledged|published|broadcast|aired|televised)\b(?:\s+\p{L}+){0,3}\s+(?:on |late |early )?$/iu;
/** Characters before a time in which these are looked for. */
const leadLength = 40;
/** The same for a plan in the present. */
const planLength = 72;

/** What the words before a time tell of it. */
export interface Lead {
  /** Whether they put it ahead of the telling: *will open on*, *until*. */
  readonly toCome: boolean;
  /** Whether a verb of saying stands right before it: *said on Tuesday*. */
  readonly saying: boolean;
  /** The words themselves, some forty characters. */
  readonly lead: string;
}

/** Reads the words before a time, and those behind a day that was set for something. */
export function leadOf(text: string, timex: Timex): Lead {
  const far = text.slice(Math.max(0, timex.start - planLength), timex.start);
  const lead = far.slice(-leadLength);
  const said = saidOn.exec(lead);
  // *to use a gun, she said on Tuesday*: only what follows the saying puts its time ahead.
  const before = said === null ? lead : said[0];
  // *Would ask to annul Sunday’s run-off*: what a day is put before has mostly taken place.
  const isOwner = /^['’]s\b/.test(text.slice(timex.end, timex.end + 3));
  const isLed = (toCome.test(before) || isToBeDone(before)) && !wasUntil.test(before);
  const isPlan = said === null && (meets.test(far) || dueTo.test(far));
  return {
    toCome: (!isOwner && (isLed || isPlan)) || (said === null && isSetFor(text, timex, lead)),
    saying: said !== null,
    lead,
  };
}

/** Whether a day is named as that of something to come: *ahead of the 5 June vote*, *a 5 June deadline*. */
function isSetFor(text: string, { end, relative }: Timex, lead: string): boolean {
  if (aheadOf.test(lead)) return true;
  if (relative?.startsWith("day=") !== true) return false;
  const behind = text.slice(end, end + setForReach);
  return beforeDay.test(lead) || (setFor.test(behind) && !afterOrIn.test(lead));
}

/** Characters behind a day in which what it was set for stands. */
const setForReach = 40;

/** *Is to open it on*; not *declined to comment on*, nor *that came to mourn gathered on*. */
function isToBeDone(before: string): boolean {
  const last = [...before.matchAll(toDo)].at(-1);
  if (last === undefined) return false;
  const [words, governor = "", verb = ""] = last;
  const rest = before.slice(last.index + words.length);
  if (/\.|\b(?:was|were|had|did)\b/.test(rest)) return false;
  const done = /(\p{Ll}+)\s+(?:(?:late|early|on|in|at)\s+)*$/u.exec(rest)?.[1] ?? "";
  const isDone = verb !== "be" && isPastForm(done);
  return !isDone && (!isPastForm(governor) || plans.has(governor));
}
