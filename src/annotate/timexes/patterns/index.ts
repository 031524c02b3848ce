import { calendarPatterns } from "./calendar.ts";
import { clockPatterns } from "./clocks.ts";
import { dayPatterns } from "./days.ts";
import { fromNowPatterns } from "./from-now.ts";
import { lengthPatterns } from "./lengths.ts";
import type { TimePattern } from "./pattern.ts";
import { quarterPatterns } from "./quarters.ts";
import { weekdayPatterns } from "./weekdays.ts";
import { yearPatterns } from "./years.ts";

export { oneOf } from "./parts.ts";
export type { PatternName } from "./pattern.ts";

/** The ways to write a time, in the order in which the first of equally long matches wins. */
export const patterns: readonly TimePattern[] = [
  ...calendarPatterns,
  ...weekdayPatterns,
  ...fromNowPatterns,
  ...dayPatterns,
  ...quarterPatterns,
  ...yearPatterns,
  ...clockPatterns,
  ...lengthPatterns,
];
