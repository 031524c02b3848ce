import type { ReactNode } from "react";
import type { DocumentRef, EventsAnswer } from "../../../src/http/answers.ts";
import type { CodedEvent } from "../../../src/record/index.ts";
import { useAnswer } from "../api/client.ts";
import { renderDate } from "../text/dates.ts";
import { copy } from "../ui/citation.tsx";
import { DocumentLine, titleOf } from "../ui/document-link.tsx";
import { Head } from "../ui/head.tsx";
import { countOf, Nothing, Shown } from "../ui/state.tsx";
import { eventAddress } from "../url/routes.ts";
import { realisNames } from "./events.tsx";

/** One event: who did what to whom, when and where, and every document that reports it, word for word. */
export function EventScreen({ id }: { readonly id: string }): ReactNode {
  const answered = useAnswer<EventsAnswer>(`/api/events?id=${id}`);
  return (
    <Shown answered={answered} isScreen>
      {({ items: [event], documents }) =>
        event === undefined ? (
          <>
            <Head title="This cannot be shown" />
            <Nothing>There is no such event; the record may have been built anew.</Nothing>
          </>
        ) : (
          <Loaded event={event} documents={new Map(documents.map((one) => [one.id, one]))} />
        )
      }
    </Shown>
  );
}

function Loaded({
  event,
  documents,
}: {
  readonly event: CodedEvent;
  readonly documents: ReadonlyMap<string, DocumentRef>;
}): ReactNode {
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
      <section aria-labelledby="reports">
        <h2 id="reports">Reported in {countOf(docsOf(event).length, "document")}</h2>
        <ul className="plain other-wordings">
          {event.evidence.map((one) => {
            const document = documents.get(one.doc);
            return (
              <li key={`${one.doc} ${one.start}`}>
                <blockquote className="wording">{one.exact}</blockquote>
                {document === undefined ? null : (
                  <p className="place">
                    <DocumentLine document={document} range={one} />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="citations" className="citation-block">
        <h2 id="citations">Cite</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{citation}</pre>
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

function docsOf({ evidence }: CodedEvent): readonly string[] {
  return [...new Set(evidence.map(({ doc }) => doc))];
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
