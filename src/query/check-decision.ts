import { OnrecordError } from "../problem.ts";
import { type Decision, dateRange, type Evidence } from "../record/index.ts";
import type { Store } from "../store/index.ts";

/**
 * Refuses a decision about text that is not there, or with values that its action
 * cannot take: throws {@link OnrecordError} with a sentence that says what to do. An
 * `undo` may name orphaned text: it takes back what is no longer about anything.
 */
export async function checkDecision(store: Store, decision: Decision): Promise<void> {
  const { action, target, values, about } = decision;
  if (action === "undo") return;
  for (const evidence of [...target, ...contentOf(decision)]) await checkWords(store, evidence);
  if (action === "redate" || (values !== null && "date" in values)) checkDate(values?.["date"]);
  const speaker = values?.["speaker"];
  if (action === "set-speaker" && speaker !== null && typeof speaker !== "string") {
    throw new OnrecordError("no-speaker", "Give the speaker's name, or null for unknown.");
  }
  if ((action === "merge" || action === "split") && about !== "remark" && about !== "entity") {
    throw new OnrecordError("not-mergeable", "Remarks and entities can be merged and split.");
  }
  if (action === "merge" && target.length < 2) {
    throw new OnrecordError("nothing-to-merge", "Name evidence of each of the rows to merge.");
  }
  if (action === "add" && target.some(({ doc }) => doc !== target[0].doc)) {
    throw new OnrecordError("several-documents", "A statement stands in one document.");
  }
}

async function checkWords(store: Store, { doc, start, end, exact }: Evidence): Promise<void> {
  const stored = await store.readDocument(doc, []);
  if (stored === null) throw new OnrecordError("no-such-document", `There is no document ${doc}.`);
  if (stored.doc.text.slice(start, end) === exact && exact !== "") return;
  throw new OnrecordError(
    "evidence-altered",
    `Document ${doc} has other words at ${start} to ${end}. Load it again and decide anew.`,
  );
}

function checkDate(date: unknown): void {
  if (date === null || (typeof date === "string" && dateRange(date) !== null)) return;
  throw new OnrecordError(
    "wrong-date",
    "Give the date as EDTF: 2031-05-14, 2031-05 or 2031; null for unknown.",
  );
}

/** The words that an `edit` sets, as evidence; refuses what is no list of pieces. */
function contentOf({ action, target, values }: Decision): Evidence[] {
  const content = values?.["content"];
  if (action !== "edit" || content === undefined) return [];
  const { doc } = target[0];
  const pieces: readonly unknown[] = Array.isArray(content) ? content : [];
  const read = pieces.flatMap((piece) => {
    const { start, end, exact } = (piece ?? {}) as Record<string, unknown>;
    return typeof start === "number" && typeof end === "number" && typeof exact === "string"
      ? [{ doc, start, end, exact }]
      : [];
  });
  if (read.length > 0 && read.length === pieces.length) return read;
  throw new OnrecordError("wrong-content", "Give the words as pieces with start, end and exact.");
}
