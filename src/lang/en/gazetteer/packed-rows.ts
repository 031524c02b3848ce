/** Lines of text as two columns: their UTF-8 one after the other, and where each begins, with the end last. */
export interface PackedRows {
  readonly text: Uint8Array;
  readonly starts: Uint32Array;
}

/** Packs lines for {@link lazyRows}. */
export function packRows(lines: readonly string[]): PackedRows {
  const encoder = new TextEncoder();
  const rows = lines.map((line) => encoder.encode(line));
  const starts = new Uint32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.length;
  const text = new Uint8Array(starts[rows.length] ?? 0);
  for (const [i, row] of rows.entries()) text.set(row, starts[i] ?? 0);
  return { text, starts };
}

/** Rows that are decoded and parsed when first asked for: most texts ask for few of many. */
export interface LazyRows<Row> {
  readonly at: (index: number) => Row | undefined;
  /** Every row; parses those that were not asked for. */
  readonly all: () => readonly Row[];
}

/** See {@link LazyRows}. */
export function lazyRows<Row>(
  { text, starts }: PackedRows,
  read: (line: string) => Row,
): LazyRows<Row> {
  const decoder = new TextDecoder();
  const size = Math.max(0, starts.length - 1);
  const rows: (Row | undefined)[] = [];
  let complete: readonly Row[] | null = null;
  // TextDecoder refuses shared memory: slice copies the line.
  const parse = (index: number): Row =>
    read(decoder.decode(text.slice(starts[index], starts[index + 1])));
  const at = (index: number): Row | undefined => {
    if (index < 0 || index >= size) return undefined;
    rows[index] ??= parse(index);
    return rows[index];
  };
  return {
    at,
    all: () => {
      complete ??= Array.from({ length: size }, (_, i) => rows[i] ?? parse(i));
      return complete;
    },
  };
}
