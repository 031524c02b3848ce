import { resolveRelative, type Timex } from "../../doc/index.ts";
import { parseDay } from "../../text/index.ts";
import type { Found } from "./found.ts";

/** Characters between a day and its hour: *3 June 2031 at 22:40*, *Friday, 9 a.m.*, *Monday, shortly after noon*. */
const clockGap =
  /^(?:,?(?: (?:at|from|between))?(?: (?:about|around|(?:shortly|just|soon) (?:after|before)))?)? $/;
const clockReach = 24;
/** What leads a day that opens its sentence. */
const opening = /^["“'‘(]?(?:(?:[Oo]n|[Ee]arly|[Ll]ate)\s+)*$/;

/** An hour that stands right after a day, or in a sentence that the day opens, is of that day: *On Friday the shop closed at 6 p.m.* Null for anything else. */
export function clockAfter(
  text: string,
  last: Timex | null,
  { start, relative, sentence }: Pick<Found, "start" | "relative"> & { readonly sentence: number },
): Pick<Timex, "value" | "relative"> | null {
  const hour = /^day:0:(T\d\d:\d\d)$/.exec(relative ?? "")?.[1];
  if (hour === undefined || last === null) return null;
  if (last.type === "TIME") {
    return last.start >= sentence ? withHour(last, hour) : null;
  }
  if (last.type !== "DATE") return null;
  const isNext = start - last.end < clockReach && clockGap.test(text.slice(last.end, start));
  const opens = last.start >= sentence && opening.test(text.slice(sentence, last.start));
  if (!isNext && !opens) return null;
  const isDayValue = last.value !== null && /^\d{4}-\d\d-\d\d$/.test(last.value);
  const isDayForm = last.relative !== null && /(?:weekday|day)[=:][\w&-]+$/.test(last.relative);
  if (last.relative === null ? !isDayValue : !isDayForm) return null;
  return {
    value: isDayValue ? `${last.value}${hour}` : null,
    relative: last.relative === null ? null : `${last.relative}:${hour}`,
  };
}

const hourAt = /T\d\d:\d\d$/;

/** Another hour of the day that an hour is of; null for a part of a day. */
function withHour(
  { value, relative }: Timex,
  hour: string,
): Pick<Timex, "value" | "relative"> | null {
  return value !== null && hourAt.test(value) && (relative === null || hourAt.test(relative))
    ? { value: value.replace(hourAt, hour), relative: relative?.replace(hourAt, hour) ?? null }
    : null;
}

/** *Friday to Sunday*: the day on which such a stretch ends is the first after the day on which it begins. */
export function endOfDays(
  text: string,
  last: Timex | null,
  { start, relative }: Pick<Found, "start" | "relative">,
): string | null {
  const weekday = /^weekday=\d$/.test(relative ?? "") ? relative : null;
  const from = /^weekday=\d$/.test(last?.relative ?? "") ? parseDay(last?.value ?? "") : null;
  if (weekday === null || last === null || from === null) return null;
  return /^(?:-to-|[ ]?[-–][ ]?| to | through | till | until )$/.test(text.slice(last.end, start))
    ? resolveRelative(weekday, from, "future")
    : null;
}

/** *11 November 1996, a Monday*: which weekday a printed day was. */
export function isWeekdayOf(
  text: string,
  last: Timex | null,
  { start, relative }: Pick<Found, "start" | "relative">,
): boolean {
  return (
    /^weekday=\d$/.test(relative ?? "") &&
    last?.relative === null &&
    /^\d{4}-\d\d-\d\d$/.test(last.value ?? "") &&
    /^, an? $|^ \($/.test(text.slice(last.end, start))
  );
}
