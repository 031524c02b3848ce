import type { Layout } from "./page.ts";

/** Length of the dateline that a line begins with, without white space after it, and whether it is a place alone; null where it has none. */
export function findDateline(
  line: string,
  layout: Layout,
): { length: number; bare: boolean } | null {
  for (const rule of layout.datelines) {
    const match = rule.pattern.exec(line);
    if (match !== null) return { length: match[0].trimEnd().length, bare: rule.bare };
  }
  return null;
}
