import { dayParts, ordinalWords, seasons } from "../../lang/en/times.ts";
import { after, before, type Place } from "./place.ts";
import { durationValue } from "./quantities.ts";
import { absolute, type Groups, type Reading, relativeTo } from "./reading.ts";
import { partOf, periodSign, plain, unitOf } from "./words.ts";

/** *the quarter*, *the latest period*: the one spoken of; *the week*, *the month* of writing. */
export function readPeriod({ u = "", latest }: Groups, at: Place): Reading | null {
  const unit = plain(u);
  if (unit === "quarter" || unit === "period" || unit === "half") {
    return latest === undefined && unit !== "quarter" ? null : relativeTo("DATE", "period:0");
  }
  if (latest !== undefined) return relativeTo("DATE", `${unit}:-1`);
  // *the year to March*, *the month through May 20* are so long, and end when they say.
  if (/^ (?:to|through|ended|ending)(?: on)? (?:the end of )?(?:\p{Lu}|\d)/u.test(after(at, 24))) {
    return absolute("DURATION", unit === "week" ? "P1W" : `P1${unit === "month" ? "M" : "Y"}`);
  }
  const isPartOf = /^(?:the )?(?:\p{L}+ )?(?:beginning|start|end|middle|close)\b/iu.test(at.words);
  return isPartOf ||
    /\b(?:for|in|during|of|through|throughout|over|by|this|earlier|later)\s+$/i.test(before(at, 16))
    ? relativeTo("DATE", `${unit}:0`)
    : null;
}

/** *last week*, *the following year*, *this afternoon*. */
export function readRelativeUnit(g: Groups, { words }: Place): Reading | null {
  const unit = (g["u"] ?? "").toLowerCase();
  const mod = plain(g["mod"] ?? "").replace(/^(?:earlier|later|early|late) /, "");
  // *the week*, *that year* refer to whatever the text spoke of.
  if (mod === "that") return null;
  if (mod === "the") {
    // *the end of the decade*; the turn of a century is where it began.
    const isPartOf =
      /^(?:the )?(?:beginning|start|middle|(?:tail )?end|close|first half|second half) of\b/i;
    if (unit === "decade" || unit === "century") {
      return isPartOf.test(words) ? relativeTo("DATE", `${unit}:0`) : null;
    }
    return unit === "weekend" ? relativeTo("DATE", "weekend=0") : null;
  }
  const step = /last|previous|past/.test(mod) ? -1 : /next|following|coming/.test(mod) ? 1 : 0;
  const season = seasons[unit];
  if (season !== undefined)
    return relativeTo("DATE", `${step < 0 ? "<" : step > 0 ? ">" : "="}season=${season}`);
  const code = dayParts[unit];
  if (code !== undefined) {
    return {
      ...relativeTo("TIME", `day:${step}:${code}`),
      anchored: /^that|^the (?!past|last)/.test(mod),
    };
  }
  if (unit === "day" && mod === "the next")
    return { ...relativeTo("DATE", "day:1"), anchored: true };
  if (unit === "day" && step === 0)
    return /same/.test(mod) ? { ...relativeTo("DATE", "day:0"), anchored: true } : null;
  if (["second", "minute", "hour"].includes(unit)) return null;
  const anchored = /previous|following|same/.test(mod);
  const tail = partOf(g["part"]);
  if (/^the (?:past|last|next|coming)$/.test(mod) && unit !== "weekend") {
    const code = unitOf(unit);
    return code === null ? null : absolute("DURATION", durationValue(1, code));
  }
  return {
    ...relativeTo(
      tail === "" && unit !== "night" ? "DATE" : "TIME",
      `${unit === "night" ? "day" : unit}:${step}${unit === "night" ? ":TNI" : tail === "" ? "" : `:${tail}`}`,
    ),
    anchored,
  };
}

/** *the third quarter of 2030*, *last year's first half*. */
export function readQuarter(g: Groups, { words }: Place): Reading | null {
  const number = ordinalWords[(g["q"] ?? "").toLowerCase()] ?? Number.parseInt(g["q"] ?? "", 10);
  if (/latest/i.test(g["q"] ?? "")) return relativeTo("DATE", "quarter:-1");
  const half = g["u"]?.toLowerCase() === "half";
  const year = g["y"] ?? g["y2"] ?? g["y3"] ?? g["fy"];
  if (half && number > 2) return null;
  if (year !== undefined) return absolute("DATE", `${year}-${half ? "H" : "Q"}${number}`);
  if (half) return null;
  const last = g["last"] ?? /\b(last|this|next)\s+year/i.exec(words)?.[1];
  return relativeTo("DATE", `${last === undefined ? "" : periodSign(last)}quarter=${number}`);
}

/** *The year before, it had rotted*, *the night before*: counted from a time that the text has spoken of. */
export function readUnitBefore({ u = "", dir = "" }: Groups): Reading {
  const unit = u.toLowerCase();
  const step = /^before/i.test(dir) ? -1 : 1;
  const relative = unit === "night" ? `day:${step}:TNI` : `${unit}:${step}`;
  return { ...relativeTo(unit === "night" ? "TIME" : "DATE", relative), anchored: true };
}

/** *by year's end*: the year at hand. */
export function readYearEnd(_: Groups, at: Place): Reading | null {
  const led = /\b(?:by|at|before|until|till|through|since|after)\s$/i.test(before(at, 12));
  return led ? relativeTo("DATE", `${/^month/i.test(at.words) ? "month" : "year"}:0`) : null;
}
