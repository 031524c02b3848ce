import { dateRange, type Judgment } from "../record/index.ts";
import type { Reader } from "./reader.ts";
import { RequestError } from "./request-error.ts";

type Asked = Pick<Judgment, "action" | "target" | "values" | "about">;

/**
 * Refuses a decision about text that is not there, or with values that its action
 * cannot take. An `undo` may name orphaned text: it takes back what is no longer about anything.
 */
export async function checkJudgment({ store }: Reader, asked: Asked): Promise<void> {
  const { action, target, values, about } = asked;
  if (action === "undo") return;
  const pieces = [...target, ...contentOf(asked)];
  for (const { doc, start, end, exact } of pieces) {
    const stored = await store.readDocument(doc, []);
    if (stored === null) throw new RequestError("no-such-document", `There is no document ${doc}.`);
    if (stored.doc.text.slice(start, end) !== exact || exact === "") {
      throw new RequestError(
        "evidence-altered",
        `Document ${doc} has other words at ${start} to ${end}. Load it again and decide anew.`,
      );
    }
  }
  if (action === "redate" || (values !== null && "date" in values)) {
    const date = values?.["date"];
    const fits = date === null || (typeof date === "string" && dateRange(date) !== null);
    if (!fits) {
      throw new RequestError("wrong-date", "Give the date as EDTF: 2031-05-14, 2031-05 or 2031.");
    }
  }
  const speaker = values?.["speaker"];
  if (action === "set-speaker" && speaker !== null && typeof speaker !== "string") {
    throw new RequestError("no-speaker", "Give the speaker's name, or null for unknown.");
  }
  if (action === "merge" && target.length < 2) {
    throw new RequestError(
      "nothing-to-merge",
      "Name at least one piece of evidence of each row to merge.",
    );
  }
  if ((action === "merge" || action === "split") && about !== "remark" && about !== "entity") {
    throw new RequestError("not-mergeable", "Remarks and entities can be merged and split.");
  }
  if (action === "add" && target.some(({ doc }) => doc !== target[0].doc)) {
    throw new RequestError("several-documents", "A statement stands in one document.");
  }
}

/** The words that an `edit` sets, as evidence; refuses what is no list of pieces. */
function contentOf({ action, target, values }: Asked): Asked["target"][number][] {
  const content = values?.["content"];
  if (action !== "edit" || content === undefined) return [];
  const { doc } = target[0];
  const pieces = Array.isArray(content) ? (content as unknown[]) : [];
  const read = pieces.flatMap((piece) => {
    const { start, end, exact } = (piece ?? {}) as Record<string, unknown>;
    return typeof start === "number" && typeof end === "number" && typeof exact === "string"
      ? [{ doc, start, end, exact }]
      : [];
  });
  if (read.length === 0 || read.length < pieces.length) {
    throw new RequestError("wrong-content", "Give the words as pieces with start, end and exact.");
  }
  return read;
}
