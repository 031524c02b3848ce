import type { PdfLine } from "./pdf-lines.ts";

/** Lines at the head and at the foot of a page that may repeat. */
const edgeLines = 3;
/** What stands on so many pages, numbers apart, is a running head or foot. */
const leastPages = 3;

const pageNumber =
  /^(?:page\s+)?[-–—|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—|]?(?:\s*(?:\/|of)\s*\d{1,4})?$/i;

/** The lines of each page without page numbers and without what is printed at the edge of at least three and a third of all pages. */
export function withoutRunningHeads(
  pages: readonly (readonly PdfLine[])[],
): readonly (readonly PdfLine[])[] {
  const pagesWith = new Map<string, number>();
  for (const lines of pages) {
    for (const shape of new Set(edgesOf(lines).map(shapeOf))) {
      pagesWith.set(shape, (pagesWith.get(shape) ?? 0) + 1);
    }
  }
  const least = Math.max(leastPages, pages.length / 3);
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    const isHead = (line: PdfLine): boolean =>
      pageNumber.test(line.text) || (pagesWith.get(shapeOf(line)) ?? 0) >= least;
    return lines.filter((line) => !(edges.has(line) && isHead(line)));
  });
}

/** The highest and the lowest lines of a page, wherever in the file they are set. */
function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return [
    ...byHeight.slice(0, edgeLines),
    ...byHeight.slice(Math.max(edgeLines, byHeight.length - edgeLines)),
  ];
}

/** A line with its numbers alike, so that *Page 3* is *Page 4*. */
function shapeOf(line: PdfLine): string {
  return `${line.text.replace(/\d+/g, "#")} ${Math.round(line.y)}`;
}
