import { expect, test } from "vitest";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";

/** Who takes which stance, and what the document tells of the proposal: name, author, nouns, topic, points. */
function positions(text: string): string[] {
  const { annotated } = annotateDoc(createPlainDoc(text, "a", "en"));
  return (annotated?.layers.stances ?? []).map(({ actor, stance, proposal }) => {
    const told = proposal === null ? "" : [proposal.name, proposal.author, proposal.points];
    const about = proposal === null ? "" : [...proposal.kinds, "on", ...proposal.topic].join(" ");
    return `${actor} ${stance} | ${[...told].map((one) => one ?? "-").join(" ")} | ${about}`;
  });
}

test.each([
  [
    "a name and the description beside it",
    "Mira Holt of Tarsk stands behind the Seven Points, Veldia's plan to end the war in the marshes.",
    ["Mira Holt support | Seven Points Veldia 7 | plan on peace"],
  ],
  [
    "the plan alone is the one that was told of",
    "Veldia put forward a seven-point plan in March. On Friday the government of Norland rejected the plan.",
    [
      "Veldia support | - Veldia 7 | plan on",
      "the government of Norland oppose | - Veldia 7 | plan on",
    ],
  ],
  [
    "it is the proposal of its chain, which is shown with it",
    "President Mira Holt read out the harbour treaty in full. Norland supports it.",
    ["Norland support | - - - | treaty on harbour"],
  ],
  [
    "your initiative is of who is spoken to, with what it is about",
    "“Tarsk welcomes your initiative for the bridges and the roads,” Prime Minister Ivo Brand told Mira Holt.",
    ["Tarsk support | - Mira Holt - | initiative on bridg road"],
  ],
  [
    "a ship by its name is nothing to be against, an act is",
    "Bram Tesk attacked the USS Corley in 2000. President Ada Orlu opposed the Clean Rivers Act.",
    ["Ada Orlu oppose |  | "],
  ],
  [
    "nobody takes a side by steps that are no plan",
    "The mayor of Brenn took seven steps and put forward a few proposals.",
    [],
  ],
  [
    "a person called Bill is no bill",
    "President Mira Holt once defended Bill Corsen. Norland attacked Bill Corsen.",
    [],
  ],
  [
    "a decision of which nothing is told is no proposal, whosever it is",
    "President Mira Holt defended her decision. Norland opposed such policies.",
    [],
  ],
  [
    "a decision of which something is told is one",
    "President Mira Holt defended her decision to close the harbour.",
    ["Mira Holt support |  | "],
  ],
  [
    "statements that somebody calls wrong are no proposal",
    "President Mira Holt said that those statements were wrong.",
    [],
  ],
  [
    "what somebody is asked to do is no stance of hers",
    "President Mira Holt asked Ivo Brand to support the harbour treaty.",
    [],
  ],
  [
    "no objection is neither for nor against",
    "Norland raised no objection to the harbour treaty.",
    ["Norland neutral | - - - | treaty on harbour"],
  ],
  [
    "what is to end is opposed by who calls for its end, and nothing is known of who is called on",
    "Norland called on the League to lift the fish embargo.",
    ["Norland oppose |  | "],
  ],
  [
    "who votes to reject is against, once",
    "Norland voted to reject the harbour treaty.",
    ["Norland oppose | - - - | treaty on harbour"],
  ],
  [
    "a leader who calls on others to reject is against",
    "Deputy Mira Holt called on the senate to reject the harbour treaty.",
    ["Mira Holt oppose | - - - | treaty on harbour"],
  ],
  [
    "for the repeal is against the law, against the repeal may be anything",
    "Norland supports the repeal of the fishing law. Veldia opposes the repeal of the fishing law.",
    ["Norland oppose | - - - | law on fish"],
  ],
  [
    "what somebody is warned against is not where the one who warns stands",
    "Minister Mira Holt warned Norland against rejecting the harbour treaty.",
    [],
  ],
  [
    "who drops his opposition is no longer against",
    "Norland dropped its opposition to the harbour treaty.",
    ["Norland neutral | - - - | treaty on harbour"],
  ],
  [
    "who withdraws his backing is against",
    "Norland withdrew its support for the harbour treaty.",
    ["Norland oppose | - - - | treaty on harbour"],
  ],
  [
    "a verdict whose verb stands in marks behind the plan",
    "The Veldian plan “holds helpful parts,” Secretary Mira Holt told the senate.",
    ["Mira Holt conditional | - Veldian - | plan on"],
  ],
  [
    "ready to accept is one row",
    "Norland is ready to accept the harbour treaty.",
    ["Norland support | - - - | treaty on harbour"],
  ],
  [
    "without conditions is how somebody supports a plan, no part of it",
    "Norland supports the Veldian plan without conditions.",
    ["Norland support | - Veldian - | plan on"],
  ],
  [
    "the plan that is told of, not one that somebody calls none",
    "Mediator Mira Holt presented a four-point plan for a truce. Norland accepted the plan. “A plan that forgets the dead is no plan,” Ivo Brand said.",
    ["Norland support | - Mira Holt 4 | plan on peace"],
  ],
  [
    "who put a plan forward, told behind it",
    "Norland backed the truce plan put forward by envoy Mira Holt.",
    ["Norland support | - Mira Holt - | plan on peace"],
  ],
] as const)("%s", (_, text, expected) => {
  expect(positions(text)).toEqual(expected);
});

test("what is not unacceptable is not for that supported", () => {
  const proposed = "Veldia put forward a seven-point plan in March.";
  const verdict = (words: string): boolean =>
    positions(`${proposed} “The plan is ${words},” Mira Holt of Tarsk said.`).some((row) =>
      row.startsWith("Mira Holt"),
    );
  expect(verdict("unacceptable")).toBe(true);
  expect(verdict("not unacceptable")).toBe(false);
});

test("two proposals of one author on two topics stay two", () => {
  const rows = positions(
    "Norland welcomed the Tarskan plan for the ports. Veldia rejected the Tarskan plan for the prisons.",
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain("port");
  expect(rows[0]).not.toContain("prison");
});
