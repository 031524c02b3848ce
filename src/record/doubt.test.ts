import { expect, test } from "vitest";
import { doubtOf } from "./index.ts";

test("a row is doubtful where it is rather wrong than right", () => {
  expect(doubtOf({ confidence: 0.49 })).toBe("doubtful");
  expect(doubtOf({ confidence: 0.5 })).toBe("fair");
});

test("what a person looked at is not doubted", () => {
  expect(doubtOf({ confidence: 0.2, status: "unverified" })).toBe("doubtful");
  expect(doubtOf({ confidence: 0.2, status: "confirmed" })).toBe("fair");
});
