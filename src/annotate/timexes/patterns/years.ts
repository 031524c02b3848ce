import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** Years and what is longer, and seasons: *the summer of 2030*, *the late '80s*, *241 BC*. */
export const yearPatterns: readonly TimePattern[] = [
  pattern(
    "bc",
    r`{early}(?:the (?:year|{season}) (?:of )?)?(?:(?<n>\d{1,4})_(?:BCE?\b|B\.C\.?(?:E\.?)?)|(?:AD|A\.D\.)_(?<ad>\d{1,4})(?!\d|[.,]\d)|(?<ad2>\d{1,4})_(?:AD|A\.D\.|CE)(?![\p{L}]))`,
    ["241 BC", "BC0241"],
    ["44 BCE", "BC0044"],
    ["the spring of 480 B.C.", "BC0480"],
    ["AD 79", "0079"],
    ["410 AD", "0410"],
  ),
  pattern(
    "wordYear",
    r`(?:{m:month} (?:{d:day}{,} )?|(?:the (?=\p{L}))?{dw:dayWord} of {m2:month}{,} )?(?:the year )?
      (?<y>(?:{yearInWords})(?! (?:years|men|people|troops|dollars)))(?![\p{L}\d-])`,
    ["nineteen ninety-seven", "1997"],
    ["January nineteen ninety-seven", "1997-01"],
    ["the first of June, nineteen eighty-four", "1984-06-01"],
    ["the year two thousand", "2000"],
    ["two thousand and nine", "2009"],
  ),
  pattern(
    "season",
    r`{early}(?:(?<mod>last|next|this|this past|this coming|the following|the previous|the|every|each) )?
      (?:(?:early|late|mid){-})?{s:season}
      (?:{,} (?:of |in )?(?:{y:year}(?:[-/–](?<y2>\d\d))?|['’‘](?<yy>\d\d)|(?<last>last|this|next) year))?(?![\p{L}\d-])`,
    ["the summer of 2030", "2030-SU"],
    ["spring 2031", "2031-SP"],
    ["the summer of '03", "2003-SU"],
    ["late autumn last year", "2030-FA"],
    ["in|winter", "2031-WI"],
    ["last fall", "2030-FA"],
  ),
  pattern(
    "decade",
    r`{early}(?:the )?(?:(?:early|mid|late){-})?
      (?:(?<c>1[0-9]|20)(?<d>\d)0s|['’](?<d2>\d)0s|(?<=\bthe\s(?:(?:early|mid|late)[\s-])?)(?:nineteen[- ])?(?<w>{decadeWord})){end}`,
    ["the end of the 1990s", "199"],
    ["the late '80s", "198"],
    ["the early nineties", "199"],
  ),
  pattern(
    "century",
    r`{early}(?:the )?(?:(?:early|mid|late){-})?{n:ordinal}[-\u0020]century(?<bc>{,} (?:BCE?\b|B\.C\.?(?:E\.?)?))?{end}`,
    ["the 20th century", "19"],
    ["the early nineteenth century", "18"],
    ["the 3rd century BC", "BC02"],
  ),
  pattern(
    "year",
    r`{early}(?:(?:fiscal|the year|calendar) )?{y:year}
      (?:[-–/](?<y2>(?:1[0-9]|20|21)\d\d|\d\d)(?![-–/\d]))?(?![\p{L}\d%]|[.,]\d|['’]s\b)`,
    ["2030", "2030"],
    ["early 2031", "2031"],
    ["fiscal 2029", "2029"],
    ["1961-1963", "1961 1963"],
    ["2029-31", "2029 2031"],
    ["2029/30", "2029 2030"],
  ),
  pattern(
    "shortYear",
    r`{early}['’‘](?<yy>\d\d)(?![\p{L}\d'’.,-]\S)`,
    ["back in|'98", "1998"],
    ["since|’23", "2023"],
  ),
];
