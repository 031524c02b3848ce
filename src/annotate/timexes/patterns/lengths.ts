import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** How long and how often: *three days*, *every two weeks*, *recent years*. */
export const lengthPatterns: readonly TimePattern[] = [
  pattern(
    "set",
    r`(?:(?:once|twice|{count} times) (?:an?|every|each|per)|every|each)(?: (?<n>other|(?:second|third|fourth|fifth|sixth)(?= \p{L})|{count}))?{ws}
      (?<u>{unit}|{weekday}|{month}|{part}|{season})s?{end}`,
    ["every two weeks", "P2W"],
    ["each year", "P1Y"],
    ["twice a month", "P1M"],
    ["every other day", "P2D"],
    ["every third year", "P3Y"],
    ["every second Thursday", "XXXX-WXX-4"],
    ["every morning", "XXXX-XX-XXTMO"],
    ["each night", "XXXX-XX-XXTNI"],
  ),
  pattern(
    "recent",
    r`(?<mod>recent|coming|the coming|upcoming|the past (?:few|several)|the last (?:few|several)|the next (?:few|several)|the (?:past|last|coming|next)){ws}
      (?:few |several )?{u:unit}s{end}`,
    ["recent years", "PAST_REF"],
    ["the past few months", "PXM"],
    ["the coming weeks", "PXW"],
    ["the past few decades", "PXE"],
  ),
  pattern(
    "duration",
    r`(?:
        (?:the|its|their|his|her|this|these|those) (?:past|last|next|first|coming|previous|final|following|latest) (?=\p{L}*\d*[\p{L}\d-]* \p{L}|\d)
      |(?:past|last|next|first|coming){ws}
      |the (?=[\p{L}\d]+ )
      )?
      {approx}{n:quantity}(?:[-–\u0020]_| (?:(?:long|full|whole|straight|consecutive|more) )?)
      {u:unit}s?(?<old>[-\u0020]old)?(?: and (?<half>a half))?(?:[-\u0020]long)?(?:['’]s? (?<time>time)(?! (?:to|for|off)\b)|['’](?=\s))?{end}`,
    ["three days", "P3D"],
    ["12-day", "P12D"],
    ["two and a half hours", "PT2H30M"],
    ["the past two-and-a-half years", "P2Y6M"],
    ["three-and-a-half-hour", "PT3H30M"],
    ["the last 18 months", "P18M"],
    ["almost a decade", "P10Y"],
    ["several weeks", "PXW"],
    ["half a century", "P50Y"],
    ["twenty-odd years", "P20Y"],
    ["in|ten days' time", "2031-05-24"],
  ),
  pattern(
    "units",
    r`{u:unit}s(?: or {unit}s)?(?: (?<dir>ago|earlier|later|ahead))?{end}`,
    ["for|years", "PXY"],
    ["weeks later", "PXW"],
    ["Decades later", "PXE"],
  ),
];
