import { expect, test } from "vitest";
import {
  type Attribution,
  type Chain,
  createPlainDoc,
  type Mention,
  type Turn,
  withLayer,
} from "../../doc/index.ts";
import { spoken } from "./index.ts";

const text = "Talks, 14 May 2031 Dear guests! We value this. He told me that the road is open.";
const turn: Turn = {
  start: 19,
  end: text.length,
  speaker: null,
  speakerChain: null,
  label: null,
  reason: "no evidence of the speaker",
  heading: { start: 0, end: 18 },
};
const told: Attribution = {
  source: [{ start: 47, end: 49 }],
  cue: [{ start: 50, end: 54 }],
  content: [{ start: 63, end: 79 }],
  form: "indirect",
  kind: "speech",
  speaker: "Ivo Kest",
  speakerChain: 1,
  addressee: null,
  addresseeChain: null,
  via: [],
  date: null,
  dateEvidence: null,
  confidence: 0.7,
  reason: "subject of *told*",
};

/** The heading names Kest. */
const mentions: Mention[] = [
  { start: 0, end: 5, kind: "name", type: "PER", name: null, headToken: 0, metonym: false },
];
const chains: Chain[] = [
  {
    id: 0,
    name: "Ivo Kest",
    named: true,
    type: "PER",
    country: null,
    titles: [],
    gender: null,
    members: [],
    mentions: [0],
  },
];

function run(turns: Turn[], attributions: Attribution[]) {
  const sentences = [
    { start: 0, end: 31, firstToken: 0, endToken: 0 },
    { start: 32, end: 46, firstToken: 0, endToken: 0 },
    { start: 47, end: 80, firstToken: 0, endToken: 0 },
  ];
  const timexes = [
    { start: 7, end: 18, type: "DATE", value: "2031-05-14", relative: null },
  ] as const;
  const dated = withLayer(createPlainDoc(text), "timexes", timexes);
  const split = withLayer(withLayer(dated, "sentences", sentences), "turns", turns);
  const people = withLayer(withLayer(split, "mentions", mentions), "chains", chains);
  return spoken().run(withLayer(people, "attributions", attributions));
}

test("the sentences of a turn are words spoken, dated by the heading, by nobody known", () => {
  const rows = run([turn], []);
  expect(rows.map((row) => text.slice(row.content[0].start, row.content[0].end))).toEqual([
    "Dear guests! We value this.",
    "He told me that the road is open.",
  ]);
  expect(rows[0]).toMatchObject({ speaker: null, date: "2031-05-14", form: "direct" });
});

test("what a turn reports of somebody else stays beside it", () => {
  expect(run([turn], [told]).map((row) => row.speaker)).toEqual([null, null, "Ivo Kest"]);
});

test("a document without turns keeps its attributions", () => {
  expect(run([], [told])).toEqual([told]);
});

test("the one person in the heading is spoken to by whoever else is known to speak", () => {
  expect(run([{ ...turn, speaker: "Ada Orlu", speakerChain: 3 }], [])[0]?.addressee).toBe(
    "Ivo Kest",
  );
  expect(run([{ ...turn, speaker: "Ivo Kest", speakerChain: 0 }], [])[0]?.addressee).toBeNull();
  expect(run([turn], [])[0]?.addressee).toBeNull();
});

test.each(["(The talks ended at noon, in the hall.)", "The Long Bench is produced by Ida Kest."])(
  "a line about the words is nobody's: %s",
  (note) => {
    const words = `We value this very much.\n\n${note}`;
    const doc = createPlainDoc(words);
    const sentences = [
      { start: 0, end: 24, firstToken: 0, endToken: 0 },
      { start: 26, end: words.length, firstToken: 0, endToken: 0 },
    ];
    const split = withLayer(withLayer(doc, "sentences", sentences), "timexes", []);
    const told = withLayer(split, "turns", [
      { ...turn, start: 0, end: words.length, heading: null },
    ]);
    const people = withLayer(withLayer(told, "mentions", []), "chains", []);
    const rows = spoken().run(withLayer(people, "attributions", []));
    expect(rows.map(({ content }) => words.slice(content[0].start, content[0].end))).toEqual([
      "We value this very much.",
    ]);
  },
);
