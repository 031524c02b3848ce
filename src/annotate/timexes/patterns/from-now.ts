import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** Times counted from the writing or from one spoken of: *last week*, *two days earlier*, *by nightfall*, *in November*. */
export const fromNowPatterns: readonly TimePattern[] = [
  pattern(
    "unitBefore",
    r`the (?<u>night|day|week|month|year) (?<dir>before|after)(?: that\b|(?=\s?[,.;:)]))`,
    ["The year before", "2030"],
    ["the night before", "2031-05-13TNI"],
    ["the week after that", "2031-W21"],
  ),
  pattern(
    "yearEnd",
    r`(?:(?:year|month)['’]s|year-) ?end{end}`,
    ["by|year's end", "2031"],
    ["at|year-end", "2031"],
  ),
  pattern(
    "dawn",
    r`(?<=\b(?:[Aa]t|[Ss]ince|[Bb]efore|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Aa]fter)\s)
      (?<part>dawn|daybreak|mid-?morning|midday|mid-?afternoon|dusk|nightfall){end}`,
    ["at|dawn", "2031-05-14TMO"],
    ["by|nightfall", "2031-05-14TEV"],
  ),
  pattern(
    "month",
    r`{early}
      (?:(?<mod>last|next|this|this past|this coming|the previous|the following|every|each|the month of) )?
      {m:month}{end}`,
    ["November", "2030-11"],
    ["last February", "2031-02"],
    ["early March", "2031-03"],
    ["in|May", "2031-05"],
    ["every June", "XXXX-06"],
  ),
  pattern(
    "relativeUnit",
    r`{early}
      (?<mod>(?:earlier |later |early |late )?(?:last|next|this|this past|this coming|the previous|the following|the current|the same|that same|the past|the coming|the last|the next|previous|following|current|that|the very same|the)){ws}
      (?:(?:very|calendar|fiscal|financial|working|school) )?
      (?<u>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|morning|afternoon|evening|summer|winter|spring|autumn|fall)
      (?: {part:part})?(?![\p{L}\d-])`,
    ["last week", "2031-W19"],
    ["this month", "2031-05"],
    ["earlier this year", "2031"],
    ["the following year", "2032"],
    ["the next day", "2031-05-15"],
    ["last night", "2031-05-13TNI"],
    ["the weekend", "2031-W19-WE"],
    ["the past year", "P1Y"],
    ["this afternoon", "2031-05-14TAF"],
    ["last winter", "2031-WI"],
    ["the end of the decade", "203"],
  ),
  pattern(
    "ago",
    r`{approx}{n:quantity}{-}{u:unit}s?(?: and (?<half>a half)| or (?:so|two|more))?{ws}
      (?:ago (?<on>today|yesterday|this month|(?:on )?{wd:weekday})|(?<dir>ago|earlier|later|hence|from now|from today|on(?=,))(?: (?:to|from) (?<anchor>today|now))?|from {from:weekday}|(?<side>from|after|before) (?<day>tomorrow|yesterday)){end}`,
    ["three weeks ago", "2031-W17"],
    ["almost two years ago", "2029"],
    ["a month and a half ago", "2031-03-30"],
    ["a week or so ago", "2031-W19"],
    ["two days earlier", "2031-05-12"],
    ["ten days from now", "2031-05-24"],
    ["ten days from today", "2031-05-24"],
    ["a week from today", "2031-05-21"],
    ["half a year ago", "2030-11"],
    ["a quarter of a century ago", "2006"],
    ["two years ago today", "2029-05-14"],
    ["a year ago this month", "2030-05"],
    ["a week ago Sunday", "2031-05-04"],
    ["two weeks from Friday", "2031-05-30"],
    ["a week from tomorrow", "2031-05-22"],
    ["two days before yesterday", "2031-05-11"],
  ),
  pattern(
    "deictic",
    r`(?:(?:early|late|earlier|later) |(?:the )?(?:(?:early|late|mid){-})?{before:part} )?
      {word:deictic}(?: {part:part}|(?<=(?:today|tomorrow)) (?<later>week)(?=\s?[.,;:?!)”"]|\s(?:the|an?|he|she|it|they)\b|$))?(?![\p{L}\d-])`,
    ["today", "2031-05-14"],
    ["yesterday evening", "2031-05-13TEV"],
    ["mid-afternoon yesterday", "2031-05-13TAF"],
    ["late tonight", "2031-05-14TNI"],
    ["tomorrow week", "2031-05-22"],
    ["the week after next", "2031-W22"],
    ["now", "PRESENT_REF"],
    ["recently", "PAST_REF"],
    ["the other day", "PAST_REF"],
    ["to date", "PRESENT_REF"],
    ["the near future", "FUTURE_REF"],
    ["weekly", "P1W"],
  ),
];
