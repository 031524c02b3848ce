import type { Found } from "./found.ts";
import { absolute } from "./reading.ts";

/** What stands between two ends of a stretch of time, or two times of one year. */
const joint = /^\s(?:to|through|until|till|and|or)\s$|^\s?[-–—]\s?$/;
/** The longest such joint, in characters. */
const longest = 9;

/**
 * *between March and June 2030*, *28 May to 3 June 2030*: the year stands with the last and is that
 * of the first too, or the one before where the first is later in its year.
 */
export function shareYears(text: string, found: readonly Found[]): readonly Found[] {
  return found.map((each, i) => {
    const next = found[i + 1];
    const named = /^(month|day)=([\d-]+)$/.exec(each.relative ?? "");
    const until = /^(\d{4})-(\d\d(?:-\d\d)?)$/.exec(next?.value ?? "");
    if (named === null || until === null || next === undefined) return each;
    if (next.start - each.end > longest || !joint.test(text.slice(each.end, next.start)))
      return each;
    const part = (named[2] ?? "").padStart(2, "0");
    if (part.length !== (until[2] ?? "").length) return each;
    const year = Number(until[1]) - (part > (until[2] ?? "") ? 1 : 0);
    return { ...each, ...absolute(each.type, `${year}-${part}`) };
  });
}
