import {
  createDoc,
  type Doc,
  type Sentence,
  type Tags,
  type Tokens,
  withLayer,
} from "../../src/doc/index.ts";
import {
  cite,
  createStatement,
  type Judgment,
  noRecordRows,
  type RecordRows,
  type Statement,
} from "../../src/record/index.ts";
import type { DocumentEntry } from "../../src/store/index.ts";
import { findWords, hashText } from "../../src/text/index.ts";

/** What a sample document may differ in. */
export interface SampleOptions {
  readonly outlet?: string | null;
  readonly date?: string | null;
  readonly title?: string | null;
}

/** A document of our own making, ingested and nothing more. */
export function sampleDoc(name: string, text: string, options: SampleOptions = {}): Doc {
  return createDoc(
    text,
    {
      name,
      outlet: options.outlet ?? null,
      url: `https://example.org/${name}`,
      title: options.title ?? null,
      date: options.date ?? null,
      mediaType: "text/plain",
      bytesHash: hashText(text),
      encoding: "utf-8",
      map: { unit: "utf-16", runs: [[0, 0, text.length]] },
    },
    "en",
  );
}

/** Tokens that are words, with lemmas that lack a final *s*; one sentence a line. */
export function withTokens(doc: Doc): Doc<"tokens" | "tags" | "sentences"> {
  const words = findWords(doc.text);
  const tokens: Tokens = {
    length: words.length,
    starts: Uint32Array.from(words, (word) => word.start),
    ends: Uint32Array.from(words, (word) => word.end),
    parts: new Uint8Array(words.length),
  };
  const lemmaTable = words.map((word) => doc.text.slice(word.start, word.end).replace(/s$/, ""));
  const tags: Tags = {
    upos: new Uint8Array(words.length),
    xpos: new Uint8Array(words.length),
    xposNames: ["X"],
    lemmas: Uint32Array.from(words.keys()),
    lemmaTable,
  };
  const sentences: Sentence[] = [];
  let firstToken = 0;
  let start = 0;
  for (const line of doc.text.split("\n")) {
    const end = start + line.length;
    const endToken = firstToken + findWords(line).length;
    if (line !== "") sentences.push({ start, end, firstToken, endToken });
    firstToken = endToken;
    start = end + 1;
  }
  return withLayer(
    withLayer(withLayer(doc, "tokens", tokens), "tags", tags),
    "sentences",
    sentences,
  );
}

/** A statement whose content is the first place where `content` stands in the document. */
export function sampleStatement(
  doc: Doc,
  content: string,
  values: Partial<Pick<Statement, "speaker" | "form" | "date" | "via" | "kind">> = {},
): Statement {
  const start = doc.text.indexOf(content);
  if (start < 0) throw new RangeError(`“${content}” is not in the document`);
  return createStatement(
    doc,
    {
      source: [],
      cue: [],
      content: [{ start, end: start + content.length }],
      form: values.form ?? "direct",
      kind: values.kind ?? "speech",
      speaker: values.speaker ?? null,
      speakerChain: null,
      addressee: null,
      addresseeChain: null,
      via: (values.via ?? []).map((name) => ({ name, start: 0, end: 0 })),
      date: values.date ?? null,
      dateEvidence: null,
      confidence: 0.75,
      reason: "made by hand",
    },
    { stage: "attributions@1", model: null },
  );
}

