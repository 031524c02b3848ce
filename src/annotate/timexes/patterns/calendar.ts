import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** Days and months as a calendar names them: *14 May 2031*, *May 1-3*, *late June of 2030*. */
export const calendarPatterns: readonly TimePattern[] = [
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
        {d1:day}(?: {m1:month})?(?: {y1:year})?_(?:-|–|—|to|through|until|and|or)_(?:{wd2:weekday}{,} )?
        {d2:day} (?:of )?{m2:month}(?:{,} {y2:year})?
      |
        {ma:month} {da:day}_(?:-|–|—|to|through|(?:and|or)(?=\s\d\d?\s?(?:[.;:)]|,(?!\d)|$)))_(?:{mb:month} )?{db:day}(?:{,} {yb:year})?
      ){end}`,
    ["28 February - 2 March 2031", "2031-02-28 2031-03-02"],
    ["May 1-3, 2031", "2031-05-01 2031-05-03"],
    ["12 to 14 May", "2031-05-12 2031-05-14"],
    ["2 and 3 May", "2031-05-02 2031-05-03"],
    ["May 2 and 3, 2031", "2031-05-02 2031-05-03"],
    ["May 20 through 23", "2031-05-20 2031-05-23"],
    ["Saturday 3 to Sunday 4 May", "2031-05-03 2031-05-04"],
    ["Sat 3 - Sun 4 May", "2031-05-03 2031-05-04"],
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
    ["the eve of 1 March", "2031-02-28"],
    ["the eve of 1 January 2031", "2030-12-31"],
    ["the night of 3 March 2031", "2031-03-03TNI"],
  ),
  pattern(
    "weekOf",
    r`(?:the )?week (?:of|beginning|starting|commencing|(?<ends>ending))(?: on)? (?:{weekday}{,} )?
      (?:{m:month} (?:the )?{d:day}|(?:the )?{d2:day} (?:of )?{m2:month})(?:{,} {y:year})?(?![\p{L}\d]|[-–,.]\d){end}`,
    ["the week of 9 June", "2031-W24"],
    ["Week of June 9, 2031", "2031-W24"],
    ["the week beginning Monday, 9 June", "2031-W24"],
    ["the week beginning Sunday, 8 June 2031", "2031-W24"],
    ["the week ending 15 June", "2031-W24"],
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
];
