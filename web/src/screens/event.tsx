import type { ReactNode } from "react";
import type { DocumentRef } from "../../../src/http/answers.ts";
import type { EventAnswer } from "../../../src/http/row-answers.ts";
import type { CodedEvent } from "../../../src/record/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { CitationText, copy } from "../ui/citation.tsx";
import { titleOf } from "../ui/document-link.tsx";
import { Head } from "../ui/head.tsx";
import { Shown } from "../ui/state.tsx";
import { eventAddress } from "../url/routes.ts";
import { Differences } from "./event/differences.tsx";
import { Reports } from "./event/reports.tsx";
import { realisNames } from "./events.tsx";

/** One event: who did what to whom, when and where, and every document that reports it, word for word. */
export function EventScreen({ id }: { readonly id: string }): ReactNode {
  const answered = useAnswer<EventAnswer>(`/api/events/${id}`);
  return (
    <Shown answered={answered} isScreen>
      {(found) => <Loaded found={found} />}
    </Shown>
  );
}

function Loaded({ found }: { readonly found: EventAnswer }): ReactNode {
  const { event } = found;
  const documents = new Map(found.reports.map(({ document }) => [document.id, document]));
  const who = namesOf(event.actors) || "somebody not stated";
  const toWhom = namesOf(event.recipients);
  const permalink = `${window.location.origin}${eventAddress(event.id)}`;
  const citation = cite(event, documents, permalink);
  const facts: readonly (readonly [string, ReactNode])[] = [
    ["Who", who],
    ["To whom", toWhom || "not stated"],
    ["When", renderDate(event.date)],
    ["Where", event.place ?? "not stated"],
    ["Status", realisNames[event.realis]],
    ["According to", event.assertedBy ?? "the documents"],
    ["Code", codeOf(event)],
    ["Found by", `${event.by.stage}, confidence ${Math.round(event.confidence * 100)} %`],
    [
      "Permalink",
      <a key="permalink" href={permalink}>
        {permalink}
      </a>,
    ],
  ];
  return (
    <article className="evidence">
      <Head
        title={`${who}: ${event.mode ?? event.type.toLowerCase()}${toWhom === "" ? "" : `, ${toWhom}`}`}
        over="Event"
      />
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Reports found={found} />
      <Differences found={found} />
      <section aria-labelledby="citations" className="citation-block">
        <h2 id="citations">Cite</h2>
        <CitationText>{citation}</CitationText>
        <button type="button" onClick={() => void copy(citation, "Citation")}>
          Copy
        </button>
      </section>
    </article>
  );
}

function namesOf(participants: CodedEvent["actors"]): string {
  return participants.map(({ name }) => name).join(", ");
}

function codeOf({ type, mode, cameo }: CodedEvent): string {
  return [type, mode, cameo === null ? null : `CAMEO ${cameo}`]
    .filter((part) => part !== null)
    .join(", ");
}

/** The event in words, then each report with its characters. */
function cite(
  event: CodedEvent,
  documents: ReadonlyMap<string, DocumentRef>,
  permalink: string,
): string {
  const reports = event.evidence.map(({ doc, start, end, exact }) => {
    const document = documents.get(doc);
    const place =
      document === undefined
        ? doc
        : [titleOf(document), document.outlet, renderDate(document.dated)]
            .filter((part) => part !== null)
            .join(", ");
    return `“${exact.replace(/\s+/g, " ")}” (${place}; characters ${start}–${end})`;
  });
  const sides = [namesOf(event.actors), namesOf(event.recipients)].map(
    (names) => names || "not stated",
  );
  return [
    `${sides.join(" to ")}: ${codeOf(event)}, ${renderDate(event.date)}, ${realisNames[event.realis]}.`,
    ...reports,
    permalink,
  ].join("\n");
}
