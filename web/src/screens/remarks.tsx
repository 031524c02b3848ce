import type { ReactNode } from "react";
import type { Listed, RemarkBrief } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { DoubtFilter, doubtOfQuery } from "../ui/doubt-filter.tsx";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { Pages } from "../ui/pages.tsx";
import { SaveRows } from "../ui/save-rows.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { CountLine, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { pageOf, withQuery } from "../url/query.ts";
import { RemarkTable } from "./remark-table.tsx";

const pageSize = 50;
const shows = [
  ["all", "All"],
  ["shared", "In several documents"],
  ["differing", "Wordings differ"],
  ["wider", "Worded more widely"],
] as const;

/** Everything that was said, once each, those reported by most documents first. */
export function RemarksScreen(): ReactNode {
  const { query } = usePlace();
  const page = pageOf(query, "page");
  const show = shows.find(([name]) => name === query.get("show"))?.[0] ?? "all";
  const asked = new URLSearchParams({ show, limit: String(pageSize) });
  asked.set("offset", String((page - 1) * pageSize));
  const words = query.get("q") ?? "";
  if (words !== "") asked.set("q", words);
  const doubt = doubtOfQuery(query);
  if (doubt !== null) asked.set("doubt", doubt);
  const answered = useAnswer<Listed<RemarkBrief>>(`/api/remarks?${asked}`);
  return (
    <>
      <Head title="Remarks">
        <p className="lede">One thing said once, with every document that reports it.</p>
      </Head>
      <SearchField path="/remarks" label="Words of the speaker or the remark" query={query} />
      <nav className="tabs" aria-label="Which remarks">
        <ul>
          {shows.map(([name, title]) => (
            <li key={name}>
              <Link
                to={`/remarks${withQuery(query, { show: name === "all" ? null : name, page: null })}`}
                aria-current={show === name ? "true" : undefined}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <DoubtFilter path="/remarks" query={query} />
      <Shown answered={answered}>
        {({ items, total }) => (
          <>
            <CountLine text={counted(total, "remark")} />
            <RemarkTable remarks={items} empty="No such remark in this record." />
            <Pages path="/remarks" query={query} page={page} size={pageSize} total={total} />
          </>
        )}
      </Shown>
      <SaveRows what="remarks" />
    </>
  );
}
