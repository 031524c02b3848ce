import { fates } from "../../lang/en/fates.ts";
import { type FigureRow, hashEvidence } from "../../record/index.ts";
import { pushUnder } from "../../text/index.ts";
import { type Counting, relateFigures } from "./compare.ts";
import { type FigureFacts, stemsOf } from "./facts.ts";
import { sureOf } from "./sureness.ts";

const by = { stage: "figures@5", model: null } as const;

/** Figures under one key beyond which the key is too common to tell what is counted. */
const mostPerKey = 300;

/**
 * Figures as rows, each with the rows that count the same thing, in the same unit, of a
 * time that can be the same: those that agree, also by rounding, and those that differ.
 * Rows of other documents, and of the same one where it sets one source's against
 * another's. Nothing is voted away. `written` says when a document was written. Compares
 * only figures that share a unit and a word of what they count.
 */
export function matchFigures(
  all: readonly FigureFacts[],
  written: (doc: string) => string | null = () => null,
): FigureRow[] {
  const figures = [...all].sort(byPlace).map((facts) => ({
    ...countingOf(facts, written),
    id: hashEvidence("figure", [facts.evidence]),
    agreesWith: new Set<string>(),
    differsFrom: new Set<string>(),
  }));
  const byKey = new Map<string, number[]>();
  figures.forEach((counting, i) => {
    for (const word of keysOf(counting)) {
      const key = `${counting.figure.unit ?? ""} ${word}`;
      pushUnder(byKey, key, i);
    }
  });
  for (const under of byKey.values()) {
    if (under.length > mostPerKey) continue;
    under.forEach((i, at) => {
      for (const j of under.slice(at + 1)) {
        const a = figures[i];
        const b = figures[j];
        const relation = a === undefined || b === undefined ? null : relateFigures(a, b);
        if (a === undefined || b === undefined || relation === null) continue;
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
  const byValue = unit === null ? [] : [`=${value}`];
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
