import { weekdays } from "../../lang/en/times.ts";
import { dayNumber, feastDay, isoDay } from "../../text/index.ts";
import { isInName } from "./impostors.ts";
import { after, before, type Place } from "./place.ts";
import { absolute, type Groups, type Reading, relativeTo } from "./reading.ts";
import { monthOf, numberOf, partOf, periodSign, plain, signOf } from "./words.ts";

/** *Monday*, *last Friday night*, *Friday (24)*, *Mondays*. */
export function readWeekday(g: Groups, at: Place): Reading | null {
  const weekday =
    weekdays[plain(g["wd"] ?? "").replace(/[.s]$/, "")] ??
    weekdays[plain(g["wd"] ?? "").replace(".", "")];
  if (weekday === undefined) return null;
  const part = partOf(g["part"] ?? g["part0"]?.replace(/\s+(?:on|of)\s*$/, ""));
  if (g["plural"] !== undefined || /^(?:every|each)$/i.test(g["mod"] ?? "")) {
    return absolute("SET", `XXXX-WXX-${weekday}${part}`);
  }
  if (isInName(at)) return null;
  // *It was on a Friday*: some Friday; *a Friday meeting* is of one.
  if (
    /\b(?:on|was|is|be) an? $/i.test(before(at, 8)) &&
    /^\s?(?:[.,;:?!)]|in\b|$)/.test(after(at, 4))
  ) {
    return absolute(part === "" ? "DATE" : "TIME", `XXXX-WXX-${weekday}${part}`);
  }
  // *Monday week*, *a week on Monday*: a week after the next; *Monday fortnight*: two.
  const isWeekOn = /^a week on$/i.test(plain(g["mod"] ?? ""));
  if (isWeekOn || g["later"] !== undefined) {
    // *this Monday week*, *the Monday week* are none.
    const isLed = /\b(?:on|by|until|or|and) $/i.test(before(at, 6));
    if (!isWeekOn && !isLed && !/^\s?(?:[.,;:?!)”"]|$)/.test(after(at, 2))) return null;
    const weeks = /fortnight/i.test(g["later"] ?? "") ? "&2" : "";
    return relativeTo("DATE", `weekday2=${weekday}${weeks}`);
  }
  // *last Monday but one*, *the Monday before last*, *next Monday but one*: a week beyond the last, the next.
  if (g["butOne"] !== undefined) {
    const sign = /last/i.test(g["butOne"]) ? "<" : signOf(g["mod"]);
    if (sign === "") return null;
    return relativeTo("DATE", sign === "<" ? `weekdayback=${weekday}&2` : `weekday2=${weekday}`);
  }
  // *the Tuesday after that*: of a week that the words do not tell.
  if (/^ (?:after|before) that\b/.test(after(at, 12))) {
    return absolute("DATE", `XXXX-WXX-${weekday}`);
  }
  const day = g["dp"] ?? g["d"] ?? g["dn"];
  const number = day === undefined ? "" : `&${numberOf(day)}`;
  const week = g["week"] ?? g["of"]?.split(/\s+/)[1];
  const sign = week === undefined ? signOf(g["late"] ?? g["mod"], true) : periodSign(week);
  const tail = part === "" ? "" : `:${part}`;
  return {
    ...relativeTo(part === "" ? "DATE" : "TIME", `${sign}weekday=${weekday}${number}${tail}`),
    anchored: /^(?:that|the (?:following|previous))$/i.test(plain(g["mod"] ?? "")),
  };
}

/** Which of the weekdays of a month: 9 for the last. */
const which: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 9,
};

/** *the first Monday of June*: a feast of its own, reckoned like one. */
export function readNthWeekday({ n = "", wd = "", m, y, last, of, each }: Groups): Reading | null {
  const weekday = weekdays[plain(wd).replace(".", "")];
  if (of !== undefined) {
    return each !== undefined || /each|every/i.test(of)
      ? absolute("SET", "P1M")
      : relativeTo("DATE", `month:${/last/i.test(of) ? -1 : /next/i.test(of) ? 1 : 0}`);
  }
  const month = monthOf(m);
  if (weekday === undefined || month === null) return null;
  const rule = `${month}-${weekday}-${which[n.toLowerCase()] ?? Number.parseInt(n, 10)}`;
  if (y === undefined) return relativeTo("DATE", `${periodSign(last)}feast=${rule}`);
  const day = feastDay(rule, Number(y));
  return day === null ? null : absolute("DATE", isoDay(dayNumber(day)));
}
