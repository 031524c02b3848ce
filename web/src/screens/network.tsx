import { type ReactNode, useRef } from "react";
import type { NetworkAnswer } from "../../../src/http/answers.ts";
import { counted } from "../../../src/text/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { Head } from "../ui/head.tsx";
import { Link } from "../ui/link.tsx";
import { SaveRows } from "../ui/save-rows.tsx";
import { CountLine, Nothing, Shown } from "../ui/state.tsx";
import { usePlace } from "../url/location.ts";
import { withQuery } from "../url/query.ts";
import { edgeKey, NetworkChart, useDrawing } from "./network/chart.tsx";
import { EdgeEvidence } from "./network/edge-evidence.tsx";
import { Months } from "./network/months.tsx";

type Edge = NetworkAnswer["items"][number];

const most = 200;

/** Who said and did something to whom, within a span of time; every line opens the rows it stands for. */
export function NetworkScreen(): ReactNode {
  const { query } = usePlace();
  const asked = new URLSearchParams({ limit: String(most) });
  for (const name of ["node", "kind"] as const) {
    const value = query.get(name);
    if (value !== null) asked.set(name, value);
  }
  for (const [name, value] of daysOf(query)) asked.set(name, value);
  const asking = useAnswer<NetworkAnswer>(`/api/network?${asked}`);
  // What is shown stays until the next is here: a slider that is being moved keeps the focus.
  const last = useRef(asking);
  if (asking.state !== "waiting") last.current = asking;
  const answered = last.current;
  const node = query.get("node");
  return (
    <>
      <Head title="Network">
        <p className="lede">
          Who said something to whom, and who did something to whom: each remark and each event
          counts once, however many documents report it.
        </p>
      </Head>
      <Shown answered={answered}>
        {(found) => (
          <>
            <Months months={found.months} undated={found.undated} query={query} />
            <nav className="links" aria-label="What is counted">
              {(
                [
                  [null, "Said and did"],
                  ["said", "Said"],
                  ["did", "Did"],
                ] as const
              ).map(([kind, title]) => (
                <Link
                  key={title}
                  to={`/network${withQuery(query, { kind, edge: null })}`}
                  aria-current={query.get("kind") === kind ? "true" : undefined}
                >
                  {title}
                </Link>
              ))}
              {node === null ? null : (
                <Link to={`/network${withQuery(query, { node: null, edge: null })}`}>
                  Everybody, not only{" "}
                  {found.nodes.find(({ id }) => id === node)?.name ?? "the one chosen"}
                </Link>
              )}
            </nav>
            {found.total === 0 ? (
              <Nothing>Nobody is recorded as saying or doing something to another then.</Nothing>
            ) : (
              <Ties found={found} query={query} />
            )}
          </>
        )}
      </Shown>
      <SaveRows what="network" />
    </>
  );
}

/** The days that the months in the address stand for. */
function daysOf(query: URLSearchParams): (readonly [string, string])[] {
  const [from, to] = [query.get("from"), query.get("to")];
  return [
    ...(from === null ? [] : [["from", `${from}-01`] as const]),
    ...(to === null ? [] : [["to", `${to}-31`] as const]),
  ];
}

function Ties({
  found,
  query,
}: {
  readonly found: NetworkAnswer;
  readonly query: URLSearchParams;
}): ReactNode {
  const drawing = useDrawing();
  const chosen = query.get("edge");
  const edge = found.items.find((one) => edgeKey(one) === chosen) ?? null;
  const names = new Map(found.nodes.map(({ id, name }) => [id, name]));
  const address = (one: Edge): string =>
    `/network${withQuery(query, { edge: edgeKey(one) === chosen ? null : edgeKey(one) })}`;
  return (
    <>
      <CountLine
        text={`${counted(found.total, "line")} between ${counted(found.nodes.length, "name")}${found.items.length < found.total ? `; the ${found.items.length} of most rows are given` : ""}${found.nodes.length > drawing.most ? `; lines between the ${drawing.most} names of most rows are drawn` : ""}`}
      />
      <div className="network">
        <NetworkChart found={found} drawing={drawing} chosen={chosen} edgeAddress={address} />
        <div className="network-side">
          {edge === null ? null : (
            <EdgeEvidence
              edge={edge}
              names={names}
              days={daysOf(query)}
              close={`/network${withQuery(query, { edge: null })}`}
            />
          )}
          <div className="table-frame ties">
            <table className="stacked">
              <caption>Remarks and events by who and to whom</caption>
              <thead>
                <tr>
                  <th scope="col">Who</th>
                  <th scope="col">To whom</th>
                  <th scope="col" className="numeric">
                    Rows
                  </th>
                  <th scope="col">When</th>
                </tr>
              </thead>
              <tbody>
                {found.items.map((one) => (
                  <tr key={edgeKey(one)} className={one === edge ? "chosen" : undefined}>
                    <th scope="row">
                      <NodeLink id={one.from} names={names} query={query} />{" "}
                      <span className={`kind kind-${one.kind}`}>{one.kind}</span>
                    </th>
                    <td data-label="To whom">
                      <NodeLink id={one.to} names={names} query={query} />
                    </td>
                    <td className="numeric" data-label="Rows">
                      <Link to={address(one)} aria-current={one === edge ? "true" : undefined}>
                        {one.count}
                        <span className="hidden">
                          {one.kind === "said" ? " remarks of " : " events of "}
                          {names.get(one.from)} to {names.get(one.to)}
                        </span>
                      </Link>
                    </td>
                    <td data-label="When">{spanOf(one)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </div>
    </>
  );
}

function NodeLink({
  id,
  names,
  query,
}: {
  readonly id: string;
  readonly names: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
}): ReactNode {
  return (
    <Link to={`/network${withQuery(query, { node: id, edge: null })}`}>{names.get(id) ?? id}</Link>
  );
}

function spanOf({ first, last }: Edge): string {
  if (first === null || last === null || first === last) return renderDate(first);
  return `${renderDate(first)} to ${renderDate(last)}`;
}
