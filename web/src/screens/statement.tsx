import type { ReactNode } from "react";
import type { RemarkAnswer, StatementAnswer } from "../../../src/http/answers.ts";
import { useAnswer } from "../api/client.ts";
import { citeStatement, permalinkOf } from "../cite/citable.ts";
import { Citations } from "../ui/citations.tsx";
import { titleOf } from "../ui/document-link.tsx";
import { Head } from "../ui/head.tsx";
import { Marked } from "../ui/marked.tsx";
import { Shown } from "../ui/state.tsx";
import { Facts } from "./statement/facts.tsx";
import { OtherWordings } from "./statement/other-wordings.tsx";

/** The evidence for one statement, on a page that prints well: the words in their place, and all that is known. */
export function StatementScreen({ id }: { readonly id: string }): ReactNode {
  const answered = useAnswer<StatementAnswer>(`/api/statements/${id}`);
  return (
    <Shown answered={answered} isScreen>
      {(found) => <Loaded found={found} />}
    </Shown>
  );
}

function Loaded({ found }: { readonly found: StatementAnswer }): ReactNode {
  const { statement, document, context } = found;
  const { answer: remark } = useAnswer<RemarkAnswer>(
    statement.remark === null ? null : `/api/remarks/${statement.remark}`,
  );
  const marks = [
    ...statement.content.map((span) => ({ ...span, kind: `content content-${statement.form}` })),
    ...statement.cue.map((span) => ({ ...span, kind: "cue" })),
    ...statement.source.map((span) => ({ ...span, kind: "source" })),
  ];
  const cited = citeStatement(found);
  return (
    <article className="evidence">
      <Head
        title={`${statement.speaker ?? "Speaker unknown"}, according to ${document.outlet ?? titleOf(document)}`}
        over="Evidence"
      />
      <blockquote className="wording passage" lang={document.language}>
        <Marked text={context.text} from={context.start} marks={marks} />
      </blockquote>
      <Facts found={found} remark={remark} permalink={permalinkOf(window.location.origin, cited)} />
      <OtherWordings found={found} remark={remark} />
      <Citations cited={cited} />
    </article>
  );
}
