import { weekdays } from "../../lang/en/times.ts";
import { dayNumber, dayOf, type Interval, isDay, weekdayOf } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { type Around, evidenceOf, type Found, sameMatter, storyDays } from "./around.ts";
import { sayDay } from "./say-date.ts";
import { likeliestDay } from "./story.ts";

/** The same where the weekday stands beside the day: it holds for one year in six. */
const sameMatterByWeekday = 0.03;

/** Number of the weekday among words, 1 for Monday; null for none. */
function weekdayIn(words: string): number | null {
  for (const [word] of words.toLowerCase().matchAll(/\p{L}+/gu)) {
    const weekday = Object.hasOwn(weekdays, word) ? weekdays[word] : undefined;
    if (weekday !== undefined) return weekday;
  }
  return null;
}

/** *May 6* in the dateline: the year that the bounds leave, else that of the story. */
export function byPrintedDay(
  document: DocumentFacts,
  around: Around,
  within: Interval,
): Found | null {
  const index = document.dating.reasons.findIndex(({ value }) => value?.startsWith("XXXX-"));
  const value = document.dating.reasons[index]?.value ?? null;
  if (value === null) return null;
  const [month = 0, day = 0] = value.slice(5).split("-").map(Number);
  const evidence = document.datingEvidence[index];
  const kind = document.dating.reasons[index]?.kind ?? "dateline";
  const words = `The ${kind === "posted" ? "posted line" : kind} says “${evidence?.exact ?? ""}”`;
  const weekday = weekdayIn(evidence?.exact ?? "");
  const inYear = (year: number): number[] => {
    const at = isDay({ year, month, day }) ? dayNumber({ year, month, day }) : null;
    return at === null || (weekday !== null && weekdayOf(at) !== weekday) ? [] : [at];
  };
  if (Number.isFinite(within.from) && within.to - within.from < 366) {
    const [only, other] = [dayOf(within.from).year, dayOf(within.to).year]
      .filter((year, i, years) => years.indexOf(year) === i)
      .flatMap(inYear)
      .filter((each) => each >= within.from && each <= within.to);
    if (only !== undefined && other === undefined) {
      const text = `${words}, and what it counts from gives the year: ${sayDay(only)}.`;
      return {
        day: only,
        chance: 1,
        reason: { kind: "dateline", text, evidence: evidence ? [evidence] : [] },
        replaces: index,
      };
    }
  }
  const years = new Set(
    around.neighbors.flatMap((each) => [-1, 0, 1].map((k) => dayOf(each.day).year + k)),
  );
  const candidates = [...years].flatMap(inYear);
  const close = around.neighbors.filter(
    (each) =>
      each.likeness >= (weekday === null ? sameMatter : sameMatterByWeekday) &&
      candidates.some((candidate) => Math.abs(candidate - each.day) <= storyDays),
  );
  const [nearest] = close;
  if (nearest === undefined) {
    const next = weekday === null ? null : soonest(within, inYear);
    if (next === null) return null;
    const text = `${words}, which is the first such day after what it tells of as past: ${sayDay(next)}.`;
    return {
      day: next,
      chance: 1,
      reason: { kind: "dateline", text, evidence: evidence ? [evidence] : [] },
      replaces: index,
    };
  }
  const { rarity } = around;
  const ofStory = candidates.filter((at) =>
    close.some((each) => Math.abs(at - each.day) <= storyDays),
  );
  const fitting = candidates.filter((at) => at >= within.from && at <= within.to);
  const found =
    weekday !== null && fitting.length === 1
      ? fitting[0]
      : likeliestDay(
          document,
          { neighbors: close, rarity, within, fixed: ofStory },
          around.weights.days,
        )?.day;
  if (found === undefined) return null;
  const near = close.find((each) => Math.abs(each.day - found) <= storyDays) ?? nearest;
  return {
    day: found,
    chance: near.chance,
    reason: {
      kind: "dateline",
      text: `${words}; ${around.nameOf(near.facts.doc)} of ${sayDay(near.day)}, of the same story, gives the year: ${sayDay(found)}.`,
      evidence: [...(evidence === undefined ? [] : [evidence]), ...evidenceOf(near)],
    },
    replaces: index,
  };
}

/** Days after the latest day told of as past in which a text with a weekday beside its day was surely written. */
const soon = 366;

/** The only such day within a year of what a text tells of as past, where nothing bounds it above; null where none is. */
function soonest({ from, to }: Interval, inYear: (year: number) => number[]): number | null {
  if (!Number.isFinite(from) || Number.isFinite(to)) return null;
  const { year } = dayOf(from);
  const [only, other] = [year, year + 1]
    .flatMap(inYear)
    .filter((day) => day >= from && day < from + soon);
  return other === undefined ? (only ?? null) : null;
}
