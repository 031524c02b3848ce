import { compilePattern } from "./pattern-parts.ts";

/** What a pattern finds. */
export type PatternName =
  | "iso"
  | "numeric"
  | "range"
  | "full"
  | "monthYear"
  | "weekday"
  | "weekdayAgo"
  | "nthWeekday"
  | "unitBefore"
  | "yearEnd"
  | "dawn"
  | "month"
  | "relativeUnit"
  | "ago"
  | "deictic"
  | "feast"
  | "dayOfMonth"
  | "letterDay"
  | "quarter"
  | "quarterCode"
  | "fiscal"
  | "yearEarlier"
  | "period"
  | "bc"
  | "wordYear"
  | "season"
  | "decade"
  | "century"
  | "year"
  | "shortYear"
  | "clock"
  | "dayPart"
  | "set"
  | "recent"
  | "duration"
  | "units";

/** One way to write a time. */
export interface TimePattern {
  readonly name: PatternName;
  readonly expression: RegExp;
  /**
   * Expressions it must match whole, with what they mean on Wednesday, 14 May 2031, in
   * news that looks back; the test suite runs every one. Words before `|` come before it.
   */
  readonly examples: readonly [Example, ...Example[]];
}

type Example = readonly [expression: string, value: string];

function pattern(
  name: PatternName,
  source: string,
  ...examples: readonly [Example, ...Example[]]
): TimePattern {
  return { name, expression: compilePattern(source), examples };
}

const r = String.raw;

/**
 * The patterns, in the order in which the first of equally long matches wins. How they
 * are written is said at {@link compilePattern}; `read-match.ts` reads their groups.
 */
