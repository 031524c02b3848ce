import { blocks } from "../src/annotate/blocks/index.ts";
import { pipeline } from "../src/annotate/pipeline.ts";
import { sentences } from "../src/annotate/sentences/index.ts";
import { tags } from "../src/annotate/tags/index.ts";
import { tokens } from "../src/annotate/tokens/index.ts";
import { createPlainDoc, type Doc, withLayer } from "../src/doc/index.ts";
import type {
  CodedEvent,
  Dating,
  Entity,
  Evidence,
  FigureRow,
  Position,
  Remark,
  Statement,
  StatementLink,
} from "../src/record/index.ts";
import { noRecordRows } from "../src/record/index.ts";
import type { Store } from "../src/store/index.ts";
import { hashParts, isoDay } from "../src/text/index.ts";
import { createRandom, wordAt } from "./generated-pile.ts";

/** How large a store is made. */
export interface StoreSize {
  readonly documents: number;
  /** Statements in each document, one sentence in two. */
  readonly statementsEach: number;
}

const by = { stage: "generated@1", model: null };
const speakersPerDocument = 0.2;
const outlets = 40;
/** Days that documents are spread over, from the first of 2027. */
const days = 1800;
const firstDay = 20_819;

const stages = pipeline().add(blocks()).add(tokens()).add(sentences(null)).add(tags(null));

/** One thing said, to be told again in other documents. */
interface Said {
  readonly words: string;
  readonly speaker: number;
  readonly day: number;
  readonly reports: { readonly statement: Statement }[];
}

/**
 * Fills a store with invented documents, their layers and a whole record: speakers and
 * words as unevenly frequent as in news, every fourth statement told by another
 * document too. The same size gives the same store. For measuring; the words mean nothing.
 */
export async function fillStore(
  store: Store,
  { documents, statementsEach }: StoreSize,
): Promise<void> {
  const random = createRandom(11);
  const speakers = Math.max(20, Math.round(documents * speakersPerDocument));
  const names = Array.from({ length: speakers }, (_, i) => nameAt(i));
  const said: Said[] = [];
  const mentions = names.map((): Evidence[] => []);
  const rows: DocumentRows[] = [];
  for (let n = 0; n < documents; n += 100) {
    const entries = [];
    for (let number = n; number < Math.min(n + 100, documents); number++) {
      const day = firstDay + Math.floor(random() * days);
      const telling = tell({ number, day, statementsEach, names, said }, random);
      const { doc, told } = telling;
      for (const { speaker } of told) {
        mentions[speaker]?.push({ doc: doc.id, start: 0, end: 5, exact: doc.text.slice(0, 5) });
      }
      rows.push(rowsOf({ ...telling, number, date: isoDay(day), names }, random));
      const statements = told.map(({ statement }) => statement);
      entries.push({ doc, pipeline: "generated@1", statements, problems: [] });
    }
    await store.writeDocuments(entries);
  }
  await store.replaceRecord({
    ...noRecordRows,
    entities: names.flatMap((name, i) => entityOf(name, i, mentions[i] ?? [])),
    remarks: said.flatMap((one) => remarkOf(one, names)),
    events: rows.map(({ event }) => event),
    figures: rows.map(({ figure }) => figure),
    positions: rows.flatMap(({ position }) => position ?? []),
    datings: rows.map(({ dating }) => dating),
    links: rows.flatMap(({ links }) => links),
  });
}

/** What the record has of one document beside its remarks. */
interface DocumentRows {
  readonly dating: Dating;
  readonly links: readonly StatementLink[];
  readonly event: CodedEvent;
  readonly figure: FigureRow;
  /** Every fifth document has one. */
  readonly position: Position | null;
}

interface Dated extends Told {
  readonly number: number;
  readonly date: string;
  readonly names: readonly string[];
}

function rowsOf({ doc, told, number, date, names }: Dated, random: () => number): DocumentRows {
  const exact = doc.text.slice(0, 40);
  const evidence: [Evidence] = [{ doc: doc.id, start: 0, end: 40, exact }];
  const head = { evidence, by, confidence: 0.8 };
  const [actor = "", recipient = ""] = [0, 0].map(() => names[rank(random, names.length)]);
  const event: CodedEvent = {
    ...head,
    id: hashParts("event", doc.id),
    type: random() < 0.5 ? "CONSULT" : "ACCUSE",
    mode: null,
    cameo: null,
    actors: [{ name: actor, country: null }],
    recipients: [{ name: recipient, country: null }],
    date,
    place: null,
    realis: "happened",
    assertedBy: null,
  };
  const figure: FigureRow = {
    ...head,
    id: hashParts("figure", doc.id),
    value: Math.round(random() * 1000),
    unit: null,
    what: wordAt(random),
    asOf: date,
    givenBy: actor,
    bound: "exact",
    agreesWith: [],
    differsFrom: [],
  };
  const position = (): Position => ({
    ...head,
    id: hashParts("position", doc.id),
    actor,
    actorId: null,
    issue: `plan ${number % 17}`,
    date,
    stance: random() < 0.5 ? "support" : "oppose",
  });
  return {
    dating: { doc: doc.id, date, earliest: date, latest: date, how: "dateline", reasons: [] },
    links: told.map(({ statement, speaker }) => ({
      doc: doc.id,
      statement: statement.id,
      speaker: names[speaker] ?? null,
      speakerId: hashParts("entity", String(speaker)),
      addresseeId: null,
      date,
    })),
    event,
    figure,
    position: number % 5 === 0 ? position() : null,
  };
}

