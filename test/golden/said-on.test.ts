import { expect, test } from "vitest";
import { createDoc, createPlainDoc } from "../../src/doc/index.ts";
import { build, createAnnotator, createStages } from "../../src/engine/index.ts";
import { createRawInput, type RawInput } from "../../src/ingest/index.ts";
import { openStore } from "../../src/store/index.ts";

const stages = createStages();

/** When the statement was made whose words hold the ones given, in a text written on Wednesday, 14 May 2031. */
function saidOn(text: string, words: string): string | null | undefined {
  const { origin } = createPlainDoc(text);
  const doc = stages.run(createDoc(text, { ...origin, date: "2031-05-14" }, "en"));
  return doc.layers.attributions.find(({ content }) =>
    content.some(({ start, end }) => text.slice(start, end).includes(words)),
  )?.date;
}

test.for([
  ["The toll will stay, Minister Hanna Brusk said on Tuesday.", "toll", "2031-05-13"],
  ["Brusk said late on Monday that the toll would stay.", "toll", "2031-05-12"],
  ["Brusk told reporters in Halme on Monday that the toll would stay.", "toll", "2031-05-12"],
  ["On Sunday, Brusk said that the toll would stay.", "toll", "2031-05-11"],
  ["Brusk on Friday said that the toll would stay.", "toll", "2031-05-09"],
  ["Yesterday, the minister told the council that the toll would stay.", "toll", "2031-05-13"],
  ["“The toll will stay,” Brusk said today.", "toll", "2031-05-14"],
  ["“The toll will stay,” Brusk said in a statement on 3 May.", "toll", "2031-05-03"],
  ["“The toll will stay,” Brusk replied in a note dated April 28.", "toll", "2031-04-28"],
  ["In March, Brusk said that the toll would stay.", "toll", "2031-03"],
  ["Brusk said last month that the toll would stay.", "toll", "2031-04"],
  ["Brusk said in 2027 that the toll would stay.", "toll", "2027"],
  ["In 2028, Brusk told parliament that the toll would stay.", "toll", "2028"],
  ["Brusk said at a hearing on Monday that the toll would stay.", "toll", "2031-05-12"],
  ["“The toll will stay,” Brusk said after the vote on Monday.", "toll", "2031-05-12"],
  ["Speaking in Orvel on 2 May 2031, Brusk said the toll would stay.", "toll", "2031-05-02"],
  ["Brusk said shortly before noon that the toll would stay.", "toll", "2031-05-14"],
  ["Brusk said last week that the toll would stay.", "toll", "2031-05-05/2031-05-11"],
  ["Brusk said two years ago that the toll would stay.", "toll", "2029"],
  ["Last year Brusk said that the toll would stay.", "toll", "2030"],
  ["Brusk said in a 2029 interview that the toll would stay.", "toll", "2029"],
  // A year behind what is told is of that; behind what is quoted, of the quoting.
  ["Brusk spoke of “some forty barges” of salt on the Varn last year.", "forty", null],
  ["“The toll will stay,” Brusk said two years ago.", "toll", "2029"],
  // Right behind the cue, or behind a source that follows it.
  ["Brusk said Monday the toll would stay.", "the toll would stay", "2031-05-12"],
  ["Brusk said Monday night she would keep the toll.", "toll", "2031-05-12"],
  ["“The toll stays,” said Brusk on Monday.", "toll", "2031-05-12"],
  ["“The toll stays,” said Minister Hanna Brusk in Halme late on Monday.", "toll", "2031-05-12"],
  ["“The toll stays,” said the minister on Monday.", "toll", "2031-05-12"],
  ["“The toll stays,” wrote Brusk in March.", "toll", "2031-03"],
  // What is printed or broadcast is of the day it names.
  ["The toll will stay, according to a statement released on Monday.", "toll", "2031-05-12"],
  ["A statement issued late on Monday by Brusk said the toll would stay.", "toll", "2031-05-12"],
  ["A report published in March said the toll would stay.", "toll", "2031-03"],
  ["The drivers' letter of 3 May said the toll would stay.", "toll", "2031-05-03"],
  [
    "The ministry said in a statement issued on Monday that the toll would stay.",
    "toll",
    "2031-05-12",
  ],
  [
    "“The toll will stay,” Brusk said in an interview recorded on Friday and broadcast on Sunday.",
    "toll",
    "2031-05-09",
  ],
  ["Brusk met him on 3 May. Two days later she said the toll would stay.", "toll", "2031-05-05"],
  ["Brusk said in the week of 5 May that the toll would stay.", "toll", "2031-05-05/2031-05-11"],
  ["Brusk said on Monday of last week that the toll would stay.", "toll", "2031-05-05"],
  ["“The toll will stay,” Brusk said over the weekend.", "toll", "2031-05-10/2031-05-11"],
  ["Brusk said earlier this week that the toll would stay.", "toll", "2031-05-12/2031-05-14"],
  // The page may be of the evening before: what is printed with its month stays, and is checked by the record.
  ["“The toll will stay,” Brusk said on May 16.", "toll", "2031-05-16"],
  ["“The toll will stay,” Brusk said on 16 May 2031.", "toll", "2031-05-16"],
  ["“The toll will stay,” Brusk said on June 20.", "toll", "2030-06-20"],
  ["“The toll will stay,” Brusk said on the 24th.", "toll", "2031-04-24"],
  ["In December, Brusk said that the toll would stay.", "toll", "2030-12"],
  // What was done and said in one breath.
  ["Brusk on Tuesday rejected the plan, saying the toll would stay.", "toll", "2031-05-13"],
  [
    "Brusk rejected the plan on Tuesday, telling the council that the toll would stay.",
    "toll",
    "2031-05-13",
  ],
  [
    "The minister left the talks on Sunday, accusing Kordia of delay and saying the toll would stay.",
    "toll",
    "2031-05-11",
  ],
  ["Brusk met the drivers on Monday and told them the toll would stay.", "toll", "2031-05-12"],
  [
    "On Monday, Brusk met the drivers and told them that the toll would stay.",
    "toll",
    "2031-05-12",
  ],
  [
    "In a speech on Monday, Brusk called the offer “an insult” and said the toll would stay.",
    "toll",
    "2031-05-12",
  ],
  [
    "Brusk said on Monday that the bridge was sound. She added that the toll would stay.",
    "toll",
    "2031-05-12",
  ],
  [
    "“The bridge is sound,” Brusk said on 3 May. “And the toll will stay,” she added.",
    "toll",
    "2031-05-03",
  ],
] as const)("%s: %s was said on %s", ([text, words, date]) => {
  expect(saidOn(text, words)).toBe(date);
});

