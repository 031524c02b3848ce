import { type ReactNode, useEffect } from "react";
import type { AskedAnswer, AskedNameAnswer, AskGroupAnswer } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { announce } from "../ui/live.ts";
import { Pages } from "../ui/pages.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { CountLine, Nothing, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { pageOf, withQuery } from "../url/query.ts";
import { entityAddress } from "../url/routes.ts";
import { AskGroup } from "./ask/group.tsx";

const pageSize = 20;

/** A question, and the rows of the record that answer it: the documents' words, nobody else's. */
export function AskScreen(): ReactNode {
  const { query } = usePlace();
  const words = query.get("q") ?? "";
  const page = pageOf(query, "page");
  const offset = page === 1 ? "" : `&offset=${(page - 1) * pageSize}`;
  const answered = useAnswer<AskedAnswer>(
    words === "" ? null : `/api/ask?q=${encodeURIComponent(words)}&limit=${pageSize}${offset}`,
  );
  return (
    <>
      <Head title="Ask">
        <p className="lede">
          A question is answered with rows of the record, word for word as the documents print them.
          No sentence is written for you.
        </p>
      </Head>
      <SearchField
        path="/ask"
        label="Your question"
        query={query}
        button="Ask"
        hint={
          <p className="hint">
            Name who said it, to whom, about what, and when, as far as you know: “What did the
            premier tell the ambassador about grain in May 2031?”
          </p>
        }
      />
      {words === "" ? null : (
        <Shown answered={answered}>
          {(found) => (
            <>
              <Reading found={found} />
              {found.total === 0 ? (
                <NothingFound found={found} words={words} />
              ) : (
                <>
                  <CountLine
                    text={`${counted(found.total, "answer")} in ${counted(found.documents, "document")} searched`}
                  />
                  <Relations groups={found.items} />
                </>
              )}
              <Pages path="/ask" query={query} page={page} size={pageSize} total={found.total} />
            </>
          )}
        </Shown>
      )}
    </>
  );
}

/** That nothing answers, and what else can be tried. */
function NothingFound({
  found,
  words,
}: {
  readonly found: AskedAnswer;
  readonly words: string;
}): ReactNode {
  const text = `Nothing found in ${counted(found.documents, "document")}.`;
  useEffect(() => announce(text), [text]);
  const matter = found.reading.about.join(" ");
  return (
    <>
      <Nothing>{text}</Nothing>
      <p className="links">
        <Link
          to={`/search${withQuery(new URLSearchParams(), { q: matter || words, unit: "passage" })}`}
        >
          Search the text of all documents
        </Link>
      </p>
    </>
  );
}

const relations = {
  differ: ["Reported in different words", "The documents differ; what differs is named."],
  agree: ["Reported alike", "Several documents give it, and do not differ."],
  single: ["In one document", "No other document of this record reports it."],
} as const;

/** The groups by whether their rows agree, those sections first whose best group answers best. */
function Relations({ groups }: { readonly groups: readonly AskGroupAnswer[] }): ReactNode {
  const order = [...new Set(groups.map(({ relation }) => relation))];
  return order.map((relation) => {
    const [title, note] = relations[relation];
    const own = groups.filter((group) => group.relation === relation);
    return (
      <section key={relation} aria-labelledby={`relation-${relation}`} className="relation">
        <h2 id={`relation-${relation}`}>{title}</h2>
        <p className="section-note">{note}</p>
        {own.map((group) => (
          <AskGroup
            key={`${group.id} ${group.rows[0]?.document.id} ${group.rows[0]?.start}`}
            group={group}
          />
        ))}
      </section>
    );
  });
}

/** How the question was read, so that a wrong reading is seen and asked anew. */
function Reading({ found }: { readonly found: AskedAnswer }): ReactNode {
  const { who, toWhom, via, about, time } = found.reading;
  const parts: readonly (readonly [string, ReactNode])[] = [
    ["Said by", who.length === 0 ? null : <Names key="who" names={who} />],
    ["To", toWhom.length === 0 ? null : <Names key="to" names={toWhom} />],
    ["Via", via.length === 0 ? null : <Names key="via" names={via} />],
    ["About", about.length === 0 ? null : about.join(", ")],
    ["When", time],
  ];
  const shown = parts.filter(([, value]) => value !== null);
  return (
    <div className="reading">
      {shown.length === 0 ? null : (
        <dl aria-label="How the question was read">
          {shown.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {found.remarks.map((remark) => (
        <p key={remark} className="query-remark">
          {remark}
        </p>
      ))}
      {found.missing.length === 0 ? null : (
        <p className="query-remark">No statement has the words: {found.missing.join(", ")}.</p>
      )}
      {found.toOthers === 0 ? null : (
        <p className="section-note">
          {counted(found.toOthers, "row")} left out: said to somebody else.
        </p>
      )}
    </div>
  );
}

function Names({ names }: { readonly names: readonly AskedNameAnswer[] }): ReactNode {
  return names.map(({ text, entities }, i) => (
    <span key={text}>
      {i === 0 ? "" : ", "}
      {entities.length === 0
        ? text
        : entities.map(({ id, name }, j) => (
            <span key={id}>
              {j === 0 ? "" : " or "}
              <Link to={entityAddress(id)}>{name}</Link>
            </span>
          ))}
    </span>
  ));
}
