import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** Days of the week: *last Friday night*, *the first Monday of June*. */
export const weekdayPatterns: readonly TimePattern[] = [
  pattern(
    "weekday",
    r`(?:(?:early|late|earlier|later) (?:on )?)?
      (?:(?<mod>last|next|this|that|this past|this coming|the previous|the following|the coming|the past|coming|every|each|a week on) )?
      (?<part0>{part} (?:on|of) )?{wd:weekday}(?<plural>s(?!['’]))?
      (?: \({dp:day}\)|{,} the {d:day}| {dn:day}(?= ?:\s))?(?: {part:part}s?)?
      (?: (?<late>last|next)(?=\s?[.,;:?!)”"]|\s(?:the|an?|he|she|it|they|in|at|by)\b)|{,} (?<week>last|next|this) week| (?<of>of last|of next|of this) week|(?<later> week| fortnight)(?! (?:of|in|at|for)\b)|(?<butOne> but one| before last))?{end}`,
    ["Monday", "2031-05-12"],
    ["this Tuesday (13)", "2031-05-13"],
    ["last Wednesday", "2031-05-07"],
    ["next Friday", "2031-05-16"],
    ["Sunday night", "2031-05-11TNI"],
    ["the evening of|Tuesday", "2031-05-13"],
    ["small hours of Tuesday", "2031-05-13TNI"],
    ["early hours of Tuesday", "2031-05-13TMO"],
    ["Tuesday of this week", "2031-05-13"],
    ["Monday of last week", "2031-05-05"],
    ["Tuesday last week", "2031-05-06"],
    ["Friday of next week", "2031-05-23"],
    ["every Friday", "XXXX-WXX-5"],
    ["Mondays", "XXXX-WXX-1"],
    ["it was on a|Friday", "XXXX-WXX-5"],
    ["on|Monday week", "2031-05-26"],
    ["a week on Thursday", "2031-05-22"],
    ["on|Friday fortnight", "2031-05-30"],
    ["on|Thursday last", "2031-05-08"],
    ["on|Tuesday next", "2031-05-20"],
    ["last Thursday but one", "2031-05-01"],
    ["next Friday but one", "2031-05-23"],
    ["the|Monday before last", "2031-05-05"],
  ),
  pattern(
    "nthWeekday",
    r`(?:(?:the|(?<each>every|each)) )?(?<n>first|second|third|fourth|last|1st|2nd|3rd|4th) {wd:weekday} (?:of|in)
      (?: (?<of>each month|every month|this month|last month|next month|the month)| {m:month}
      (?:{,} (?:of )?{y:year}|{,} (?:of )?(?<last>last|this|next) year)?){end}`,
    ["the first Monday of June", "2031-06-02"],
    ["the last Sunday in October 2030", "2030-10-27"],
    ["the first Sunday of each month", "P1M"],
    ["every first Sunday of the month", "P1M"],
    ["the last Friday of next month", "2031-06"],
    ["the second Tuesday of March last year", "2030-03-12"],
  ),
  pattern(
    "weekdayAgo",
    r`{n:count} (?:(?<wd>mon|tues|wednes|thurs|fri|satur|sun)days|weekends) ago{end}`,
    ["two Sundays ago", "2031-05-04"],
    ["two weekends ago", "2031-W18-WE"],
    ["three Wednesdays ago", "2031-04-23"],
  ),
];
