import { monthNames } from "../../../src/text/index.ts";

/** How exactly a date is known. */
export type Precision = "day" | "month" | "year" | "range" | "unknown";

/** An EDTF date as a person writes it: `2031-05-14` is *14 May 2031*, `2031-05-15/..` is *15 May 2031 or later*. */
export function renderDate(edtf: string | null): string {
  if (edtf === null || edtf === "") return "date unknown";
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return renderOne(edtf);
  if (isOpen(to)) return isOpen(from) ? "date unknown" : `${renderOne(from)} or later`;
  if (isOpen(from)) return `${renderOne(to)} or earlier`;
  return renderSpan(from, to);
}

/** *13 to 15 May 2031*: of two days, month and year are said once where they are the same. */
function renderSpan(from: string, to: string): string {
  const [first, last] = [renderOne(from), renderOne(to)];
  const isPlain = [from, to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
  if (!isPlain || first === last) return first === last ? first : `${first} to ${last}`;
  const shared =
    from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
  const short = first
    .split(" ")
    .slice(0, 3 - shared)
    .join(" ");
  return `${short} to ${last}`;
}

/** How exactly an EDTF date is known. */
export function precisionOf(edtf: string | null): Precision {
  if (edtf === null || edtf === "") return "unknown";
  if (edtf.includes("/")) return "range";
  const [, month, day] = edtf.replace(/[~?%]/g, "").split("-");
  if (day !== undefined && !day.includes("X")) return "day";
  return month !== undefined && !month.includes("X") ? "month" : "year";
}

const precisions: Readonly<Record<Precision, string>> = {
  day: "known to the day",
  month: "known to the month",
  year: "known to the year",
  range: "known within limits",
  unknown: "",
};

/** In words, how exactly a date is known; empty where it is not. */
export function renderPrecision(edtf: string | null): string {
  return precisions[precisionOf(edtf)];
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function renderOne(edtf: string): string {
  const about = /[~?%]/.test(edtf) ? "about " : "";
  const [date = "", time] = edtf.replace(/[~?%]/g, "").split("T");
  const [year = "", month, day] = date.split("-");
  const named = monthNames[Number(month) - 1];
  const clock = time === undefined ? "" : `, ${time.slice(0, 5)}`;
  if (named === undefined) return `${about}${year}`;
  if (day === undefined || day.includes("X")) return `${about}${named} ${year}`;
  return `${about}${Number(day)} ${named} ${year}${clock}`;
}

/** In words, what a date rests on: the `how` of a dating. */
export function renderHow(how: string | null): string {
  if (how === null) return "nothing says when";
  return hows[how] ?? `from its ${how.replaceAll("-", " ")}`;
}

const hows: Readonly<Record<string, string>> = {
  dateline: "from its dateline",
  posted: "from its posting line",
  metadata: "from the metadata that came with it",
  url: "from its address",
  text: "from its text",
  weekday: "from a weekday it names",
  anniversary: "from an anniversary it names",
  "latest-event": "after the last event it tells",
  elapsed: "from the time it says has passed",
  age: "from an age and a birth it names",
  "known-event": "from an event it dates itself by",
  headings: "from its dated headings",
  story: "from another document with the same story",
  "same-remark": "from another document with the same remark",
  contradiction: "two reasons differ",
  order: "something it tells is later than its date",
  "other-document": "from another document",
  given: "as given with the input",
  input: "as given with the input",
  person: "set by hand",
};
