import { months } from "../../lang/en/times.ts";
import { dayNumber, isDay, isoDay } from "../../text/index.ts";

const year = "((?:19|20|21)\\d\\d)";

/** *2031/05/14*, *2031-5-14*, *2031/may/14*, *20310514*, each apart from other figures. */
const forms = [
  new RegExp(`(?<!\\d)${year}[/_-](\\d{1,2})[/_-](\\d{1,2})(?!\\d)`),
  new RegExp(`/${year}/([a-z]{3,9})/(\\d{1,2})(?!\\d)`, "i"),
  new RegExp(`(?<=[/_-])${year}(\\d\\d)(\\d\\d)(?=[/_.-]|$)`),
];

/** The day that a document's address holds, ISO; null for none. */
export function dayInAddress(url: string): string | null {
  for (const form of forms) {
    const [, y, m = "", d] = form.exec(url) ?? [];
    const month = /^\d/.test(m) ? Number(m) : (months[m.toLowerCase()] ?? 0);
    const day = { year: Number(y), month, day: Number(d) };
    if (y !== undefined && isDay(day)) return isoDay(dayNumber(day));
  }
  return null;
}