test.for([
  ["The toll fell on Monday, Brusk said.", "toll"],
  ["Brusk met the drivers on Monday and later said the toll would stay.", "toll"],
  ["Brusk left on Monday, after saying the toll would stay.", "toll"],
  ["The drivers met on Monday and Brusk said the toll would stay.", "toll"],
  ["Brusk closed the bridge on Monday and has said the toll will stay.", "toll"],
  ["Brusk blamed Kordia's envoy, who had left on Monday, saying the toll would stay.", "toll"],
  [
    "Brusk attacked Dorn, with whom she clashed at Monday's debate, saying the toll would stay.",
    "toll",
  ],
  ["Brusk visited the programme “Today” to defend the plan, saying the toll would stay.", "toll"],
  ["Brusk won the vote on Monday. The toll will stay, she added.", "toll"],
  ["Brusk, who resigned on Monday, rejected the plan, saying the toll would stay.", "toll"],
  ["Brusk said the bridge fell on Monday and told drivers the toll would stay.", "toll"],
  ["On Monday the bridge fell, Brusk said.", "bridge"],
  ["Brusk said the toll had been paid on Monday.", "toll"],
  ["Following the collapse of the bridge on Monday, Brusk said the toll would stay.", "toll"],
  ["Despite the ruling of Friday, Brusk said the toll would stay.", "toll"],
  ["At the ford on Sunday, drovers say, the ice broke.", "ice"],
  ["Brusk said the toll would stay, urging drivers to pay by Friday.", "toll"],
  ["Brusk, who was elected in 2027, said the toll would stay.", "toll"],
  ["Brusk, elected last Sunday, said the toll would stay.", "toll"],
  ["The toll will stay, Brusk said. On Monday the bridge fell.", "toll"],
  ["“On Monday we mend the bridge,” Brusk said.", "bridge"],
  ["Brusk said the toll, introduced on 1 April, would stay.", "toll"],
  ["Brusk said the toll would stay until June.", "toll"],
  ["Since Monday, Brusk has said that the toll would stay.", "toll"],
  ["The toll will stay, according to a report on Monday's collapse.", "toll"],
  ["Brusk is to say tomorrow that the toll will stay.", "toll"],
  ["Brusk will tell parliament next week that the toll will stay.", "toll"],
  ["Brusk will say on Friday that the toll will stay.", "toll"],
  ["Brusk might say today that the toll will stay.", "toll"],
  ["Brusk said on both Monday and Tuesday that the toll would stay.", "toll"],
  ["On 3 and 4 May, Brusk said that the toll would stay.", "toll"],
  ["Brusk told the chamber in 2030/31 that the toll would stay.", "toll"],
  ["Speaking two days after Sunday's win, Brusk said the toll would stay.", "toll"],
  ["Brusk said in a report on Monday's flood that the toll would stay.", "toll"],
  ["Brusk said in a statement after the flood of 3 May that the toll would stay.", "toll"],
  ["A report on Monday's collapse said the toll would stay.", "toll"],
  ["The author of a report published in March said the toll would stay.", "toll"],
  ["Brusk said Monday's vote would end the toll.", "toll"],
  ["“The toll stays,” said Brusk, who resigned on Monday.", "toll"],
  ["“The toll stays,” said the mayor elected on Sunday.", "toll"],
  ["“The toll stays,” said Brusk after Sunday's win.", "toll"],
  ["Brusk told “Sunday Morning” that the toll would stay.", "toll"],
  ["Brusk told _Today_ that the toll would stay.", "toll"],
  ["The bridge fell in March. Brusk said a week later that the toll would stay.", "toll"],
  ["The bridge fell last week. Brusk said two days later that the toll would stay.", "toll"],
  ["Brusk said two days later that the toll would stay.", "toll"],
] as const)("%s: when %s was said is not told", ([text, words]) => {
  expect(saidOn(text, words) ?? null).toBeNull();
});

