import { type CueKind, cueKindOf } from "../../lang/en/cues.ts";

/** Cue kinds in the order of their numbers. */
export const cueKinds: readonly CueKind[] = ["speech", "writing", "thought", "finding"];

/** For each token 1 to 4 where its lemma is a cue verb of that kind, 5 to 8 where a cue noun, else 0. */
export function cueKindColumn(lemmas: readonly string[], tags: readonly string[]): Uint8Array {
  return Uint8Array.from(lemmas, (lemma, at) => {
    const tag = tags[at] ?? "";
    const part = tag.startsWith("V") ? "verb" : tag.startsWith("N") ? "noun" : null;
    const kind = part === null ? null : cueKindOf(part, lemma);
    return kind === null ? 0 : cueKinds.indexOf(kind) + (part === "noun" ? 5 : 1);
  });
}

/** Whether a cue of this kind, of {@link cueKindColumn}, is a verb of speech or writing. */
export function isSpeechKind(kind: number | undefined): boolean {
  return kind === 1 || kind === 2;
}