export const patterns: readonly TimePattern[] = [
  pattern(
    "iso",
    r`{y:year}(?<sep>[./-])(?<m>\d\d)\k<sep>(?<d>\d\d)
      (?:[T\u0020](?<h>\d\d):(?<min>\d\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)`,
    ["2031-05-14", "2031-05-14"],
    ["2031-05-14T08:30:00Z", "2031-05-14T08:30"],
    ["2031/05/14 08:30", "2031-05-14T08:30"],
    ["2031.05.14", "2031-05-14"],
  ),
  pattern(
    "numeric",
    r`(?<a>\d{1,2})(?:(?<sep>[./-])(?<b>\d{1,2})\k<sep>(?<y>{year}|\d\d(?=\b))|
      [\u0020]/[\u0020](?<b2>\d{1,2})[\u0020]/[\u0020](?<y2>{year}))
      (?:{,} (?<h>[01]?\d|2[0-3]):(?<min>[0-5]\d)(?::[0-5]\d)?(?:_(?<ap>[ap]\.?m\b\.?))?)?(?![\d.]\d)`,
    ["16.05.2031", "2031-05-16"],
    ["16.05.2031 11:21", "2031-05-16T11:21"],
    ["16/5/31", "2031-05-16"],
    ["5/16/2031 11:21 PM", "2031-05-16T23:21"],
    ["5/16/2031", "2031-05-16"],
    ["5 / 16 / 2031", "2031-05-16"],
    // Nobody can tell which of the two is the month.
    ["5/6/2031", "2031"],
  ),
  pattern(
    "range",
    r`(?:{wd:weekday}{,} )?(?:
        {d1:day}(?: {m1:month})?(?: {y1:year})?_(?:-|–|—|to|until|and|or)_
        {d2:day} (?:of )?{m2:month}(?:{,} {y2:year})?
      |
        {ma:month} {da:day}_(?:-|–|—|to|(?:and|or)(?=\s\d\d?\s?(?:[.;:)]|,(?!\d)|$)))_(?:{mb:month} )?{db:day}(?:{,} {yb:year})?
      ){end}`,
    ["28 February - 2 March 2031", "2031-02-28 2031-03-02"],
    ["May 1-3, 2031", "2031-05-01 2031-05-03"],
    ["12 to 14 May", "2031-05-12 2031-05-14"],
    ["2 and 3 May", "2031-05-02 2031-05-03"],
    ["May 2 and 3, 2031", "2031-05-02 2031-05-03"],
  ),
  pattern(
    "full",
    r`(?:(?:(?:early|late) (?:in|on) )?the {opart:part} of (?:the )?|{early})
      (?:{wd:weekday}(?: {wpart:part})?{,} )?
      (?:
        {m:month} (?:the )?{d:day}(?:{,} {y:year}(?!\s*(?:people|men|troops|tonnes)))?
      |
        (?:(?:every|each) (?=\d)|the (?=\p{L}))?
        (?:{d2:day} (?:day )?(?:of )?|{dw:dayWord} (?:day )?of ){m2:month}(?:{,} {y2:year})?
      |
        {d3:day}-{m3:month}-{y3:year}
      )
      (?:{,} (?:of )?(?<last>last|this|next|that|the same) year)?(?: \({weekday}\))?(?![\p{L}\d]|[.,]\d)`,
    ["May 6", "2031-05-06"],
    ["March 3, 2030", "2030-03-03"],
    ["May 2 , 2031", "2031-05-02"],
    ["Nov . 30", "2030-11-30"],
    ["Wednesday, 14 May 2031", "2031-05-14"],
    ["6th of May", "2031-05-06"],
    ["14 November last year", "2030-11-14"],
    ["3 March last year", "2030-03-03"],
    ["May 20 next year", "2032-05-20"],
    ["the first of March", "2031-03-01"],
    ["every 4 November", "XXXX-11-04"],
    ["2-Mar-2030", "2030-03-02"],
    ["2 March 2030 (Saturday)", "2030-03-02"],
    ["the night of 3 March 2031", "2031-03-03TNI"],
  ),
  pattern(
    "monthYear",
    r`{early}{m:month}{,} (?:of )?
      (?:{y:year}|(?:of )?(?<last>last|this|next|that|the same|the previous|the following) year){end}`,
    ["October 2029", "2029-10"],
    ["late June of 2030", "2030-06"],
    ["July last year", "2030-07"],
    ["February last year", "2030-02"],
    ["October next year", "2032-10"],
  ),
  pattern(
    "weekday",
    r`(?:(?:early|late|earlier|later) (?:on )?)?
      (?:(?<mod>last|next|this|that|this past|this coming|the previous|the following|the coming|the past|coming|every|each|a week on) )?
      (?<part0>{part} (?:on|of) )?{wd:weekday}(?<plural>s(?!['’]))?
      (?: \({dp:day}\)|{,} the {d:day}| {dn:day}(?= ?:\s))?(?: {part:part}s?)?
      (?: (?<late>last|next)(?=\s?[.,;:?!)”"]|\s(?:the|an?|he|she|it|they|in|at|by)\b)|{,} (?<week>last|next|this) week| (?<of>of last|of next|of this) week|(?<later> week)(?! (?:of|in|at|for)\b))?{end}`,
    ["Monday", "2031-05-12"],
    ["this Tuesday (13)", "2031-05-13"],
    ["last Wednesday", "2031-05-07"],
    ["next Friday", "2031-05-16"],
    ["Sunday night", "2031-05-11TNI"],
    ["the evening of|Tuesday", "2031-05-13"],
    ["Tuesday of this week", "2031-05-13"],
    ["every Friday", "XXXX-WXX-5"],
    ["Mondays", "XXXX-WXX-1"],
    ["it was on a|Friday", "XXXX-WXX-5"],
    ["on|Monday week", "2031-05-26"],
    ["a week on Thursday", "2031-05-22"],
    ["on|Thursday last", "2031-05-08"],
    ["on|Tuesday next", "2031-05-20"],
  ),
  pattern(
    "nthWeekday",
    r`(?:the )?(?<n>first|second|third|fourth|last|1st|2nd|3rd|4th) {wd:weekday} (?:of|in)
      (?: (?<of>each month|every month|this month|last month|next month)| {m:month}
      (?:{,} (?:of )?{y:year}|{,} (?:of )?(?<last>last|this|next) year)?){end}`,
    ["the first Monday of June", "2031-06-02"],
    ["the last Sunday in October 2030", "2030-10-27"],
    ["the first Sunday of each month", "P1M"],
    ["the last Friday of next month", "2031-06"],
    ["the second Tuesday of March last year", "2030-03-12"],
  ),
  pattern(
    "weekdayAgo",
    r`{n:count} (?<wd>mon|tues|wednes|thurs|fri|satur|sun)days ago{end}`,
    ["two Sundays ago", "2031-05-04"],
    ["three Wednesdays ago", "2031-04-23"],
  ),
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
  ),
  pattern(
    "ago",
    r`{approx}{n:quantity}{-}{u:unit}s?(?: and (?<half>a half)| or (?:so|two|more))?{ws}
      (?:ago (?<on>today|yesterday|this month|(?:on )?{wd:weekday})|(?<dir>ago|earlier|later|hence|from now|from today|on(?=,))(?: (?:to|from) (?<anchor>today|now))?|from {from:weekday}){end}`,
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
  ),
  pattern(
    "deictic",
    r`(?:(?:early|late|earlier|later) |(?:the )?(?:(?:early|late|mid){-})?{before:part} )?
      {word:deictic}(?: {part:part})?(?![\p{L}\d-])`,
    ["today", "2031-05-14"],
    ["yesterday evening", "2031-05-13TEV"],
    ["mid-afternoon yesterday", "2031-05-13TAF"],
    ["late tonight", "2031-05-14TNI"],
    ["the week after next", "2031-W22"],
    ["now", "PRESENT_REF"],
    ["recently", "PAST_REF"],
    ["the near future", "FUTURE_REF"],
    ["weekly", "P1W"],
  ),
  pattern(
    "feast",
    r`(?:(?<mod>last|next|this) )?{f:feast}(?:{,} {y:year}|{,} (?:of )?(?<last>last|this|next) year)?{end}`,
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
    r`(?:the )?(?<d>\d{1,2}(?:st|nd|rd|th)) (?<of>inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)(?:\.(?= \p{Ll}))?{end}`,
    ["the 9th inst", "2031-05-09"],
    ["28th ult", "2031-04-28"],
    ["the 2nd prox", "2031-06-02"],
  ),
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
    r`(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:{,} (?:of )?{y:year})?{end}`,
    ["Q2 2030", "2030-Q2"],
    ["Q1", "2031-Q1"],
    ["4Q 2030", "2030-Q4"],
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
  pattern(
    "bc",
    r`{early}(?:the (?:year|{season}) (?:of )?)?(?:(?<n>\d{1,4})_(?:BC\b|B\.C\.?)|(?:AD|A\.D\.)_(?<ad>\d{1,4})(?!\d|[.,]\d)|(?<ad2>\d{1,4})_(?:AD|A\.D\.|CE)(?![\p{L}]))`,
    ["241 BC", "BC0241"],
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
    r`{early}(?:the )?(?:(?:early|mid|late){-})?{n:ordinal}[-\u0020]century{end}`,
    ["the 20th century", "19"],
    ["the early nineteenth century", "18"],
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
  pattern(
    "clock",
    r`{t:clock}{zone}(?:{,} (?:on )?(?:
        (?:(?<mod>next|last|this) )?{wd:weekday}(?:{,} {m:month} {d:day}(?:{,} {y:year})?|(?:{,} (?<week>last|next|this) week))?
      |(?<word>today|yesterday|tomorrow|(?:this|that) (?:morning|afternoon|evening|night))
      |{m3:month} {d3:day}(?:{,} {y3:year})?
      |{d4:day} {m4:month}(?:{,} {y4:year})?
      ))?(?![\p{L}\d]|:\d)`,
    ["at|10:35", "2031-05-14T10:35"],
    ["9 a.m. Monday", "2031-05-12T09:00"],
    ["noon yesterday", "2031-05-13T12:00"],
    ["4:20 this morning", "2031-05-14T04:20"],
    ["5 a.m. Thursday last week", "2031-05-08T05:00"],
    ["9 o'clock that evening", "2031-05-14T21:00"],
    ["7.30 p.m. next Friday", "2031-05-16T19:30"],
    ["18:40 local time", "2031-05-14T18:40"],
    ["0900 GMT", "2031-05-14T09:00"],
    ["2300 GMT Thursday", "2031-05-08T23:00"],
    ["7 p.m. on 2 March 2031", "2031-03-02T19:00"],
  ),
  pattern(
    "dayPart",
    r`(?:this|that) (?:(?:early|late) )?{part:part}{end}`,
    ["this morning", "2031-05-14TMO"],
    ["this early evening", "2031-05-14TEV"],
  ),
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
  ),
  pattern(
    "recent",
    r`(?<mod>recent|coming|the coming|upcoming|the past (?:few|several)|the last (?:few|several)|the next (?:few|several)|the (?:past|last|coming|next)){ws}
      (?:few |several )?{u:unit}s{end}`,
    ["recent years", "PAST_REF"],
    ["the past few months", "PXM"],
    ["the coming weeks", "PXW"],
  ),
  pattern(
    "duration",
    r`(?:
        (?:the|its|their|his|her|this|these|those) (?:past|last|next|first|coming|previous|final|following|latest) (?=\p{L}*\d*[\p{L}\d]* \p{L}|\d)
      |(?:past|last|next|first|coming){ws}
      |the (?=[\p{L}\d]+ )
      )?
      {approx}{n:quantity}(?:[-–\u0020]_| (?:(?:long|full|whole|straight|consecutive|more) )?)
      {u:unit}s?(?<old>[-\u0020]old)?(?: and (?<half>a half))?(?:[-\u0020]long)?(?:['’](?=\s))?{end}`,
    ["three days", "P3D"],
    ["12-day", "P12D"],
    ["two and a half hours", "PT2H30M"],
    ["the last 18 months", "P18M"],
    ["almost a decade", "P10Y"],
    ["several weeks", "PXW"],
    ["half a century", "P50Y"],
  ),
  pattern(
    "units",
    r`{u:unit}s(?: or {unit}s)?(?: (?<dir>ago|earlier|later|ahead))?{end}`,
    ["for|years", "PXY"],
    ["weeks later", "PXW"],
  ),
];
