import type { DatingReasonRow } from "../../record/index.ts";
import type { TimeFact } from "../time-facts.ts";
import { evidenceOf, sameStory } from "./around.ts";
import { dayUnder } from "./clues.ts";
import { sayDay } from "./say-date.ts";
import type { StoryDay } from "./story.ts";

/**
 * *3 documents of the same story are of 13 May 2031, most alike brenn-2.txt: most likely written on 13 May 2031,
 * “Monday” being 12 May 2031.* Documents less alike are *of a similar matter*.
 */
export function storyReason(
  { day, near, nearest, used }: StoryDay,
  nameOf: (doc: string) => string,
): DatingReasonRow {
  const alike = near.filter(({ likeness }) => likeness >= sameStory);
  const shown = alike.length > 0 ? alike : near;
  const days = shown.map((each) => each.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = nameOf(nearest.facts.doc);
  const matter = nearest.likeness >= sameStory ? "of the same story" : "of a similar matter";
  const story =
    shown.length < 2
      ? `${most}, ${matter}, is of ${sayDay(nearest.day)}`
      : `${shown.length} documents ${matter} are of ${first === last ? sayDay(first) : `${sayDay(first)} to ${sayDay(last)}`}, most alike ${most}`;
  const fits = fitting(used, day);
  const isTheirs = shown.length > 0 && shown.every((each) => each.day === day);
  const written = isTheirs && fits === "" ? "" : `: most likely written on ${sayDay(day)}${fits}`;
  return {
    kind: "story",
    text: `${story}${written}.`,
    evidence: [
      ...used.slice(0, 3).map(({ evidence }) => evidence),
      ...(shown.length === 0 ? [nearest] : shown).slice(0, 2).flatMap(evidenceOf),
    ],
  };
}

/** *, “Monday” being 12 May 2031 and “today” that day*, by the days; empty where the text names no such day. */
function fitting(used: readonly TimeFact[], day: number): string {
  const byDay = new Map<number, Set<string>>();
  for (const time of used.slice(0, 3)) {
    const at = dayUnder(time, day);
    if (at === null) continue;
    const words = byDay.get(at) ?? new Set();
    byDay.set(at, words.add(`“${time.evidence.exact}”`));
  }
  const named = [...byDay].sort(([a], [b]) => a - b);
  const said = named.map(
    ([at, words], i) =>
      `${[...words].join(" and ")}${i === 0 ? " being" : ""} ${at === day ? "that day" : sayDay(at)}`,
  );
  return said.length === 0 ? "" : `, ${said.join(", ")}`;
}
