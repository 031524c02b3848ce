import type { ReactNode } from "react";
import type { RemarkBrief } from "../../../src/http/answers.ts";
import type { ToldAnswer } from "../../../src/http/row-answers.ts";
import { entityAddress, remarkAddress, statementAddress } from "../url/routes.ts";
import { FormLabel, OriginBadge } from "./badges.tsx";
import { Fact } from "./facts.tsx";
import { Link } from "./link.tsx";
import { Reason } from "./reason.tsx";
import { SaidOn } from "./said-on.tsx";

/** Who says the words of a row, in what form, by way of whom, and how many report it. */
export function SaidFacts({
  report: { statement, context, document },
  remarks,
}: {
  readonly report: ToldAnswer;
  readonly remarks: readonly RemarkBrief[];
}): ReactNode {
  if (statement === null) {
    return <Fact name="Said by">the document itself{printedBy(document.outlet)}</Fact>;
  }
  const { speaker, speakerId, source, reason, form, kind, via, id } = statement;
  const name = speaker ?? "a speaker who is not known";
  const printed = source
    .filter(({ start, end }) => start >= context.start && end <= context.end)
    .map(({ start, end }) => context.text.slice(start - context.start, end - context.start));
  const remark = remarks.find((one) => one.id === statement.remark);
  return (
    <>
      <Fact name="Said by">
        {speakerId === null ? name : <Link to={entityAddress(speakerId)}>{name}</Link>}
        {printed.length === 0 ? "" : `, printed “${printed.join(" … ")}”`} (
        <Reason text={reason} />)
      </Fact>
      <Fact name="Form">
        <FormLabel form={form} /> {kind} · <Link to={statementAddress(id)}>Its evidence</Link>
      </Fact>
      <Fact name="Via">
        {via.length === 0
          ? "nobody named between the speaker and the document"
          : via.join(", then ")}
      </Fact>
      <Fact name="Said">
        <SaidOn statement={statement} />
      </Fact>
      {remark === undefined ? null : (
        <Fact name="Reported in">
          <OriginBadge remark={remark} /> <Link to={remarkAddress(remark.id)}>The remark</Link>
        </Fact>
      )}
    </>
  );
}

function printedBy(outlet: string | null): string {
  return outlet === null ? "" : `, ${outlet}`;
}
