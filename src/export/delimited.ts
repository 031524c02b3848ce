/** What a cell of a table can hold; null is written as an empty cell. */
export type Cell = string | number | null;

/** A line of CSV as RFC 4180 has it, but ended by LF: cells with commas, marks or line breaks stand in quotation marks. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  // An empty text keeps its marks: an empty cell without them is “unknown”.
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A line of TSV. A cell never holds a tab or line break: these are written `\t`, `\n`
 * and `\r`, and a backslash `\\`, so that every cell can be read back.
 */
export function tsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (cell === null ? "" : tsvCell(String(cell)))).join("\t")}\n`;
}

const tsvEscapes: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\\": "\\\\",
};

function tsvCell(text: string): string {
  return text.replace(/[\t\n\r\\]/g, (char) => tsvEscapes[char] ?? char);
}
