import { dayOf, weekdayOf } from "../../text/index.ts";
import { type Clues, dayUnder, isInHead, type WeekdayUse } from "./clues.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import { isRuledOut, reach } from "./reach.ts";
import {
  deedByDay,
  ofOtherDeed,
  ofOtherVerb,
  plansOf,
  supportByDay,
  type Told,
  tellings,
} from "./told.ts";

/** How far each of the `weightNames` holds for one day, in their order. */
export type DayFeatures = readonly number[];

/**
 * Share of weekday names by the days that the text was written after them, 0 to 6, for
 * each use: counted on the documents of `timex/` and `dating/` whose date is known, `earlier` on
 * those of `dating/` and `polnear/`, and rounded.
 */
const weekdayLags: Readonly<Record<WeekdayUse, readonly number[]>> = {
  said: [0.6, 0.26, 0.05, 0.05, 0.015, 0.01, 0.015],
  night: [0.19, 0.35, 0.24, 0.12, 0.06, 0.02, 0.02],
  plain: [0.42, 0.31, 0.09, 0.06, 0.04, 0.03, 0.05],
  earlier: [0.16, 0.34, 0.21, 0.09, 0.05, 0.07, 0.08],
  ahead: [0.26, 0.11, 0.08, 0.05, 0.04, 0.08, 0.38],
  weekend: [0.06, 0.5, 0.17, 0.18, 0.07, 0.01, 0.01],
};

/**
 * Share of months named without a year by the months since, counted on the same
 * documents: *in May* is not said in May.
 */
const monthLags: readonly number[] = [
  0.03, 0.22, 0.22, 0.06, 0.06, 0.08, 0.06, 0.06, 0.06, 0.05, 0.05, 0.05,
];

/** Days within which neighbours are of one episode of the story. */
const episodeDays = 10;
/** What a day that a neighbour tells of is worth in the episode, beside a day near its own: *she will be sentenced on 3 May*. */
const toldWorth = 0.1;
/** Powers of the likeness that are a neighbour's weight: in its episode, and where the nearest decides. */
const evenly = 3;
const sharply = 8;
/** Likeness from which more tells nothing: short reports of one event are more alike than long ones, not nearer in time. */
const alike = 0.4;
/** Bonus for each day after the latest full date that the text prints: news prints the date of its news. */
const afterPrinted: readonly number[] = [2, 1.6, 0.8, 0.4];
/** Days between which a month printed with its year is unlikely to lie back: nobody adds the year to it. */
const needsNoYear = { from: 8, to: 200 };
/** Days that a text lies behind a *14 May* of this week. */
const thisWeek = 5;
/** Days in which the chance that a yearless day is meant falls by half. */
const yearlessScale = 20;

