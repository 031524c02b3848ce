import { isEditorialLabel, soundsSpoken } from "../../lang/en/speaker-labels.ts";
import type { Span } from "../../text/index.ts";
import { type Label, speakerOfLabel } from "./labels.ts";
import type { People } from "./people.ts";

const smallWord = /(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’-]*/gu;
/** Characters after a label in which its words must begin to sound spoken. */
const opening = 600;

/** The labels that name who speaks, and the places where other labels end a turn without beginning one. */
export interface ProvenLabels {
  readonly labels: readonly Label[];
  readonly stops: readonly Span[];
}

/** What the text says of all labels with the same words. */
interface Group {
  readonly first: Label;
  readonly times: number;
  readonly spoken: number;
}

/**
 * Keeps the labels of a transcript and drops those of lists, captions, forms and
 * datelines, which look the same. Words after a label prove it where they sound spoken
 * to somebody; a label that says a role, a person of the text or an office needs no
 * proof of its own once two labels of the text have one. A label in capitals that
 * nothing else knows needs it, unless two such have it already: then the text prints
 * its speakers so. One in mixed case counts only opposite a person of the text, as an
 * outlet does in an interview. One look at each label.
 */
export function proveLabels(text: string, found: readonly Label[], people: People): ProvenLabels {
  if (found.length < 2) return { labels: [], stops: [] };
  const groups = groupsOf(text, found);
  const small: ReadonlySet<string> = new Set(text.match(smallWord) ?? []);
  const bySpeech = [...groups.values()].filter(({ spoken }) => spoken > 0);
  const facesPerson = bySpeech.some(
    ({ first: { kind, words } }) =>
      kind === "name" && (speakerOfLabel(words, people)?.chain ?? null) !== null,
  );
  const mayName = (group: Group): boolean => {
    const { kind } = group.first;
    if (kind === "plain" && !facesPerson) return false;
    return (kind !== "bare" && kind !== "plain") || mayBeName(group, small, people);
  };
  const likely = bySpeech.filter(mayName);
  const proofs = likely.reduce((sum, { spoken }) => sum + spoken, 0);
  if (proofs < 2 && !(proofs === 1 && allAreKnown(groups))) return { labels: [], stops: [] };
  const printsSo = likely.filter(({ first }) => first.kind === "bare").length >= 2;
  const isProven = (label: Label): boolean => {
    const group = groups.get(keyOf(label, text));
    if (group === undefined || !mayName(group)) return false;
    if (label.kind === "bare") return group.spoken > 0 || printsSo;
    return label.kind !== "plain" || group.spoken > 0;
  };
  const labels: Label[] = [];
  const stops: Span[] = [];
  for (const label of found) {
    if (isProven(label)) labels.push(label);
    else if (label.kind !== "plain" || isEditorialLabel(label.words))
      stops.push({ start: label.from, end: label.speech });
  }
  const distinct = new Set(labels.map((label) => keyOf(label, text)));
  const hasRole = labels.some(({ kind }) => kind === "role" || kind === "answer");
  if (labels.length < 2 || (distinct.size < 2 && !hasRole)) return { labels: [], stops: [] };
  return { labels, stops };
}

function keyOf({ start, end }: Label, text: string): string {
  return text.slice(start, end).replace(/[\s:\d]+$/u, "");
}

function groupsOf(text: string, found: readonly Label[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  found.forEach((label, i) => {
    const end = Math.min(found[i + 1]?.start ?? text.length, label.speech + opening);
    const spoken = soundsSpoken(text.slice(label.speech, end)) ? 1 : 0;
    const key = keyOf(label, text);
    const group = groups.get(key) ?? { first: label, times: 0, spoken: 0 };
    groups.set(key, { ...group, times: group.times + 1, spoken: group.spoken + spoken });
  });
  return groups;
}

function allAreKnown(groups: ReadonlyMap<string, Group>): boolean {
  return [...groups.values()].every(({ first: { kind } }) => kind !== "bare" && kind !== "plain");
}

/** Whether words that nothing knows may be somebody's name: no editor's label, no place, no word of the text. */
function mayBeName(
  { first, times, spoken }: Group,
  small: ReadonlySet<string>,
  people: People,
): boolean {
  const words = first.words.split(/\s+/);
  // *PORT SELA: The army …* is where a report comes from, unless the place goes on talking.
  if (people.isPlace(words.at(-1) ?? "") && (times < 2 || spoken < 2)) return false;
  if (isEditorialLabel(first.words)) return false;
  // Words that the text prints small are no name.
  return !words.every((word) => small.has(word.toLowerCase()));
}
