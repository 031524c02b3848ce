import type { Attribution, Doc } from "../../doc/index.ts";

/** When something was said, and the words that tell it. */
export type SaidOn = Pick<Attribution, "date" | "dateEvidence">;

/** Characters of the longest head of a transcript, and those of its line beside the day. */
const longestHead = 600;
const longestLine = 60;
/** What is spoken on the day that it is held, and printed with it. */
const occasions =
  /\b(?:briefing|conference|debate|evidence|hearing|meeting|minutes|proceedings|question time|session|sitting|summit|talks|testimony)\b/iu;
/** A line that dates the page or its making. */
const pages =
  /\b(?:accessed|archived|by|created|issued|last|posted|printed|published|released|retrieved|transcribed|updated|uploaded)\b/iu;

/**
 * The day that the head of a transcript gives for its occasion, on a line of its own: *Press briefing*, below it
 * *Tavria House, 4 March 2032*. `until` is where the words begin. Null where the head names no occasion, or where it
 * gives more than one day or only that of the page. One pass over the head.
 */
export function occasionDay(
  { text, layers }: Doc<"timexes">,
  until: number,
): (SaidOn & { readonly date: string }) | null {
  if (until > longestHead || !occasions.test(text.slice(0, until))) return null;
  const found = layers.timexes.flatMap((timex) => {
    const day = /^\d{4}-\d\d-\d\d/.exec(timex.value ?? "")?.[0];
    return day === undefined || timex.relative !== null || timex.end > until
      ? []
      : [{ ...timex, day }];
  });
  const [only] = found;
  if (only === undefined || found.some(({ day }) => day !== only.day)) return null;
  const start = text.lastIndexOf("\n", only.start) + 1;
  const stop = text.indexOf("\n", only.end);
  const beside = text.slice(start, only.start) + text.slice(only.end, stop < 0 ? until : stop);
  if (beside.length > longestLine || pages.test(beside) || /[.!?]\s/u.test(beside)) return null;
  return { date: only.day, dateEvidence: { start: only.start, end: only.end } };
}
