import { type Day, isDay } from "../text/index.ts";

/** Months in which what is named without one begins. */
const firstMonths: Readonly<Record<string, number>> = {
  SP: 4,
  SU: 7,
  FA: 10,
  WI: 1,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

/** The first day of a TIMEX3 value that is a day, a month, a season, a quarter or a year; null for anything else. */
export function referenceOf(value: string): Day | null {
  const part = /^(\d{4})-([SFWQH][PUAI\d])/.exec(value);
  const month = firstMonths[part?.[2] ?? ""];
  if (month !== undefined) return { year: Number(part?.[1]), month, day: 1 };
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d/-])/.exec(value);
  if (match === null) return null;
  const day = {
    year: Number(match[1]),
    month: Number(match[2] ?? 1),
    day: Number(match[3] ?? 1),
  };
  return isDay(day) ? day : null;
}
