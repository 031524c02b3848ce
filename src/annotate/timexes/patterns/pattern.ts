import { compilePattern } from "./parts.ts";

/** What a pattern finds. */
export type PatternName =
  | "iso"
  | "numeric"
  | "range"
  | "full"
  | "monthYear"
  | "weekday"
  | "weekdayAgo"
  | "weekOf"
  | "nthWeekday"
  | "unitBefore"
  | "yearEnd"
  | "dawn"
  | "month"
  | "relativeUnit"
  | "ago"
  | "deictic"
  | "feast"
  | "dayOfMonth"
  | "letterDay"
  | "quarter"
  | "quarterCode"
  | "fiscal"
  | "yearEarlier"
  | "period"
  | "bc"
  | "wordYear"
  | "season"
  | "decade"
  | "century"
  | "year"
  | "shortYear"
  | "clock"
  | "dayPart"
  | "set"
  | "recent"
  | "duration"
  | "units";

/** One way to write a time. */
export interface TimePattern {
  readonly name: PatternName;
  readonly expression: RegExp;
  /**
   * Expressions it must match whole, with what they mean on Wednesday, 14 May 2031, in
   * news that looks back; the test suite runs every one. Words before `|` come before it.
   */
  readonly examples: readonly [Example, ...Example[]];
}

/** An expression and its value. */
type Example = readonly [expression: string, value: string];

/** A pattern written as {@link compilePattern} reads it; `read-match.ts` reads its groups. */
export function pattern(
  name: PatternName,
  source: string,
  ...examples: readonly [Example, ...Example[]]
): TimePattern {
  return { name, expression: compilePattern(source), examples };
}
