import { isoDay, monthNames } from "../../text/index.ts";

/** A date as a person says it: *24 February 2023*, *March 2023*, *2024*, *22 February 2023 to 6 March 2023*, *after 2 March 2023*. */
export function sayDate(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === "..") return `${sayOne(from)} or later`;
  if (from === "..") return `${sayOne(to ?? "")} or earlier`;
  return to === undefined || to === from ? sayOne(from) : `${sayOne(from)} to ${sayOne(to)}`;
}

function sayOne(date: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  const month = monthNames[Number(match?.[2]) - 1];
  if (match === null || (match[2] !== undefined && month === undefined)) return date;
  const [, year = "", , day] = match;
  return [day === undefined ? "" : String(Number(day)), month ?? "", year]
    .filter((part) => part !== "")
    .join(" ");
}

/** The same for a day by its number. */
export function sayDay(day: number): string {
  return sayDate(isoDay(day));
}
