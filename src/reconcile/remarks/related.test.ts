import { expect, test } from "vitest";
import { match, type Said } from "../../../test/remarks/match-cases.ts";

/** What is related to what, by documents. */
function related(...said: readonly Said[]): string[] {
  return match(...said)
    .flatMap(({ reports, related: own }) =>
      own.map(({ relation, statement }) => `${reports[0].statement.doc} ${relation} ${statement}`),
    )
    .sort();
}

/** The documents of each remark of several. */
function joined(...said: readonly Said[]): string[][] {
  return match(...said)
    .filter(({ reports }) => reports.length > 1)
    .map(({ reports }) => reports.map((one) => one.statement.doc));
}

const kelp = "The ferry stays in harbor until the last strand of kelp is out of its screws.";
const other = "Until the last strand of kelp is out of its screws the ferry stays in harbor.";

test("words alike of two people of one last name, or that name the other, are no echo", () => {
  const own = { doc: "a", text: kelp, speakerId: "Nadia Orlu" };
  expect(related(own, { doc: "b", text: other, speakerId: "Pavel Brask" })).toHaveLength(2);
  expect(related(own, { doc: "b", text: other, speakerId: "Sgt Orlu" })).toEqual([]);
  const told = `Orlu told us that ${other.toLowerCase()}`;
  expect(related(own, { doc: "b", text: told, speakerId: "Pavel Brask" })).toEqual([]);
});

test("nobody says anything again whom nobody knows", () => {
  const early = { doc: "a", text: kelp, date: "2031-05-14" };
  const late = { doc: "b", text: other, date: "2031-06-20" };
  expect(related(early, late)).toEqual(["a repeat b 0", "b repeat a 0"]);
  expect(related({ ...early, speakerId: null }, { ...late, speakerId: null })).toEqual([]);
});

test("what two papers retell in the very same words is one text, however far apart they are dated", () => {
  const retold = "the ferry stayed in harbor until divers had freed its screws of kelp";
  const early = { doc: "a", text: retold, form: "indirect" as const, date: "2031-05-14" };
  expect(joined(early, { ...early, doc: "b", date: "2031-05-29" })).toEqual([["a", "b"]]);
  const dated = { ...early, isDated: true };
  expect(joined(dated, { ...dated, doc: "b", date: "2031-05-29" })).toEqual([]);
});

test("the very same long words of one day are one remark, to whomever two papers say they were said", () => {
  const own = { doc: "a", text: kelp, addresseeId: "harbor radio" };
  expect(joined(own, { ...own, doc: "b", addresseeId: "coast radio" })).toEqual([["a", "b"]]);
  expect(joined(own, { doc: "b", text: other, addresseeId: "coast radio" })).toEqual([]);
});

test("two sentences of one day that share three words and little else are two remarks", () => {
  const long =
    "We want a harbor where the ferry, the trawler and the child in a rowing boat all find their place, by day and by night.";
  const short = "The ferry wants another harbor, and cheaper fuel, and younger captains.";
  expect(joined({ doc: "a", text: long }, { doc: "b", text: short })).toEqual([]);
});

test("forty prints of one remark, and one of another day, are grouped at once", () => {
  const prints = Array.from({ length: 40 }, (_, i) => ({ doc: `a${i}`, text: kelp }));
  const later = { doc: "b", text: other, date: "2031-06-20" };
  expect(joined(...prints, later).map((docs) => docs.length)).toEqual([40]);
});

test("a phrase of three words is no echo", () => {
  const phrase = { doc: "a", text: "A really bitter pill,", speakerId: "Nadia Orlu" };
  const again = { doc: "b", text: "It was a really bitter pill.", speakerId: "Pavel Brask" };
  expect(related(phrase, again)).toEqual([]);
});
