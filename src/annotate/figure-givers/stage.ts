import type { Attribution, Doc, Figure, Timex } from "../../doc/index.ts";
import { functionWords } from "../../lang/en/function-words.ts";
import { coveringsOf, firstEndingAfter, type Span } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";

/** Layers that the stage reads. */
export type GiverNeeds = "figures" | "attributions" | "sentences" | "timexes";

/**
 * Says of each figure who gives it (the source of the attribution it stands in, else
 * the narrator) and as of when (the one date in its sentence, or of several the one year or
 * month between it and the next figure; the edges of a span, *since May*, are none).
 * What was read as a number and stands in a date (*the 1967 election*, *July 14 to 46 percent*,
 * *four years ago*) is left out: of 234 such in 924 articles of PolNeAR (train) none was a quantity.
 */
export function figureGivers(): Stage<GiverNeeds, "figures"> {
  return { gives: "figures", version: 5, run: addGivers };
}

function addGivers(doc: Doc<GiverNeeds>): readonly Figure[] {
  const { attributions, sentences, timexes } = doc.layers;
  const figures = outsideDates(doc.layers.figures, timexes);
  const contents = attributions.flatMap((row) =>
    row.content.map(({ start, end }) => ({ start, end, row })),
  );
  const around = coveringsOf(figures, contents);
  let dated: DatedSentence = { sentence: undefined, dates: [], only: null };
  return figures.map((figure, i) => {
    // The innermost content is the last that began: a figure in a quoted report is the reported one's.
    const giver = around[i]?.findLast(({ row }, k) => k === 0 || !isDoubtful(row));
    const sentence = sentences[firstEndingAfter(sentences, figure.start)];
    if (sentence !== dated.sentence) {
      const dates = sentence === undefined ? [] : heldDates(sentence, timexes, doc.text);
      dated = { sentence, dates, only: onlyDate(dates) };
    }
    const nextStart = figures[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return {
      ...figure,
      by: (giver === undefined ? null : giverOf(giver.row, doc.text)) ?? figure.by,
      asOf: figure.asOf ?? dated.only ?? dateAfter(figure, nextStart, dated.dates),
    };
  });
}

/** The figures that share no character with a date or a time of day. */
function outsideDates(figures: readonly Figure[], timexes: readonly Timex[]): readonly Figure[] {
  const dates = timexes.filter(({ type }) => type === "DATE" || type === "TIME");
  return figures.filter(({ start, end }) => {
    const date = dates[firstEndingAfter(dates, start)];
    return date === undefined || date.start >= end;
  });
}

/** A date that what a sentence tells holds for. */
interface HeldDate extends Span {
  readonly date: string;
}

/** The dates of the sentence read last; `only` is the one date it has, else null. */
interface DatedSentence {
  readonly sentence: Span | undefined;
  readonly dates: readonly HeldDate[];
  readonly only: string | null;
}

/** Characters of a date without a day, at most. */
const dayless = 7;

/** The first year or month between a figure and the next: *38 tonnes in 2030, down from 41 in 2029*. */
function dateAfter({ end }: Span, until: number, dates: readonly HeldDate[]): string | null {
  for (let i = firstEndingAfter(dates, end); i < dates.length; i++) {
    const held = dates[i];
    if (held === undefined || held.end > until) return null;
    if (held.start >= end && held.date.length <= dayless) return held.date;
  }
  return null;
}

function onlyDate(dates: readonly HeldDate[]): string | null {
  const [first] = dates;
  return first !== undefined && dates.every(({ date }) => date === first.date) ? first.date : null;
}

/** The dates of a sentence, those apart that only begin or end a span. */
function heldDates(sentence: Span, timexes: readonly Timex[], text: string): HeldDate[] {
  const held: HeldDate[] = [];
  let begins: Timex | null = null;
  for (let i = firstEndingAfter(timexes, sentence.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= sentence.end) break;
    const from = Math.max(sentence.start, timex.start - longestEdge);
    const isEdge = edge.test(text.slice(from, timex.start));
    // *Between 2026 and 2028*.
    const ends = begins !== null && joint.test(text.slice(begins.end, timex.start));
    begins = isEdge ? timex : null;
    const date = isEdge || ends ? undefined : dateOf(timex);
    if (date !== undefined) held.push({ start: timex.start, end: timex.end, date });
  }
  return held;
}

const edge = /\b(?:since|after|before|until|till|between|from) (?:the )?$/i;
const joint = /^ ?(?:and|to|until|till|[-–]) ?$/;
/** Characters of *between the* and the like. */
const longestEdge = 14;

/** The year, month or day of a time expression; a time of day is of its day. */
function dateOf({ type, value }: Timex): string | undefined {
  if (type === "DATE") return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(value ?? "")?.[0];
  return type === "TIME" ? /^\d{4}-\d\d-\d\d(?=T)/.exec(value ?? "")?.[0] : undefined;
}

/** Who gives what an attribution reports: by name, else in the document's words (*police*); null for a pronoun. */
function giverOf(row: Attribution, text: string): string | null {
  const { speaker, source } = row;
  if (speaker !== null) return speaker;
  if (isDoubtful(row)) return null;
  const words = source
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))
    .join(" ")
    .replace(besides, "");
  const isNamed = words.split(" ").some((word) => !functionWords.has(word.toLowerCase()));
  return words !== "" && isNamed && words.length <= longestGiver ? words : null;
}

/** Whether an attribution without a name is too unsure to say who gives a figure. */
function isDoubtful({ speaker, confidence }: Attribution): boolean {
  return speaker === null && confidence < leastSure;
}

/** Confidence of an attribution from which one without a name says who gives a figure. */
const leastSure = 0.5;

/** What a relative clause tells of a source. */
const besides = /,? (?:which|who|whose|where)\b.*$/;

/** Characters of words for a source, beyond which they tell of more than the source. */
const longestGiver = 120;
