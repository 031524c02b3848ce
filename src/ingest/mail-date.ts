import { parseMetadataDate } from "./metadata-date.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The EDTF date in a date as mails and feeds print it (RFC 5322: `Fri, 16 May 2031 10:00:00 +0200`),
 * or in an ISO one, as printed: no time zone is applied. Null when it is neither.
 */
export function parseMailDate(value: string): string | null {
  const match = /^\s*(?:[a-z]{2,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(value);
  if (match === null) return parseMetadataDate(value);
  const [, day = "", name = "", year = ""] = match;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  return parseMetadataDate(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
