import { join, mix } from "../../learn/index.ts";
import { type Configuration, move } from "./configuration.ts";
import { number } from "./move-features.ts";
import { noRelation } from "./no-relation.ts";
import type { Words } from "./words.ts";

/** A tree that another parser gave to a sentence: what a guided parser may look at. */
export class Guide {
  /** Heads; `length` is the root. */
  heads: Int32Array = new Int32Array(0);
  relations: Uint8Array = new Uint8Array(0);
  /** Rightmost dependent of each word, the word itself without. */
  rightmost: Int32Array = new Int32Array(0);
  /** Set of the relations of each word's dependents, one bit each. */
  sets: Int32Array = new Int32Array(0);

  /** Makes room for `length` words. */
  start(length: number): void {
    if (length + 2 <= this.heads.length) return;
    const size = 2 * length + 64;
    this.heads = new Int32Array(size);
    this.relations = new Uint8Array(size);
    this.rightmost = new Int32Array(size);
    this.sets = new Int32Array(size);
  }

  /** Works out what follows from `length` heads and relations. */
  finish(length: number): void {
    const { heads, relations, rightmost, sets } = this;
    for (let word = 0; word < length + 2; word++) {
      rightmost[word] = word;
      sets[word] = 0;
    }
    heads[length] = heads[length + 1] = -1;
    relations[length] = relations[length + 1] = noRelation;
    for (let word = 0; word < length; word++) {
      const head = heads[word] as number;
      if (word > (rightmost[head] as number)) rightmost[head] = word;
      (sets[head] as number) |= 1 << ((relations[word] as number) % 31);
    }
  }
}

/** How many features of a move look at the guide. */
export const guidedMoveCount = 22;
/** How many of a relation. */
export const guidedRelationCount = 10;

/** The move that leads to the guide's tree, and how the words at hand hang together there, as one number below 512. */
function advice(state: Configuration, { heads, rightmost }: Guide): number {
  const top = state.top;
  const { below, next } = state;
  const head = heads[top] as number;
  const hasMore = (rightmost[top] as number) >= next;
  const step = head === next ? move.left : head === below && !hasMore ? move.right : move.shift;
  const where = head === next ? 0 : head === below ? 1 : head > next ? 2 : head < top ? 3 : 4;
  const nextHead = heads[next] as number;
  const link = nextHead === top ? 0 : nextHead === below ? 1 : nextHead > next ? 2 : 3;
  return ((step * 5 + where) * 4 + link) * 2 + (hasMore ? 1 : 0);
}

/** Writes the features of the next move that look at the guide, from `first` on. */
export function guideMove(
  state: Configuration,
  words: Words,
  guide: Guide,
  first: number,
  values: Int32Array,
): void {
  const { forms, tags } = words;
  const top = state.top;
  const { below, next } = state;
  const all = advice(state, guide);
  const given = number(all);
  const step = number(512 + Math.floor(all / 40));
  const topTag = tags[top] as number;
  const nextTag = tags[next] as number;
  const belowTag = tags[below] as number;
  const topRelation = number(640 + (guide.relations[top] as number));
  const nextRelation = number(704 + (guide.relations[next] as number));
  const belowRelation = number(768 + (guide.relations[below] as number));
  const both = join(topTag, nextTag);
  values[first] = given;
  values[first + 1] = join(given, topTag);
  values[first + 2] = join(given, nextTag);
  values[first + 3] = join(given, both);
  values[first + 4] = join(given, forms[top] as number);
  values[first + 5] = join(given, forms[next] as number);
  values[first + 6] = join(given, join(belowTag, topTag));
  values[first + 7] = join(given, topRelation);
  values[first + 8] = join(given, join(topRelation, nextRelation));
  values[first + 9] = join(join(given, topRelation), both);
  values[first + 10] = join(step, join(topRelation, topTag));
  values[first + 11] = join(step, join(nextRelation, nextTag));
  values[first + 12] = join(given, join(belowRelation, topRelation));
  values[first + 13] = join(step, join(belowTag, both));
  values[first + 14] = join(step, mix(17, guide.sets[top] as number));
  values[first + 15] = join(step, mix(18, guide.sets[next] as number));
  values[first + 16] = join(given, join(forms[below] as number, topTag));
  values[first + 17] = join(given, join(forms[top] as number, nextTag));
  values[first + 18] = join(given, join(topTag, forms[next] as number));
  values[first + 19] = step;
  values[first + 20] = join(given, tags[Math.min(next + 1, state.none)] as number);
  values[first + 21] = join(given, number(832 + Math.min(10, next - top)));
}

/** Writes the features of a relation that look at the guide, from `first` on. */
export function guideRelation(
  words: Words,
  guide: Guide,
  head: number,
  word: number,
  first: number,
  values: Int32Array,
): void {
  const { forms, tags } = words;
  const agrees = guide.heads[word] === head ? 1 : 0;
  const given = number(640 + 64 * agrees + (guide.relations[word] as number));
  const headTag = tags[head] as number;
  const tag = tags[word] as number;
  values[first] = given;
  values[first + 1] = join(given, headTag);
  values[first + 2] = join(given, tag);
  values[first + 3] = join(given, join(headTag, tag));
  values[first + 4] = join(given, forms[head] as number);
  values[first + 5] = join(given, forms[word] as number);
  values[first + 6] = join(given, mix(17, guide.sets[head] as number));
  values[first + 7] = join(given, mix(18, guide.sets[word] as number));
  values[first + 8] = join(tag, mix(19, guide.sets[word] as number));
  values[first + 9] = join(join(headTag, tag), mix(20, guide.sets[head] as number));
}