/** Judges days for one document among its dated neighbours, most alike first; the cost of a call grows with both. */
export function createDayFeatures(
  clues: Clues,
  neighbors: readonly DatedNeighbor[],
  rarity: (word: string) => number,
): { readonly of: (day: number) => DayFeatures; readonly told: Told } {
  const shares = sharesOf(neighbors, evenly);
  const sharp = sharesOf(neighbors, sharply);
  const past = tellings(neighbors, shares);
  const told = tellings(neighbors, shares, "past and planned");
  const supports = [...clues.moving, ...clues.planned].map((time) => ({
    time,
    support: supportByDay(time, told, rarity, ofOtherVerb),
  }));
  const planned = plansOf(neighbors);
  const plans = clues.moving.map((time) => ({
    time,
    support: supportByDay(time, planned, rarity),
  }));
  const deeds = clues.moving
    .slice(0, 2)
    .map((time) => ({ time, deed: deedByDay(time, told, rarity) }));
  // *Last month* is borne out by one neighbour that tells of the same, however many do not.
  const anyTold = tellings(
    neighbors,
    neighbors.map(() => 1),
  );
  const since = clues.since.map((each) => ({
    each,
    support: supportByDay(each.time, anyTold, rarity, each.counted ? 1 : ofOtherDeed),
  }));
  // The dead keep their age: only people of another age tell how many years lie between.
  const others = neighbors.flatMap(({ facts, day: at }) =>
    facts.ages.flatMap(([name, age]) => {
      const years = (clues.ages.get(name) ?? age) - age;
      return years === 0 ? [] : [{ years, at }];
    }),
  );
  const first = Math.min(...neighbors.slice(0, 3).map(({ day }) => day));
  const movingDays = neighbors.map(({ facts, day: at }) =>
    Math.min(
      at,
      ...facts.times.flatMap((time) =>
        /weekday=|^day:/.test(time.relative ?? "") ? (dayUnder(time, at) ?? []) : [],
      ),
    ),
  );
  /** The first day that the episode around a day tells of. */
  const earliest = (day: number): number =>
    Math.min(
      day,
      ...neighbors.flatMap(({ day: at }, i) =>
        Math.abs(at - day) <= episodeDays ? (movingDays[i] ?? at) : [],
      ),
    );
  const of = (day: number): DayFeatures => {
    const weekday = weekdayOf(day);
    const usual = clues.weekdays.map((each) =>
      Math.log(weekdayLags[each.use][(weekday - each.weekday + 7) % 7] ?? 0.01),
    );
    const bornOut = supports.flatMap(({ time, support }) => {
      const at = dayUnder(time, day);
      return at === null ? [] : (support.get(at) ?? 0);
    });
    const back = clues.yearless.map((time) => day - (dayUnder(time, day) ?? day));
    const behind = clues.background.filter((time) => {
      const gap = day - (dayUnder(time, day) ?? Number.NEGATIVE_INFINITY);
      return gap >= 0 && gap <= thisWeek;
    });
    // *on Monday* and *May 6* in one body are two days.
    const isNamedTwice = clues.background.some((time) => {
      const at = dayUnder(time, day);
      return clues.moving.some(
        (other) => other.relative?.includes("weekday") === true && dayUnder(other, day) === at,
      );
    });
    const near = (days: number, of: readonly number[]): number =>
      neighbors.reduce(
        (sum, each, i) => sum + (Math.abs(day - each.day) <= days ? (of[i] ?? 0) : 0),
        0,
      );
    const episode = near(episodeDays, shares) || 1;
    const telling = new Set(
      [day - 1, day].flatMap((at) => (told.get(at) ?? []).map(({ neighbor }) => neighbor)),
    );
    const sharpEpisode = neighbors.reduce((sum, each, i) => {
      const isNear = Math.abs(day - each.day) <= episodeDays;
      return sum + (sharp[i] ?? 0) * (isNear ? 1 : telling.has(i) ? toldWorth : 0);
    }, 0);
    const { month } = dayOf(day);
    return [
      Math.log(0.01 + sharpEpisode),
      Math.log(0.03 + near(0, shares) / episode),
      Math.log(0.03 + near(1, shares) / episode),
      Math.log(0.03 + near(3, shares) / episode),
      Math.log(0.03 + near(1, sharp) / (sharpEpisode || 1)),
      total(usual) / Math.sqrt(usual.length || 1),
      Math.min(0, ...usual),
      bornOut.length === 0 ? 0 : Math.log(0.05 + total(bornOut) / bornOut.length),
      bornOut.length === 0 ? 0 : Math.log(0.05 + Math.max(...bornOut)),
      Math.max(
        0,
        ...deeds.map(({ time, deed }) => deed.get(dayUnder(time, day) ?? Number.NaN) ?? 0),
      ),
      clues.yearless.some((time, i) => isInHead(time) && (back[i] === 0 || back[i] === 1)) ? 1 : 0,
      weekday >= 6 ? -1 : 0,
      day < first ? -1 : 0,
      clues.printed.length > 0 ? (afterPrinted[day - clues.latest] ?? 0) : 0,
      mean(clues.months.map((named) => Math.log(monthLags[(month - named + 12) % 12] ?? 0.05))),
      -(behind.length > 0 ? 1 : 0) - (isNamedTwice ? 1 : 0),
      -share(clues.dated, (at) => day - at >= needsNoYear.from && day - at < needsNoYear.to),
      share(clues.yearless, (time) => {
        const at = dayUnder(time, day) ?? Number.NaN;
        return at <= day && past.has(at);
      }),
      -Math.log(1 + Math.min(...back.map(Math.abs), back.length === 0 ? 0 : 400) / yearlessScale),
      -share(clues.ahead, (time) => {
        const gap = (dayUnder(time, day) ?? day) - day;
        return gap <= 0 || gap > needsNoYear.to;
      }),
      clues.weekdays.some(
        ({ use, weekday: named }) =>
          (use === "said" || use === "plain") && day - ((weekday - named + 7) % 7) < earliest(day),
      )
        ? -1
        : 0,
      Math.max(
        0,
        ...plans.map(({ time, support }) =>
          keptFrom(support.get(dayUnder(time, day) ?? Number.NaN) ?? 0),
        ),
      ),
      isHeadToCome(clues, day) ? -1 : 0,
      -share(others, ({ years, at }) => Math.abs((day - at) / 365.25 - years) > 1),
      Math.max(0, ...since.map(({ each, support }) => reach(each, day, clues, support))),
      day < clues.latest ? -1 : 0,
      since.some(({ each, support }) => isRuledOut(each, day, support)) ? -1 : 0,
    ];
  };
  return { of, told };
}

/** Whether a day that the head tells of as past, *on 1 January the bells rang*, would be still to come. */
function isHeadToCome({ yearless }: Clues, day: number): boolean {
  return yearless.some((time) => isInHead(time) && (dayUnder(time, day) ?? day) > day);
}

/** Support from which what was planned is what is told. */
const isKept = 0.5;

function keptFrom(support: number): number {
  return Math.max(0, Math.min(1, support) - isKept) / (1 - isKept);
}

function sharesOf(neighbors: readonly DatedNeighbor[], power: number): number[] {
  const weights = neighbors.map(
    ({ likeness, trust }) => trust * Math.min(likeness, alike) ** power,
  );
  const whole = total(weights) || 1;
  return weights.map((weight) => weight / whole);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : total(values) / values.length;
}

function share<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