function entityOf(name: string, number: number, mentions: readonly Evidence[]): Entity[] {
  const [first, ...rest] = mentions;
  if (first === undefined) return [];
  const id = hashParts("entity", String(number));
  const evidence: Entity["evidence"] = [first, ...rest];
  return [{ id, name, type: "PER", country: null, aliases: [], evidence, by, confidence: 0.9 }];
}

/** The numbers below `count`, the low ones far more often: a few speakers say most. */
function rank(random: () => number, count: number): number {
  return Math.floor(count * random() ** 3);
}

function nameAt(number: number): string {
  const word = (n: number): string => wordAt(createRandom(n * 7919 + 13));
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return `${upper(word(number))} ${upper(word(number + 100_000))}${number}`;
}

interface Telling {
  readonly number: number;
  readonly day: number;
  readonly statementsEach: number;
  readonly names: readonly string[];
  readonly said: Said[];
}

/** A document with what is said in it, and by which speakers. */
interface Told {
  readonly doc: Doc;
  readonly told: readonly { readonly statement: Statement; readonly speaker: number }[];
}

/** A document of sentences, every second of which somebody says. */
function tell({ number, day, statementsEach, names, said }: Telling, random: () => number): Told {
  const present = Array.from({ length: 4 }, () => rank(random, names.length));
  const lines: string[] = [sentence(random)];
  const quotes: { at: number; words: string; said: Said }[] = [];
  let length = (lines[0]?.length ?? 0) + 1;
  for (let i = 0; i < statementsEach; i++) {
    const retold = said[said.length - 1 - Math.floor(random() * Math.min(said.length, 2000))];
    const isRetold = retold !== undefined && random() < 0.25;
    const one: Said = isRetold
      ? retold
      : { words: sentence(random), speaker: present[i % 4] ?? 0, day, reports: [] };
    if (!isRetold) said.push(one);
    const name = names[one.speaker] ?? "";
    const line = `${name} said: “${one.words}” ${sentence(random)}`;
    quotes.push({ at: length + name.length + 8, words: one.words, said: one });
    lines.push(line);
    length += line.length + 1;
  }
  const outlet = `Outlet ${Math.floor(outlets * random() ** 2)}`;
  const plain = createPlainDoc(lines.join("\n"), `${String(number).padStart(6, "0")}.txt`);
  const doc = { ...plain, origin: { ...plain.origin, outlet } };
  const annotated = stages.run(doc);
  const told = quotes.map(({ at, words, said: one }) => {
    const statement = statementAt(doc, at, words, names[one.speaker] ?? "");
    one.reports.push({ statement });
    return { statement, speaker: one.speaker };
  });
  return { doc: withLayer(annotated, "turns", []), told };
}

function sentence(random: () => number): string {
  return `${Array.from({ length: 8 + Math.floor(random() * 16) }, () => wordAt(random)).join(" ")}.`;
}

function statementAt(doc: Doc, start: number, words: string, speaker: string): Statement {
  const span = { start, end: start + words.length };
  const source = { start: start - speaker.length - 8, end: start - 8 };
  return {
    id: hashParts("statement", doc.id, start),
    evidence: [{ doc: doc.id, ...span, exact: doc.text.slice(span.start, span.end) }],
    by,
    confidence: 0.4 + (start % 60) / 100,
    doc: doc.id,
    span: { start: source.start, end: span.end },
    source: [source],
    cue: [{ start: start - 7, end: start - 3 }],
    content: [span],
    form: start % 3 === 0 ? "direct" : start % 3 === 1 ? "indirect" : "mixed",
    kind: start % 17 === 0 ? "writing" : "speech",
    speaker,
    speakerId: null,
    addressee: null,
    addresseeId: null,
    via: start % 11 === 0 ? ["Agency"] : [],
    date: null,
    dateEvidence: null,
    reason: "generated",
    remark: null,
  };
}

function remarkOf({ speaker, day, reports }: Said, names: readonly string[]): Remark[] {
  const [first, ...rest] = reports.map(({ statement }) => ({
    doc: statement.doc,
    statement: statement.id,
  }));
  const [evidence, ...others] = reports.map(({ statement }) => statement.evidence[0]);
  if (first === undefined || evidence === undefined) return [];
  return [
    {
      id: hashParts("remark", first.statement),
      evidence: [evidence, ...others],
      by,
      confidence: 0.9,
      speaker: names[speaker] ?? null,
      speakerId: hashParts("entity", String(speaker)),
      addressee: null,
      date: isoDay(day),
      reports: [first, ...rest],
      origins: [{ name: "unstated", documents: [first.doc] }],
      variants: [],
      glosses: [],
      related: [],
    },
  ];
}
