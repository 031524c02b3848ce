import { expect, test } from "vitest";
import { actorCode } from "./actor-codes.ts";

const said = (exact: string) =>
  ({ evidence: [{ doc: "a", start: 0, end: exact.length, exact }] }) as const;

test("a country and a title in front of the name make a code", () => {
  const row = said("Norwegian Foreign Minister Ada Orlu met the king");
  expect(actorCode({ name: "Ada Orlu", country: "NOR" }, row)).toBe("NOR GOV");
  expect(actorCode({ name: "rebels", country: null }, row)).toBe("REB");
  expect(actorCode({ name: "Norway", country: "NOR" }, row)).toBe("NOR");
});

test("who stands before the verb says nothing of whom it is done to", () => {
  expect(
    actorCode({ name: "Mirgast", country: null }, said("the League has accused Mirgast")),
  ).toBe("");
});
