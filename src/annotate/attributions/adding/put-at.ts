import type { Draft } from "../draft.ts";
import { cuedDraft } from "../draft-spans.ts";
import { subjectOf } from "../readings/derive-labels.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** How sure a row is that only grammar gives. */
const confidence = 0.6;
/** Tokens of the longest thing that is put at a figure, of the longest subject, and of what may stand between *at* and the figure. */
const longestThing = 12;
const longestSubject = 30;
const longestBound = 4;
/** Nouns, by lemma, for what people put at a figure. */
const counted =
  /^(?:amount|bill|chance|cost|count|crowd|damage|death|debt|deficit|figure|gap|growth|inflation|likelihood|loss|membership|number|population|price|probability|proportion|rate|share|size|tally|toll|total|turnout|unemployment|value|worth)$/u;

/** *The minister **put the cost at** 40 million*: what somebody holds a cost or count to be, where no cue reached it. Linear in the text. */
export function putAtDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.flatMap(({ cueTokens }) => cueTokens));
  const found: Draft[] = [];
  for (let verb = 1; verb < sheet.length; verb++) {
    if (sheet.lemmas[verb] !== "put" || !hasTense(sheet, verb) || known.has(verb)) continue;
    const figure = figureBehind(sheet, verb);
    const source = figure < 0 ? [] : subjectOf(sheet, verb).filter((at) => at < verb);
    const names = source.some((at) => /^(?:NN|PRP$)/u.test(sheet.xposNames[at] ?? ""));
    if (!names || source.length > longestSubject || (sheet.quote[verb] ?? 0) > 0) continue;
    const end = figureEnd(sheet, figure);
    const content = { start: sheet.starts[verb + 1] ?? 0, end: sheet.ends[end] ?? 0 };
    found.push(
      cuedDraft(sheet, { source, cue: [verb], head: verb, content: [content], confidence }),
    );
  }
  return found;
}

/** A past form is easily taken for the infinitive, which *to* or *will* stands before. */
function hasTense(sheet: Sheet, verb: number): boolean {
  const isBare =
    sheet.xposNames[verb] === "VB" && !/^(?:TO|MD|RB)$/u.test(sheet.xposNames[verb - 1] ?? "");
  return sheet.finite[verb] === 1 || isBare;
}

/** The first number behind *put*, a count or cost, and *at*; -1 without one. */
function figureBehind(sheet: Sheet, verb: number): number {
  let counts = false;
  for (let at = verb + 1; at <= verb + longestThing; at++) {
    if (sheet.words[at]?.lower === "at") return counts ? numberNear(sheet, at) : -1;
    if (counted.test(sheet.lemmas[at] ?? "")) counts = true;
    if (/^(?:VB[DPZ]?$|MD|W|CC|TO|[,.:])/u.test(sheet.xposNames[at] ?? "")) return -1;
  }
  return -1;
}

function numberNear(sheet: Sheet, from: number): number {
  for (let at = from + 1; at <= from + longestBound; at++) {
    if (sheet.xposNames[at] === "CD") return at;
    if (!/^(?:IN|RB|JJR?|DT|\$|SYM)$/u.test(sheet.xposNames[at] ?? "")) return -1;
  }
  return -1;
}

/** The last token of a figure and its unit: *between six and ten per cent*. */
function figureEnd(sheet: Sheet, figure: number): number {
  let at = figure;
  while (
    /^(?:CD|NNS?|\$|SYM|HYPH)$/u.test(sheet.xposNames[at + 1] ?? "") ||
    (/^(?:and|to|or)$/u.test(sheet.words[at + 1]?.lower ?? "") &&
      sheet.xposNames[at + 2] === "CD") ||
    /^(?:%|per)$/u.test(sheet.words[at + 1]?.lower ?? "")
  )
    at++;
  return at;
}