/** A small pile: two papers on one speech, and a third on something else. */
export function samplePile(): {
  readonly docs: readonly [Doc, Doc, Doc];
  readonly statements: readonly [Statement, Statement, Statement, Statement];
  readonly entries: readonly DocumentEntry[];
} {
  const first = withTokens(
    sampleDoc(
      "a.txt",
      "Ada Orlu spoke on Monday 😀.\nAda Orlu said: “We want peace talks, and we want them now.”",
      { outlet: "Norvia Post", date: "2031-03-04", title: "Orlu on talks" },
    ),
  );
  const second = withTokens(
    sampleDoc(
      "b.txt",
      "According to the Xen Agency, Ada Orlu asked for talks on peace.\nBram Tesk said bread is dear.",
      { outlet: "Daily Tarn", date: "2031-03-05" },
    ),
  );
  const third = withTokens(sampleDoc("c.txt", "Nobody said anything.\nProfits rose by 4%."));
  const statements = [
    sampleStatement(first, "We want peace talks, and we want them now.", {
      speaker: "Ada Orlu",
      date: "2031-03-03",
    }),
    sampleStatement(second, "talks on peace", {
      speaker: "Ada Orlu",
      form: "indirect",
      via: ["Xen Agency"],
    }),
    sampleStatement(second, "bread is dear", { speaker: "Bram Tesk", form: "indirect" }),
    sampleStatement(third, "anything", { form: "indirect" }),
  ] as const;
  const docs = [first, second, third] as const;
  const entries = docs.map((doc) => ({
    doc,
    pipeline: "tokens@1 tags@1 sentences@1",
    statements: statements.filter((statement) => statement.doc === doc.id),
    problems:
      doc === third
        ? [
            {
              code: "no-date" as const,
              message: "Nothing says when the document was written.",
              where: null,
              start: null,
              end: null,
            },
          ]
        : [],
  }));
  return { docs, statements, entries };
}

const by = { stage: "reconcile@1", model: null };

/** What reconciling the sample pile could give. */
export function sampleRecord(): RecordRows {
  const { docs, statements } = samplePile();
  const [first, second, third] = docs;
  const [one, two] = statements;
  const nameIn = (doc: Doc) => {
    const start = doc.text.indexOf("Ada Orlu");
    return cite(doc, { start, end: start + 8 });
  };
  const orlu = "e0000000000000a1";
  const row = { by, confidence: 0.5 };
  return {
    ...noRecordRows,
    entities: [
      {
        ...row,
        id: orlu,
        evidence: [nameIn(first), nameIn(second)],
        name: "Ada Orlu",
        type: "PER",
        country: null,
        aliases: ["Orlu"],
      },
    ],
    remarks: [
      {
        ...row,
        id: "a0000000000000b1",
        evidence: [one.evidence[0], two.evidence[0]],
        speaker: "Ada Orlu",
        speakerId: orlu,
        addressee: null,
        date: "2031-03-03",
        reports: [
          { doc: first.id, statement: one.id },
          { doc: second.id, statement: two.id },
        ],
        origins: [
          { name: "Norvia Post", documents: [first.id] },
          { name: "Xen Agency", documents: [second.id] },
        ],
        variants: [{ kind: "form", a: one.evidence[0], b: two.evidence[0] }],
        glosses: [],
        related: [],
      },
    ],
    figures: [
      {
        ...row,
        id: "f0000000000000c1",
        evidence: [
          cite(third, { start: third.text.indexOf("4%"), end: third.text.indexOf("4%") + 2 }),
        ],
        value: 4,
        unit: "percent",
        what: "Profits",
        asOf: null,
        givenBy: null,
        bound: "exact",
        agreesWith: [],
        differsFrom: [],
      },
    ],
    datings: [
      {
        doc: second.id,
        date: null,
        earliest: "2031-03-04",
        latest: "2031-03-06",
        how: "other-document",
        reasons: [
          { kind: "other-document", text: "It tells of Monday.", evidence: [nameIn(first)] },
        ],
      },
    ],
    links: [
      {
        doc: first.id,
        statement: one.id,
        speaker: one.speaker,
        speakerId: orlu,
        addresseeId: null,
        date: null,
      },
      {
        doc: second.id,
        statement: two.id,
        speaker: two.speaker,
        speakerId: orlu,
        addresseeId: null,
        date: "2031-03-03",
      },
    ],
  };
}

/** A person's decision about a statement. */
export function sampleJudgment(
  statement: Statement,
  action: Judgment["action"],
  when: string,
  values: Judgment["values"] = null,
): Judgment {
  return {
    id: `j-${action}-${when}`,
    action,
    target: statement.evidence,
    about: "statement",
    values,
    who: "R. Viewer",
    when,
    why: "",
  };
}
