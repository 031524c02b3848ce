import { expect, test } from "vitest";
import { createPlainDoc } from "../doc/index.ts";
import { cite, createJudgment, createStatement, type Statement } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import { rowEvidence } from "./row-evidence.ts";

const doc = createPlainDoc(
  "They met in Korda, and nobody knew, she said, he said. They met again.",
  "a.txt",
);
const spanOf = (words: string) => {
  const start = doc.text.indexOf(words);
  return { start, end: start + words.length };
};

function said(content: string, source: string): Statement {
  return createStatement(
    doc,
    {
      source: [spanOf(source)],
      cue: [],
      content: [spanOf(content)],
      form: "indirect",
      kind: "speech",
      speaker: source,
      speakerChain: null,
      addressee: null,
      addresseeChain: null,
      via: [],
      date: null,
      dateEvidence: null,
      confidence: 0.9,
      reason: "made by hand",
    },
    { stage: "test@1", model: null },
  );
}

const wide = said("They met in Korda, and nobody knew, she said", "he");
const narrow = said("They met in Korda, and nobody knew", "she");

test("the narrowest statement whose content holds the words says them; words in none the document says itself", async () => {
  const store = await openStore(":memory:");
  const statements = [narrow, wide];
  await store.writeDocument({ doc, pipeline: "test@1", statements, problems: [] });
  const speakerOf = async (words: string) => {
    const { reports } = await rowEvidence(store, { evidence: [cite(doc, spanOf(words))] }, "event");
    return reports[0]?.statement?.speaker ?? null;
  };
  expect(await speakerOf("met in Korda")).toBe("she");
  expect(await speakerOf("she said")).toBe("he");
  expect(await speakerOf("met again")).toBeNull();
  await store.close();
});

test("decisions about the row and about the statement that says it come with it, oldest first, others do not", async () => {
  const store = await openStore(":memory:");
  const statements = [narrow, wide];
  await store.writeDocument({ doc, pipeline: "test@1", statements, problems: [] });
  const place = cite(doc, spanOf("met in Korda"));
  const decide = async (about: string, target: typeof place, when: string) => {
    const decision = { action: "confirm", about, target: [target], values: null, why: "" } as const;
    await store.appendJudgment(createJudgment(decision, { who: "Mira", when }));
  };
  await decide("statement", narrow.evidence[0], "2031-05-14T11:00:00Z");
  await decide("event", place, "2031-05-14T10:00:00Z");
  await decide("figure", place, "2031-05-14T12:00:00Z");
  await decide("event", cite(doc, spanOf("met again")), "2031-05-14T13:00:00Z");
  const { decisions } = await rowEvidence(store, { evidence: [place] }, "event");
  expect(decisions.map(({ judgment }) => [judgment.about, judgment.when.slice(11, 13)])).toEqual([
    ["event", "10"],
    ["statement", "11"],
  ]);
  await store.close();
});
