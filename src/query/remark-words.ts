import type { Remark } from "../record/index.ts";
import type { SearchColumns, Store, TextExpression } from "../store/index.ts";
import { foldedWords } from "../text/index.ts";
import { allOf, matching } from "./column-conditions.ts";

/** What of a remark is looked at. */
type Listed = Pick<Remark, "id" | "speaker">;

/**
 * Which remarks of a list hold words, each word in the speaker's name or in the words of
 * any report: as written, or a form of the same word. 1 where all are held. Asks the text
 * index once for each word; what can be worked out from the list alone is kept for the
 * next question about the same list.
 */
export async function findWordsInRemarks(
  store: Store,
  columns: SearchColumns | null,
  asked: { readonly remarks: readonly Listed[]; readonly words: string },
): Promise<Uint8Array> {
  const { remarks, words } = asked;
  const { places, bySpeaker } = indexOf(remarks);
  const masks = [new Uint8Array(remarks.length).fill(1)];
  for (const word of new Set(foldedWords(words))) {
    const holds = new Uint8Array(remarks.length);
    for (const id of await reportsHolding(store, columns, { kind: "phrase", words: [word] })) {
      const at = places.get(id);
      if (at !== undefined) holds[at] = 1;
    }
    for (const [speaker, own] of bySpeaker) {
      if (foldedWords(speaker).includes(word)) for (const at of own) holds[at] = 1;
    }
    masks.push(holds);
  }
  return allOf(masks);
}

/** Ids of the remarks of which a report holds what is looked for. */
async function reportsHolding(
  store: Store,
  columns: SearchColumns | null,
  about: TextExpression,
): Promise<string[]> {
  if (columns === null) {
    const counted = await store.countStatementsBy("remark", { about });
    return counted.flatMap(({ value }) => value ?? []);
  }
  const { remark } = columns.statements;
  const holds = matching(columns.statements, await store.matchUnits(about));
  const held = new Uint8Array(remark.values.length);
  for (let row = 0; row < holds.length; row++) {
    if (holds[row] === 1) held[remark.codes[row] ?? 0] = 1;
  }
  return remark.values.flatMap((id, code) => (held[code] === 1 ? (id ?? []) : []));
}

interface Index {
  /** Where a remark stands in the list, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly bySpeaker: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<readonly Listed[], Index>();

function indexOf(remarks: readonly Listed[]): Index {
  const known = indexes.get(remarks);
  if (known !== undefined) return known;
  const bySpeaker = new Map<string, number[]>();
  for (const [at, { speaker }] of remarks.entries()) {
    if (speaker === null) continue;
    const own = bySpeaker.get(speaker);
    if (own === undefined) bySpeaker.set(speaker, [at]);
    else own.push(at);
  }
  const index = { places: new Map(remarks.map(({ id }, at) => [id, at])), bySpeaker };
  indexes.set(remarks, index);
  return index;
}
