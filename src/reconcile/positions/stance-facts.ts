import type { Doc, Layers, Stance, Timex } from "../../doc/index.ts";
import { cite, type Evidence, type Statement } from "../../record/index.ts";
import { coveringsOf, firstEndingAfter, type Span } from "../../text/index.ts";

/** A stance of one document with the words that show it. */
export interface StanceFacts {
  readonly stance: Stance;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The id of the shortest statement that it stands in; null in the narrator's words. */
  readonly statement: string | null;
  /** The time that its clause ends with: a relative one, or `=` and a value; null for none. */
  readonly at: string | null;
}

/** What is known across documents. */
export interface StanceKnowledge {
  readonly entity: (doc: string, chain: number | null) => string | null;
  readonly name: (entity: string) => string | null;
  /** ISO 3166-1 alpha-3 of the country that an entity is or belongs to; null when unknown. */
  readonly country: (entity: string) => string | null;
  /** When a statement of a document was made, EDTF; null where neither it nor the record tells. */
  readonly said: (doc: string, statement: string) => string | null;
  /** The date that a time as in `at` means in a document, EDTF; null where it cannot be told. */
  readonly dateOf: (doc: string, at: string) => string | null;
  /** Date of a document, EDTF; null when unknown. */
  readonly written: (doc: string) => string | null;
}

/** Takes from a document what reconciling needs of its stances; none where no stage gave them. */
export function stanceFacts(doc: Doc, statements: readonly Statement[]): StanceFacts[] {
  const layers: Partial<Layers> = doc.layers;
  const stances = layers.stances ?? [];
  const said = statements.flatMap(({ id, content }) => {
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    return content.map(({ start, end }) => ({ start, end, id, length }));
  });
  const around = coveringsOf(
    stances.map(({ evidence: [first] }) => first),
    said,
  );
  return stances.map((stance, i) => {
    const [first, ...rest] = stance.evidence;
    return {
      stance,
      evidence: [cite(doc, first), ...rest.map((span) => cite(doc, span))],
      statement: shortest(around[i] ?? [])?.id ?? null,
      // Behind a noun it may be the time of what the noun tells: *condemned the attack in April*.
      at: rest.length === 0 ? null : timeBehind(doc.text, layers.timexes ?? [], first),
    };
  });
}

/** *Turned it down **in May 2031***. */
function timeBehind(text: string, timexes: readonly Timex[], span: Span): string | null {
  const timex = timexes[firstEndingAfter(timexes, span.end)];
  if (timex === undefined || timex.type !== "DATE") return null;
  if (!/^\s+(?:(?:on|in)\s+)?$/.test(text.slice(span.end, Math.max(span.end, timex.start))))
    return null;
  return timex.value === null
    ? timex.relative
    : isDate.test(timex.value)
      ? `=${timex.value}`
      : null;
}

const isDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The shortest of the statements, of those equally short the first by place. */
function shortest<Said extends { readonly length: number }>(
  all: readonly Said[],
): Said | undefined {
  return all.reduce<Said | undefined>(
    (least, one) => (least === undefined || one.length < least.length ? one : least),
    undefined,
  );
}
