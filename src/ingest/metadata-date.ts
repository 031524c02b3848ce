/**
 * The EDTF date in a date string of metadata: an EDTF date or interval as it is,
 * an ISO date and time cut to its date as printed (no time zone is applied).
 * Null when the string is neither, or names no day of the calendar.
 */
export function parseMetadataDate(value: string): string | null {
  const text = value.trim();
  if (text.length > 60) return null;
  const parts = text.split("/");
  if (parts.length === 2) {
    const [from, to] = parts.map((part) => parseMetadataDate(part));
    return from && to && from.slice(0, to.length) <= to ? `${from}/${to}` : null;
  }
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, year = "", month, day, mark = ""] = match;
  if (month === undefined) return text.length === 4 + mark.length ? year + mark : null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return text.length === 7 + mark.length ? `${year}-${month}${mark}` : null;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return `${year}-${month}-${day}${mark}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
