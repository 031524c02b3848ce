import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Judgment } from "../record/index.ts";
import { hashParts } from "../text/index.ts";
import type { JudgmentAnswer, Listed } from "./answers.ts";
import { checkJudgment } from "./check-judgment.ts";
import { judgmentsOf } from "./judgment-answer.ts";
import type { Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema } from "./schemas/answers.ts";
import { judgmentSchema, newJudgmentSchema } from "./schemas/record.ts";

const listQuery = z.object({
  doc: z.string().max(100).optional().describe("About this document"),
});

type NewJudgment = z.infer<typeof newJudgmentSchema>;

/** Adds the log of decisions, and making one. Nothing changes or removes a decision; `undo` is one more. */
export function addJudgments(
  app: OpenAPIHono,
  reader: Reader,
  { who, now }: { readonly who: string; readonly now: () => string },
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
      await checkJudgment(reader, body);
      const when = now();
      const signed = body.who ?? who;
      const judgment: Judgment = {
        id: hashParts("judgment", when, signed, JSON.stringify(body)),
        action: body.action,
        target: body.target,
        about: body.about,
        values: body.values,
        who: signed,
        when,
        why: body.why,
      };
      await reader.store.appendJudgment(judgment);
      reader.forget();
      return { ...judgment, state: "kept" };
    },
  });
}
