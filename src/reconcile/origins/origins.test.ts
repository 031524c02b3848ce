import { expect, test } from "vitest";
import type { Span } from "../../text/index.ts";
import { findCopies } from "./copies.ts";
import type { CopyIndex } from "./copy-index.ts";
import { createCopyIndex, groupOrigins, printsOf } from "./index.ts";

const wire =
  "The harbor of Ostrel stayed shut for a third day while divers looked for the chain that had broken loose in the storm. Pilots waited at the inn.";
const quote =
  "We will open the gate when the last diver is out of the water and not a minute before";
const own =
  "A baker on the quay gave bread to the crews. Nobody in Vessin could say how long the stocks would last without the ferry.";
const other =
  "In the parliament the talk was of pensions, and the ministers of the new cabinet left by the side door before lunch.";

interface Printing {
  readonly doc: string;
  readonly text: string;
  readonly origin?: string;
}

/** The documents of each origin of one quotation that several documents print. */
function originsOf(...printings: readonly Printing[]): string[][] {
  const contents = new Map(
    printings.map(({ doc, text }): [string, Span] => {
      const start = text.indexOf(quote);
      return [doc, { start, end: start + quote.length }];
    }),
  );
  const copies = createCopyIndex(
    printings.map(({ doc, text }) => ({
      doc,
      prints: printsOf(text),
      quoted: [contents.get(doc) ?? { start: 0, end: 0 }],
    })),
  );
  const reports = printings.map(({ doc, origin }) => ({
    doc,
    origin: origin ?? doc,
    isSaid: origin !== undefined,
    content: [contents.get(doc) ?? { start: 0, end: 0 }],
  }));
  return groupOrigins(reports, copies).map(({ documents }) => [...documents]);
}

test("two outlets that quote one agency are one origin, whatever it is called", () => {
  expect(
    originsOf(
      { doc: "a", text: `“${quote},” the mayor said.`, origin: "Amber News" },
      { doc: "b", text: `The mayor: “${quote}.”`, origin: "amber news" },
    ),
  ).toEqual([["a", "b"]]);
  const named = ["Zenith", "Zenith news agency", "the official agency Zenith", "Amber"];
  const reports = named.map((origin, i) => ({
    doc: String(i),
    origin,
    isSaid: true,
    content: [{ start: 0, end: quote.length }],
  }));
  const groups = groupOrigins(reports, createCopyIndex([]));
  expect(groups.map(({ name, documents }) => [name, ...documents])).toEqual([
    ["Amber", "3"],
    ["Zenith", "0", "1", "2"],
  ]);
});

test("an outlet that prints an agency's text under its own name is that agency's origin", () => {
  const [group] = groupOrigins(
    ["a", "b"].map((doc) => ({
      doc,
      origin: doc === "a" ? "Amber Post" : "Zenith News",
      isSaid: doc === "b",
      content: [{ start: wire.length, end: wire.length + quote.length }],
    })),
    createCopyIndex(
      ["a", "b"].map((doc) => ({
        doc,
        prints: printsOf(`${wire} ${quote}. ${doc === "a" ? own : ""}`),
        quoted: [],
      })),
    ),
  );
  expect(group).toEqual({ name: "Zenith News", documents: ["a", "b"] });
});

test("the same quoted words in two outlets' own reports are two origins", () => {
  expect(
    originsOf(
      { doc: "a", text: `${own} “${quote},” the mayor said on Tuesday.` },
      { doc: "b", text: `${other} Asked for a date, the mayor answered: “${quote}.”` },
    ),
  ).toEqual([["a"], ["b"]]);
});

test("a quotation inside copied narration goes back to one origin though the rest differs", () => {
  const copied = `${wire} “${quote},” the mayor said.`;
  expect(
    originsOf(
      { doc: "a", text: `${own} ${own.toUpperCase()} ${copied} ${own.replaceAll("the", "that")}` },
      { doc: "b", text: `${other} ${copied.replace("third", "fourth")} ${other}` },
    ),
  ).toEqual([["a", "b"]]);
});

test("names, a place and a sum that two short reports of one day have in common make no copy", () => {
  const first =
    "The tanker that broke apart off the coast of Ostrel on Monday held 9,000 tons of crude, Transport Minister Yoel Adrast said on Wednesday. He expected no more oil on the beaches north of the bay.";
  const second =
    "The worst is over, if one believes Transport Minister Yoel Adrast. In its holds were no more than 9,000 tons of crude, he told the harbor, and what is left of the tanker that broke apart off the coast of Ostrel will stay where it is until the autumn gales.";
  const prints = [first, second].map(printsOf);
  const documents = prints.map((own, i) => ({ doc: String(i), prints: own, quoted: [] }));
  expect(findCopies(documents)).toHaveLength(1);
  expect(createCopyIndex(documents).of("0").size).toBe(0);
});

test("a wire story that forty outlets print is found in all of them", () => {
  const documents = Array.from({ length: 40 }, (_, i) => ({
    doc: `outlet ${i}`,
    prints: printsOf(`${wire} ${own} ${other} Signed ${i}.`),
  }));
  const linked = new Set(findCopies(documents).flatMap(({ a, b }) => [a, b]));
  expect(linked.size).toBe(40);
});

test("texts of nothing, and of one word a thousand times, share no passage", () => {
  const prints = ["", "a", "word ".repeat(1000), "💧 \ud800"].map((text, i) => ({
    doc: String(i),
    prints: printsOf(text),
  }));
  expect(findCopies(prints)).toEqual([]);
});

test("words of which a copied stretch holds less than half were not taken with it", () => {
  const report = (doc: string) => ({
    doc,
    origin: doc,
    isSaid: false,
    content: [{ start: 100, end: 200 }],
  });
  const copiedUpTo = (end: number): CopyIndex => {
    const stretch = { start: 0, end };
    return {
      of: (doc) => new Map([[doc === "a" ? "b" : "a", [{ own: stretch, other: stretch }]]]),
    };
  };
  const both = [report("a"), report("b")];
  expect(groupOrigins(both, copiedUpTo(140))).toHaveLength(2);
  expect(groupOrigins(both, copiedUpTo(160))).toHaveLength(1);
});

test("what a paper has of an agency word for word is the agency's", () => {
  const report = (doc: string, origin: string) => ({ doc, origin, isSaid: false, content: [] });
  const text = `${wire} ${quote}`;
  const start = text.indexOf(quote);
  const printed = ["a", "b"].map((doc) => ({
    doc,
    prints: printsOf(text),
    quoted: [{ start, end: start + quote.length }],
  }));
  const content = [{ start, end: start + quote.length }];
  const [group] = groupOrigins(
    [
      { ...report("a", "Amber Post"), content },
      { ...report("b", "Zenith News Agency"), content },
    ],
    createCopyIndex(printed),
  );
  expect(group).toEqual({ name: "Zenith News Agency", documents: ["a", "b"] });
});
