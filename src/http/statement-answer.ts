import type { Block } from "../doc/index.ts";
import type { RecordedStatement } from "../record/index.ts";
import { createOffsetMap, type Span, splitsPair } from "../text/index.ts";
import type { JudgmentAnswer, Passage, StatementAnswer } from "./answers.ts";
import { judgmentsOf } from "./judgment-answer.ts";
import { createRef, type Reader } from "./reader.ts";

/** Characters of context on either side of a quotation in a Web Annotation. */
const selectorContext = 32;
/** Most characters of a document that are given around a statement. */
const passageLimit = 1600;

/** Statements with their document's facts and context, in the order given; those whose document is gone are left out. */
export async function answerStatements(
  reader: Reader,
  statements: readonly RecordedStatement[],
): Promise<StatementAnswer[]> {
  const overview = await reader.overview();
  const texts = new Map<
    string,
    { text: string; blocks: readonly Block[]; retrieved: string | null }
  >();
  const decisions = new Map<string, readonly JudgmentAnswer[]>();
  const out: StatementAnswer[] = [];
  for (const statement of statements) {
    const { doc } = statement;
    const listed = overview.documents.get(doc);
    let read = texts.get(doc);
    if (read === undefined) {
      const stored = await reader.store.readDocument(doc, []);
      if (stored === null) continue;
      const layered = await reader.store.readDocument(doc, ["blocks"]);
      read = {
        text: stored.doc.text,
        blocks: layered?.doc.layers.blocks ?? [],
        retrieved: stored.retrieved,
      };
      texts.set(doc, read);
      decisions.set(doc, await judgmentsOf(reader, doc));
    }
    if (listed === undefined) continue;
    const { text, blocks, retrieved } = read;
    const content = hullOf(statement.content);
    const map = createOffsetMap(text);
    out.push({
      statement,
      document: {
        ...createRef(listed),
        url: listed.url,
        textHash: listed.textHash,
        length: listed.length,
        language: listed.language,
        retrieved,
        dating: overview.datings.get(doc) ?? null,
      },
      context: findContext(text, blocks, statement.span),
      startCp: map.toCodePoints(content.start),
      endCp: map.toCodePoints(content.end),
      prefix: text.slice(whole(text, content.start - selectorContext), content.start),
      suffix: text.slice(content.end, whole(text, content.end + selectorContext)),
      judgments: (decisions.get(doc) ?? []).filter((one) => isAbout(one, statement)),
    });
  }
  return out;
}

/** From the first to the last character of the content. */
export function hullOf(content: readonly [Span, ...Span[]]): Span {
  return {
    start: Math.min(...content.map((span) => span.start)),
    end: Math.max(...content.map((span) => span.end)),
  };
}

/** The blocks that a span stands in, cut where they run far beyond it; lines where there are no blocks. */
export function findContext(text: string, blocks: readonly Block[], span: Span): Passage {
  const touched = blocks.filter((block) => block.start < span.end && block.end > span.start);
  const line = text.indexOf("\n", span.end);
  const from = touched[0]?.start ?? text.lastIndexOf("\n", span.start) + 1;
  const to = touched.at(-1)?.end ?? (line < 0 ? text.length : line);
  const start = whole(text, Math.max(Math.min(from, span.start), span.start - passageLimit / 2));
  const end = whole(text, Math.min(Math.max(to, span.end), span.end + passageLimit / 2));
  return { start, end, text: text.slice(start, end) };
}

/** An offset within the text that splits no surrogate pair. */
function whole(text: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  return splitsPair(text, inside) ? inside - 1 : inside;
}

function isAbout(judgment: JudgmentAnswer, statement: RecordedStatement): boolean {
  return judgment.target.some(
    (one) =>
      one.doc === statement.doc &&
      statement.content.some((span) => span.start === one.start && span.end === one.end),
  );
}
