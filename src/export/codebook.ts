import { type TableName, tables } from "./tables/index.ts";

/** What each table and column means, as Markdown: goes with every export of tables. */
export function renderCodebook(): string {
  let out = `# Codebook

Files are UTF-8 with LF line ends and a header. An empty cell is *unknown*. Several names in one
cell are separated by “; ”. Dates are EDTF. Offsets are half-open and count in the text whose
SHA-256 stands beside them: in UTF-16 code units (\`start\`, \`end\`) and in code points
(\`start_cp\`, \`end_cp\`). The text at the offsets is \`exact\`, always.

In TSV a tab, line feed, carriage return and backslash inside a cell are written \`\\t\`, \`\\n\`,
\`\\r\` and \`\\\\\`. CSV follows RFC 4180.
`;
  for (const [name, table] of Object.entries(tables)) {
    out += `\n## ${name}\n\n| column | type | meaning |\n|---|---|---|\n`;
    for (const column of table.columns) {
      out += `| \`${column.name}\` | ${column.type} | ${column.meaning} |\n`;
    }
  }
  return out;
}

/** A Frictionless `datapackage.json` for tables exported as `<name>.csv` or `<name>.tsv`. */
export function renderDataPackage(names: readonly TableName[], format: "csv" | "tsv"): string {
  const isCsv = format === "csv";
  const resources = names.map((name) => ({
    name,
    path: `${name}.${format}`,
    format,
    mediatype: isCsv ? "text/csv" : "text/tab-separated-values",
    encoding: "utf-8",
    dialect: { delimiter: isCsv ? "," : "\t", lineTerminator: "\n", header: true },
    schema: {
      fields: tables[name].columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.meaning,
      })),
      missingValues: [""],
    },
  }));
  return `${JSON.stringify({ name: "onrecord-export", resources }, null, 2)}\n`;
}
