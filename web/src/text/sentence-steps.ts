import type { Span } from "../../../src/text/index.ts";

/** A sentence's end: its mark with closing quotation marks and brackets, then white space. */
const end = /[.!?…]+["”’»)\]]*(?=\s|$)/g;

/** The sentences of a text as a person selects them, block by block, in order; white space at their ends left out. */
export function sentencesOf(text: string, blocks: readonly Span[]): Span[] {
  const found: Span[] = [];
  const add = (start: number, to: number): void => {
    const piece = text.slice(start, to);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) found.push({ start: start + lead, end: start + lead + length });
  };
  for (const block of blocks) {
    let at = block.start;
    for (const match of text.slice(block.start, block.end).matchAll(end)) {
      const to = block.start + match.index + match[0].length;
      add(at, to);
      at = to;
    }
    add(at, block.end);
  }
  return found;
}

/** A step of a selection: to the sentence before or after, one sentence longer, one shorter. */
export type Step = "previous" | "next" | "longer" | "shorter";

/** The selection after a step, in whole sentences; the first sentence where nothing was selected. Stays where no step leads on. */
export function stepped(
  sentences: readonly Span[],
  selected: Span | null,
  step: Step,
): Span | null {
  const [opening] = sentences;
  if (selected === null || opening === undefined) return opening ?? null;
  const first = sentences.findIndex((one) => one.end > selected.start);
  const last = sentences.findLastIndex((one) => one.start < selected.end);
  const from = first < 0 ? sentences.length - 1 : first;
  const to = Math.max(from, last);
  const at = (index: number): Span | undefined => sentences[index];
  const join = (a: Span | undefined, b: Span | undefined): Span =>
    a === undefined || b === undefined ? selected : { start: a.start, end: b.end };
  switch (step) {
    case "next":
      return at(to + 1) ?? selected;
    case "previous":
      return at(from - 1) ?? selected;
    case "longer":
      return join(at(from), at(to + 1) ?? at(to));
    default:
      return join(at(from), at(Math.max(from, to - 1)));
  }
}
