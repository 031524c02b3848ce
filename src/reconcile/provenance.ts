import type { Statement } from "../record/index.ts";
import type { DocumentFacts } from "./facts.ts";
import {
  type Copyable,
  type Knowledge,
  originOf,
  type Provenanced,
  sideName,
} from "./origins/index.ts";

/** Characters within which a quotation without a channel goes on from one of the same speaker with one. */
const carriedOver = 700;

/**
 * Who the words of a statement come from: who is said to have passed them on, there or
 * shortly before; the side whose transcript it is; the agency or outlet at the head of
 * the document; else its outlet or name. `document` is null where only the statement is
 * known.
 */
export function provenanceOf(
  statement: Statement,
  document: DocumentFacts | null,
  knowledge: Knowledge,
): Provenanced {
  const { content, doc } = statement;
  const via = statement.via[0] ?? viaBefore(statement, document);
  if (via !== undefined) return { doc, content, origin: originOf(via, knowledge), isSaid: true };
  const country = document?.transcript === true ? document.channel?.country : null;
  if (country != null) return { doc, content, origin: sideName(country, knowledge), isSaid: true };
  const channel = document?.channel?.name;
  const printed = document?.outlet ?? document?.name ?? doc;
  return { doc, content, origin: channel ?? printed, isSaid: channel !== undefined };
}

function viaBefore(statement: Statement, document: DocumentFacts | null): string | undefined {
  return document?.statements.findLast(
    ({ statement: other }) =>
      other.via.length > 0 &&
      other.speaker === statement.speaker &&
      other.span.end <= statement.span.start &&
      statement.span.start - other.span.end < carriedOver,
  )?.statement.via[0];
}

/** A document as far as its copies are looked for. */
export function copyableOf({ doc, prints, statements }: DocumentFacts): Copyable {
  const quoted = statements.flatMap(({ statement }) =>
    statement.form === "direct" ? statement.content : [],
  );
  return { doc, prints, quoted };
}
