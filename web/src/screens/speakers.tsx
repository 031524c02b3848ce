import type { ReactNode } from "react";
import type { EntityItem, Listed, SummaryAnswer } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { Pages } from "../ui/pages.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { CountLine, Nothing, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { pageOf, unknownValue } from "../url/query.ts";
import { entityAddress } from "../url/routes.ts";

const pageSize = 100;
const types: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  GPE: "place with a government",
  MISC: "other",
};

/** Everybody who is recorded as saying something, those with most remarks first. */
export function SpeakersScreen(): ReactNode {
  const { query } = usePlace();
  const page = pageOf(query, "page");
  const asked = new URLSearchParams({ speaking: "true", limit: String(pageSize) });
  asked.set("offset", String((page - 1) * pageSize));
  const words = query.get("q") ?? "";
  if (words !== "") asked.set("q", words);
  const answered = useAnswer<Listed<EntityItem>>(`/api/entities?${asked}`);
  const { answer: summary } = useAnswer<SummaryAnswer>("/api/summary");
  return (
    <>
      <Head title="Speakers">
        <p className="lede">
          Who is recorded as saying, writing or thinking something.{" "}
          {summary === null || summary.unknownSpeakers === 0 ? null : (
            <Link to={`/search?who=${unknownValue}`}>
              {counted(summary.unknownSpeakers, "statement")} without a known speaker
            </Link>
          )}
        </p>
      </Head>
      <SearchField path="/speakers" label="Words of the name" query={query} />
      <Shown answered={answered}>
        {({ items, total }) => (
          <>
            <CountLine text={counted(total, "speaker")} />
            {words === "" && summary !== null && summary.speakers > total ? (
              <p className="section-note">
                {counted(summary.speakers - total, "more name")} of speakers that the record has no
                entry for, such as offices and descriptions, can be chosen in the{" "}
                <Link to="/search">search</Link>.
              </p>
            ) : null}
            {total === 0 ? (
              <Nothing>No such speaker in this record.</Nothing>
            ) : (
              <SpeakerTable items={items} />
            )}
            <Pages path="/speakers" query={query} page={page} size={pageSize} total={total} />
          </>
        )}
      </Shown>
    </>
  );
}

function SpeakerTable({ items }: { readonly items: readonly EntityItem[] }): ReactNode {
  return (
    <div className="table-frame">
      <table className="speakers stacked">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">Also printed</th>
            <th scope="col">Kind</th>
            <th scope="col" className="numeric">
              Remarks
            </th>
            <th scope="col" className="numeric">
              Statements
            </th>
            <th scope="col" className="numeric">
              Documents
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <Link to={entityAddress(item.id)}>{item.name}</Link>
                {item.country === null ? null : <span className="file">{item.country}</span>}
              </th>
              <td className="aliases">{otherNames(item).slice(0, 4).join(", ")}</td>
              <td>{types[item.type] ?? item.type}</td>
              <td className="numeric" data-label="Remarks">
                {item.remarks}
              </td>
              <td className="numeric" data-label="Statements">
                {item.statements}
              </td>
              <td className="numeric" data-label="Documents">
                {item.documents}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const pronouns = /^(?:s?he|it|they|we|i|his|her|their|its|our|him|them|you)$/i;

/** The other names of somebody, without pronouns. */
export function otherNames({
  name,
  aliases,
}: Pick<EntityItem, "name" | "aliases">): readonly string[] {
  return aliases.filter((alias) => alias !== name && !pronouns.test(alias));
}
