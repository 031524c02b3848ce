import {
  docOfConllu,
  type GapExample,
  goldMentionsOf,
  goldNamesOf,
  readGap,
  referentsOf,
} from "../../corpora/coref/index.ts";
import { readConllu } from "../../corpora/index.ts";
import type { RankExample } from "../../src/annotate/chains/index.ts";
import { mentions } from "../../src/annotate/mentions/index.ts";
import { findQuotations } from "../../src/annotate/quotations/index.ts";
import { withLayer } from "../../src/doc/index.ts";
import { overlaps, type Span } from "../../src/text/index.ts";
import type { Annotated } from "./annotate.ts";

/** Documents of a GUM file with the treebank's own trees. */
export function gumExamples(file: string): RankExample[] {
  return readConllu(file).map((source) => {
    const gold = goldMentionsOf(source);
    const named = withLayer(docOfConllu(source), "names", goldNamesOf(source, gold));
    const mentioned = withLayer(named, "mentions", mentions().run(named));
    const quoted = withLayer(
      mentioned,
      "quotations",
      findQuotations(source.text, paragraphs(source.text)),
    );
    return { doc: quoted, referents: referentsOf(quoted, gold), complete: true };
  });
}

/** Documents of a GUM file, read as a user's text would be. */
export function rawGumExamples(file: string, read: (text: string) => Annotated): RankExample[] {
  return readConllu(file).map((source) => {
    const doc = read(source.text);
    return { doc, referents: referentsOf(doc, goldMentionsOf(source)), complete: true };
  });
}

/** The snippets of a GAP file: only the pronoun and the two names are told apart. */
export function gapExamples(file: string, read: (text: string) => Annotated): RankExample[] {
  return readGap(file).flatMap((example): RankExample[] => {
    const doc = read(example.text);
    const referents = gapReferents(doc, example);
    return example.isA || example.isB ? [{ doc, referents, complete: false }] : [];
  });
}

/** Index of the pronoun's mention and of those of the two names, -1 where none was found. */
export function gapMentions(
  doc: Annotated,
  example: GapExample,
): { readonly pronoun: number; readonly a: number; readonly b: number } {
  const all = doc.layers.mentions;
  const named = (span: Span): number => {
    const exact = all.findIndex(
      ({ name }) => name !== null && name.start === span.start && name.end === span.end,
    );
    if (exact >= 0) return exact;
    return all.findIndex(({ name }) => name !== null && overlaps(name, span));
  };
  return {
    pronoun: all.findIndex(
      ({ kind, start }) => kind === "pronoun" && start === example.pronoun.start,
    ),
    a: named(example.a),
    b: named(example.b),
  };
}

function gapReferents(doc: Annotated, example: GapExample): Int32Array {
  const referents = new Int32Array(doc.layers.mentions.length).fill(-1);
  const { pronoun, a, b } = gapMentions(doc, example);
  if (a >= 0) referents[a] = 1;
  if (b >= 0 && b !== a) referents[b] = 2;
  if (pronoun >= 0) referents[pronoun] = example.isA ? 1 : 2;
  return referents;
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    spans.push({ start, end: start + part.length });
    start += part.length + 2;
  }
  return spans;
}
