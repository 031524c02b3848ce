import type { TextMap } from "../../doc/index.ts";
import type { Span } from "../../text/index.ts";
import type { Line } from "./line.ts";

/** Between parts of a clipping that do not stand together in its file. */
const gap = "\n\n";

/** The text of a clipping, and the way back into the file: `file` is its whole text, `map` leads from there into its bytes. */
export function clippingText(
  file: string,
  lines: readonly Line[],
  map: TextMap | null,
): { readonly text: string; readonly map: TextMap | null } {
  const parts = together(file, lines);
  const text = parts.map(({ start, end }) => file.slice(start, end)).join(gap);
  if (map === null) return { text, map };
  const runs: [number, number, number][] = [];
  let textStart = 0;
  let at = 0;
  for (const { start, end } of parts) {
    // Parts of one file may go back: a headline may stand behind its byline.
    while (at > 0 && (map.runs[at]?.[0] ?? Infinity) > start) at--;
    for (; at < map.runs.length; at++) {
      const [runStart, rawStart, length] = map.runs[at] ?? [0, 0, 0];
      if (runStart >= end) break;
      const from = Math.max(start, runStart);
      const to = Math.min(end, runStart + length);
      if (from >= to) continue;
      const raw = map.unit === "page" ? rawStart : rawStart + from - runStart;
      runs.push([textStart + from - start, raw, to - from]);
    }
    textStart += end - start + gap.length;
  }
  return { text, map: { unit: map.unit, runs } };
}

/** Lines with nothing but white space between them, as one span. */
function together(file: string, lines: readonly Line[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = spans.at(-1);
    const isNext = last !== undefined && start >= last.end;
    if (isNext && file.slice(last.end, start).trim() === "") last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
