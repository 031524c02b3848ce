import type { ReactNode } from "react";
import type { Hit, SearchAnswer } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { type Answered, useAnswer } from "../api/client.ts";
import { DoubtBadge, FormLabel, StatusBadge, WiderThanBadge } from "../ui/badges.tsx";
import { DocumentLine } from "../ui/document-link.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { Marked } from "../ui/marked.tsx";
import { Pages } from "../ui/pages.tsx";
import { Pieces, wordingClass } from "../ui/pieces.tsx";
import { SavedViews } from "../ui/saved-views.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { CountLine, Nothing, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { pageOf, unknownValue, withQuery } from "../url/query.ts";
import { remarkAddress } from "../url/routes.ts";
import { FoundEvents } from "./events.tsx";
import { FoundFigures } from "./figures.tsx";
import { ChosenConditions, Facets } from "./search/facets.tsx";

const pageSize = 25;
const conditions = ["who", "speaker", "form", "kind", "outlet", "status", "doubt"] as const;

/** Search in statements, passages, events and figures; the first two narrowed by facets, all of it in the address. */
export function SearchScreen(): ReactNode {
  const { query } = usePlace();
  const page = pageOf(query, "page");
  const unit = unitOf(query);
  const answered = useAnswer<SearchAnswer>(
    isText(unit) ? `/api/search?${askedFor(query, unit, page)}` : null,
  );
  return (
    <>
      <Head title="Search">
        <p className="lede">
          In what was said, in the text of all documents, in who takes part in events and what
          figures count.
        </p>
      </Head>
      <SearchField
        path="/search"
        label="Words that all stand in it"
        query={query}
        hint={
          <p className="hint">
            <code>"a phrase"</code> <code>-without</code> <code>"two words"~5</code>{" "}
            <code>begin*</code> <code>this OR that</code> <code>source:name</code>{" "}
            <code>via:agency</code> <code>form:direct</code> <code>date:2031-05</code>
          </p>
        }
      />
      <SavedViews />
      <nav className="tabs" aria-label="What to search">
        <ul>
          {units.map(([name, title]) => (
            <li key={name}>
              <Link
                to={`/search${withQuery(query, { unit: name === "statement" ? null : name, page: null, open: null })}`}
                aria-current={unit === name ? "true" : undefined}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {unit === "event" ? <FoundEvents path="/search" query={query} /> : null}
      {unit === "figure" ? <FoundFigures path="/search" query={query} /> : null}
      {isText(unit) ? (
        <FoundText answered={answered} query={query} unit={unit} page={page} />
      ) : null}
    </>
  );
}

/** What can be searched, as an address and as the page name it. */
const units = [
  ["statement", "Statements"],
  ["passage", "Passages"],
  ["event", "Events"],
  ["figure", "Figures"],
] as const;
type Unit = (typeof units)[number][0];
type TextUnit = "statement" | "passage";

function unitOf(query: URLSearchParams): Unit {
  const asked = query.get("unit");
  return units.find(([name]) => name === asked)?.[0] ?? "statement";
}

function isText(unit: Unit): unit is TextUnit {
  return unit === "statement" || unit === "passage";
}

/** Statements or passages with the words asked for, and what they can be narrowed by. */
function FoundText({
  answered,
  query,
  unit,
  page,
}: {
  readonly answered: Answered<SearchAnswer>;
  readonly query: URLSearchParams;
  readonly unit: TextUnit;
  readonly page: number;
}): ReactNode {
  return (
    <Shown answered={answered}>
      {(found) => (
        <div className="search-result">
          <Facets facets={found.facets} names={found.names} query={query} />
          <section aria-label="Found" className="found">
            <ChosenConditions names={found.names} query={query} />
            {found.remark === null ? null : <p className="query-remark">{found.remark}</p>}
            <CountLine
              text={`${counted(found.total, unit)} in ${counted(found.documents, "document")} searched`}
            />
            {found.total === 0 ? (
              <>
                <Nothing>
                  No {unit} found in {counted(found.documents, "document")}.
                </Nothing>
                <WaysOn query={query} unit={unit} />
              </>
            ) : (
              <ol className="hits">
                {found.items.map((hit) => (
                  <HitItem
                    key={`${hit.document.id} ${hit.start} ${hit.statement?.id}`}
                    hit={hit}
                    names={found.names}
                  />
                ))}
              </ol>
            )}
            <Pages path="/search" query={query} page={page} size={pageSize} total={found.total} />
          </section>
        </div>
      )}
    </Shown>
  );
}

/** What else can be tried where nothing was found. */
function WaysOn({
  query,
  unit,
}: {
  readonly query: URLSearchParams;
  readonly unit: string;
}): ReactNode {
  const words = query.get("q") ?? "";
  const wide = new URLSearchParams(words === "" ? {} : { q: words });
  const isNarrowed = [...conditions, "year"].some((name) => query.has(name));
  return (
    <p className="links">
      {isNarrowed ? (
        <Link to={`/search${withQuery(wide, {})}`}>Search without conditions</Link>
      ) : null}{" "}
      {unit === "statement" && words !== "" ? (
        <Link to={`/search${withQuery(wide, { unit: "passage" })}`}>
          Search the text of all documents
        </Link>
      ) : null}{" "}
      {words === "" ? null : (
        <Link to={`/ask${withQuery(new URLSearchParams(), { q: words })}`}>Ask instead</Link>
      )}
    </p>
  );
}

/** The question to the API that the address stands for. */
function askedFor(query: URLSearchParams, unit: string, page: number): string {
  const asked = new URLSearchParams({ unit, limit: String(pageSize) });
  asked.set("offset", String((page - 1) * pageSize));
  const words = query.get("q") ?? "";
  if (words !== "") asked.set("q", words);
  for (const name of conditions) {
    const value = query.get(name);
    if (value !== null) asked.set(name, value === unknownValue ? "" : value);
  }
  const year = query.get("year");
  if (year !== null && /^\d{4}$/.test(year)) {
    asked.set("from", `${year}-01-01`);
    asked.set("to", `${year}-12-31`);
  }
  return asked.toString();
}

function HitItem({
  hit,
  names,
}: {
  readonly hit: Hit;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const { statement } = hit;
  const elsewhere = statement === null ? undefined : names[statement.speakerId ?? ""];
  const marks = hit.found.map((span) => ({ ...span, kind: "found" }));
  return (
    <li className="hit">
      {statement === null ? (
        <p className="wording">
          <Marked text={hit.text} from={hit.start} marks={marks} />
        </p>
      ) : (
        <>
          <p className="hit-head">
            <span className="speaker">
              {statement.speaker ?? elsewhere ?? <span className="unknown">speaker unknown</span>}
            </span>{" "}
            {statement.speaker === null && elsewhere !== undefined ? (
              <span className="kind">not named here</span>
            ) : null}
            <FormLabel form={statement.form} />
            {statement.kind === "speech" ? null : <span className="kind">{statement.kind}</span>}
            <StatusBadge status={statement.status} />
            <WiderThanBadge remark={hit.widerThan} />
            <DoubtBadge row={statement} />
          </p>
          <blockquote className={wordingClass(statement.form)}>
            <Pieces statement={statement} marks={marks} />
          </blockquote>
        </>
      )}
      <p className="place">
        <DocumentLine
          document={hit.document}
          range={statement === null ? hit : statement.content[0]}
          statement={statement?.id ?? null}
        />
        {statement?.remark ? (
          <>
            {" · "}
            <Link to={remarkAddress(statement.remark)}>remark</Link>
          </>
        ) : null}
      </p>
    </li>
  );
}
