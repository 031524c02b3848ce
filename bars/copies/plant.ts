import type { Span } from "../../src/text/index.ts";
import { inventSentence, inventWord, pick } from "./invented-news.ts";

/** A passage of one document that was put into another, where it stands in both. */
export interface Planted {
  readonly from: { readonly doc: string; readonly span: Span };
  readonly to: { readonly doc: string; readonly span: Span };
  /** What was done to it. */
  readonly edit: Edit;
}

/** How a passage is changed on its way. */
export type Edit = "verbatim" | "replaced" | "cut" | "added" | "reordered" | "all of these";

/** A pile with copies in it. */
export interface PlantedPile {
  readonly documents: readonly { readonly doc: string; readonly text: string }[];
  readonly planted: readonly Planted[];
}

const edits: readonly Edit[] = [
  "verbatim",
  "replaced",
  "cut",
  "added",
  "reordered",
  "all of these",
];

/** Shares of words or sentences that an edit touches: an editor's hand, not a rewriter's. */
const rates = { replaced: 0.1, cut: 0.12, added: 0.08, all: 0.5 } as const;

/**
 * Documents of 8 to 24 invented sentences, and in every third of them three to seven
 * sentences of another, verbatim or edited; no document is copied from twice, so that no
 * two copies share what neither was given. Only the random numbers decide.
 */
export function plantCopies(count: number, random: () => number): PlantedPile {
  const sentences = Array.from({ length: count }, () =>
    Array.from({ length: 8 + Math.floor(random() * 17) }, () => inventSentence(random)),
  );
  const documents = sentences.map((own, i) => ({ doc: nameOf(i), text: own.join(" ") }));
  const planted: Planted[] = [];
  for (let to = 2; to < count; to += 3) {
    const from = pick([to - 1, to - 2], random, 0);
    const source = sentences[from] ?? [];
    const length = 3 + Math.floor(random() * 5);
    const first = Math.floor(random() * (source.length - length + 1));
    const passage = source.slice(first, first + length);
    const edit = pick(edits, random, "verbatim");
    const copy = change(passage, edit, random).join(" ");
    const own = sentences[to] ?? [];
    const at = Math.floor(random() * (own.length + 1));
    const before = own
      .slice(0, at)
      .map((sentence) => `${sentence} `)
      .join("");
    const after = own.slice(at).join(" ");
    documents[to] = { doc: nameOf(to), text: `${before}${copy} ${after}` };
    const start = source.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
    planted.push({
      from: { doc: nameOf(from), span: { start, end: start + passage.join(" ").length } },
      to: {
        doc: nameOf(to),
        span: { start: before.length, end: before.length + copy.length },
      },
      edit,
    });
  }
  return { documents, planted };
}

function nameOf(i: number): string {
  return `doc-${String(i).padStart(5, "0")}`;
}

function change(passage: readonly string[], edit: Edit, random: () => number): string[] {
  const scale = edit === "all of these" ? rates.all : 1;
  const does = (one: Edit): boolean => edit === one || edit === "all of these";
  let out = [...passage];
  if (does("reordered")) out = reorder(out, random);
  if (does("cut")) out = out.map((text) => eachWord(text, random, rates.cut * scale, () => ""));
  if (does("replaced")) {
    out = out.map((text) =>
      eachWord(text, random, rates.replaced * scale, () => inventWord(random)),
    );
  }
  if (does("added")) {
    out = out.map((text) =>
      eachWord(text, random, rates.added * scale, (word) => `${word} ${inventWord(random)}`),
    );
    if (random() < scale) out.splice(1, 0, inventSentence(random));
  }
  return out;
}

/** Swaps two sentences that stand together. */
function reorder(sentences: readonly string[], random: () => number): string[] {
  const out = [...sentences];
  const at = Math.floor(random() * (out.length - 1));
  const [left = "", right = ""] = out.slice(at, at + 2);
  out.splice(at, 2, right, left);
  return out;
}

function eachWord(
  text: string,
  random: () => number,
  rate: number,
  becomes: (word: string) => string,
): string {
  return text
    .split(" ")
    .map((word) => (random() < rate ? becomes(word) : word))
    .filter((word) => word !== "")
    .join(" ");
}
