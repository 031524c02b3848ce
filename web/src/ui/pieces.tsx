import { Fragment, type ReactNode } from "react";
import type { Evidence, RecordedStatement } from "../../../src/record/index.ts";
import type { Mark } from "../text/segments.ts";
import { Marked } from "./marked.tsx";

/** The words of a statement, piece by piece, with “ … ” between and marks where given; quotation marks are put on by style. */
export function Pieces({
  statement,
  marks = [],
}: {
  readonly statement: { readonly evidence: readonly Evidence[] };
  readonly marks?: readonly Mark[];
}): ReactNode {
  return statement.evidence.map((piece, i) => (
    <Fragment key={piece.start}>
      {i === 0 ? null : " … "}
      <span className="piece">
        <Marked text={piece.exact} from={piece.start} marks={marks} />
      </span>
    </Fragment>
  ));
}

/** Class names of a block that shows a statement's words: in quotation marks where all of it is quoted. */
export function wordingClass(form: RecordedStatement["form"]): string {
  return form === "direct" ? "wording quoted" : "wording";
}
