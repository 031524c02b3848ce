import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFragment, renderFragment } from "./fragment.ts";
import { pageOf, withQuery } from "./query.ts";
import { documentAddress, screenAt } from "./routes.ts";

test("one state has one address, whatever order it was reached in", () => {
  const a = withQuery(new URLSearchParams("q=ladder"), { form: "direct", page: "2" });
  const b = withQuery(new URLSearchParams("page=2&form=direct"), { q: "ladder" });
  expect(a).toBe("?form=direct&page=2&q=ladder");
  expect(b).toBe(a);
});

test("an empty value takes a condition away", () => {
  expect(withQuery(new URLSearchParams("q=a&form=direct"), { form: null })).toBe("?q=a");
  expect(withQuery(new URLSearchParams("q=a"), { q: "" })).toBe("");
});

test("any value survives the address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
      const query = new URLSearchParams(withQuery(new URLSearchParams(), { q: value }));
      expect(query.get("q")).toBe(value.toWellFormed());
    }),
  );
});

test("a page that is no number is the first", () => {
  expect(pageOf(new URLSearchParams("page=3"), "page")).toBe(3);
  expect(pageOf(new URLSearchParams("page=x"), "page")).toBe(1);
  expect(pageOf(new URLSearchParams("page=-2"), "page")).toBe(1);
});

test("a range of characters is read as RFC 5147 writes it", () => {
  expect(parseFragment("char=210,318")).toEqual({ start: 210, end: 318, length: null });
  expect(parseFragment("char=210,318;length=2975")).toEqual({ start: 210, end: 318, length: 2975 });
  expect(parseFragment("char=7")).toEqual({ start: 7, end: 7, length: null });
  expect(parseFragment("char=9,3")).toBeNull();
  expect(parseFragment("line=3")).toBeNull();
  expect(parseFragment(renderFragment({ start: 1, end: 2 }))).toMatchObject({ start: 1, end: 2 });
});

test("a path leads to one screen", () => {
  expect(screenAt("/")).toEqual({ name: "corpus" });
  expect(screenAt("/d/ab12")).toEqual({ name: "document", id: "ab12" });
  expect(screenAt("/f/ab12")).toEqual({ name: "figure", id: "ab12" });
  expect(screenAt("/p/ab12")).toEqual({ name: "position", id: "ab12" });
  expect(screenAt("/search")).toEqual({ name: "search" });
  expect(screenAt("/d")).toEqual({ name: "nowhere" });
  expect(screenAt("/x/1")).toEqual({ name: "nowhere" });
  expect(documentAddress("ab", { start: 1, end: 4 }, "c")).toBe("/d/ab?s=c#char=1,4");
});
