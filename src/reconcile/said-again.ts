import type { Span } from "../text/index.ts";

/** *Repeated*, *once again called*. */
const before = /\b(?:again|once more)\s+\S+$|\b(?:repeat|reiterat|reaffirm|restat)\w*/u;
/** *Said again*, *said it once more*. */
const after =
  /^\s(?:(?:it|so|this|that|as much|the same)\s)?(?:(?:once|yet)\s(?:again|more)|again|anew)\b/u;
/** Characters beside a cue in which they are looked for. */
const besideCue = 16;

/** Whether a cue tells that the words were said once more. */
export function tellsOfAgain(text: string, cue: Span): boolean {
  return (
    before.test(text.slice(Math.max(0, cue.start - besideCue), cue.end)) ||
    after.test(text.slice(cue.end, cue.end + besideCue))
  );
}
