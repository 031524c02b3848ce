import type { DocId } from "../doc/index.ts";
import type { Evidence, Remark, Row, RowId } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { covers, pushUnder, type Span } from "../text/index.ts";

/** A name in an outlet's own wording of a remark which no quotation of the remark has. */
interface Added extends Span {
  readonly remark: RowId;
}

/** Where outlets word remarks more widely than the quotations, by document. */
export type WiderWordings = ReadonlyMap<DocId, readonly Added[]>;

/** Adds the places where a remark is worded more widely. */
export function addWidened(to: Map<DocId, Added[]>, { id, glosses }: Remark): void {
  for (const { adds } of glosses) {
    for (const { doc, start, end } of adds) pushUnder(to, doc, { start, end, remark: id });
  }
}

/** Reads all places where a remark is worded more widely. Looks at every remark. */
export async function readWiderWordings(store: Store): Promise<WiderWordings> {
  const found = new Map<DocId, Added[]>();
  for await (const remark of store.streamRows("remarks")) addWidened(found, remark);
  return found;
}

/** The places in some documents where a remark is worded more widely. Reads the remarks of these alone. */
export async function widerWordingsIn(store: Store, docs: Iterable<DocId>): Promise<WiderWordings> {
  const found = new Map<DocId, Added[]>();
  const known = new Set<RowId>();
  for (const doc of docs) {
    for (const remark of await store.readRows("remarks", { doc })) {
      if (!known.has(remark.id)) addWidened(found, remark);
      known.add(remark.id);
    }
  }
  return found;
}

/** A row, or what a statement or a remark rests on. */
interface Shown {
  readonly id: RowId;
  readonly evidence: readonly Evidence[];
}

/**
 * The remark that an event or a position words more widely than the quotations do. Null unless
 * every piece of evidence for the row does so.
 */
export function widerThan(wordings: WiderWordings, { id, evidence }: Shown): RowId | null {
  return widened(wordings, id, Map.groupBy(evidence, (piece) => piece).values());
}

/** The remark that a statement, or another remark in all its documents, words more widely; null for all others. */
export function wordsWider(wordings: WiderWordings, { id, evidence }: Shown): RowId | null {
  return widened(wordings, id, Map.groupBy(evidence, ({ doc }) => doc).values());
}

/** The remark of which every report holds an added name; null where one does not. */
function widened(
  wordings: WiderWordings,
  own: RowId,
  reports: Iterable<readonly Evidence[]>,
): RowId | null {
  let found: RowId | null = null;
  for (const pieces of reports) {
    const added = wordings
      .get(pieces[0]?.doc ?? "")
      ?.find((place) => place.remark !== own && pieces.some((piece) => covers(piece, place)));
    if (added === undefined) return null;
    found ??= added.remark;
  }
  return found;
}

/** {@link widerThan} of many rows: the remark by the id of each row that words one more widely. */
export function widerAmong(
  wordings: WiderWordings,
  rows: readonly Pick<Row, "id" | "evidence">[],
): Readonly<Record<RowId, RowId>> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const remark = widerThan(wordings, row);
      return remark === null ? [] : [[row.id, remark] as const];
    }),
  );
}
