import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderEventCodebook } from "../../src/lang/en/event-codebook.ts";
import { isRewriting } from "./cases.ts";

const page = new URL("../../docs/codebook.md", import.meta.url);

test("the codebook page says what the tables say", () => {
  const made = renderEventCodebook();
  if (isRewriting()) writeFileSync(page, made);
  expect(existsSync(page) ? readFileSync(page, "utf8") : "").toBe(made);
});
