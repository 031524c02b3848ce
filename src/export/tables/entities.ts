import { list, recordTable, type Table, text, whole } from "./table.ts";

/** One line an entity. */
export const entities: Table = recordTable(
  "entities",
  [
    text("name", "Fullest name."),
    text("type", "`PER`, `ORG`, `LOC`, `GPE` or `MISC`."),
    text("country", "ISO 3166-1 alpha-3."),
    text("aliases", "Other names."),
    whole("mentions", "Mentions in all documents."),
  ],
  (row) => [row.name, row.type, row.country, list(row.aliases), row.evidence.length],
);
