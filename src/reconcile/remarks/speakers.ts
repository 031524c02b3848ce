import type { RowId } from "../../record/index.ts";
import type { Unit } from "./report.ts";

/** Who two reports are of, as far as both say it: of a joint source its members; empty for two others. */
export function sharedSpeakers(a: readonly RowId[], b: readonly RowId[]): readonly RowId[] {
  if (a === b || (a.length === b.length && a.every((id, i) => id === b[i]))) return a;
  return a.filter((id) => b.includes(id));
}

/**
 * Whether two reports can be of one speaker: the same, or a joint source and one of its
 * members. Somebody unknown can be anybody; somebody named whom the record does not know
 * can be nobody whose name has no word of that name.
 */
export function canBeOneSpeaker(a: Unit, b: Unit): boolean {
  if (a.speakerId !== null && b.speakerId !== null) {
    return a.speakerId === b.speakerId || sharedSpeakers(a.speakerIds, b.speakerIds).length > 0;
  }
  if (a.speaker.length === 0 || b.speaker.length === 0) return true;
  return a.speaker.some(({ content, stemId }) =>
    content ? b.speaker.some((word) => word.stemId === stemId) : false,
  );
}

/**
 * Whether one of two speakers goes by a part of the other's name, or both by one last
 * name: *Orlu* may be *Nadia Orlu*, and so may *Sgt. Orlu*.
 */
export function mayBeNamesakes(a: Unit, b: Unit): boolean {
  const [fewer, more] = a.speaker.length < b.speaker.length ? [a, b] : [b, a];
  const names = new Set(more.speaker.map(({ stemId }) => stemId));
  const last = fewer.speaker.at(-1);
  if (last === undefined) return false;
  return (
    last.stemId === more.speaker.at(-1)?.stemId ||
    fewer.speaker.every(({ stemId }) => names.has(stemId))
  );
}
