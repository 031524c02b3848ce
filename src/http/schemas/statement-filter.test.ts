import { z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { filterFields, filterOf } from "./statement-filter.ts";

test.each([
  [{}, {}],
  [{ who: "" }, { speaker: null, speakerId: null }],
  [{ who: "name:Ada Orlu" }, { speaker: "Ada Orlu", speakerId: null }],
  [{ who: "e0a1" }, { speakerId: "e0a1" }],
  [
    { speaker: "", outlet: "" },
    { speaker: null, outlet: null },
  ],
  [
    { from: "2031-03", to: "2031-03" },
    { from: "2031-03-01", to: "2031-03-31" },
  ],
  [
    { from: "2031", doubt: "fair" },
    { from: "2031-01-01", doubt: "fair" },
  ],
])("%j asks the store for %j", (query, filter) => {
  expect(filterOf(z.object(filterFields).parse(query))).toEqual(filter);
});

test.each([{ form: "loud" }, { from: "soon" }, { status: "new" }])("%j is refused", (query) => {
  expect(z.object(filterFields).safeParse(query).success).toBe(false);
});
