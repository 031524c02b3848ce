import { createPlainDoc, type Doc, withLayer } from "../src/doc/index.ts";
import {
  type CodedEvent,
  cite as citeSpan,
  createStatement,
  type Evidence,
  type FigureRow,
  noRecordRows,
  type Position,
  type Statement,
} from "../src/record/index.ts";
import { openStore, type Store } from "../src/store/index.ts";

/** Three documents on one visit: an event, four figures and three positions, told differently. */
export const visitDocs: Readonly<Record<"post" | "echo" | "late", Doc>> = {
  post: createPlainDoc(
    "Rain is expected.\nAda Orlu paid a state visit to Tarn on Monday, with 31 officials.\n“We are all for the new lock, and 4.2 million crowns are set aside for it,” Ada Orlu told reporters.",
    "post.txt",
  ),
  echo: createPlainDoc(
    "Orlu paid an official visit to Tarn on Tuesday.\nIn June, Orlu opposed the new lock.\nThe lock costs about 4 million crowns.",
    "echo.txt",
  ),
  late: createPlainDoc(
    "29 officials came to Tarn with Ada Orlu.\nShe is for the lock again.",
    "late.txt",
  ),
};
const { post, echo, late } = visitDocs;

/** The first place of some words in a document. */
function cite(doc: Doc, exact: string): Evidence {
  const start = doc.text.indexOf(exact);
  return citeSpan(doc, { start, end: start + exact.length });
}

const by = { stage: "test@1", model: null };

/** What Orlu says of the lock in the first document. */
export const lockStatement: Statement = createStatement(
  post,
  {
    source: [cite(post, "Ada Orlu told")].map(({ start }) => ({ start, end: start + 8 })),
    cue: [cite(post, "told reporters")].map(({ start }) => ({ start, end: start + 4 })),
    content: [
      cite(post, "We are all for the new lock, and 4.2 million crowns are set aside for it,"),
    ],
    form: "direct",
    kind: "speech",
    speaker: "Ada Orlu",
    speakerChain: null,
    addressee: "reporters",
    addresseeChain: null,
    via: [],
    date: "2031-05-12",
    dateEvidence: cite(post, "Monday"),
    confidence: 0.9,
    reason: "the subject of *told*",
  },
  by,
);

/** The visit, in three documents that differ in its name, its day and its company. */
export const visitEvent: CodedEvent = {
  id: "00000000000000aa",
  evidence: [
    cite(post, "paid a state visit to Tarn"),
    cite(echo, "paid an official visit"),
    cite(late, "came to Tarn"),
  ],
  by,
  confidence: 0.8,
  type: "CONSULT",
  mode: "visit",
  cameo: null,
  actors: [{ name: "Ada Orlu", country: null }],
  recipients: [{ name: "Tarn", country: null }],
  date: "2031-05-12",
  place: "Tarn",
  realis: "happened",
  assertedBy: null,
  variants: [
    { kind: "words", a: cite(post, "state visit"), b: cite(echo, "official visit") },
    { kind: "date", a: cite(post, "Monday"), b: cite(echo, "Tuesday") },
    { kind: "number", a: cite(post, "31 officials"), b: cite(late, "29 officials") },
  ],
};

const figure = (
  id: string,
  evidence: Evidence,
  value: number,
  more: Partial<FigureRow>,
): FigureRow => ({
  id: `00000000000000${id}`,
  evidence: [evidence],
  by,
  confidence: 0.9,
  value,
  unit: "crowns",
  what: "the new lock",
  asOf: null,
  givenBy: null,
  bound: "exact",
  agreesWith: [],
  differsFrom: [],
  ...more,
});

/** What the lock costs, by two documents, one of which rounds; how many came, by two that differ. */
export const visitFigures: readonly FigureRow[] = [
  figure("f1", cite(post, "4.2 million crowns"), 4_200_000, {
    givenBy: "Ada Orlu",
    agreesWith: ["00000000000000f2"],
  }),
  figure("f2", cite(echo, "about 4 million crowns"), 4_000_000, {
    bound: "about",
    agreesWith: ["00000000000000f1"],
  }),
  figure("f3", cite(post, "31 officials"), 31, {
    unit: "officials",
    what: "officials",
    differsFrom: ["00000000000000f4"],
  }),
  figure("f4", cite(late, "29 officials"), 29, {
    unit: "officials",
    what: "officials",
    differsFrom: ["00000000000000f3"],
  }),
];

const position = (
  id: string,
  evidence: Evidence,
  stance: Position["stance"],
  date: string | null,
): Position => ({
  id: `00000000000000${id}`,
  evidence: [evidence],
  by,
  confidence: 0.7,
  actor: "Ada Orlu",
  actorId: null,
  issue: "the new lock",
  date,
  stance,
});

/** Orlu on the lock: for, against, and for again on a day that nobody tells. */
export const visitPositions: readonly Position[] = [
  position("b1", cite(post, "We are all for the new lock"), "support", "2031-05-12"),
  position("b2", cite(echo, "opposed the new lock"), "oppose", "2031-06"),
  position("b3", cite(late, "She is for the lock again"), "support", null),
];

/** A store with the three documents, line by line, and all of their rows. */
export async function createVisitStore(): Promise<Store> {
  const store = await openStore(":memory:");
  for (const doc of Object.values(visitDocs)) {
    const blocks = [...doc.text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      kind: "paragraph" as const,
    }));
    await store.writeDocument({
      doc: withLayer(doc, "blocks", blocks),
      pipeline: "test@1",
      statements: doc === post ? [lockStatement] : [],
      problems: [],
    });
  }
  await store.replaceRecord({
    ...noRecordRows,
    events: [visitEvent],
    figures: visitFigures,
    positions: visitPositions,
  });
  return store;
}
