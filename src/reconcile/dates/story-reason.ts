import type { DatingReasonRow } from "../../record/index.ts";
import type { TimeFact } from "../time-facts.ts";
import { evidenceOf } from "./around.ts";
import { dayUnder } from "./clues.ts";
import { sayDay } from "./say-date.ts";
import type { StoryDay } from "./story.ts";

/** *3 documents of the same story are of 13 May 2031, most alike brenn-2.txt; likeliest 13 May 2031, “Monday” is then 12 May 2031.* */
export function storyReason(
  { day, near, nearest, used }: StoryDay,
  nameOf: (doc: string) => string,
): DatingReasonRow {
  const days = near.map((each) => each.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = nameOf(nearest.facts.doc);
  const story =
    near.length < 2
      ? `${most} of ${sayDay(nearest.day)} is of the same story`
      : `${near.length} documents of the same story are of ${first === last ? sayDay(first) : `${sayDay(first)} to ${sayDay(last)}`}, most alike ${most}`;
  const fits = fitting(used, day);
  const likeliest =
    near.length > 0 && near.every((each) => each.day === day) ? "" : `; likeliest ${sayDay(day)}`;
  return {
    kind: "story",
    text: `${story}${fits === "" ? likeliest : fits}.`,
    evidence: [
      ...used.slice(0, 3).map(({ evidence }) => evidence),
      ...(near.length === 0 ? [nearest] : near).slice(0, 2).flatMap(evidenceOf),
    ],
  };
}

/** *; “today” fits 14 May 2031*, *; likeliest 14 May 2031, “Monday” is then 12 May 2031*; empty where the text names no such day. */
function fitting(used: readonly TimeFact[], day: number): string {
  const others = new Map<string, number>();
  const same = new Set<string>();
  for (const time of used.slice(0, 3)) {
    const at = dayUnder(time, day);
    if (at === day) same.add(`“${time.evidence.exact}”`);
    else if (at !== null) others.set(`“${time.evidence.exact}”`, at);
  }
  if (same.size + others.size === 0) return "";
  const head =
    same.size === 0
      ? `likeliest ${sayDay(day)}`
      : `${[...same].join(", ")} ${same.size === 1 ? "fits" : "fit"} ${sayDay(day)}`;
  return `; ${[head, ...[...others].map(([words, at]) => `${words} is then ${sayDay(at)}`)].join(", ")}`;
}
