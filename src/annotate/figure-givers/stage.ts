import type { Attribution, Doc, Figure, Timex } from "../../doc/index.ts";
import { covers, firstEndingAfter, type Span } from "../../text/index.ts";
import type { Stage } from "../pipeline.ts";

/** Layers that the stage reads. */
export type GiverNeeds = "figures" | "attributions" | "sentences" | "timexes";

/**
 * Says of each figure who gives it (the source of the attribution it stands in, else
 * the narrator) and as of when (the one date in its sentence, or of several the one year or
 * month between it and the next figure).
 */
export function figureGivers(): Stage<GiverNeeds, "figures"> {
  return { gives: "figures", version: 2, run: addGivers };
}

function addGivers(doc: Doc<GiverNeeds>): readonly Figure[] {
  const { attributions, figures, sentences, timexes } = doc.layers;
  const contents = attributions
    .flatMap((row) => row.content.map((span) => ({ row, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const open: { row: Attribution; span: Span }[] = [];
  let next = 0;
  return figures.map((figure, i) => {
    for (; (contents[next]?.span.start ?? Number.POSITIVE_INFINITY) <= figure.start; next++) {
      const content = contents[next];
      if (content !== undefined) open.push(content);
    }
    for (let i = open.length - 1; i >= 0; i--) {
      if ((open[i]?.span.end ?? 0) <= figure.start) open.splice(i, 1);
    }
    // The innermost content is the last that began: a figure in a quoted report is the reported one's.
    const giver = open.findLast(({ span }) => covers(span, figure));
    const sentence = sentences[firstEndingAfter(sentences, figure.start)];
    return {
      ...figure,
      by: giver?.row.speaker ?? figure.by,
      asOf:
        figure.asOf ??
        (sentence === undefined
          ? null
          : (onlyDate(sentence, timexes) ??
            dateAfter(figure, Math.min(sentence.end, figures[i + 1]?.start ?? Infinity), timexes))),
    };
  });
}

/** The first year or month between a figure and the next: *38 tonnes in 2030, down from 41 in 2029*. */
function dateAfter({ end }: Span, until: number, timexes: readonly Timex[]): string | null {
  for (let i = firstEndingAfter(timexes, end); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.end > until) return null;
    const date =
      timex.type === "DATE" ? /^\d{4}(?:-\d\d)?$/.exec(timex.value ?? "")?.[0] : undefined;
    if (date !== undefined && timex.start >= end) return date;
  }
  return null;
}

function onlyDate(sentence: Span, timexes: readonly Timex[]): string | null {
  const dates = new Set<string>();
  for (let i = firstEndingAfter(timexes, sentence.start); i < timexes.length; i++) {
    const timex = timexes[i];
    if (timex === undefined || timex.start >= sentence.end) break;
    const date =
      timex.type === "DATE"
        ? /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(timex.value ?? "")?.[0]
        : undefined;
    if (date !== undefined) dates.add(date);
  }
  const [only] = dates;
  return dates.size === 1 && only !== undefined ? only : null;
}
