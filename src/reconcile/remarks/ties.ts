import { FlatLists } from "./flat-lists.ts";

/** Two sentences that have something to do with each other. */
interface Tied {
  readonly a: number;
  readonly b: number;
}

/** Whether a sentence is tied to any of the document of another. */
export type HasTie = (sentence: number, other: number) => boolean;

/**
 * Looks up in which documents sentences are tied to others. Costs two passes over the ties; a
 * question those of the sentence, which are few. No set: beyond 2^31 numbers that stand for a
 * sentence and a document are objects, and looking them up costs many times as much.
 */
export function createTies(ties: readonly Tied[], docOf: Int32Array): HasTie {
  const docs = flatTies(ties, docOf.length, ({ a, b }) => [docOf[b] as number, docOf[a] as number]);
  return (sentence, other) => docs.someOf(sentence, (doc) => doc === docOf[other]);
}

/** Lists, for each of so many sentences, a number of each of its ties: the first where it is `a`, the second where it is `b`. */
export function flatTies<Tie extends Tied>(
  ties: readonly Tie[],
  sentences: number,
  numbersOf: (tie: Tie, i: number) => readonly [ofA: number, ofB: number],
): FlatLists {
  const placed = new Int32Array(4 * ties.length);
  ties.forEach((tie, i) => {
    const [ofA, ofB] = numbersOf(tie, i);
    placed[4 * i] = tie.a;
    placed[4 * i + 1] = ofA;
    placed[4 * i + 2] = tie.b;
    placed[4 * i + 3] = ofB;
  });
  return FlatLists.sorted(sentences, placed);
}
