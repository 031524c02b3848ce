import { type CueKind, cueKindOf } from "../../../lang/en/cues.ts";

/** Cue kinds in the order of their numbers. */
export const cueKinds: readonly CueKind[] = ["speech", "writing", "thought", "finding"];

/** 1 to 4 for a lemma that is a cue verb of that kind, 5 to 8 for a cue noun, 0 for none: by the first letter of its tag. */
function numberOf(lemma: string, tag: string): number {
  const part = tag.startsWith("V") ? "verb" : tag.startsWith("N") ? "noun" : null;
  const kind = part === null ? null : cueKindOf(part, lemma);
  return kind === null ? 0 : cueKinds.indexOf(kind) + (part === "noun" ? 5 : 1);
}

/** For each token 1 to 4 where its lemma is a cue verb of that kind, 5 to 8 where a cue noun, else 0. */
export function cueKindColumn(lemmas: readonly string[], tags: readonly string[]): Uint8Array {
  const column = new Uint8Array(lemmas.length);
  for (let at = 0; at < column.length; at++) {
    column[at] = numberOf(lemmas[at] ?? "", tags[at] ?? "");
  }
  return column;
}

/** Whether a cue of this kind, of {@link cueKindColumn}, is a verb of speech or writing. */
export function isSpeechKind(kind: number | undefined): boolean {
  return kind === 1 || kind === 2;
}
