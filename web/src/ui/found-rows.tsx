import type { ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import type { RowId } from "../../../src/record/index.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { pageOf } from "../url/query.ts";
import { rowChoice } from "../url/row-choice.ts";
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

/** The rows of a list of the API that an address asks for, a page of them, with their count; `one` is what one row is called. */
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
  const asked = rowChoice(query);
  asked.set("limit", String(pageSize));
  asked.set("offset", String((page - 1) * pageSize));
  const answered = useAnswer<Found<Row>>(`${api}?${asked}`);
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
