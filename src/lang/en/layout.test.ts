import { expect, test } from "vitest";
import { datelineRules, layoutRules } from "./layout.ts";

test.each(
  layoutRules.flatMap((rule) => rule.examples.map((line) => [rule.kind, line, rule.pattern])),
)("a line of kind %s: %j", (kind, line, pattern) => {
  expect(line).toMatch(pattern);
  const first = layoutRules.find((rule) => rule.pattern.test(String(line)));
  expect(first?.kind).toBe(kind);
});

test.each(layoutRules.flatMap((rule) => rule.not.map((line) => [line, rule.kind, rule.pattern])))(
  "%j is no %s",
  (line, _kind, pattern) => {
    expect(line).not.toMatch(pattern);
  },
);

test.each(datelineRules.flatMap((rule) => rule.examples.map((line) => [line, rule.pattern])))(
  "%j begins with a dateline",
  (line, pattern) => {
    expect(line).toMatch(pattern);
  },
);

test.each(datelineRules.flatMap((rule) => rule.not.map((line) => [line])))(
  "%j does not begin with a dateline",
  (line) => {
    expect(datelineRules.filter((rule) => rule.pattern.test(line))).toEqual([]);
  },
);
