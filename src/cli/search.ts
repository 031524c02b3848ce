import { type SearchHit, search } from "../query/index.ts";
import { openStore } from "../store/index.ts";
import { counted } from "../text/index.ts";
import { renderDoubt } from "./rows.ts";
import { bold, note, print } from "./terminal.ts";

/** Options of `onrecord search`. */
export interface SearchCommandOptions {
  readonly store: string;
  readonly limit: number;
  readonly statements?: boolean;
  readonly json?: boolean;
}

/** `onrecord search`: passages or statements that match, each with where it stands. */
export async function runSearch(query: string, options: SearchCommandOptions): Promise<void> {
  const store = await openStore(options.store, { create: false });
  try {
    const found = await search(store, query, {
      limit: options.limit,
      unit: options.statements === true ? "statement" : "passage",
    });
    for (const one of found.query.remarks) note(`onrecord: ${one}`);
    for (const hit of found.hits) {
      print(options.json === true ? JSON.stringify(rowOf(hit)) : renderHit(hit));
    }
    if (options.json !== true) {
      print(
        found.total === 0
          ? `nothing found in ${counted(found.searched, "document")}`
          : `${found.total} found in ${counted(found.searched, "document")}, ${found.hits.length} shown`,
      );
    }
  } finally {
    await store.close();
  }
}

function rowOf({ document, kind, start, end, text, highlights }: SearchHit): unknown {
  return { doc: document.name, kind, start, end, exact: text, highlights };
}

/** The passage with what was searched for in bold where the terminal can show it. */
function renderHit({ document, start, end, text, highlights, statement }: SearchHit): string {
  let marked = "";
  let at = start;
  for (const highlight of highlights) {
    marked += text.slice(at - start, highlight.start - start);
    marked += bold(text.slice(highlight.start - start, highlight.end - start));
    at = highlight.end;
  }
  marked += text.slice(at - start);
  const who =
    statement === null
      ? ""
      : `${statement.speaker ?? "speaker unknown"} (${statement.form}${renderDoubt(statement)}): `;
  return `${document.name} [${start}-${end}]\n  ${who}${marked.replace(/\s+/g, " ")}\n`;
}
