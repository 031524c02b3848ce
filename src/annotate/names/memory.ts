import { join } from "../../learn/index.ts";
import { labelTypes, type TokenSpan } from "./labels.ts";
import { fact, flag, recordSize } from "./word-facts.ts";

/** How the words of one document are written in it, by the hash of the folded form. */
export interface Usage {
  /** Times in small letters. */
  readonly small: Map<number, number>;
  /** Times with a capital, not at the beginning of a sentence. */
  readonly capital: Map<number, number>;
  /** Form of a capitalized word that once stood before it, and after it. */
  readonly before: Map<number, number>;
  readonly after: Map<number, number>;
}

/** Counts how the document writes its words. `ids` are types, `records` their facts. */
export function countUsage(ids: Int32Array, records: Int32Array, sentences: Uint32Array): Usage {
  const usage: Usage = {
    small: new Map(),
    capital: new Map(),
    before: new Map(),
    after: new Map(),
  };
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = sentences[s + 1] ?? 0;
    for (let i = from; i < to; i++) {
      const at = (ids[i] as number) * recordSize;
      const flags = records[at + fact.flags] as number;
      const form = records[at + fact.form] as number;
      if ((flags & flag.small) !== 0) {
        usage.small.set(form, (usage.small.get(form) ?? 0) + 1);
      } else if ((flags & flag.capital) !== 0 && i > from) {
        usage.capital.set(form, (usage.capital.get(form) ?? 0) + 1);
        const previous = (ids[i - 1] as number) * recordSize;
        if (((records[previous + fact.flags] as number) & flag.capital) !== 0) {
          usage.before.set(form, records[previous + fact.form] as number);
        }
        if (i + 1 < to) {
          const next = (ids[i + 1] as number) * recordSize;
          if (((records[next + fact.flags] as number) & flag.capital) !== 0) {
            usage.after.set(form, records[next + fact.form] as number);
          }
        }
      }
    }
  }
  return usage;
}

/** What the first reading of a document found, for the second. */
export interface Memory {
  /** For each form, how often it stood in a name of each type. */
  readonly votes: Map<number, Uint16Array>;
  /** For each whole name, by the hash of its forms, how often it had each type. */
  readonly whole: Map<number, Uint16Array>;
  /** For each token 1 + the type the first reading gave it, or 0. */
  readonly own: Uint8Array;
  /** For each token the hash of the whole name that begins there in the first reading, or 0. */
  readonly ownWhole: Int32Array;
}

/** Longest name that is remembered whole. */
export const wholeLimit = 6;

function add(counts: Map<number, Uint16Array>, key: number, type: number): void {
  let entry = counts.get(key);
  if (entry === undefined) {
    entry = new Uint16Array(labelTypes.length);
    counts.set(key, entry);
  }
  entry[type] = Math.min(65535, (entry[type] ?? 0) + 1);
}

/** Remembers the names of a first reading. */
export function remember(
  spans: readonly TokenSpan[],
  ids: Int32Array,
  records: Int32Array,
  length: number,
): Memory {
  const memory: Memory = {
    votes: new Map(),
    whole: new Map(),
    own: new Uint8Array(length),
    ownWhole: new Int32Array(length),
  };
  for (const { first, end, type } of spans) {
    const t = labelTypes.indexOf(type);
    let hash = 0;
    for (let i = first; i < end; i++) {
      const form = records[(ids[i] as number) * recordSize + fact.form] as number;
      add(memory.votes, form, t);
      memory.own[i] = 1 + t;
      hash = join(hash, form);
    }
    add(memory.whole, hash, t);
    memory.ownWhole[first] = hash;
  }
  return memory;
}
