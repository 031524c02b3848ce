import { months, weekdays } from "../../lang/en/times.ts";
import { after, before, type Place } from "./place.ts";

/** Nouns that a four-digit number before them counts: *1900 troops*. */
const counted =
  /^\s*(?:people|persons|men|women|children|troops|soldiers|migrants|refugees|victims|dead|wounded|prisoners|voters|workers|jobs|homes|houses|units|tonnes|tons|kilometres|kilometers|km|miles|metres|meters|hectares|acres|dollars|euros|rubles|roubles|pounds|points|votes|times|pages|copies|barrels|seats|vehicles|tanks|drones|shells|cases|deaths|members|delegates|students|families|litres|feet|rounds|riders|passengers|crowns|pesos|rupees|francs|kilos|kilograms|grams|calories|inhabitants|percent|per cent|megawatts|MW|rpm)\b/i;

/**
 * Whether four digits are a year rather than a count, a sum, or part of a number, an
 * address or a score.
 */
export function isBareYear(at: Place): boolean {
  const lead = before(at, 14);
  const tail = after(at, 24);
  // *1998-1754*, *555 2031*: a score, a telephone.
  if (
    (/\d[-–/]$/.test(lead) &&
      !/(?:^|\s)(?:in|since|by|from|until|of) (?:0[1-9]|1[0-2])\/$/.test(lead)) ||
    /(?:^|\D)(?!(?:1[6-9]|20|21)\d\d )\d{3,} $/.test(lead)
  )
    return false;
  // *5 p.m. (2000 GMT)*: the hour again.
  if (/^ (?:GMT|UTC)\b/.test(tail)) return false;
  // *1446 AH*, *2567 BE*, *1402 (2023-24)*: years of other calendars.
  if (/^ (?:AH|A\.H\.|BE|B\.E\.|SH|AM)\b/.test(tail)) return false;
  if (/^1[34]\d\d/.test(at.words) && /^ \((?:19|20)\d\d/.test(tail)) return false;
  if (/[$€£¥#№\d.,/:-]$/.test(lead) && !/(?:\p{L}|\d{1,2}),\s*$|[–—(/-]$/u.test(lead)) return false;
  if (
    /(?:No\.?|nos?|room|flat|suite|mark|brigade|squadron|bus|tram|train|bill|docket|order|flight|article|resolution|route|highway|page|nearly|almost|than|about \$|least)\s$/i.test(
      lead,
    ) ||
    isNumberOfPart(at)
  )
    return false;
  // *1915 Quay Street*
  if (
    /^ (?:\p{Lu}[\p{L}.’']+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Highway|Terrace)\b/u.test(
      after(at, 60),
    )
  )
    return false;
  // *No 114/2031* numbers a paper.
  if (/\d{3}\/$|№ ?\d+\/$|\bNos?\.? ?\d+\/$/i.test(lead)) return false;
  if (/^[-–]\d|^\.\d|^,\d|^\/\d/.test(tail)) return false;
  if (/^ of (?:them|whom|those|these|its|their|his|her)\b/.test(tail)) return false;
  if (counted.test(tail)) return false;
  if (/^-(?:strong|page|metre|meter|mile|foot|km|seat|man|year|ton)/i.test(tail)) return false;
  const year = Number.parseInt(/\d{4}/.exec(at.words)?.[0] ?? "0", 10);
  // Before the age of news a bare number is a year only where a preposition says so.
  return (
    year >= 1700 ||
    /\b(?:in|of|since|by|until|from|before|after|year|to|and|circa)\s(?:around\s|about\s|circa\s|c\.\s)?$/i.test(
      lead,
    )
  );
}

/** Whether *may*, *march*, *sat*, *mar*, *second* are times here: months are capitalised, and *May* alone needs company. */
export function isMonthWord(at: Place): boolean {
  const { words } = at;
  const word = /\b(may|march|mar|jan|jun|dec|sep|august|nov|feb|apr|jul|oct|aug|sept)\b/i.exec(
    words,
  )?.[0];
  // *Ms. April Soth*
  if (/\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady)\.?\s$/.test(before(at, 6))) return false;
  // *By Jan Teske*, *June Allen said*: a bare month before a name is a first name, unless a word of time leads it.
  if (/^\p{L}+$/u.test(words) && /^ \p{Lu}\p{Ll}/u.test(after(at, 3)) && isFirstName(at))
    return false;
  // *Ada March said*
  if (
    /^\p{L}+$/u.test(words) &&
    /^ (?:said|says|told|added|asked|wrote)\b/.test(after(at, 7)) &&
    !/\b(?:in|since|during)\s$/i.test(before(at, 8))
  )
    return false;
  // *her daughter, April, said*
  if (
    firstNames.test(words) &&
    /\p{Ll}, $/u.test(before(at, 3)) &&
    (/^, (?:\d|who\b|said\b|told\b|whose\b)/.test(after(at, 8)) || kin.test(before(at, 20)))
  )
    return false;
  if (word === undefined) return true;
  if (word !== word[0]?.toUpperCase() + word.slice(1).toLowerCase() && word !== word.toUpperCase())
    return false;
  if (/\d/.test(words)) return true;
  const lead = before(at, 16);
  if (!/^(?:May|March|August)$/i.test(word)) return true;
  if (/^(?:May|March)$/.test(words) === false && words.length > word.length) return true;
  // *May* as a surname or a verb at the head of a sentence; *a march on*.
  if (/^May$/i.test(word)) {
    return /\b(?:in|by|of|since|until|till|from|to|through|during|before|after|between|and|for|this|next|last|late|early|mid)[\s-]$/i.test(
      lead,
    );
  }
  // *the March election*, but *the March on Brenn*.
  if (/\bthe\s$/i.test(lead))
    return /^\s(?!on\b|of\b|for\b|against\b|past\b)\p{Ll}/u.test(after(at, 12));
  return !/\b(?:a|their|his|protest)\s$/i.test(lead);
}

/** Months that are first names too. */
const firstNames = /^(?:april|may|june|august|jan)$/i;
/** What a first name between commas is said of. */
const kin =
  /\b(?:mother|father|daughter|son|sister|brother|wife|husband|aunt|uncle|niece|nephew|cousin|partner|widow)s?, $/i;

function isFirstName(at: Place): boolean {
  if (!firstNames.test(at.words)) return false;
  return !/\b(?:in|of|since|until|till|from|to|through|during|before|after|between|this|next|last|late|early|mid|every|each)[\s-]$/i.test(
    before(at, 12),
  );
}

/** Whether a feast is that of a country whose day is another: *Independence Day of …*, *the Tavrian Independence Day*. */
export function isAnothersFeast(at: Place): boolean {
  if (!/independence day/i.test(at.words)) return false;
  const lead = before(at, 24);
  return (
    /^ (?:of|in) (?!the (?:US|United States)\b)/.test(after(at, 26)) ||
    /\b(?:its|their|his|her)\s$/.test(lead) ||
    (/\p{Lu}[\p{L}’']+\s$/u.test(lead) &&
      !/\b(?:U\.?S\.?|American?|America[’']s|On|This|Last|The)\s$/.test(lead))
  );
}

/** Whether two numbers with a colon are a time of day and not a score or a verse. */
export function isTimeOfDay(at: Place): boolean {
  if (
    /[ap]\.?m|noon|midday|midnight|clock|past|quarter|this|today|tomorrow|yesterday|time|hours/i.test(
      at.words,
    ) ||
    /\b(?:[A-Z]{1,4}T|GMT|UTC|MSK)\b/.test(at.words)
  )
    return true;
  const lead = before(at, 12);
  return (
    /\b(?:at|by|from|until|till|to|around|about|after|before|between|and|since)\s$/i.test(lead) ||
    /\d{4},?\s$/.test(lead) ||
    /\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?,?\s$/u.test(before(at, 18)) ||
    /^(?:at|around|about)\b/i.test(at.words)
  );
}

/** Whether a unit of time says how often or how fast: *40 million euros a year*, *60 km an hour*. */
export function isRate(at: Place): boolean {
  if (!/^an?\s/i.test(at.words)) return false;
  const lead = before(at, 16);
  // *20 crowns a day*, *twelve trucks an hour*
  if (
    /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand))\s\p{Ll}{2,}s\s$/u.test(
      lead,
    )
  )
    return true;
  // *a year-round office*, *a day-to-day affair*
  if (/^-(?:round|end|on-|to-|by-|over-)/.test(after(at, 6))) return true;
  return /(?:\d|%|percent|per cent|million|billion|thousand|hundred|dollars|euros|tonnes|tons|barrels|times|hours|km|kilometres|miles|once|twice|days)\s$/i.test(
    lead,
  );
}

/** Whether *spring*, *fall*, *winter* without a year are seasons: after a word of time, not as a verb or a name. */
export function isSeason(at: Place, mod: string, season: string): boolean {
  const lead = before(at, 20);
  if (/^(?:last|next|this)/i.test(mod)) return true;
  const led =
    /\b(?:in|of|by|during|since|until|till|through|over|throughout|before|after|from|early|late|mid|that|for)[\s-]+$/i;
  if (/^fall$/i.test(season)) return mod !== "" && /\b(?:in|during|by|until|since)\s+$/i.test(lead);
  return mod === ""
    ? /\b(?:in|by|during|since|until|through|early|late|mid|that)[\s-]+$/i.test(lead)
    : led.test(lead) || /^the /i.test(mod);
}

/** Whether a number with dots is that of a part of a text or of a program: *section 3.4.12*, *version 2.1.2031*. */
export function isNumberOfPart(at: Place): boolean {
  return /\b(?:sections?|paragraphs?|clauses?|chapters?|items?|rules?|versions?|releases?|v\.?|§|extension|ext\.)\s$/i.test(
    before(at, 12),
  );
}

/** Whether a weekday stands in the name of a paper or of a day that a people remembers: *the Sunday Courier*, *Bloody Sunday*. */
export function isInName(at: Place): boolean {
  if (/\b(?:Bloody|Black|Super|Holy|Red|White|Fat|Man|Girl) $/.test(before(at, 8))) return true;
  return (
    /(?:^|[^\p{L}])the\s$/iu.test(before(at, 5)) &&
    /^ (?:\p{Lu}\p{Ll}+ )?(?:Times|Post|Telegraph|Mirror|Mail|Express|Herald|Courier|Tribune|Independent|Star|Sun|Gazette|Chronicle|Review|World|Standard|Journal|News|Echo|Press|Observer|Record|Bulletin|Examiner|Club|Group)\b/u.test(
      after(at, 40),
    )
  );
}

/** What stands before *Today* in the name of a paper or a channel. */
const todays = /\b(?:USA|Russia|India|China|Europe|Africa|Israel|Psychology|Christianity)\s$/;

/** Whether *Today*, *Daily* and the like stand in the name of a paper, a channel or a show: *USA TODAY*, *the Today show*, *the Daily Ledger*. */
export function isOutlet(at: Place): boolean {
  if (!/^\p{Lu}/u.test(at.words)) return false;
  if (/^today$/i.test(at.words) && todays.test(before(at, 14))) return true;
  if (
    /^(?:Today|Tonight)$/.test(at.words) &&
    /^['’”"]? (?:[Ss]how|[Pp]rogramme?)\b/.test(after(at, 12))
  )
    return true;
  return /^(?:Daily|Weekly|Monthly)$/.test(at.words) && /^ \p{Lu}\p{Ll}/u.test(after(at, 3));
}

/** *The third in as many weeks*: a number that stands elsewhere. */
export function isAsMany(at: Place): boolean {
  return /^many\b/i.test(at.words) && /\bas\s$/i.test(before(at, 3));
}

/** Marks that set a title apart: quotation marks, and italics as Markdown writes them. */
const titleMarks: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["_", "_"],
  ["*", "*"],
];
/** Characters on each side of a time in which the marks of a title are looked for, and those before the marks. */
const titleReach = 40;
/** Words of a title that are written small. */
const smallWords = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/;
/** Words that have their capital everywhere. */
const alwaysCapital: Readonly<Record<string, number>> = { ...weekdays, ...months };
/** What has a title: *the film “Friday”*, *_Friday_ magazine*. */
const work =
  "(?:film|movie|novel|book|memoir|play|song|single|album|series|show|programme?|podcast|exhibition|magazine|weekly|newspaper|paper|drama|documentary|game|opera|hymn|poem)";
const workBefore = new RegExp(`\\b${work}s?,? $`, "iu");
const workAfter = new RegExp(`^ ${work}\\b`, "iu");
/** What leads words that are said rather than named: *she replied “Tomorrow.”* */
const saidBefore =
  /\b(?:sa(?:y|ys|id|ying)|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|ask(?:s|ed|ing)?|add(?:s|ed|ing)?|wr(?:ites?|ote|iting)|shout(?:s|ed|ing)?|is|was|be|that) $/iu;

/**
 * Whether a time stands in a title that is set apart by marks: *told “Today” that*, *in _Sunday Morning_*, *the
 * film “Friday”*. What is said rather than named has words in small letters, ends as a sentence does, or
 * follows a colon, a comma or a verb of saying.
 */
export function isInTitle(at: Place): boolean {
  // *“14 May”* is a day.
  if (!/^[\p{Lu}\d]/u.test(at.words) || /\d.*\p{L}|\p{L}.*\d/su.test(at.words)) return false;
  const lead = before(at, 2 * titleReach);
  const tail = after(at, titleReach);
  return titleMarks.some(([open, close]) => {
    const from = lead.lastIndexOf(open);
    const to = tail.indexOf(close);
    if (from < 0 || from < lead.length - titleReach || to < 0) return false;
    const outside = lead.slice(0, from);
    const title = `${lead.slice(from + 1)}${at.words}${tail.slice(0, to)}`.replace(/,$/, "");
    if (!/\p{Ll}['’]?,? $/u.test(outside) || !isTitle(title)) return false;
    if (workBefore.test(outside) || workAfter.test(tail.slice(to + 1))) return true;
    return !/, $/.test(outside) && !saidBefore.test(outside) && !isAlwaysCapital(title);
  });
}

/** *Tonight with Ana Gold*: capitals throughout, and no mark of a sentence. */
function isTitle(words: string): boolean {
  return (
    !/[.,;:!?\n]/.test(words) &&
    words.split(" ").every((word) => /^[\p{Lu}\d]/u.test(word) || smallWords.test(word))
  );
}

function isAlwaysCapital(words: string): boolean {
  return words.split(" ").every((word) => word.toLowerCase() in alwaysCapital);
}
