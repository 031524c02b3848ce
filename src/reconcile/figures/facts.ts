import type { Doc, Figure } from "../../doc/index.ts";
import { type Fate, fates } from "../../lang/en/fates.ts";
import { functionWords } from "../../lang/en/function-words.ts";
import { stemOf } from "../../lang/en/stem.ts";
import { cite, type Evidence } from "../../record/index.ts";
import { firstEndingAfter } from "../../text/index.ts";

/** A figure of one document with the words that give it. */
export interface FigureFacts {
  readonly figure: Figure;
  readonly evidence: Evidence;
  /** Stems of the words of matter around it, each once: of its sentence, and of the sentence of the figure that says what it counts. */
  readonly around: readonly string[];
  /** What befell the people it counts; null where the sentence does not say. */
  readonly fate: Fate | null;
}

/** Words that stand around any figure. */
const ofAnyFigure: ReadonlySet<string> = new Set(
  "figure number total year month week day last next today yesterday say said says told put also new"
    .split(" ")
    .map(stemOf),
);

/** The figures of a document with what stands around them. Costs the sentences that have figures. */
export function figureFacts(doc: Doc<"figures" | "sentences">): FigureFacts[] {
  const { figures, sentences } = doc.layers;
  const stems = new Map<number, readonly string[]>();
  const stemsAt = (offset: number): readonly string[] => {
    const at = firstEndingAfter(sentences, offset);
    const known = stems.get(at);
    if (known !== undefined) return known;
    const sentence = sentences[at];
    const own = sentence === undefined ? [] : stemsOf(doc.text.slice(sentence.start, sentence.end));
    stems.set(at, own);
    return own;
  };
  return figures.map((figure, i) => {
    const from = figure.carriedFrom === undefined ? [] : stemsAt(figure.carriedFrom);
    const around = new Set([...stemsAt(figure.start), ...from]);
    const sentence = sentences[firstEndingAfter(sentences, figure.start)];
    const arePeople = figure.unit === null || figure.unit === "people";
    const fate =
      sentence === undefined || !arePeople
        ? null
        : fateOf(figure, {
            before: doc.text.slice(
              Math.max(sentence.start, figures[i - 1]?.end ?? 0, figure.start - farthest),
              figure.start,
            ),
            after: doc.text.slice(
              figure.end,
              Math.min(sentence.end, figures[i + 1]?.start ?? sentence.end, figure.end + farthest),
            ),
          });
    return { figure, evidence: cite(doc, figure), around: [...around], fate };
  });
}

/** Characters between a figure and what befell those it counts, at most. */
const farthest = 160;
/** What stands between a verb and the number it has: *killed at least*. */
const leading =
  /(?:\b(?:at|least|most|more|than|over|about|some|around|nearly|almost|another|further|a)\s+)*$/i;

/**
 * What befell those whom a figure counts: what it says itself, else the verb right
 * before it (*killing three*), else the first such word after it, else the last before.
 * Up to the figures beside it.
 */
function fateOf(
  { what }: Figure,
  { before, after }: { before: string; after: string },
): Fate | null {
  const verb = /(\p{L}+)\s+$/u.exec(before.replace(leading, ""))?.[1];
  return (
    firstFate(what ?? "") ??
    fates.get(verb?.toLowerCase() ?? "") ??
    firstFate(after) ??
    firstFate(before, true)
  );
}

function firstFate(text: string, fromEnd = false): Fate | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const is = (word: string): boolean => fates.has(word);
  return fates.get((fromEnd ? words.findLast(is) : words.find(is)) ?? "") ?? null;
}

/** The stems of the words of matter of a text, numbers apart, each once. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const stems = words.filter((word) => !functionWords.has(word)).map(stemOf);
  return [...new Set(stems)].filter((stem) => !ofAnyFigure.has(stem));
}
