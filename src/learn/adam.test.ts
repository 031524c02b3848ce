import { expect, test } from "vitest";
import { Adam } from "./index.ts";

test("steps lead to the lowest point of a bowl, and a weight without a gradient stays", () => {
  const values = Float32Array.of(3, -2, 7, 0, 0, 0);
  const adam = new Adam(3, 10);
  for (let step = 0; step < 2000; step++) {
    values[3] = (values[0] ?? 0) - 1;
    values[4] = 40 * ((values[1] ?? 0) - 5);
    adam.step(values, 3, 0.05 * (1 - step / 2000));
  }
  expect(values[0]).toBeCloseTo(1, 2);
  expect(values[1]).toBeCloseTo(5, 2);
  expect(values[2]).toBe(7);
});
