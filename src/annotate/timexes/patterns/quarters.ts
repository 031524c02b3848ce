import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** Quarters, halves and years of accounts: *the third quarter of 2030*, *FY2032*, *the year-earlier period*. */
export const quarterPatterns: readonly TimePattern[] = [
  pattern(
    "quarter",
    r`(?:the (?=[\p{L}\d]+ (?:[\p{L}\d]+ )?(?:quarter|half)))?(?:(?:this|last|next) year['’]s )?
      (?:{fy:year} )?(?:fiscal{-})?
      (?<q>first|second|third|fourth|1st|2nd|3rd|4th|latest)[-\u0020](?<u>quarter|half)
      (?! of (?:this|the|that|his|her|their|its|last|next) (?!year|fiscal|quarter))
      (?: (?:of|in) (?:the (?:year|fiscal year)(?: {y2:year})?|{y:year}|(?<last>last|this|next) year)| {y3:year})?{end}`,
    ["the third quarter of 2030", "2030-Q3"],
    ["first-quarter", "2031-Q1"],
    ["the first half of 2030", "2030-H1"],
    ["last year's fourth quarter", "2030-Q4"],
    ["the latest quarter", "2031-Q1"],
  ),
  pattern(
    "quarterCode",
    r`(?:(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:{,} (?:of )?(?:(?:FY_)?{y:year}|FY_(?<yy>\d\d)))?|(?:H(?<h>[12])|(?<h2>[12])H){,} (?:of )?{y2:year}){end}`,
    ["Q2 2030", "2030-Q2"],
    ["Q1", "2031-Q1"],
    ["4Q 2030", "2030-Q4"],
    ["Q3 FY31", "2031-Q3"],
    ["H1 2030", "2030-H1"],
  ),
  pattern("fiscal", r`FY_(?:{y:year}|(?<yy>\d\d)){end}`, ["FY2032", "2032"], ["FY30", "2030"]),
  pattern(
    "yearEarlier",
    r`(?:the )?(?:(?:comparable|corresponding|same|like) )?year[-\u0020–]_(?:earlier|ago)
      (?: (?<u>quarter|period|month|week))?{end}`,
    ["the year-earlier quarter", "period:-1"],
    ["the comparable year-ago period", "period:-1"],
    ["the year-ago month", "2030-05"],
  ),
  pattern(
    "period",
    r`{early}the (?:(?<latest>latest|most recent|recent) )?(?<u>quarter|period|half|week|month|year)
      (?![\p{L}\d-]| (?:of|in) (?:the )?(?:\d|his|her))`,
    ["the quarter", "period:0"],
    ["the latest period", "period:0"],
    ["for|the year", "2031"],
    ["during|the week", "2031-W20"],
    ["in|the year", "2031"],
  ),
];
