import type { Measure } from "../options.ts";

/** A measure that is a part of what the examples expect, in percent. */
export function share(metric: string, part: number, whole: number): Measure {
  return {
    metric,
    on: `examples (${part} of ${whole})`,
    value: (100 * part) / Math.max(1, whole),
    interval: null,
    floor: null,
  };
}
