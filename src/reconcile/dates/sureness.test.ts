import fc from "fast-check";
import { expect, test } from "vitest";
import { learnNearness } from "./nearness.ts";
import { surenessOf } from "./sureness.ts";

const pairs = fc.array(
  fc.record({ likeness: fc.double({ min: 0.08, max: 1, noNaN: true }), isNear: fc.boolean() }),
  { maxLength: 40 },
);

test("a pile whose like documents are of one time lets likeness tell more than one whose are not", () => {
  const alike = [0.3, 0.35, 0.4, 0.45].flatMap((likeness) => [likeness, likeness, likeness]);
  const story = learnNearness(alike.map((likeness) => ({ likeness, isNear: true })));
  const campaign = learnNearness(alike.map((likeness) => ({ likeness, isNear: false })));
  const unknown = learnNearness([]);
  expect(story(0.35)).toBeGreaterThan(unknown(0.35));
  expect(campaign(0.35)).toBeLessThan(unknown(0.35));
  expect(unknown(0.6)).toBeGreaterThan(unknown(0.2));
});

test("the order of the pairs changes nothing that counts, and no pile tells all", () => {
  fc.assert(
    fc.property(pairs, fc.double({ min: 0, max: 1, noNaN: true }), (some, likeness) => {
      const odds = learnNearness(some)(likeness);
      expect(learnNearness([...some].reverse())(likeness)).toBeCloseTo(odds, 9);
      expect(Math.abs(odds)).toBeLessThan(4);
    }),
  );
});

const found = { day: 100, certainty: 0.7, nearness: 0.5, told: 0, isSmall: false };

test("a day is surer with more documents around it", () => {
  const likeness = 0.3;
  const lone = surenessOf({ ...found, voters: [{ day: 101, likeness, chance: 1 }] });
  const many = surenessOf({
    ...found,
    voters: [
      { day: 101, likeness, chance: 1 },
      { day: 99, likeness, chance: 1 },
      { day: 94, likeness, chance: 1 },
    ],
  });
  expect(many).toBeGreaterThan(lone);
  expect(surenessOf({ ...found, certainty: 1, voters: [] })).toBeLessThan(1);
  const lent = [101, 99, 94].map((day, i) => ({ day, likeness, chance: i === 0 ? 1 : 0.9 }));
  expect(surenessOf({ ...found, voters: lent })).toBe(lone);
});

test("a day on which neighbours tell of the same is surer, and one in a small pile less sure", () => {
  const plain = { ...found, voters: [{ day: 101, likeness: 0.3, chance: 1 }] };
  expect(surenessOf({ ...plain, told: 1 })).toBeGreaterThan(surenessOf(plain));
  expect(surenessOf({ ...plain, isSmall: true })).toBeLessThan(surenessOf(plain));
});
