import type { CodedEvent, Entity, RecordedStatement } from "../record/index.ts";
import type { ListedDocument, Store } from "../store/index.ts";
import type { DocShelf } from "./doc-shelf.ts";

/** Values of an entity of FollowTheMoney by property; a property without values is left out. */
type Properties = Readonly<Record<string, readonly (string | null)[]>>;

const schemata: Readonly<Record<Entity["type"], string | null>> = {
  PER: "Person",
  ORG: "Organization",
  GPE: "PublicBody",
  LOC: null,
  MISC: null,
};

/**
 * The record as entities of FollowTheMoney 3, as JSON Lines, for Aleph, OpenAleph and other readers of that model:
 * documents as `Article`, people, organizations and states as `Person`, `Organization` and `PublicBody` with a
 * `Mention` for each document, statements as `Note` with the words as description, and events as `Event`. Rejected
 * statements are left out. The model has no offsets: `summary` and `notes` say where in the text the words stand.
 * Dates are cut to what is certain of them, as the model's dates are beginnings of ISO dates.
 */
export async function* followTheMoney(store: Store, shelf: DocShelf): AsyncIterable<string> {
  for (const head of shelf.heads) yield articleOf(head);
  const names = new Map<string, string | null>();
  const known = new Set<string>();
  for await (const entity of store.streamRows("entities")) {
    const schema = schemata[entity.type];
    if (schema === null) continue;
    known.add(entity.id);
    for (const name of [entity.name, ...entity.aliases]) {
      const other = names.get(name);
      // A name of two entities leads to neither.
      names.set(name, other === undefined || other === entity.id ? entity.id : null);
    }
    yield line(entity.id, schema, {
      name: [entity.name],
      alias: entity.aliases.filter((alias) => alias !== entity.name),
    });
    yield* mentionsOf(entity);
  }
  for await (const statement of store.streamStatements()) {
    if (statement.status !== "rejected") yield noteOf(shelf, statement, known);
  }
  for await (const event of store.streamRows("events")) yield eventOf(shelf, event, names);
}

function line(id: string, schema: string, properties: Properties): string {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const known = values.filter((value) => value !== null && value !== "");
    return known.length === 0 ? [] : [[name, [...new Set(known)]]];
  });
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(filled) })}\n`;
}

function articleOf(head: ListedDocument): string {
  return line(head.id, "Article", {
    fileName: [head.name],
    title: [head.title],
    publisher: [head.outlet],
    publishedAt: [certainDate(head.dated)],
    sourceUrl: [head.url],
    mimeType: [head.mediaType],
    language: [head.language === "en" ? "eng" : null],
  });
}

/** The names that documents print of an entity, without its pronouns and epithets. */
function* mentionsOf({ id, name, aliases, type, evidence }: Entity): Generator<string> {
  const printed = new Map<string, Set<string>>();
  for (const { doc, exact } of evidence) {
    const forms = printed.get(doc) ?? new Set();
    printed.set(doc, aliases.includes(exact) ? forms.add(exact) : forms);
  }
  for (const [doc, forms] of printed) {
    const property = type === "PER" ? "personMentioned" : "companyMentioned";
    yield line(`${id}-${doc}`, "Mention", {
      document: [doc],
      resolved: [id],
      [property]: [name, ...forms],
    });
  }
}

function noteOf(shelf: DocShelf, row: RecordedStatement, known: ReadonlySet<string>): string {
  const words = row.evidence.map(({ exact }) => exact).join(" … ");
  const to = row.addressee === null ? "" : ` to ${row.addressee}`;
  const via = row.via.length === 0 ? "" : `, via ${row.via.join(", via ")}`;
  const when = row.date === null ? "" : `, ${row.date}`;
  const said = `${row.speaker ?? "Unknown speaker"}${to}${when}${via}: ${row.form} ${row.kind}`;
  const speaker = row.speakerId !== null && known.has(row.speakerId) ? row.speakerId : null;
  return line(row.id, "Note", {
    description: [words],
    summary: [`${said}; ${placesOf(shelf, row.evidence)}`],
    entity: [speaker, row.doc],
    proof: [row.doc],
  });
}

function eventOf(
  shelf: DocShelf,
  row: CodedEvent,
  names: ReadonlyMap<string, string | null>,
): string {
  const list = (people: CodedEvent["actors"]): string =>
    people.map(({ name }) => name).join(", ") || "unknown";
  const parts = [...row.actors, ...row.recipients];
  const [start, end] = (row.date ?? "").split("/");
  return line(row.id, "Event", {
    name: [`${row.type.toLowerCase()}: ${list(row.actors)} → ${list(row.recipients)}`],
    summary: [
      [row.realis, row.mode, row.assertedBy && `according to ${row.assertedBy}`]
        .filter(Boolean)
        .join("; "),
    ],
    date: [end === undefined ? certainDate(row.date) : null],
    startDate: [end === undefined ? null : certainDate(start ?? null)],
    endDate: [end === undefined ? null : certainDate(end)],
    location: [row.place],
    involved: parts.map(({ name }) => names.get(name) ?? null),
    notes: row.evidence.map((piece) => `“${piece.exact}”, ${placesOf(shelf, [piece])}`),
    proof: row.evidence.map(({ doc }) => doc),
  });
}

/** *wire.txt, characters 12–40 and 52–60 (UTF-16)*. */
function placesOf(
  shelf: DocShelf,
  evidence: readonly { readonly doc: string; readonly start: number; readonly end: number }[],
): string {
  const [first] = evidence;
  const spans = evidence.map(({ start, end }) => `${start}–${end}`).join(" and ");
  return first === undefined ? "" : `${shelf.label(first.doc)}, characters ${spans} (UTF-16)`;
}

/** What is certain of an EDTF date: day, month or year; null where not even the year is. */
function certainDate(date: string | null): string | null {
  return /^\d{4}(?:-\d{2}){0,2}(?=$|[~?%/])/.exec(date ?? "")?.[0] ?? null;
}
