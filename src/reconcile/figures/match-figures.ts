import { fates } from "../../lang/en/fates.ts";
import { type FigureRow, hashEvidence } from "../../record/index.ts";
import { pushUnder } from "../../text/index.ts";
import { type Counting, leastOfStory, relateFigures } from "./compare.ts";
import { type FigureFacts, stemsOf } from "./facts.ts";
import { sureOf } from "./sureness.ts";

const by = { stage: "figures@6", model: null } as const;

/** Figures under one key beyond which the key is too common to tell what is counted. */
const mostPerKey = 300;

/**
 * Figures as rows, each with the rows that count the same thing, in the same unit, of a
 * time that can be the same: those that agree, also by rounding, and those that differ.
 * Rows of other documents, and of the same one where it sets one source's against
 * another's. Nothing is voted away. `written` says when a document was written, `isOneStory`
 * whether two documents tell one story. Compares only figures that share a unit and a word of
 * what they count, or their value.
 */
export function matchFigures(
  all: readonly FigureFacts[],
  written: (doc: string) => string | null = () => null,
  isOneStory: (doc: string, other: string) => boolean = () => false,
): FigureRow[] {
  const figures = [...all].sort(byPlace).map((facts) => ({
    ...countingOf(facts, written),
    id: hashEvidence("figure", [facts.evidence]),
    agreesWith: new Set<string>(),
    differsFrom: new Set<string>(),
  }));
  const byKey = new Map<string, number[]>();
  figures.forEach((counting, i) => {
    const { unit, value } = counting.figure;
    for (const word of keysOf(counting)) pushUnder(byKey, `${unit ?? ""} ${word}`, i);
    if (unit === null && counting.fate !== null) pushUnder(byKey, `people =${value}`, i);
  });
  for (const under of byKey.values()) {
    if (under.length > mostPerKey) continue;
    under.forEach((i, at) => {
      for (const j of under.slice(at + 1)) {
        const a = figures[i];
        const b = figures[j];
        if (a === undefined || b === undefined) continue;
        const relation = relateFigures(a, b, isOneStory(a.evidence.doc, b.evidence.doc));
        if (relation === null) continue;
        const kin = relation === "agree" ? "agreesWith" : "differsFrom";
        a[kin].add(b.id);
        b[kin].add(a.id);
      }
    });
  }
  return figures
    .map(({ figure, evidence, id, agreesWith, differsFrom }) => ({
      id,
      evidence: [evidence] as const,
      by,
      confidence: sureOf(figure),
      value: figure.value,
      unit: figure.unit,
      what: figure.what,
      asOf: figure.asOf,
      givenBy: figure.by,
      bound: figure.bound,
      agreesWith: [...agreesWith].sort(),
      differsFrom: [...differsFrom].sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a figure is looked up by beside its unit: words of what it counts, its value, and what befell those counted. */
function keysOf({ figure: { unit, value, what }, words, fate }: Counting): Iterable<string> {
  const byValue = unit === null && value < leastOfStory ? [] : [`=${value}`];
  const byFate = fate === null ? [] : [`:${fate}`];
  const byWords = words.size > 0 ? words : unit === null || what === null ? [] : [""];
  return [...byWords, ...byValue, ...byFate];
}

function countingOf(facts: FigureFacts, written: (doc: string) => string | null): Counting {
  const { unit, what } = facts.figure;
  // What a unit or a fate already says is nothing that two figures have in common besides.
  const ofUnit = new Set(unit === "people" ? peopleStems : stemsOf(unit ?? ""));
  const isOwn = (stem: string): boolean =>
    !ofUnit.has(stem) && !(facts.fate !== null && fateStems.has(stem));
  const words = new Set(stemsOf(what ?? "").filter(isOwn));
  const around = new Set(facts.around.filter((stem) => isOwn(stem) && !words.has(stem)));
  return { ...facts, words, near: around, written: written(facts.evidence.doc) };
}

const peopleStems = stemsOf("people persons citizens inhabitants residents");
const fateStems: ReadonlySet<string> = new Set(stemsOf([...fates.keys()].join(" ")));

function byPlace(a: FigureFacts, b: FigureFacts): number {
  if (a.evidence.doc !== b.evidence.doc) return a.evidence.doc < b.evidence.doc ? -1 : 1;
  return a.evidence.start - b.evidence.start;
}
