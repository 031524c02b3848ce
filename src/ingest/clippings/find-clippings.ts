import type { Clipping, ClippingLayout } from "./clipping.ts";
import { factiva } from "./factiva.ts";
import { type Line, linesOf, runsBetween } from "./line.ts";
import { lexis, nexis } from "./nexis.ts";
import { proquest } from "./proquest.ts";
import { ruledArticles } from "./ruled.ts";

const layouts: readonly ClippingLayout[] = [nexis, lexis, factiva, proquest];

/** Lines that no article is read from, and yet so many characters that they may be one. */
const leastUnread = 600;

/**
 * The articles in a text that a press database exported as one file (Nexis, LexisNexis, Factiva, ProQuest) or that
 * somebody put together with rules between them, in order; null where the text is one document. What goes before the
 * first is a cover or a list of them. A later part that is not laid out like an article is one as it stands if it is
 * long, lest one be lost. Takes time linear in the text.
 */
export function findClippings(text: string): readonly Clipping[] | null {
  const lines = linesOf(text);
  for (const layout of layouts) {
    const runs = runsBetween(lines, layout.isEdge);
    if (runs.length === 1 && !lines.some(layout.isEdge)) continue;
    const read = runs.map((run) => layout.read(run));
    if (read.every((clipping) => clipping === null)) continue;
    return runs.flatMap((run, at) => read[at] ?? (at === 0 ? [] : asItStands(run)));
  }
  return ruledArticles(lines)?.map(whole) ?? null;
}

function whole(run: readonly Line[]): Clipping {
  return { lines: run, title: null, date: null, outlet: null, url: null };
}

function asItStands(run: readonly Line[]): Clipping[] {
  const size = run.reduce((sum, { text }) => sum + text.length, 0);
  return size < leastUnread ? [] : [whole(run)];
}
