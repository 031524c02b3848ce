import type { Doc, Figure } from "../../doc/index.ts";
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
  return figures.map((figure) => {
    const from = figure.carriedFrom === undefined ? [] : stemsAt(figure.carriedFrom);
    const around = new Set([...stemsAt(figure.start), ...from]);
    return { figure, evidence: cite(doc, figure), around: [...around] };
  });
}

/** The stems of the words of matter of a text, numbers apart, each once. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const stems = words.filter((word) => !functionWords.has(word)).map(stemOf);
  return [...new Set(stems)].filter((stem) => !ofAnyFigure.has(stem));
}
