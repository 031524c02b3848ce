import { percentOf, plainMeasure } from "../measures.ts";
import type { Measure } from "../options.ts";

/** How much of what the examples expect came true, in percent. */
export function partMeasure(metric: string, part: number, whole: number): Measure {
  const on = `examples (${part} of ${whole})`;
  return plainMeasure({ metric, on, value: percentOf(part, whole) });
}
