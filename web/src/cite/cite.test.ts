import { expect, test } from "vitest";
import type { StatementAnswer } from "../../../src/http/answers.ts";
import { citeStatement } from "./citable.ts";
import { renderCitation } from "./render.ts";

const text = "“🕊 The gate is open,” Ada Orlu told reporters.";
const start = 1;
const end = text.indexOf("”");
const evidence = { doc: "d0", start, end, exact: text.slice(start, end) };
const answer: StatementAnswer = {
  statement: {
    id: "5a",
    evidence: [evidence],
    by: { stage: "attributions@1", model: null },
    confidence: 0.9,
    doc: "d0",
    span: { start: 0, end: text.length },
    source: [],
    cue: [],
    content: [{ start, end }],
    form: "direct",
    kind: "speech",
    speaker: "Ada Orlu",
    speakerId: null,
    addressee: "reporters",
    addresseeId: null,
    via: ["Korda"],
    date: "2031-05-14",
    dateEvidence: null,
    reason: "subject of *told*",
    remark: null,
    status: "unverified",
  },
  document: {
    id: "d0",
    name: "gate.txt",
    title: "Gate & lock_1",
    outlet: "Harbour Gazette",
    dated: "2031-05-15",
    url: null,
    textHash: "ab".repeat(32),
    length: text.length,
    language: "en",
    retrieved: null,
    dating: null,
  },
  context: { start: 0, end: text.length, text },
  startCp: 1,
  endCp: [...text.slice(0, end)].length,
  page: null,
  prefix: "“",
  suffix: "” Ada Orlu told reporters.",
  judgments: [],
};
const base = "http://127.0.0.1:4815";

test("a plain citation names who said it to whom, when, by way of whom, and where it stands", () => {
  expect(renderCitation("plain", citeStatement(answer), base)).toBe(
    `“🕊 The gate is open,” (Ada Orlu to reporters, 14 May 2031, via Korda). In “Gate & lock_1”, Harbour Gazette, 15 May 2031; characters ${start}–${end} of text SHA-256 ${"ab".repeat(32)}. ${base}/d/d0#char=${start},${end};length=${text.length}`,
  );
});

test("words of a document with pages are cited by their page too", () => {
  expect(renderCitation("plain", citeStatement({ ...answer, page: 3 }), base)).toContain(
    `; page 3, characters ${start}–`,
  );
});

test("Markdown and BibTeX escape what would be read as markup", () => {
  expect(renderCitation("markdown", citeStatement(answer), base)).toContain("Gate & lock\\_1");
  const bibtex = renderCitation("bibtex", citeStatement(answer), base);
  expect(bibtex).toContain("title = {{Gate \\& lock\\_1}}");
  expect(bibtex).toContain("year = {2031}");
  expect(bibtex).not.toContain("url =");
});

test("a Web Annotation selects the same characters in three ways", () => {
  const annotation = JSON.parse(renderCitation("annotation", citeStatement(answer), base)) as {
    target: { selector: { type: string; exact?: string; start?: number; end?: number }[] };
  };
  const [quote, position] = annotation.target.selector;
  expect(quote?.exact).toBe(evidence.exact);
  expect([...text].slice(position?.start, position?.end).join("")).toBe(evidence.exact);
});

test("an unknown speaker is called unknown", () => {
  const unknown = { ...answer, statement: { ...answer.statement, speaker: null } };
  expect(renderCitation("plain", citeStatement(unknown), base)).toContain(
    "(speaker unknown to reporters",
  );
});
