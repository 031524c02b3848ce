import type { StatementAnswer } from "../../../src/http/answers.ts";
import { renderDate } from "../text/dates.ts";
import { documentAddress } from "../url/routes.ts";

/** What a citation of a statement says, in words. */
export interface Cited {
  /** The words between the offsets, pieces joined by “ … ”. */
  readonly quote: string;
  readonly speaker: string;
  readonly addressee: string | null;
  /** *14 May 2031*; null when unknown. */
  readonly said: string | null;
  /** Who passed it on, nearest to the speaker first, as one phrase; null when nobody did. */
  readonly via: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly sha256: string;
  /** The page that the words begin on; null where the document has no pages. */
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly permalink: string;
}

/** Gathers what the citations of a statement have in common; `base` is the address of this server. */
export function createCited({ statement, document, page }: StatementAnswer, base: string): Cited {
  const { content } = statement;
  const start = Math.min(...content.map((span) => span.start));
  const end = Math.max(...content.map((span) => span.end));
  return {
    quote: statement.evidence.map(({ exact }) => exact.replace(/\s+/g, " ")).join(" … "),
    speaker: statement.speaker ?? "speaker unknown",
    addressee: statement.addressee,
    said: statement.date === null ? null : renderDate(statement.date),
    via: statement.via.length === 0 ? null : statement.via.join(", via "),
    title: document.title ?? document.name,
    outlet: document.outlet,
    published: renderDate(document.dated),
    url: document.url,
    retrieved: document.retrieved,
    sha256: document.textHash,
    page,
    start,
    end,
    permalink: permalinkOf(base, document, { start, end }),
  };
}

/** The address of a place in a text, with the length of the text: a text of another length is another version of it. */
export function permalinkOf(
  base: string,
  document: Pick<StatementAnswer["document"], "id" | "length">,
  range: { readonly start: number; readonly end: number },
): string {
  return `${base}${documentAddress(document.id, range)};length=${document.length}`;
}
