import { expect, test } from "vitest";
import { timeFact } from "../../../test/dates/time-fact.ts";
import { dayNumber } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import type { TimeFact } from "../time-facts.ts";
import type { DatedNeighbor } from "./dated-neighbor.ts";
import type { StoryDay } from "./story.ts";
import { storyReason } from "./story-reason.ts";

const tuesday = dayNumber({ year: 2031, month: 5, day: 13 });

function neighbor(doc: string, day: number, likeness: number): DatedNeighbor {
  const facts = { doc, datingEvidence: [] } as unknown as DocumentFacts; // Of a document only these are looked at.
  return { facts, day, likeness, trust: 1, chance: 1 };
}

/** What a person reads of a day that these documents and words give. */
function told(near: readonly [DatedNeighbor, ...DatedNeighbor[]], used: readonly TimeFact[]) {
  const found: StoryDay = {
    day: tuesday,
    certainty: 1,
    voters: near,
    near,
    nearest: near[0],
    used,
    told: 0,
  };
  return storyReason(found, (doc) => doc).text;
}

test("the day is called the likeliest, with what each word then means", () => {
  const day = told(
    [neighbor("brenn-1", tuesday, 0.5)],
    [timeFact("Monday", "weekday=1"), timeFact("today", "day:0"), timeFact("tonight", "day:0")],
  );
  expect(day).toBe(
    "brenn-1, of the same story, is of 13 May 2031: most likely written on 13 May 2031, “Monday” being 12 May 2031, “today” and “tonight” that day.",
  );
});

test("documents that are little alike are not counted with those of the story", () => {
  const mixed = told(
    [
      neighbor("brenn-1", tuesday, 0.5),
      neighbor("brenn-2", tuesday + 1, 0.3),
      neighbor("halme-1", tuesday + 4, 0.1),
    ],
    [],
  );
  expect(mixed).toBe(
    "2 documents of the same story are of 13 May 2031 to 14 May 2031, most alike brenn-1: most likely written on 13 May 2031.",
  );
  expect(told([neighbor("halme-1", tuesday, 0.1)], [])).toBe(
    "halme-1, of a similar matter, is of 13 May 2031.",
  );
});
