import { dateRange, type Judgment } from "../record/index.ts";
import type { Reader } from "./reader.ts";
import { RequestError } from "./request-error.ts";

/**
 * Refuses a decision about text that is not there, or with values that its action
 * cannot take. An `undo` may name orphaned text: it takes back what is no longer about anything.
 */
export async function checkJudgment(
  { store }: Reader,
  { action, target, values }: Pick<Judgment, "action" | "target" | "values">,
): Promise<void> {
  if (action === "undo") return;
  for (const { doc, start, end, exact } of target) {
    const stored = await store.readDocument(doc, []);
    if (stored === null) throw new RequestError("no-such-document", `There is no document ${doc}.`);
    if (stored.doc.text.slice(start, end) !== exact) {
      throw new RequestError(
        "evidence-altered",
        `Document ${doc} has other words at ${start} to ${end}. Load it again and decide anew.`,
      );
    }
  }
  if (action === "redate" || (action === "edit" && values !== null && "date" in values)) {
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
}
