import { cueFamilies } from "../lang/en/cues.ts";
import { stemOf } from "../lang/en/stem.ts";
import { baseFormOf } from "../lang/en/synonyms.ts";
import type { Statement } from "../record/index.ts";

/** Words of a cue after which a document gives what somebody says, as it puts it: *said*, *according to*. */
const givesWords: ReadonlySet<string> = new Set(
  [
    ...cueFamilies.flatMap(({ part, kind, cues }, i) =>
      part === "verb" && (i === 0 || kind === "writing" || kind === "thought") ? cues : [],
    ),
    ..."tell inform notify assure remind point find show according".split(" "),
  ].map((cue) => stemOf(baseFormOf(cue))),
);

/**
 * Whether a document tells what somebody's words do (*ruled out sending soldiers*, *vowed to
 * rebuild*) and not, in a clause of its own, what they are (*said the soldiers would stay*).
 */
export function tellsOfDeed(
  text: string,
  { cue, content }: Pick<Statement, "cue" | "content">,
): boolean {
  const [{ start }] = content;
  if (cue.length === 0 || cue.some((own) => own.start > start)) return false;
  if (/\bthat\s*$/u.test(text.slice(cue[0]?.end, start)) || /^that\b/u.test(text.slice(start))) {
    return false;
  }
  const words = cue.flatMap((own) => text.slice(own.start, own.end).toLowerCase().split(/\s+/));
  return !words.some((word) => givesWords.has(stemOf(baseFormOf(word))));
}
