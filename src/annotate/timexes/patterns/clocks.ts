import { pattern, type TimePattern } from "./pattern.ts";

const r = String.raw;

/** Hours and parts of the day: *9 a.m. Monday*, *this morning*. */
export const clockPatterns: readonly TimePattern[] = [
  pattern(
    "clock",
    r`{t:clock}{zone}(?= \(\d{4} {zoneName}\){,} (?:on )?{wd2:weekday}|)(?:{,} (?:on )?(?:
        (?:(?<mod>next|last|this) )?{wd:weekday}(?:{,} {m:month} {d:day}(?:{,} {y:year})?|(?:{,} (?<week>last|next|this) week))?
      |(?<word>today|yesterday|tomorrow|(?:this|that) (?:morning|afternoon|evening|night))
      |{m3:month} {d3:day}(?:{,} {y3:year})?
      |{d4:day} {m4:month}(?:{,} {y4:year})?
      ))?(?![\p{L}\d]|:\d)`,
    ["at|10:35", "2031-05-14T10:35"],
    ["9 a.m. Monday", "2031-05-12T09:00"],
    ["noon yesterday", "2031-05-13T12:00"],
    ["midday Tuesday", "2031-05-13T12:00"],
    ["4:20 this morning", "2031-05-14T04:20"],
    ["5 a.m. Thursday last week", "2031-05-08T05:00"],
    ["at|a quarter past five", "2031-05-14T05:15"],
    ["9 o'clock that evening", "2031-05-14T21:00"],
    ["7.30 p.m. next Friday", "2031-05-16T19:30"],
    ["18:40 local time", "2031-05-14T18:40"],
    ["08:30 ET", "2031-05-14T08:30"],
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
];
