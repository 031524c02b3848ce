import { smallNumbers, weekdays } from "../../lang/en/times.ts";
import { isTimeOfDay } from "./impostors.ts";
import { after, before, type Place } from "./place.ts";
import { dated, type Groups, type Reading, relativeTo } from "./reading.ts";
import { monthOf, numberOf, pad, periodSign, plain, signOf } from "./words.ts";

/** *9 a.m. Monday*, *18:40*: a time of day, on the day it names or that of the telling. */
export function readClock(g: Groups, at: Place): Reading | null {
  const word = plain(g["word"] ?? "");
  const time = clockValue(g["t"] ?? "", /afternoon|evening|night/.test(word));
  if (time === null || !isTimeOfDay(at)) return null;
  // *At 10:35 a.m. (0735 GMT) Friday*: the same hour again.
  const isAlone = before(at, 1) === "(" && after(at, 1) === ")";
  if (isAlone && /^\d{4} [^\d\s]+(?: time)?$/.test(at.words)) return null;
  const month = monthOf(g["m"] ?? g["m3"] ?? g["m4"]);
  const day = g["d"] ?? g["d3"] ?? g["d4"];
  if (month !== null && day !== undefined) {
    const year = g["y"] ?? g["y3"] ?? g["y4"];
    if (year !== undefined) return dated(year, month, numberOf(day), time);
    return relativeTo("TIME", `day=${pad(month)}-${pad(numberOf(day))}:${time}`);
  }
  const weekday = weekdays[plain(g["wd"] ?? g["wd2"] ?? "").replace(".", "")];
  if (weekday !== undefined)
    return relativeTo(
      "TIME",
      `${signOf(g["mod"], true) || periodSign(g["week"])}weekday=${weekday}:${time}`,
    );
  const offset = { yesterday: -1, tomorrow: 1 }[word] ?? 0;
  return { ...relativeTo("TIME", `day:${offset}:${time}`), anchored: word.startsWith("that") };
}

/** `T21:00`; `late` for an hour told of an afternoon or a night. Null for no hour. */
function clockValue(words: string, late = false): string | null {
  const text = words.toLowerCase();
  if (text === "noon" || text === "midday") return "T12:00";
  if (text === "midnight") return "T24:00";
  const spoken = /^(?:(half|(?:a )?quarter) (past|to) )?(\p{Ll}+)(?: o['’]clock)?$/u.exec(
    text.replace(/\s+/g, " "),
  );
  if (spoken !== null) {
    const [, part, side, word = ""] = spoken;
    const minutes = part === undefined ? 0 : part === "half" ? 30 : 15;
    const named = (smallNumbers[word] ?? 0) * 60 + (side === "to" ? -minutes : minutes);
    const minute = late && named < 720 ? named + 720 : named;
    return named <= 0 ? null : `T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  }
  const match = /^(\d\d)(\d\d)$/.exec(text) ?? /^(\d{1,2})(?:[:.](\d\d))?/.exec(text);
  if (match === null) return null;
  let hour = Number(match[1]);
  if ((late || /p\.?m/.test(text)) && hour < 12 && !/a\.?m/.test(text)) hour += 12;
  if (/a\.?m/.test(text) && hour === 12) hour = 0;
  return hour > 24 ? null : `T${pad(hour)}:${match[2] ?? "00"}`;
}

/** `T08:30` of an hour and minutes that were found apart; nothing without an hour. */
export function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  half?: string,
): string {
  if (hour === undefined) return "";
  return half === undefined
    ? `T${hour.padStart(2, "0")}:${minute ?? "00"}`
    : (clockValue(`${hour}:${minute ?? "00"} ${half}`) ?? "");
}
