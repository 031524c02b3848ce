import { expect, test } from "vitest";
import { chanceOf, packCheck, trainCheck, unpackCheck } from "./model.ts";

const rows = [
  { features: ["bias", "k visit", "a name GPE"], right: true },
  { features: ["bias", "k talk", "a -"], right: false },
];
const parties = [
  { features: ["actor", "p nsubj^"], right: true },
  { features: ["actor", "p apart"], right: false },
];

test("a check learns which rows are right and keeps that through its bytes", () => {
  const check = unpackCheck(packCheck(trainCheck(rows, parties)));
  expect(chanceOf(check.row, ["bias", "k visit"])).toBeGreaterThan(
    chanceOf(check.row, ["bias", "k talk"]),
  );
  expect(chanceOf(check.party, ["actor", "p nsubj^"])).toBeGreaterThan(
    chanceOf(check.party, ["actor", "p apart"]),
  );
});

test("the same judgments give the same bytes", () => {
  expect(packCheck(trainCheck(rows, parties))).toEqual(packCheck(trainCheck(rows, parties)));
});

test("other bytes are no check", () => {
  expect(() => unpackCheck(new Uint8Array(16))).toThrow();
});
