import { expect, test } from "vitest";
import { resolveRelative } from "../../../doc/index.ts";
import { readMatch } from "../read-match.ts";
import { patterns } from "./index.ts";

/** Wednesday, 14 May 2031. */
const reference = { year: 2031, month: 5, day: 14 };

const examples = patterns.flatMap(({ name, expression, examples }) =>
  examples.map(([words, value]) => ({ name, expression, words, value })),
);

test.each(examples)("$name: $words = $value", ({ name, expression, words, value }) => {
  const [lead, inner] = words.includes("|") ? words.split("|") : ["", words];
  const text = `${lead === "" ? "" : `${lead} `}${inner}, as said.`;
  expression.lastIndex = text.length - `${inner}, as said.`.length;
  const match = expression.exec(text);
  expect(match?.[0]).toBe(inner);
  if (match === null) return;
  const found = readMatch(name, match);
  const values = (found ?? []).map((each) =>
    each.relative === null
      ? each.value
      : (resolveRelative(each.relative, reference, "past") ?? each.relative),
  );
  expect(values.join(" ")).toBe(value);
});
