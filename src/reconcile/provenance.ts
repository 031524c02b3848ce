import type { Statement } from "../record/index.ts";
import type { DocumentFacts } from "./facts.ts";
import {
  type Copyable,
  type Knowledge,
  originKey,
  originOf,
  type Provenanced,
  sideName,
} from "./origins/index.ts";

/** Characters within which a quotation without a channel goes on from one of the same speaker with one. */
const carriedOver = 700;

/**
 * Who the words of a statement come from: who is said to have passed them on, there or,
 * where it is quoted, shortly before; the agency or outlet that they were told (*she told
 * Zenith*, where some document is of Zenith); the side whose transcript it is; the agency or outlet at the head of
 * the document; else its outlet or name. `document` is null where only the statement is
 * known.
 */
export function provenanceOf(
  statement: Statement,
  document: DocumentFacts | null,
  { knowledge, channels }: { readonly knowledge: Knowledge; readonly channels: Channels },
): Provenanced {
  const { content, doc } = statement;
  const isQuoted = statement.form !== "indirect";
  const via =
    statement.via[0] ??
    (isQuoted ? viaBefore(statement, document) : undefined) ??
    toldChannel(statement, document?.outlet ?? null, { knowledge, channels });
  if (via !== undefined) return { doc, content, origin: originOf(via, knowledge), isSaid: true };
  const country = document?.transcript === true ? document.channel?.country : null;
  if (country != null) return { doc, content, origin: sideName(country, knowledge), isSaid: true };
  const channel = document?.channel?.name;
  const printed = document?.outlet ?? document?.name ?? doc;
  return { doc, content, origin: channel ?? printed, isSaid: channel !== undefined };
}

/** Who a statement was told, where that is an agency or outlet: *the Courier* in the Tarsk Courier is that paper. */
function toldChannel(
  { addressee }: Statement,
  outlet: string | null,
  { knowledge, channels }: { readonly knowledge: Knowledge; readonly channels: Channels },
): string | undefined {
  if (addressee === null) return undefined;
  if (outlet !== null && isEndOf(addressee, outlet)) return outlet;
  const isChannel = channels.has(originKey(addressee)) || knowledge.outlet(addressee) !== null;
  return isChannel ? addressee : undefined;
}

/** Whether a name has the last words of another: *the Courier* of the *Tarsk Courier*. */
function isEndOf(name: string, whole: string): boolean {
  const end = name.toLowerCase().replace(/^the /, "");
  return ` ${whole.toLowerCase()}`.endsWith(` ${end}`);
}

/** The channels of the documents of a pile, by their keys. */
export type Channels = ReadonlySet<string>;

/** The agencies and outlets that documents say they are of, and those that printed them. */
export function channelsOf(facts: readonly DocumentFacts[]): Channels {
  return new Set(
    facts.flatMap(({ channel, outlet }) =>
      [channel?.name ?? null, outlet].flatMap((name) => (name === null ? [] : originKey(name))),
    ),
  );
}

/** The channel of the nearest quotation of the same speaker before this one that names one, as long as one follows the other closely. */
function viaBefore(statement: Statement, document: DocumentFacts | null): string | undefined {
  let from = statement.span.start;
  for (const { statement: other } of (document?.statements ?? []).toReversed()) {
    if (other.span.end > from || other.speaker !== statement.speaker) continue;
    if (from - other.span.end >= carriedOver) return undefined;
    if (other.via[0] !== undefined) return other.via[0];
    from = other.span.start;
  }
  return undefined;
}

/** A document as far as its copies are looked for. */
export function copyableOf({ doc, prints, statements }: DocumentFacts): Copyable {
  const quoted = statements.flatMap(({ statement }) =>
    statement.form === "direct" ? statement.content : [],
  );
  return { doc, prints, quoted };
}
