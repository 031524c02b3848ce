import type { DatingReason } from "../../doc/index.ts";
import { findKnownEvent } from "../../lang/en/known-events.ts";
import { months, ordinalWords, smallNumbers } from "../../lang/en/times.ts";
import { dayNumber, isDay, isoDay, isoMonth, parseDay } from "../../text/index.ts";

const count = `\\d{1,3}(?:st|nd|rd|th)?|${[...Object.keys(ordinalWords), ...Object.keys(smallNumbers)].join("|")}`;

/** Tens of years by their ordinals, which days of a month have not. */
const tenths: Readonly<Record<string, number>> = {
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

const monthNames = Object.keys(months)
  .filter((name) => name.length > 4 || ["may", "june", "july"].includes(name))
  .join("|");

/** What follows an anniversary that is counted from the year behind it: *its 50th anniversary celebration in 2003* was in that year. */
const ofBeginning =
  "(?=\\s+(?:of|since)\\b|[^.!?\\n]{0,160}?\\b(?:found|establish|creat|open|launch|sign|declar|start)ed\\b|[^.!?\\n]{0,160}?\\b(?:set up|built|born|begun|began)\\b)";

/**
 * *the 60th anniversary of relations, established in 1951*: the document was written
 * in 2011, or the feast is at hand. Only where one sentence holds both numbers.
 */
const arithmetic = new RegExp(
  `\\b(\\d{1,3}(?:st|nd|rd|th)|${[...Object.keys(tenths), ...Object.keys(ordinalWords)].join("|")})\\s+anniversary\\b${ofBeginning}[^.!?\\n]{0,160}?\\b(?:in|of|since|on)\\s+(?:(\\d{1,2})\\s+(${monthNames})\\s+|(${monthNames})\\s+(\\d{1,2})\\s*,\\s*|(?:${monthNames})\\s+)?((?:1[0-9]|20|21)\\d\\d)\\b`,
  "gi",
);

/** Characters before an anniversary in which *today* makes it that very day. */
const todayLead = 60;

/** Days from a feast to the writing, by the word that tells of it. */
const daysAfterFeast: Readonly<Record<string, number>> = { today: 0, yesterday: 1, tomorrow: -1 };

const yearsAgoToday = new RegExp(
  `\\b(\\d{1,3}|${Object.keys(smallNumbers)
    .filter((word) => word.length > 2 && word !== "half")
    .join(
      "|",
    )}) years ago today\\b[^]{0,60}?\\b(?:on|of) (?:(\\d{1,2}) (${monthNames}) |(${monthNames}) (\\d{1,2}), )((?:1[6-9]|20|21)\\d\\d)\\b`,
  "i",
);

/** *25 years ago today: on 8 April 2006 …*: the day by arithmetic. */
export function daysYearsAgo(text: string): DatingReason[] {
  const match = yearsAgoToday.exec(text.slice(0, headLength));
  const month = months[(match?.[3] ?? match?.[4] ?? "").toLowerCase()];
  if (match === null || month === undefined) return [];
  const day = {
    year: Number(match[6]) + (numberOf(match[1] ?? "") ?? Number.NaN),
    month,
    day: Number(match[2] ?? match[5]),
  };
  if (!isDay(day)) return [];
  const { index } = match;
  const value = isoDay(dayNumber(day));
  return [{ kind: "anniversary", value, start: index, end: index + match[0].length }];
}

/** Years that anniversaries give, with the words, and the day where they are *today* and of a day; an anniversary told as past or to come gives the same year. */
export function anniversaries(text: string): DatingReason[] {
  return [...text.matchAll(arithmetic)].map((match) => {
    const year = (numberOf(match[1] ?? "") ?? 0) + Number(match[6]);
    const month = months[(match[3] ?? match[4] ?? "").toLowerCase()];
    const day = Number(match[2] ?? match[5]);
    const when = /\b(today|yesterday|tomorrow)\b[^.!?\n]*$/i.exec(
      text.slice(Math.max(0, match.index - todayLead), match.index),
    )?.[1];
    const feast = { year, month: month ?? 0, day };
    return {
      kind: "anniversary",
      value:
        when !== undefined && isDay(feast)
          ? isoDay(dayNumber(feast) + (daysAfterFeast[when.toLowerCase()] ?? 0))
          : String(year),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** *The 40th anniversary of independence was marked today. The republic was proclaimed on 24 April 1991*: what is marked, and the day told next. */
const markedToday = new RegExp(
  `\\b(?:(today|yesterday)\\b[^.!?\\n]{0,60}\\b)?(\\d{1,3}(?:st|nd|rd|th)|${[...Object.keys(tenths), ...Object.keys(ordinalWords)].join("|")})\\s+anniversary\\s+of\\b([^.!?\\n]{0,120})[.]\\s+([^.!?\\n]{0,120})\\bon\\s+(?:(\\d{1,2})\\s+(${monthNames})|(${monthNames})\\s+(\\d{1,2}))\\s*,?\\s+((?:1[0-9]|20|21)\\d\\d)\\b`,
  "i",
);

/** *The 40th anniversary of independence today*, and in the next sentence the day: the only one printed in full at the head. */
export function anniversaryTold(text: string): DatingReason[] {
  const match = markedToday.exec(text.slice(0, headLength));
  if (match === null) return [];
  const [words, lead, ordinal = "", behind = "", , day, monthA, monthB, dayB, from] = match;
  const when = lead ?? /\b(today|yesterday)\b/i.exec(behind)?.[1];
  const feast = {
    year: Number(from) + (numberOf(ordinal) ?? Number.NaN),
    month: months[(monthA ?? monthB ?? "").toLowerCase()] ?? 0,
    day: Number(day ?? dayB),
  };
  if (when === undefined || !isDay(feast)) return [];
  const value = isoDay(dayNumber(feast) + (daysAfterFeast[when.toLowerCase()] ?? 0));
  return [{ kind: "anniversary", value, start: match.index, end: match.index + words.length }];
}

const beginning = new RegExp(
  `\\b(?:began|started|broke out|erupted|dates from|going on since)\\s+(?:in|since)?\\s*(${monthNames})\\s+((?:19|20|21)\\d\\d)\\b`,
  "gi",
);
const elapsedCount = new RegExp(
  `\\b(?:in|into|entered) (?:its|their|the) (${count}) (month|year)\\b`,
  "gi",
);

/**
 * *It began in October 2029* and *now in its nineteenth month*: the month or year by
 * arithmetic, as an EDTF interval. Only where the text says each of the two once, so that
 * they are of the same matter.
 */
export function elapsedTimes(text: string): DatingReason[] {
  const [from, otherStart] = text.matchAll(beginning);
  const [since, otherCount] = text.matchAll(elapsedCount);
  const month = months[(from?.[1] ?? "").toLowerCase()];
  const number = numberOf(since?.[1] ?? "");
  if (from === undefined || since === undefined || month === undefined || number === null)
    return [];
  if (otherStart !== undefined || otherCount !== undefined) return [];
  const step = since[2]?.toLowerCase() === "year" ? 12 : 1;
  const at = Number(from[2]) * 12 + month - 1 + (number - 1) * step;
  return [
    {
      kind: "elapsed",
      value: `${isoMonth(0, at + 1)}/${isoMonth(0, at + step + 1)}`,
      start: since.index,
      end: since.index + since[0].length,
    },
  ];
}

const bornAndAged = new RegExp(
  `\\bborn (?:on|in) (?:(?:\\d{1,2} )?(${monthNames}) (?:\\d{1,2}, )?)?((?:19|20|21)\\d\\d)\\b[^.!?\\n]{0,160}?\\b(?:aged|at the age of|at age|at) (\\d{1,3})\\b`,
  "gi",
);

/** The same the other way round: *who died on Sunday aged 81, was born in March 1950*. */
const agedAndBorn = new RegExp(
  `\\b(?:aged|at the age of) (\\d{1,3})\\b[^.!?\\n]{0,60}?\\bborn (?:on|in) (?:(?:\\d{1,2} )?(${monthNames}) (?:\\d{1,2}, )?)?((?:19|20|21)\\d\\d)\\b`,
  "gi",
);

/** Who was born when, as obituaries tell it further down. */
const bornOn = new RegExp(
  `\\bborn (?:on|in) (?:(?:\\d{1,2} )?(${monthNames}) (?:\\d{1,2}, )?)?((?:19|20|21)\\d\\d)\\b`,
  "gi",
);

/** Characters at the head in which an obituary tells of the death. */
const obituaryHead = 600;
const death = /\b(?:dies|died|passed away)\b/i;
/** *Dies at 88*, *was aged 88*, *He was 88.*: not *died at 10 p.m.*, *at 14 Quay Street*. */
const deathAge =
  /\b(?:dies|died|dead|passed away)[^.!?\n]{0,60}?,? (?:aged?|at(?: the age of| age)?) (\d{2,3})(?=[.,;)\n]|$)|\b(?:he|she) was (\d{2,3})(?=[.,;\n]|$)/gi;

/**
 * *born in March 1950, died on Sunday aged 81*: the year between two birthdays. Where one
 * sentence holds both and the text does so once; else in an obituary (*dies at 81*, *She was
 * 81.*) that tells of one age and one birth.
 */
export function agesSinceBirth(text: string): DatingReason[] {
  const births = [
    ...[...text.matchAll(bornAndAged)].map((match) => ({ match, order: [1, 2, 3] })),
    ...[...text.matchAll(agedAndBorn)].map((match) => ({ match, order: [2, 3, 1] })),
  ];
  const [birth, other] = births;
  if (birth === undefined) return obituary(text);
  if (other !== undefined) return [];
  const [inMonth, inYear, age] = birth.order.map((i) => birth.match[i]);
  return [ageReason(birth.match, { inMonth, inYear, age: Number(age) })];
}

function obituary(text: string): DatingReason[] {
  const head = text.slice(0, obituaryHead);
  if (!death.test(head)) return [];
  const ages = new Set([...head.matchAll(deathAge)].map(([, at, was]) => Number(at ?? was)));
  const [birth, other] = text.matchAll(bornOn);
  const [age] = ages;
  if (birth === undefined || other !== undefined || age === undefined || ages.size > 1) return [];
  return [ageReason(birth, { inMonth: birth[1], inYear: birth[2], age })];
}

/** When somebody was born, as printed, and the age that a text tells. */
interface Aged {
  readonly inMonth: string | undefined;
  readonly inYear: string | undefined;
  readonly age: number;
}

/** The months in which somebody whose birth a match tells was so old: from one birthday to the next. */
function ageReason(match: RegExpExecArray, { inMonth = "", inYear, age }: Aged): DatingReason {
  const month = months[inMonth.toLowerCase()];
  const year = Number(inYear) + age;
  const value =
    month === undefined
      ? `${year}/${year + 1}`
      : `${isoMonth(year, month)}/${isoMonth(year + 1, month)}`;
  return { kind: "age", value, start: match.index, end: match.index + match[0].length };
}

/** Characters at the head in which *six months before* is the time of the news. */
const headLength = 300;
const countedFrom = new RegExp(
  `(?:^|[.,!?\\n]\\s*)(?:exactly )?(?:(an?|${count})) (month|year)s? (before|after) [^.,;!?\\n]{3,90}? (?:of|in|on) (?:\\d{1,2} )?(${monthNames}) (?:\\d{1,2}, )?((?:19|20|21)\\d\\d)\\b`,
  "i",
);

/** *Six months before the election of November 2032*, *met on Friday, 34 years after they broke off ties on 2 May 1997*: the month by arithmetic, with one on either side. Not where the sentence tells of another year before. */
export function countedMonths(text: string): DatingReason[] {
  const match = countedFrom.exec(text.slice(0, headLength));
  const month = months[(match?.[4] ?? "").toLowerCase()];
  const number = /^an?$/i.test(match?.[1] ?? "") ? 1 : numberOf(match?.[1] ?? "");
  if (match === null || month === undefined || number === null) return [];
  const lead = text.slice(Math.max(0, match.index - 160), match.index + 1);
  if (/\b(?:19|20|21)\d\d\b[^.!?\n]*$/.test(lead)) return [];
  const step = (match[2]?.toLowerCase() === "year" ? 12 : 1) * number;
  const at = Number(match[5]) * 12 + month + (match[3]?.toLowerCase() === "before" ? -step : step);
  const start = match.index + (/^[.,!?\n]\s*/.exec(match[0])?.[0].length ?? 0);
  return [
    {
      kind: "elapsed",
      value: `${isoMonth(0, at - 1)}/${isoMonth(0, at + 1)}`,
      start,
      end: match.index + match[0].length,
    },
  ];
}

const yearsOf = new RegExp(
  `\\b(?:(${count}) years? (?:of|since|after|to the day since)|(${count})(?:[- ]year)? anniversary of)\\b([^.!?\\n]{3,90})`,
  "gi",
);

/** Days after an anniversary on which news still speaks of it as news. */
const freshDays = 10;

/**
 * *It marks two years since the war in … began*: the anniversary of an event of the
 * table {@link knownEvents}, and the days around it on which a text says so.
 */
export function knownAnniversaries(text: string): DatingReason[] {
  return [...text.matchAll(yearsOf)].flatMap((match) => {
    const number = numberOf(match[1] ?? match[2] ?? "");
    const known = findKnownEvent(match[3] ?? "");
    // Only *marks*, *completes*, *on the day* make it news; *after ten years of war* is an age.
    const lead = text.slice(Math.max(0, match.index - 60), match.index);
    const isFeast =
      match[2] !== undefined ||
      /\b(?:mark|complet|on the day|exactly|today|commemorat)\w*/i.test(lead);
    if (number === null || number === 0 || known === null || !isFeast) return [];
    const day = parseDay(known.event.date);
    const feast = day === null ? null : { ...day, year: day.year + number };
    if (feast === null || !isDay(feast)) return [];
    const at = dayNumber(feast);
    return [
      {
        kind: "known-event",
        value: `${isoDay(at - 2)}/${isoDay(at + freshDays)}`,
        start: match.index,
        end: match.index + match[0].length - (match[3] ?? "").length + known.end,
      },
    ];
  });
}

function numberOf(words: string): number | null {
  const text = words.toLowerCase();
  const digits = /^\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const number = ordinalWords[text] ?? tenths[text] ?? smallNumbers[text];
  return number === undefined || !Number.isInteger(number) ? null : number;
}
