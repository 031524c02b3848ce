import type { DatingReason, Doc } from "../../doc/index.ts";
import { isHappenedOn } from "../../lang/en/happened-on.ts";
import { intervalOf } from "../../text/index.ts";

/** Words before a date that make it one to come, or only spoken of: *is due on*, *by*, *a release date of*. */
const toCome =
  /\b(?:will|would|to|by|until|till|through|due|scheduled|planned|expected|next|set for|expires?|if|could|may|might|should|dates? of|deadline|before|ahead of|prior to)\b[^.;]*$/i;

/** Characters before a date in which {@link toCome} is looked for. */
const lead = 70;

/**
 * The latest month or day, printed with its year, that the text tells as past: it was
 * written then or later. Null where it tells of none. A bare year is too often a plan.
 */
export function latestEvent({ text, layers }: Doc<"timexes">): DatingReason | null {
  let latest: DatingReason | null = null;
  for (const { start, end, value, relative } of layers.timexes) {
    if (relative !== null || value === null) continue;
    const date = quarterStart(value) ?? /^(?:19|20|21)\d\d-\d\d(?:-\d\d)?/.exec(value)?.[0];
    const before = text.slice(Math.max(0, start - lead), start);
    if (date === undefined || (toCome.test(before) && !isHappenedOn(before))) continue;
    if (latest === null || startOf(date) > startOf(latest.value ?? "")) {
      latest = { kind: "latest-event", value: `${date}/..`, start, end };
    }
  }
  return latest;
}

/** *the first quarter of 2031*: told as past from its last month on. */
function quarterStart(value: string): string | undefined {
  const match = /^((?:19|20|21)\d\d)-Q([1-4])$/.exec(value);
  return match === null
    ? undefined
    : `${match[1]}-${String(Number(match[2]) * 3).padStart(2, "0")}`;
}

function startOf(edtf: string): number {
  return intervalOf(edtf).from;
}
