import { OnrecordError } from "../../problem.ts";
import type { Evidence, Judgment, Row } from "../../record/index.ts";
import { cite } from "../../record/index.ts";
import type { RecordKind, Store } from "../../store/index.ts";

/** What a decision is about: the kind of row and its evidence. */
export interface Target {
  readonly about: "statement" | "remark" | "entity" | "event" | "figure" | "position" | "dating";
  readonly evidence: Judgment["target"];
}

const kinds: readonly (readonly [Target["about"], Exclude<RecordKind, "datings">])[] = [
  ["remark", "remarks"],
  ["entity", "entities"],
  ["event", "events"],
  ["figure", "figures"],
  ["position", "positions"],
];

/** The row with this id, of whatever kind. Throws `no-such-row`. */
export async function findTarget(store: Store, id: string): Promise<Target> {
  const [statement] = await store.readStatements({ ids: [id] }, { limit: 1 });
  if (statement !== undefined) return { about: "statement", evidence: statement.evidence };
  for (const [about, kind] of kinds) {
    const row: Row | null = await store.readRow(kind, id);
    if (row !== null) return { about, evidence: row.evidence };
  }
  throw new OnrecordError(
    "no-such-row",
    `Nothing in the record has the id ${id}. “onrecord review list” and “onrecord export” print ids.`,
  );
}

/** The rows with these ids, which must be of one of the kinds; all their evidence, row by row. */
export async function findTargets(
  store: Store,
  ids: readonly string[],
  allowed: readonly Target["about"][],
): Promise<{ readonly about: Target["about"]; readonly rows: readonly Judgment["target"][] }> {
  const found: Target[] = [];
  for (const id of ids) found.push(await findTarget(store, id));
  const [first] = found;
  if (
    first === undefined ||
    !allowed.includes(first.about) ||
    found.some(({ about }) => about !== first.about)
  ) {
    throw new OnrecordError("wrong-rows", `Give ids of rows of one kind: ${allowed.join(" or ")}.`);
  }
  return { about: first.about, rows: found.map(({ evidence }) => evidence) };
}

/** The document of this name (or id); where several outlets have the name, the outlet must stand before it: `Korda/a.txt`. */
export async function findDocument(
  store: Store,
  name: string,
): Promise<{ readonly id: string; readonly text: string }> {
  const documents = await store.listDocuments();
  const found = documents.filter(
    (one) => one.id === name || one.name === name || `${one.outlet}/${one.name}` === name,
  );
  const [first] = found;
  if (first === undefined || found.length > 1) {
    const what = first === undefined ? "There is no document" : "Several documents are named";
    throw new OnrecordError(
      "no-such-document",
      `${what} ${name}. “onrecord export documents” lists them with their ids.`,
    );
  }
  const stored = await store.readDocument(first.id, []);
  return { id: first.id, text: stored?.doc.text ?? "" };
}

/** Where words stand in a document: the only place, or the one nearest to `near`. Throws `words-not-found`. */
export function findWords(
  document: { readonly id: string; readonly text: string },
  words: string,
  near: number | null,
): Evidence {
  const places: number[] = [];
  for (let at = document.text.indexOf(words); at >= 0; at = document.text.indexOf(words, at + 1)) {
    places.push(at);
  }
  const from = (place: number): number => Math.abs(place - (near ?? 0));
  const [start, other] = near === null ? places : places.toSorted((a, b) => from(a) - from(b));
  if (words === "" || start === undefined) {
    throw new OnrecordError("words-not-found", `The document does not hold the words “${words}”.`);
  }
  if (near === null && other !== undefined) {
    throw new OnrecordError(
      "words-not-found",
      `The words “${words}” stand ${places.length} times in the document. Give more of them.`,
    );
  }
  return cite(document, { start, end: start + words.length });
}
