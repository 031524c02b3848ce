import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** Days named without a month: *Easter Monday*, *the 5th of this month*, *the 9th inst*. */
export const dayPatterns: readonly TimePattern[] = [
  pattern(
    "feast",
    r`(?:(?<mod>last|next|this) |(?<eve>(?:the )?eve of (?:the )?))?{f:feast}(?:{,} {y:year}|{,} (?:of )?(?<last>last|this|next) year)?{end}`,
    ["Cosmonautics Day", "2031-04-12"],
    ["New Year's Eve, 2030", "2030-12-31"],
    ["next Christmas", "2031-12-25"],
    ["Easter Monday", "2031-04-14"],
    ["Easter next year", "2032-03-28"],
    ["Orthodox Easter 2032", "2032-05-02"],
    // The new moon may be seen a day later: the month is sure.
    ["Eid al-Fitr", "2031-01"],
    ["Thanksgiving Day, 2030", "2030-11-28"],
    ["the Fourth of July", "2031-07-04"],
    ["the eve of Orthodox Christmas", "2031-01-06"],
    ["the eve of Palm Sunday", "2031-04-05"],
    ["before|the new year", "2031-01-01"],
  ),
  pattern(
    "dayOfMonth",
    r`the {d:dayWord}(?: day)?(?: of (?<mod>last|this|next|the previous|the following|that) month|(?=\s?[.,;:?!)”"]|\s(?:the|an?|he|she|it|they)\b|\s*$)){end}`,
    ["the 24th of last month", "2031-04-24"],
    ["the 5th of this month", "2031-05-05"],
    ["on|the 12th", "2031-05-12"],
  ),
  pattern(
    "letterDay",
    r`(?:the )?(?<d>\d{1,2}(?:st|nd|rd|th)) (?<of>inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)(?:\.(?= \p{L}))?{end}`,
    ["the 9th inst", "2031-05-09"],
    ["28th ult", "2031-04-28"],
    ["the 2nd prox", "2031-06-02"],
  ),
];
