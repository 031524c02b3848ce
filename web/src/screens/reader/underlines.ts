import { useLayoutEffect, useRef } from "react";
import type { RecordedStatement } from "../../../../src/record/index.ts";
import { clearForms, type DrawnText, drawForms, rangeOf } from "./draw.ts";

/** Pixels from the lower edge of a line's letters up to where it is underlined. */
const raised = 3;

/**
 * Underlines the contents of statements by form with elements over a long text; without
 * them where it is null. A browser paints every highlight of the page anew whenever
 * anything on it changes its style, and lines that lie apart not at all.
 */
export function useUnderlines(
  drawn: DrawnText | null,
  statements: readonly RecordedStatement[],
): (element: HTMLElement | null) => void {
  const layer = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = layer.current;
    if (element === null || drawn === null) return;
    let size = "";
    const draw = (): void => {
      const box = drawn.element.getBoundingClientRect();
      if (size === `${box.width} ${box.height}`) return;
      size = `${box.width} ${box.height}`;
      element.replaceChildren(...statements.flatMap((one) => linesOf(drawn, one, box)));
    };
    draw();
    // What is drawn further up changes where the words stand.
    const observer = new ResizeObserver(draw);
    observer.observe(drawn.element);
    return () => observer.disconnect();
  }, [drawn, statements]);
  return (element) => {
    layer.current = element;
  };
}

/** On paper lines break elsewhere: there all statements of a long text are underlined as those of a short one are. */
export function useUnderlinesOnPaper(
  drawn: DrawnText | null,
  statements: readonly RecordedStatement[],
): void {
  useLayoutEffect(() => {
    if (drawn === null) return;
    const draw = (): void => drawForms(drawn, statements);
    window.addEventListener("beforeprint", draw);
    window.addEventListener("afterprint", clearForms);
    return () => {
      window.removeEventListener("beforeprint", draw);
      window.removeEventListener("afterprint", clearForms);
    };
  }, [drawn, statements]);
}

/** One element for each line that a statement's words run over; `box` is the text's in the window. */
function linesOf(
  drawn: DrawnText,
  { content, form }: RecordedStatement,
  box: DOMRect,
): HTMLElement[] {
  return content.flatMap((span) => {
    const rects = rangeOf(drawn, span)?.getClientRects() ?? [];
    return [...rects].map(({ left, bottom, width }) => {
      const line = document.createElement("i");
      line.className = `line line-${form}`;
      line.style.left = `${left - box.left}px`;
      line.style.top = `${Math.round(bottom - box.top - raised)}px`;
      line.style.width = `${width}px`;
      return line;
    });
  });
}
