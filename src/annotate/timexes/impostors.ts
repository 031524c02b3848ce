/** Nouns that a four-digit number before them counts: *1900 troops*. */
const counted =
  /^\s*(?:people|persons|men|women|children|troops|soldiers|migrants|refugees|victims|dead|wounded|prisoners|voters|workers|jobs|homes|houses|units|tonnes|tons|kilometres|kilometers|km|miles|metres|meters|hectares|acres|dollars|euros|rubles|roubles|pounds|points|votes|times|pages|copies|barrels|seats|vehicles|tanks|drones|shells|cases|deaths|members|delegates|students|families|litres|feet|rounds|riders|passengers|crowns|pesos|rupees|francs|kilos|kilograms|grams|calories|inhabitants|percent|per cent|megawatts|MW|rpm)\b/i;

/**
 * Whether four digits are a year rather than a count, a sum, or part of a number, an
 * address or a score.
 */
export function isBareYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 24);
  // *1998-1754*, *555 2031*: a score, a telephone.
  if (
    (/\d[-–/]$/.test(before) &&
      !/(?:^|\s)(?:in|since|by|from|until|of) (?:0[1-9]|1[0-2])\/$/.test(before)) ||
    /(?:^|\D)(?!(?:1[6-9]|20|21)\d\d )\d{3,} $/.test(before)
  )
    return false;
  // *1446 AH*, *2567 BE*, *1402 (2023-24)*: years of other calendars.
  if (/^ (?:AH|A\.H\.|BE|B\.E\.|SH|AM)\b/.test(after)) return false;
  if (/^1[34]\d\d/.test(text.slice(start, end)) && /^ \((?:19|20)\d\d/.test(after)) return false;
  if (/[$€£¥#№\d.,/:-]$/.test(before) && !/(?:\p{L}|\d{1,2}),\s*$|[–—(/-]$/u.test(before))
    return false;
  if (
    /(?:No\.?|nos?|room|flat|suite|mark|brigade|squadron|bus|tram|train|bill|docket|order|flight|article|resolution|route|highway|page|nearly|almost|than|about \$|least)\s$/i.test(
      before,
    ) ||
    isNumberOfPart(text, start)
  )
    return false;
  // *1915 Quay Street*
  if (
    /^ (?:\p{Lu}[\p{L}.’']+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Highway|Terrace)\b/u.test(
      text.slice(end, end + 60),
    )
  )
    return false;
  // *No 114/2031* numbers a paper.
  if (/\d{3}\/$|№ ?\d+\/$|\bNos?\.? ?\d+\/$/i.test(before)) return false;
  if (/^[-–]\d|^\.\d|^,\d|^\/\d/.test(after)) return false;
  if (/^ of (?:them|whom|those|these|its|their|his|her)\b/.test(after)) return false;
  if (counted.test(after)) return false;
  if (/^-(?:strong|page|metre|meter|mile|foot|km|seat|man|year|ton)/i.test(after)) return false;
  const year = Number.parseInt(/\d{4}/.exec(text.slice(start, end))?.[0] ?? "0", 10);
  // Before the age of news a bare number is a year only where a preposition says so.
  return (
    year >= 1700 ||
    /\b(?:in|of|since|by|until|from|before|after|year|to|and|circa)\s$/i.test(before)
  );
}

/** Whether *may*, *march*, *sat*, *mar*, *second* are times here: months are capitalised, and *May* alone needs company. */
export function isMonthWord(text: string, start: number, words: string): boolean {
  const word = /\b(may|march|mar|jan|jun|dec|sep|august|nov|feb|apr|jul|oct|aug|sept)\b/i.exec(
    words,
  )?.[0];
  // *Ms. April Soth*
  if (/\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady)\.?\s$/.test(text.slice(Math.max(0, start - 6), start)))
    return false;
  const follows = text.slice(start + words.length, start + words.length + 3);
  // *By Jan Teske*, *June Allen said*: a bare month before a name is a first name, unless a word of time leads it.
  if (/^\p{L}+$/u.test(words) && /^ \p{Lu}\p{Ll}/u.test(follows) && isFirstName(text, start, words))
    return false;
  // *her daughter, April, said*
  if (
    firstNames.test(words) &&
    /\p{Ll}, $/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^, (?:\d|who\b|said\b|told\b|whose\b)/.test(
      text.slice(start + words.length, start + words.length + 8),
    )
  )
    return false;
  if (word === undefined) return true;
  if (word !== word[0]?.toUpperCase() + word.slice(1).toLowerCase() && word !== word.toUpperCase())
    return false;
  if (/\d/.test(words)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(start + words.length, start + words.length + 12);
  if (!/^(?:May|March|August)$/i.test(word)) return true;
  if (/^(?:May|March)$/.test(words) === false && words.length > word.length) return true;
  // *May* as a surname or a verb at the head of a sentence; *a march on*.
  if (/^May$/i.test(word)) {
    return /\b(?:in|by|of|since|until|till|from|to|through|during|before|after|between|and|for|this|next|last|late|early|mid)[\s-]$/i.test(
      before,
    );
  }
  // *the March election*, but *the March on Brenn*.
  if (/\bthe\s$/i.test(before)) return /^\s(?!on\b|of\b|for\b|against\b|past\b)\p{Ll}/u.test(after);
  return !/\b(?:a|their|his|protest)\s$/i.test(before);
}

/** Months that are first names too. */
const firstNames = /^(?:april|may|june|august|jan)$/i;

function isFirstName(text: string, start: number, word: string): boolean {
  if (!firstNames.test(word)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return !/\b(?:in|of|since|until|till|from|to|through|during|before|after|between|this|next|last|late|early|mid|every|each)[\s-]$/i.test(
    before,
  );
}

/** Whether a feast is that of a country whose day is another: *Independence Day of …*, *the Tavrian Independence Day*. */
export function isAnothersFeast(text: string, start: number, words: string): boolean {
  if (!/independence day/i.test(words)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const end = start + words.length;
  return (
    /^ (?:of|in) (?!the (?:US|United States)\b)/.test(text.slice(end, end + 26)) ||
    /\b(?:its|their|his|her)\s$/.test(before) ||
    (/\p{Lu}[\p{L}’']+\s$/u.test(before) &&
      !/\b(?:U\.?S\.?|American?|America[’']s|On|This|Last|The)\s$/.test(before))
  );
}

/** Whether two numbers with a colon are a time of day and not a score or a verse. */
export function isTimeOfDay(text: string, start: number, words: string): boolean {
  if (
    /[ap]\.?m|noon|midnight|clock|past|quarter|this|today|tomorrow|yesterday|GMT|UTC|time|hours|CET|EST|EDT|MSK/i.test(
      words,
    )
  )
    return true;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /\b(?:at|by|from|until|till|to|around|about|after|before|between|and|since)\s$/i.test(before) ||
    /\d{4},?\s$/.test(before) ||
    /\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?,?\s$/u.test(
      text.slice(Math.max(0, start - 18), start),
    ) ||
    /^(?:at|around|about)\b/i.test(words)
  );
}

/** Whether a unit of time says how often or how fast: *40 million euros a year*, *60 km an hour*. */
export function isRate(text: string, start: number, words: string): boolean {
  if (!/^an?\s/i.test(words)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  // *20 crowns a day*, *twelve trucks an hour*
  if (
    /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand))\s\p{Ll}{2,}s\s$/u.test(
      before,
    )
  )
    return true;
  // *a year-round office*, *a day-to-day affair*
  if (
    /^-(?:round|end|on-|to-|by-|over-)/.test(
      text.slice(start + words.length, start + words.length + 6),
    )
  )
    return true;
  return /(?:\d|%|percent|per cent|million|billion|thousand|hundred|dollars|euros|tonnes|tons|barrels|times|hours|km|kilometres|miles|once|twice|days)\s$/i.test(
    before,
  );
}

/** Whether *spring*, *fall*, *winter* without a year are seasons: after a word of time, not as a verb or a name. */
export function isSeason(text: string, start: number, mod: string, season: string): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (/^(?:last|next|this)/i.test(mod)) return true;
  const led =
    /\b(?:in|of|by|during|since|until|till|through|over|throughout|before|after|from|early|late|mid|that|for)[\s-]+$/i;
  if (/^fall$/i.test(season))
    return mod !== "" && /\b(?:in|during|by|until|since)\s+$/i.test(before);
  return mod === ""
    ? /\b(?:in|by|during|since|until|through|early|late|mid|that)[\s-]+$/i.test(before)
    : led.test(before) || /^the /i.test(mod);
}

/** Whether a number with dots is that of a part of a text or of a program: *section 3.4.12*, *version 2.1.2031*. */
export function isNumberOfPart(text: string, start: number): boolean {
  return /\b(?:sections?|paragraphs?|clauses?|chapters?|items?|rules?|versions?|releases?|v\.?|§|extension|ext\.)\s$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Whether a weekday stands in the name of a paper or of a day that a people remembers: *the Sunday Courier*, *Bloody Sunday*. */
export function isInName(text: string, start: number, words: string): boolean {
  const end = start + words.length;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/\b(?:Bloody|Black|Super|Holy|Red|White|Fat|Man|Girl) $/.test(before)) return true;
  return (
    /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start)) &&
    /^ (?:\p{Lu}\p{Ll}+ )?(?:Times|Post|Telegraph|Mirror|Mail|Express|Herald|Courier|Tribune|Independent|Star|Sun|Gazette|Chronicle|Review|World|Club|Group)\b/u.test(
      text.slice(end, end + 40),
    )
  );
}

/** *The third in as many weeks*: a number that stands elsewhere. */
export function isAsMany(text: string, start: number, words: string): boolean {
  return /^many\b/i.test(words) && /\bas\s$/i.test(text.slice(Math.max(0, start - 3), start));
}
