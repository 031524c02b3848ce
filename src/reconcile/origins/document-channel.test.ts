import { expect, test } from "vitest";
import { noKnowledge } from "./channel.ts";
import { channelOf } from "./document-channel.ts";

const story = "\n\nThe mill at Lower Tarn stood still on Friday, the owner said.\n";

test.each([
  ["PORT AMBER, May 6 (Zenith) - The mill stood still.", "Zenith"],
  ["PORT AMBER, May 6, 2031 (Zenith) - The mill stood still.", "Zenith"],
  ["PORT AMBER (Zenith), May 6, 2031 - The mill stood still.", "Zenith"],
  ["PORT AMBER, May 6. /Zenith/. The mill stood still.", "Zenith"],
  ["The mill stands still\nBy Orla Venn, Zenith\n", "Zenith"],
  ["The Tarn Mirror\nFriday, 6 May 2031\n", "Tarn Mirror"],
  ["MIRROR, 6 May 2031\n\nNo flour", "MIRROR"],
  ["Ministry of Mills of Tarnland\nPress service\n", "Ministry of Mills of Tarnland"],
  ["The mill stands still\n\n6 May 2031\n", null],
  ["The mill stands still in Tarn\n6 May 2031\n", null],
  ["By our own reporter\n6 May 2031\n", null],
])("a document that begins “%s” is of %s", (head, name) => {
  expect(channelOf(head + story, null, noKnowledge)?.name ?? null).toBe(name);
});

test("an agency credited alone on the last line comes before the paper that prints it", () => {
  const head = "The Tarn Mirror\n6 May 2031\n";
  const body = story.repeat(4);
  expect(channelOf(`${head}${body}\n(Zenith)\n`, null, noKnowledge)?.name).toBe("Zenith");
  expect(channelOf(`${head}${body}`, "Mirror of Tarn", noKnowledge)).toBeNull();
});

test("the last word of a paper's name is not the name of another, nor an adjective after an article", () => {
  const knowledge = {
    ...noKnowledge,
    outlet: (name: string) =>
      ["The Mirror", "Mirror", "The Zealander"].includes(name)
        ? { name: name.includes("Mirror") ? "The Mirror" : name, country: "TARN" }
        : name === "Zenith"
          ? { name, country: "TARN" }
          : null,
  };
  const channel = (head: string): string | null =>
    channelOf(head + story, null, knowledge)?.name ?? null;
  expect(channel("The Tarn Mirror\n\nNo flour")).toBeNull();
  expect(channel("The Zealander miller Orla Venn has no flour.")).toBeNull();
  expect(channel("No flour\n\nTARN Zenith, Friday")).toBe("Zenith");
});
