import {
  dayParts,
  deictics,
  feasts,
  months,
  ordinalWords,
  seasons,
  smallNumbers,
  timeUnits,
  weekdays,
} from "../../lang/en/times.ts";

/** An alternation of words, longest first, so that the regular expression takes the longest. */
function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map((word) => word.replace(/['’]/g, "['’]").replace(/ /g, "[ \\u00a0]+")).join("|");
}

const long = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 3 || word === "may");
const abbreviated = Object.keys(months).filter(
  (word) => word.length <= 4 && !["may", "june", "july"].includes(word),
);

/** White space inside an expression: a line may break, a paragraph may not. */
const S = "[ \\u00a0\\t]*(?:\\n(?!\\s*\\n))?[ \\u00a0\\t]*";
const W = "[ \\u00a0\\t]+(?:\\n(?!\\s*\\n)[ \\u00a0\\t]*)?";
/** A comma that may stand apart, as in texts that were split into words. */
const C = "(?:[ \\u00a0]?,)?";
const month = `(?:${oneOf([...long(Object.keys(months)), "june", "july"])}|(?:${oneOf(abbreviated)})\\b\\.?)`;
const weekday = `(?:${oneOf(long(Object.keys(weekdays)).filter((w) => w.endsWith("day")))}|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.(?=[ ,]))`;
const unit = `(?:${oneOf(Object.keys(timeUnits))})`;
const season = `(?:${oneOf(Object.keys(seasons))})`;
const part = `(?:${oneOf(Object.keys(dayParts))})`;
const year = "(?:1[0-9]\\d\\d|20\\d\\d|21\\d\\d)";
const dayNumber = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const units = Object.keys(smallNumbers).filter(
  (w) => (smallNumbers[w] ?? 0) < 10 && !["a", "an", "half"].includes(w),
);
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const teens = Object.keys(smallNumbers).filter(
  (w) => (smallNumbers[w] ?? 0) >= 10 && (smallNumbers[w] ?? 0) < 20,
);
const wordNumber = `(?:(?:${oneOf(tens)})[- ](?:${oneOf(units)})|${oneOf(Object.keys(smallNumbers).filter((w) => !["a", "an", "half"].includes(w)))})`;
const count = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?(?:${W}\\d/\\d)?|${wordNumber})`;
const vague = `(?:a${W}few|several|many|some|a${W}couple${W}of|a${W}number${W}of|dozens${W}of|hundreds${W}of|thousands${W}of)`;
const quantity = `(?:${count}(?:${W}(?:and${W}a${W}half|more))?|an?|half${W}an?|a${W}half|${vague}(?:${W}more)?)`;
const approx = `(?:(?:around|almost|nearly|roughly|more${W}than|less${W}than|fewer${W}than|at${W}least|at${W}most|up${W}to|no${W}more${W}than)${W})?`;
const clock = `(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d(?::[0-5]\\d)?)?${S}(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o['’]clock)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?|noon|midnight`;
const zone = `(?:${W}\\(?(?:local${W}time|GMT|UTC|CET|EST|EDT|MSK|Moscow${W}time|hours)\\)?)?`;
const early = `(?:(?:early|late|mid|later|earlier|sometime)[- ]${S}(?:(?:in|on)${W})?|(?:the${W})?(?:beginning|start|end|middle|close|first${W}half|second${W}half|eve|turn)${W}of${W}(?:the${W})?)?`;

/** What a pattern found: an expression's kind and its named parts. */
export type PatternName =
  | "iso"
  | "numeric"
  | "range"
  | "full"
  | "monthDay"
  | "monthYear"
  | "weekday"
  | "month"
  | "relativeUnit"
  | "ago"
  | "deictic"
  | "feast"
  | "quarter"
  | "season"
  | "decade"
  | "century"
  | "year"
  | "clock"
  | "duration"
  | "set"
  | "dayPart"
  | "halfAgo"
  | "recent"
  | "weekend"
  | "anchored"
  | "yearEarlier"
  | "period"
  | "bc"
  | "wordYear";

const flags = "iyu";
const compile = (source: string): RegExp => new RegExp(source.replaceAll("\n", ""), flags);

/**
 * The patterns, in the order in which the first of equally long matches wins. Each is
 * anchored where it is tried (sticky). Named groups carry the parts.
 */
export const patterns: readonly (readonly [PatternName, RegExp])[] = [
  [
    "iso",
    compile(
      `(?<y>${year})-(?<m>\\d\\d)-(?<d>\\d\\d)(?:[T ](?<h>\\d\\d):(?<min>\\d\\d)(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)`,
    ),
  ],
  [
    "numeric",
    compile(
      `(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y>${year}|\\d\\d(?=\\b))(?:${C}${W}(?<h>[01]?\\d|2[0-3]):(?<min>[0-5]\\d)(?::[0-5]\\d)?)?(?![\\d.]\\d)`,
    ),
  ],
  [
    "range",
    compile(
      `(?:(?<wd>${weekday})${C}${W})?(?:(?<d1>${dayNumber})(?:${W}(?<m1>${month}))?(?:${W}(?<y1>${year}))?${S}(?:-|–|—|to|until)${S}(?<d2>${dayNumber})${W}(?:of${W})?(?<m2>${month})(?:${C}${W}(?<y2>${year}))?|(?<ma>${month})${W}(?<da>${dayNumber})${S}(?:-|–|—|to)${S}(?:(?<mb>${month})${W})?(?<db>${dayNumber})(?:${C}${W}(?<yb>${year}))?)(?![\\p{L}\\d])`,
    ),
  ],
  [
    "full",
    compile(
      `(?:(?:(?:early|late)${W}(?:in|on)${W})?(?:the${W}(?<opart>${part})${W}of${W}(?:the${W})?)|${early})(?:(?<wd>${weekday})(?:${W}(?<wpart>${part}))?${C}${W})?(?:(?<m>${month})${W}(?:the${W})?(?<d>${dayNumber})(?:${C}${W}(?<y>${year})(?!\\s*(?:people|men|troops|tonnes)))?|(?<d2>${dayNumber})${W}(?:day${W})?(?:of${W})?(?<m2>${month})(?:${C}${W}(?<y2>${year}))?)(?:${C}${W}(?<last>last|this|next)${W}year)?(?![\\p{L}\\d]|[.,]\\d)`,
    ),
  ],
  [
    "monthYear",
    compile(
      `${early}(?<m>${month})${C}${W}(?:of${W})?(?:(?<y>${year})|(?<last>last|this|next|the${W}same|the${W}previous|the${W}following)${W}year)(?![\\p{L}\\d])`,
    ),
  ],
  [
    "weekday",
    compile(
      `(?:(?:early|late|earlier|later)${W}(?:on${W})?)?(?:(?<mod>last|next|this|this${W}past|this${W}coming|the${W}previous|the${W}following|the${W}coming|the${W}past|coming|every|each|a${W}week${W}on)${W})?(?<part0>${part}${W}(?:on|of)${W})?(?<wd>${weekday})(?<plural>s(?!['’]))?(?:${W}\\((?<dp>${dayNumber})\\)|${C}${W}(?:the${W})(?<d>${dayNumber}))?(?:${W}(?<part>${part})(?:s)?)?(?:${C}${W}(?<week>last|next|this)${W}week|${W}(?<of>of${W}last|of${W}next|of${W}this)${W}week)?(?![\\p{L}\\d])`,
    ),
  ],
  [
    "month",
    compile(
      `${early}(?:(?<mod>last|next|this|this${W}past|this${W}coming|the${W}previous|the${W}following|every|each|the${W}month${W}of)${W})?(?<m>${month})(?![\\p{L}\\d])`,
    ),
  ],
  [
    "relativeUnit",
    compile(
      `${early}(?<mod>(?:earlier${W}|later${W}|early${W}|late${W})?(?:last|next|this|this${W}past|this${W}coming|the${W}previous|the${W}following|the${W}current|the${W}same|the${W}past|the${W}coming|the${W}last|the${W}next|previous|following|current|that|the${W}very${W}same|the))${W}(?:(?:very|calendar|fiscal|financial|working|school)${W})?(?<u>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|morning|afternoon|evening|summer|winter|spring|autumn|fall)(?:${W}(?<part>${part}))?(?![\\p{L}\\d-])`,
    ),
  ],
  [
    "ago",
    compile(
      `${approx}(?<n>${quantity})[- ]${S}(?<u>${unit})s?(?:${W}and${W}(?<half>a${W}half)|${W}or${W}(?:so|two|more))?${W}(?<dir>ago|earlier|later|hence|from${W}now)(?:${W}(?:to|from)${W}(?<anchor>today|now))?(?![\\p{L}\\d])`,
    ),
  ],
  [
    "deictic",
    compile(
      `(?:(?:early|late|earlier|later)${W}|(?:(?:in|on)${W})?(?:the${W})?(?:early|late|mid)?[- ]?${S}(?<before>${part})${W})?(?<word>${oneOf(Object.keys(deictics))})(?:${W}(?<part>${part}))?(?![\\p{L}\\d-])`,
    ),
  ],
  [
    "feast",
    compile(
      `(?:(?<mod>last|next|this)${W})?(?<f>${oneOf(Object.keys(feasts))})(?:${C}${W}(?<y>${year}))?(?![\\p{L}\\d])`,
    ),
  ],
  [
    "quarter",
    compile(
      `(?:(?:(?:the)${W}(?=[\\p{L}\\d]+${W}(?:[\\p{L}\\d]+${W})?(?:quarter|half)))?(?:(?:this|last|next)${W}year['’]s${W})?)(?:(?<fy>${year})${W})?(?:fiscal[- ]${S})?(?<q>first|second|third|fourth|1st|2nd|3rd|4th|latest)[- ](?<u>quarter|half)(?:${W}(?:of|in)${W}(?:the${W}(?:year|fiscal${W}year)(?:${W}(?<y2>${year}))?|(?<y>${year})|(?<last>last|this|next)${W}year)|${W}(?<y3>${year}))?(?![\\p{L}\\d])`,
    ),
  ],
  [
    "yearEarlier",
    compile(
      `(?:the${W})?(?:(?:comparable|corresponding|same|like)${W})?year[- –]${S}(?:earlier|ago)(?:${W}(?<u>quarter|period|month|week))?(?![\\p{L}\\d])`,
    ),
  ],
  [
    "period",
    compile(
      `the${W}(?:(?<latest>latest|most${W}recent|recent)${W})?(?<u>quarter|period|half|week|month|year)(?![\\p{L}\\d-]|${W}(?:of|in)${W}(?:the${W})?(?:\\d|his|her))`,
    ),
  ],
  [
    "bc",
    compile(
      `${early}(?:the${W}(?:year|${season})${W}(?:of${W})?|in${W})?(?<n>\\d{1,4})${S}B\\.?C\\b\\.?`,
    ),
  ],
  [
    "wordYear",
    compile(
      `(?:(?<m>${month})${W}(?:(?<d>${dayNumber})${C}${W})?)?(?:the${W}year${W})?(?<y>(?:(?:eight|nine)teen${W}(?:(?:${oneOf(tens)})(?:[- ](?:${oneOf(units)}))?|(?:oh|o)[- ](?:${oneOf(units)})|(?:${oneOf(teens)})|hundred)|two${W}thousand(?:${W}(?:and${W})?(?:${oneOf([...units, ...teens])}))?)(?!${W}(?:years|men|people|troops|dollars)))(?![\\p{L}\\d-])`,
    ),
  ],
  [
    "season",
    compile(
      `${early}(?:(?<mod>last|next|this|this${W}past|this${W}coming|the${W}following|the${W}previous|the|every|each)${W})?(?:(?:early|late|mid)[- ]${S})?(?<s>${season})(?:${C}${W}(?:of${W}|in${W})?(?:(?<y>${year})(?:[-/–](?<y2>\\d\\d))?|(?<last>last|this|next)${W}year))?(?![\\p{L}\\d-])`,
    ),
  ],
  [
    "decade",
    compile(
      `${early}(?:the${W})?(?:(?:early|mid|late)[- ]${S})?(?:(?<c>1[0-9]|20)(?<d>\\d)0s|['’](?<d2>\\d)0s)(?![\\p{L}\\d])`,
    ),
  ],
  [
    "century",
    compile(
      `${early}(?:the${W})?(?:(?:early|mid|late)[- ]${S})?(?<n>\\d{1,2}(?:st|nd|rd|th)|${oneOf(Object.keys(ordinalWords))})[- ]century(?![\\p{L}\\d])`,
    ),
  ],
  [
    "year",
    compile(
      `${early}(?:(?:fiscal|the${W}year|calendar)${W})?(?<y>${year})(?:(?:[-–](?<y2>(?:1[0-9]|20|21)\\d\\d|\\d\\d))(?![-–\\d]))?(?![\\p{L}\\d%]|[.,]\\d|['’]s\\b)`,
    ),
  ],
  [
    "clock",
    compile(
      `(?<t>${clock})${zone}(?:${C}${W}(?:on${W})?(?:(?<wd>${weekday})(?:${C}${W}(?<m>${month})${W}(?<d>${dayNumber})(?:${C}${W}(?<y>${year}))?)?|(?<word>today|yesterday|tomorrow)|(?<m3>${month})${W}(?<d3>${dayNumber})(?:${C}${W}(?<y3>${year}))?|(?<d4>${dayNumber})${W}(?<m4>${month})(?:${C}${W}(?<y4>${year}))?))?(?![\\p{L}\\d:])`,
    ),
  ],
  ["dayPart", compile(`(?:this|that)${W}(?:(?:early|late)${W})?(?<part>${part})(?![\\p{L}\\d])`)],
  [
    "set",
    compile(
      `(?:(?:once|twice|${count}${W}times)${W}(?:an?|every|each|per)|every|each)(?:${W}(?<n>other|${count}))?${W}(?<u>${unit}|${weekday}|${month}|${part}|${season})s?(?![\\p{L}\\d])`,
    ),
  ],
  [
    "recent",
    compile(
      `(?<mod>recent|coming|the${W}coming|upcoming|the${W}past${W}(?:few|several)|the${W}last${W}(?:few|several)|the${W}next${W}(?:few|several)|in${W}the${W}(?:past|last|coming|next))${W}(?:few${W}|several${W})?(?<u>${unit})s(?![\\p{L}\\d])`,
    ),
  ],
  [
    "duration",
    compile(
      `(?:(?:the|its|their|his|her|this|these|those)${W}(?:(?:past|last|next|first|coming|previous|final|following|latest)${W})(?=\\p{L}*\\d*[\\p{L}\\d]*${W}\\p{L}|\\d)|(?:past|last|next|first|coming)${W}|the${W}(?=[\\p{L}\\d]+${W}))?${approx}(?<n>${quantity})(?:[- –]${S}|${W}(?:(?:long|full|whole|straight|consecutive|more)${W})?)(?<u>${unit})s?(?<old>[- ]old)?(?:${W}and${W}(?<half>a${W}half))?(?:[- ]long)?(?:['’](?=\\s))?(?![\\p{L}\\d])`,
    ),
  ],
  [
    "anchored",
    compile(
      `(?<u>${unit})s(?:${W}or${W}(?:${unit})s)?(?:${W}(?<dir>ago|earlier|later|ahead))?(?![\\p{L}\\d])`,
    ),
  ],
];

/** Words without which no pattern can match: where one stands, patterns are tried around it. */
export const coreWords: RegExp = new RegExp(
  `(?<![\\p{L}\\d])(?:${oneOf([
    ...Object.keys(months),
    ...Object.keys(weekdays),
    ...Object.keys(weekdays).map((w) => `${w}s`),
    ...Object.keys(timeUnits),
    ...Object.keys(timeUnits).map((u) => (u === "century" ? "centuries" : `${u}s`)),
    ...Object.keys(dayParts),
    ...Object.keys(deictics),
    ...Object.keys(feasts),
    "weekend",
    "half",
    "noon",
    "summer",
    "winter",
    "autumn",
    "spring",
    "midnight",
    "period",
    "nineteen",
    "eighteen",
    "two thousand",
  ])}|(?<=(?:last|this|next|past|the|following|in|of|early|late) )fall|\\d{1,4}(?= ?B\\.?C\\b)|[12]\\d{3}s?|['’]\\d0s|\\d{1,2}(?=[./-]\\d{1,2}[./-]\\d)|(?:[01]?\\d|2[0-3]):[0-5]\\d|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:a|p)\\.?m\\b)(?![\\p{L}])`,
  "giu",
);
