import type { SearchColumns, Store, TextExpression } from "../store/index.ts";
import { foldedWords } from "../text/index.ts";
import { allOf, matching } from "./column-conditions.ts";
import type { RemarkColumns } from "./remark-columns.ts";

/**
 * Which remarks hold all words of a search: 1 for those that do. A word is held by the name of the
 * speaker or by the words of any report, as written or as another form of the same word. Asks the
 * text index once for each word, and keeps for the next question what the columns alone can tell.
 */
export async function findWordsInRemarks(
  store: Store,
  columns: SearchColumns | null,
  asked: { readonly remarks: RemarkColumns; readonly words: string },
): Promise<Uint8Array> {
  const { remarks, words } = asked;
  const masks: Uint8Array[] = [new Uint8Array(remarks.ids.length).fill(1)];
  for (const word of new Set(foldedWords(words))) {
    const holds = await reportsHolding(store, columns, remarks, {
      kind: "phrase",
      words: [word],
    });
    const names = namesOf(remarks);
    const isNamed = names.map((name) => name.includes(` ${word} `));
    for (let at = 0; at < holds.length; at++) {
      if (isNamed[remarks.speaker.codes[at] ?? 0] === true) holds[at] = 1;
    }
    masks.push(holds);
  }
  return allOf(masks);
}

/** 1 for each remark of which a report holds what is looked for. */
async function reportsHolding(
  store: Store,
  columns: SearchColumns | null,
  remarks: RemarkColumns,
  about: TextExpression,
): Promise<Uint8Array> {
  const found = new Uint8Array(remarks.ids.length);
  if (columns === null) {
    const counted = await store.countStatementsBy("remark", { about });
    const held = new Set(counted.map(({ value }) => value));
    for (const [at, id] of remarks.ids.entries()) if (held.has(id)) found[at] = 1;
    return found;
  }
  const { remark } = columns.statements;
  const holds = matching(columns.statements, await store.matchUnits(about));
  const places = placesOf(remarks, columns);
  for (let row = 0; row < holds.length; row++) {
    const place = holds[row] === 1 ? (places[remark.codes[row] ?? 0] ?? -1) : -1;
    if (place >= 0) found[place] = 1;
  }
  return found;
}

const placesKept = new WeakMap<RemarkColumns, { of: SearchColumns; places: Int32Array }>();

/** Where the remark that the statements have by a code stands among the remarks; -1 for one that is not there. */
function placesOf(remarks: RemarkColumns, of: SearchColumns): Int32Array {
  const kept = placesKept.get(remarks);
  if (kept?.of === of) return kept.places;
  const byId = new Map(remarks.ids.map((id, at) => [id, at]));
  const places = Int32Array.from(of.statements.remark.values, (id) => byId.get(id ?? "") ?? -1);
  placesKept.set(remarks, { of, places });
  return places;
}

const namesKept = new WeakMap<RemarkColumns, readonly string[]>();

/** The words of each speaker's name, folded, with a space on either side. */
function namesOf(remarks: RemarkColumns): readonly string[] {
  const kept = namesKept.get(remarks);
  if (kept !== undefined) return kept;
  const names = remarks.speaker.values.map((name) => ` ${foldedWords(name ?? "").join(" ")} `);
  namesKept.set(remarks, names);
  return names;
}
