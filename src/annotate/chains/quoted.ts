import { lemmaOf, type Quotation, relationOf, uposOf } from "../../doc/index.ts";
import { speechVerbs } from "../../lang/en/speech-verbs.ts";
import { firstWhere } from "../../text/index.ts";
import { itemsByHead } from "./appositions.ts";
import type { Item } from "./item.ts";
import type { View } from "./view.ts";

/** A document whose quotations are not read yet. */
type Text = Omit<View, "speakers">;

/** How far from its marks the verb of a quotation is looked for, in tokens. */
const reach = 14;

/**
 * The item that speaks each outermost quotation, by its index, or -1: the subject
 * of the speech verb beside the marks; else the speaker of the quotation before, in
 * the same paragraph or gone on from it. Good enough to read *I* and *me*; who is
 * quoted is told by the attributions.
 */
export function quotationSpeakers(view: Text, quotations: readonly Quotation[]): Int32Array {
  const speakers = new Int32Array(quotations.length).fill(-1);
  const byHead = itemsByHead(view.items.filter((item) => item.pronoun === null || item.quote < 0));
  let before = -1;
  let previousEnd = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    const from = tokenAfter(view, quotation.start);
    const to = tokenAfter(view, quotation.end);
    const own = speakerBeside(view, byHead, from, to, quotation.end);
    const between = view.text.slice(previousEnd, quotation.start);
    const carried = quotation.continues || (before >= 0 && !between.includes("\n"));
    speakers[index] = own >= 0 ? own : carried ? before : -1;
    before = speakers[index] ?? -1;
    previousEnd = quotation.end;
  });
  return speakers;
}

function tokenAfter(view: Text, offset: number): number {
  return firstWhere(view.tokens.length, (at) => (view.tokens.starts[at] ?? 0) >= offset);
}

function speakerBeside(
  view: Text,
  byHead: ReadonlyMap<number, Item>,
  from: number,
  to: number,
  end: number,
): number {
  for (let i = to; i < Math.min(to + reach, view.tokens.length); i++) {
    // A verb in the next paragraph brings other words.
    if (view.text.slice(end, view.tokens.starts[i] ?? end).includes("\n")) break;
    const word = view.text.charAt(view.tokens.starts[i] ?? 0);
    if (/[“"«.!?]/.test(word)) break;
    const speaker = subjectOf(view, byHead, i);
    if (speaker >= 0) return speaker;
  }
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const word = view.text.charAt(view.tokens.starts[i] ?? 0);
    if (/[”"».!?]/.test(word)) break;
    const speaker = subjectOf(view, byHead, i);
    if (speaker >= 0) return speaker;
  }
  return -1;
}

/** The item that is the subject of the speech verb at a token, or -1. */
function subjectOf(view: Text, byHead: ReadonlyMap<number, Item>, token: number): number {
  if (uposOf(view.tags, token) !== "VERB") return -1;
  if (!speechVerbs.has(lemmaOf(view.tags, token).toLowerCase())) return -1;
  for (let i = Math.max(0, token - 20); i < Math.min(view.tokens.length, token + 20); i++) {
    if (view.arcs.heads[i] !== token || relationOf(view.arcs, i) !== "nsubj") continue;
    const item = byHead.get(i);
    if (item !== undefined) return item.index;
  }
  return -1;
}
