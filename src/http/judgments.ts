import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { OnrecordError } from "../problem.ts";
import { checkDecision } from "../query/index.ts";
import { createJudgment, type Judgment } from "../record/index.ts";
import type { JudgmentAnswer, Listed } from "./answers.ts";
import type { AppOptions } from "./app-options.ts";
import { judgmentsOf } from "./judgment-answer.ts";
import type { Reader } from "./reader.ts";
import { RequestError } from "./request-error.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema } from "./schemas/answers.ts";
import { judgmentSchema, newJudgmentSchema } from "./schemas/record.ts";

const listQuery = z.object({
  doc: z.string().max(100).optional().describe("About this document"),
});

/** Milliseconds after which an answer no longer waits for the record: a large one takes minutes. */
const longestWait = 4000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** A refused decision is a request that cannot be done. */
async function refuse(checked: Promise<void>): Promise<void> {
  try {
    await checked;
  } catch (error) {
    throw error instanceof OnrecordError ? new RequestError(error.code, error.message) : error;
  }
}

/** Whether rows that span documents depend on it: a confirmed statement says what it said. */
function changesRecord({ action, about }: Judgment): boolean {
  return action !== "confirm" || about !== "statement";
}

type NewJudgment = z.infer<typeof newJudgmentSchema>;

/** Adds the log of decisions, and making one. Nothing changes or removes a decision; `undo` is one more. */
export function addJudgments(
  app: OpenAPIHono,
  reader: Reader,
  { who, now, refresh, onError }: Pick<AppOptions, "who" | "now" | "refresh" | "onError">,
): void {
  addEndpoint<Listed<JudgmentAnswer>, null, z.infer<typeof listQuery>>(app, {
    method: "get",
    path: "/api/judgments",
    summary: "Decisions of people, oldest first",
    query: listQuery as z.ZodType<z.infer<typeof listQuery>>,
    answer: listedSchema(judgmentSchema),
    handle: async ({ query }) => {
      const items = await judgmentsOf(reader, query.doc ?? null);
      return { total: items.length, items };
    },
  });
  addEndpoint<JudgmentAnswer, null, null, NewJudgment>(app, {
    method: "post",
    path: "/api/judgments",
    summary:
      "Record a decision: add, confirm, reject, set-speaker, edit, merge, split, redate, undo",
    body: newJudgmentSchema,
    answer: judgmentSchema,
    handle: async ({ body }) => {
      await refuse(checkDecision(reader.store, body));
      const judgment = createJudgment(body, { who: body.who ?? who, when: now() });
      await reader.store.appendJudgment(judgment);
      reader.forget();
      if (refresh !== null && changesRecord(judgment)) {
        const refreshed = refresh().then(reader.forget, onError);
        // A statement shows its decision at once; rows that span documents are waited for.
        if (judgment.about !== "statement") await Promise.race([refreshed, pause(longestWait)]);
      }
      return { ...judgment, state: "kept" };
    },
  });
}
