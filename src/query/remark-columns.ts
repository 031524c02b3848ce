import type { DocId } from "../doc/index.ts";
import { type Doubt, doubtOf, type Remark, type RowId } from "../record/index.ts";
import type { Coded, Store } from "../store/index.ts";
import { compareTexts, pushUnder } from "../text/index.ts";
import { monthOf } from "./timeline.ts";
import { addWidened, type WiderWordings } from "./wider.ts";

/**
 * The remarks as columns of what lists narrow and count them by, those in most documents first. All
 * columns have one length; a remark itself is read from the store when it is shown. Some 60 bytes a
 * remark, in few objects, because many objects make the garbage collector slow.
 */
export interface RemarkColumns {
  readonly ids: readonly RowId[];
  /** Name of who speaks, and the entity who does. */
  readonly speaker: Coded;
  readonly speakerId: Coded;
  /** *2031-05*, a year for what is known by year only; null without a date. */
  readonly month: Coded;
  readonly glosses: Uint16Array;
  readonly variants: Uint16Array;
  /** 1 where it is doubtful. */
  readonly doubtful: Uint8Array;
  /** Documents of remark `i`: `documents.values` at `documents.codes[from]` for `from` in `[firsts[i], firsts[i + 1])`. */
  readonly documents: Coded;
  readonly firsts: Uint32Array;
  /** Ids of the remarks that a document words in its own way, by the document's id. */
  readonly glossedBy: ReadonlyMap<DocId, readonly RowId[]>;
  readonly wider: WiderWordings;
}

/** Reads the columns of all remarks. */
export async function readRemarkColumns(store: Store): Promise<RemarkColumns> {
  const [ids, dates]: [string[], string[]] = [[], []];
  const [glosses, variants, firsts]: [number[], number[], number[]] = [[], [], [0]];
  const doubtful: number[] = [];
  const speaker = collect();
  const speakerId = collect();
  const month = collect();
  const documents = collect();
  const glossedBy = new Map<string, string[]>();
  const wider: Parameters<typeof addWidened>[0] = new Map();
  for await (const remark of store.streamRows("remarks")) {
    ids.push(remark.id);
    dates.push(remark.date ?? "9");
    speaker.add(remark.speaker);
    speakerId.add(remark.speakerId);
    month.add(monthOf(remark.date));
    glosses.push(remark.glosses.length);
    variants.push(remark.variants.length);
    doubtful.push(doubtOf(remark) === "doubtful" ? 1 : 0);
    for (const doc of documentsOf(remark)) documents.add(doc);
    firsts.push(documents.codes.length);
    const glossing = new Set(remark.glosses.map((gloss) => gloss.doc));
    for (const doc of glossing) pushUnder(glossedBy, doc, remark.id);
    addWidened(wider, remark);
  }
  const reach = (at: number): number => (firsts[at + 1] ?? 0) - (firsts[at] ?? 0);
  const order = Uint32Array.from(ids, (_, at) => at).sort(
    (a, b) =>
      reach(b) - reach(a) ||
      (glosses[b] ?? 0) - (glosses[a] ?? 0) ||
      compareTexts(dates[a] ?? "", dates[b] ?? "") ||
      compareTexts(ids[a] ?? "", ids[b] ?? ""),
  );
  const reordered = ({ codes, values }: Collected): Coded => ({
    codes: order.map((at) => codes[at] ?? 0),
    values: [...values.keys()],
  });
  const citing = order.reduce(
    (cited, at) => {
      for (let from = firsts[at] ?? 0; from < (firsts[at + 1] ?? 0); from++) {
        cited.codes[cited.length++] = documents.codes[from] ?? 0;
      }
      cited.firsts.push(cited.length);
      return cited;
    },
    { codes: new Uint32Array(documents.codes.length), firsts: [0], length: 0 },
  );
  return {
    ids: Array.from(order, (at) => ids[at] ?? ""),
    speaker: reordered(speaker),
    speakerId: reordered(speakerId),
    month: reordered(month),
    glosses: Uint16Array.from(order, (at) => glosses[at] ?? 0),
    variants: Uint16Array.from(order, (at) => variants[at] ?? 0),
    doubtful: Uint8Array.from(order, (at) => doubtful[at] ?? 0),
    documents: { codes: citing.codes, values: [...documents.values.keys()] },
    firsts: Uint32Array.from(citing.firsts),
    glossedBy,
    wider,
  };
}

/** The documents that report a remark, each once, in the order of its reports. */
export function documentsOf({ reports }: Pick<Remark, "reports">): DocId[] {
  return [...new Set(reports.map(({ doc }) => doc))];
}

/** What a list of remarks is narrowed to. */
export interface RemarkFilter {
  readonly speakerId?: RowId;
  /** Reported by this document. */
  readonly doc?: DocId;
  /** As in {@link RemarkColumns}; null asks for undated ones. */
  readonly month?: string | null;
  /** Reported by two documents or more, worded more widely by an outlet, or reported differently. */
  readonly show?: "shared" | "wider" | "differing";
  readonly doubt?: Doubt;
}

/**
 * Indexes of the remarks that fulfil all conditions, in the order of the columns. `holds` has a 1
 * for each remark that may be among them.
 */
export function remarksAllowed(
  columns: RemarkColumns,
  filter: RemarkFilter,
  holds: Uint8Array | null = null,
): number[] {
  const { speakerId, month, glosses, variants, doubtful, documents, firsts } = columns;
  const wanted = (column: Coded, value: string | null | undefined): number | null =>
    value === undefined ? null : column.values.indexOf(value);
  const [who, when] = [wanted(speakerId, filter.speakerId), wanted(month, filter.month)];
  const doc = wanted(documents, filter.doc);
  const doubt = filter.doubt === undefined ? null : filter.doubt === "doubtful" ? 1 : 0;
  const found: number[] = [];
  for (let at = 0; at < columns.ids.length; at++) {
    const [first, end] = [firsts[at] ?? 0, firsts[at + 1] ?? 0];
    if (holds !== null && holds[at] !== 1) continue;
    if (who !== null && speakerId.codes[at] !== who) continue;
    if (when !== null && month.codes[at] !== when) continue;
    if (doubt !== null && doubtful[at] !== doubt) continue;
    if (filter.show === "shared" && end - first < 2) continue;
    if (filter.show === "wider" && glosses[at] === 0) continue;
    if (filter.show === "differing" && variants[at] === 0) continue;
    if (doc !== null && !documents.codes.subarray(first, end).includes(doc)) continue;
    found.push(at);
  }
  return found;
}

interface Collected {
  readonly codes: number[];
  readonly values: Map<string | null, number>;
  readonly add: (value: string | null) => void;
}

function collect(): Collected {
  const codes: number[] = [];
  const values = new Map<string | null, number>();
  const add = (value: string | null): void => {
    const code = values.get(value) ?? values.size;
    values.set(value, code);
    codes.push(code);
  };
  return { codes, values, add };
}
