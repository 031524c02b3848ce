import type { ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import type { RowId } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { pageOf } from "../url/query.ts";
import { doubtOfQuery } from "./doubt-filter.tsx";
import { Pages } from "./pages.tsx";
import { CountLine, Nothing, Shown } from "./state.tsx";

const pageSize = 500;

/** One page of rows, and the documents that they cite. */
interface Found<Row> {
  readonly items: readonly Row[];
  readonly total: number;
  readonly documents: readonly DocumentRef[];
  readonly wider: Readonly<Record<RowId, RowId>>;
}

/** The rows of a list of the API that have the words of an address, a page of them, with their count; `one` is what one row is called. */
export function FoundRows<Row>({
  api,
  one,
  path,
  query,
  children,
}: {
  readonly api: string;
  readonly one: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly children: (
    items: readonly Row[],
    documents: ReadonlyMap<string, DocumentRef>,
    /** Remarks by the ids of the rows that word them more widely. */
    wider: Readonly<Record<RowId, RowId>>,
  ) => ReactNode;
}): ReactNode {
  const page = pageOf(query, "page");
  const words = new URLSearchParams({
    limit: String(pageSize),
    offset: String((page - 1) * pageSize),
    q: query.get("q") ?? "",
  });
  const doubt = doubtOfQuery(query);
  if (doubt !== null) words.set("doubt", doubt);
  const answered = useAnswer<Found<Row>>(`${api}?${words}`);
  return (
    <Shown answered={answered}>
      {({ items, total, documents, wider }) =>
        total === 0 ? (
          <Nothing>No such {one}s in this record.</Nothing>
        ) : (
          <>
            <CountLine text={counted(total, one)} />
            {children(items, new Map(documents.map((document) => [document.id, document])), wider)}
            <Pages path={path} query={query} page={page} size={pageSize} total={total} />
          </>
        )
      }
    </Shown>
  );
}
