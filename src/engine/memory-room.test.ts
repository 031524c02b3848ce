import { expect, test } from "vitest";
import { OnrecordError } from "../problem.ts";
import { checkMemory } from "./memory-room.ts";

test("a pile that fits into memory is reconciled; of one that does not a sentence tells what to do", () => {
  const heads = Array.from({ length: 3 }, () => ({ length: 10_000_000 }));
  expect(() => checkMemory(heads, 2 ** 32)).not.toThrow();
  expect(() => checkMemory([])).not.toThrow();
  const refused = (): void => checkMemory(heads, 2 ** 30);
  expect(refused).toThrow(OnrecordError);
  expect(refused).toThrow(
    /All 3 documents .* 30 million characters .* 2\.2 GB .* may use 1\.0 GB.*max-old-space-size=2976/,
  );
});