test.for([
  ["Brusk said on Tuesday that the toll would stay.", "toll", "Tuesday"],
  ["On 3 May, Brusk met the drivers and told them that the toll would stay.", "toll", "3 May"],
  [
    "Brusk said last week the bridge was sound. She added that the toll would stay.",
    "toll",
    "last week",
  ],
  ["The toll will stay, Brusk said.", "toll", null],
] as const)("%s: “%s” has its date from “%s”", ([text, words, told]) => {
  for (const date of ["2031-05-14", null]) {
    const { origin } = createPlainDoc(text);
    const { layers } = stages.run(createDoc(text, { ...origin, date }, "en"));
    const row = layers.attributions.find(({ content }) =>
      content.some(({ start, end }) => text.slice(start, end).includes(words)),
    );
    const evidence = row?.dateEvidence ?? null;
    expect(evidence === null ? null : text.slice(evidence.start, evidence.end)).toBe(told);
  }
});

test("what somebody adds in a text that only another dates is of the day of what came before", async () => {
  const quoted = "“The eleven mills on the Sarn will never again be sold to a stranger,” ";
  const texts = {
    "a.txt": `HALME - ${quoted}Minister Hanna Brusk said today. She added that the ferries of Orvel would stay idle.\n`,
    "b.txt": `HALME, May 9, 2031 - ${quoted}Minister Hanna Brusk said in Halme on 8 May 2031.\n`,
  };
  const store = await openStore(":memory:");
  await build(inputsOf(texts), store, createAnnotator(1));
  const dates: (string | null)[] = [];
  for await (const { date, dateEvidence } of store.streamStatements()) {
    dates.push(date === null ? null : `${date} ${dateEvidence?.exact}`);
  }
  await store.close();
  expect(dates.toSorted()).toEqual([
    "2031-05-08 8 May 2031",
    "2031-05-08 today",
    "2031-05-08 today",
  ]);
});

test("a remark is of the day that one report tells, where another tells only its week", async () => {
  const quoted = "“The eleven mills on the Sarn will never again be sold to a stranger,” ";
  const texts = {
    "a.txt": `HALME, May 14, 2031 - ${quoted}Minister Hanna Brusk said last week.\n`,
    "b.txt": `HALME, May 9, 2031 - ${quoted}Minister Hanna Brusk said on Thursday.\n`,
  };
  const store = await openStore(":memory:");
  await build(inputsOf(texts), store, createAnnotator(1));
  const dates: (string | null)[] = [];
  for await (const { date } of store.streamRows("remarks")) dates.push(date);
  await store.close();
  expect(dates).toEqual(["2031-05-08"]);
});

async function* inputsOf(texts: Readonly<Record<string, string>>): AsyncGenerator<RawInput> {
  for (const [name, text] of Object.entries(texts)) {
    yield createRawInput(name, new TextEncoder().encode(text));
  }
}
