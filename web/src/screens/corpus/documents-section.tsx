import type { ReactNode } from "react";
import type { DocumentItem, Listed } from "../../../../src/http/answers.ts";
import type { Problem } from "../../../../src/problem.ts";
import { counted } from "../../../../src/text/index.ts";
import { useAnswer } from "../../api/client.ts";
import { renderDate, renderHow } from "../../text/dates.ts";
import { languageName } from "../../text/languages.ts";
import { titleOf } from "../../ui/document-link.tsx";
import { Link } from "../../ui/link.tsx";
import { CountLine, Nothing, Shown } from "../../ui/state.tsx";
import { usePlace } from "../../url/location.ts";
import { pageOf, withQuery } from "../../url/query.ts";
import { documentAddress } from "../../url/routes.ts";

const pageSize = 1000;
const orders = ["name", "date", "statements"] as const;
type Order = (typeof orders)[number];

/** All documents, as a table that can be ordered. */
export function DocumentsSection(): ReactNode {
  const { query } = usePlace();
  const page = pageOf(query, "page");
  const order = orders.find((one) => one === query.get("sort")) ?? "date";
  const offset = page === 1 ? "" : `&offset=${(page - 1) * pageSize}`;
  const answered = useAnswer<Listed<DocumentItem>>(`/api/documents?limit=${pageSize}${offset}`);
  return (
    <section aria-labelledby="documents" id="documents-section">
      <h2 id="documents">Documents</h2>
      <Shown answered={answered}>
        {({ items, total }) =>
          total === 0 ? (
            <Nothing>
              No documents yet. Build the record with <code>onrecord build FOLDER</code>.
            </Nothing>
          ) : (
            <>
              <CountLine text={counted(total, "document")} />
              <DocumentsTable items={sorted(items, order)} order={order} query={query} />
              {total > pageSize ? (
                <nav aria-label="Pages of documents" className="pages">
                  {page > 1 ? (
                    <Link to={`/${withQuery(query, { page: String(page - 1) })}`}>Previous</Link>
                  ) : null}
                  {page * pageSize < total ? (
                    <Link to={`/${withQuery(query, { page: String(page + 1) })}`}>Next</Link>
                  ) : null}
                </nav>
              ) : null}
            </>
          )
        }
      </Shown>
      <Unread />
    </section>
  );
}

/** Inputs that no document came of, listed up to so many. */
export const unreadAddress = "/api/problems?limit=200";

/** What could not be read, and what to do; nothing where all was. */
function Unread(): ReactNode {
  const { answer } = useAnswer<Listed<Problem>>(unreadAddress);
  if (answer === null || answer.total === 0) return null;
  const { items, total } = answer;
  return (
    <details className="unread">
      <summary>Not read: {counted(total, "file or line", "files or lines")}</summary>
      <ul>
        {items.map(({ where, code, message }) => (
          <li key={`${where} ${code} ${message}`}>
            <b>{where}</b>: {message}
          </li>
        ))}
      </ul>
      {total > items.length ? <p>and {total - items.length} more</p> : null}
    </details>
  );
}

function sorted(items: readonly DocumentItem[], order: Order): readonly DocumentItem[] {
  if (order === "name") return items;
  if (order === "statements") return items.toSorted((a, b) => b.statements - a.statements);
  const key = (item: DocumentItem): string => item.dated ?? "9999";
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function DocumentsTable({
  items,
  order,
  query,
}: {
  readonly items: readonly DocumentItem[];
  readonly order: Order;
  readonly query: URLSearchParams;
}): ReactNode {
  const byId = new Map(items.map((item) => [item.id, item]));
  const header = (name: Order, label: string, numeric = false): ReactNode => (
    <th
      scope="col"
      aria-sort={order === name ? (name === "statements" ? "descending" : "ascending") : "none"}
      className={numeric ? "numeric" : undefined}
    >
      <Link to={`/${withQuery(query, { sort: name === "date" ? null : name, page: null })}`}>
        {label}
      </Link>
    </th>
  );
  return (
    <div className="table-frame">
      <table className="documents stacked">
        <thead>
          <tr>
            {header("name", "Document")}
            <th scope="col">Outlet</th>
            {header("date", "Date")}
            <th scope="col">Language</th>
            {header("statements", "Statements", true)}
            <th scope="col">To look at</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <Link to={documentAddress(item.id)}>{titleOf(item)}</Link>
                {item.title === null ? null : <span className="file">{item.name}</span>}
              </th>
              <td data-label="Outlet">
                {item.outlet ?? <span className="unknown">not stated</span>}
              </td>
              <td data-label="Date">
                {renderDate(item.dated)}
                <span className="how">
                  {renderHow(item.dating?.how ?? (item.dated === null ? null : "given"))}
                </span>
              </td>
              <td data-label="Language">{languageName(item.language)}</td>
              <td className="numeric" data-label="Statements">
                {item.annotated ? item.statements : "–"}
              </td>
              <td className="looked-at">
                <Remarks item={item} byId={byId} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Remarks({
  item,
  byId,
}: {
  readonly item: DocumentItem;
  readonly byId: ReadonlyMap<string, DocumentItem>;
}): ReactNode {
  const [first, ...rest] = item.copies;
  const copy = first === undefined ? undefined : byId.get(first);
  return (
    <ul className="to-look-at">
      {item.annotated ? null : <li>stored, not annotated</li>}
      {item.problems > 0 ? (
        <li>
          <Link to={`${documentAddress(item.id)}?show=problems`}>
            {counted(item.problems, "problem")}
          </Link>
        </li>
      ) : null}
      {copy === undefined ? null : (
        <li>
          same text as <Link to={documentAddress(copy.id)}>{copy.outlet ?? titleOf(copy)}</Link>
          {rest.length > 0 ? ` and ${rest.length} more` : ""}
        </li>
      )}
    </ul>
  );
}
