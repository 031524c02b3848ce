/** A marked range of a text; marks may overlap. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A stretch of text with the kinds of all marks that cover it; an empty text stands for a mark without extent. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly kinds: readonly string[];
}

/**
 * Cuts a text that begins at offset `from` at the ends of all marks. The segments in
 * order give back the text; marks of no extent give segments of no text in their place.
 */
export function cutAtMarks(text: string, from: number, marks: readonly Mark[]): Segment[] {
  const to = from + text.length;
  const inside = marks
    .map((mark) => ({
      kind: mark.kind,
      start: Math.min(Math.max(mark.start, from), to),
      end: Math.min(Math.max(mark.end, from), to),
      empty: mark.start === mark.end,
    }))
    .filter((mark, i) => {
      const given = marks[i];
      if (given === undefined) return false;
      return mark.empty ? given.start >= from && given.start <= to : mark.start < mark.end;
    });
  const cuts = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [i, start] of cuts.entries()) {
    for (const mark of inside) {
      if (mark.empty && mark.start === start)
        segments.push({ start, text: "", kinds: [mark.kind] });
    }
    const end = cuts[i + 1];
    if (end === undefined) continue;
    const kinds = inside
      .filter((mark) => !mark.empty && mark.start <= start && mark.end >= end)
      .map(({ kind }) => kind);
    segments.push({
      start,
      text: text.slice(start - from, end - from),
      kinds: [...new Set(kinds)],
    });
  }
  return segments;
}
