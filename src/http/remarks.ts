import { type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  findWordsInRemarks,
  type RemarkFilter,
  remarksAllowed,
  remarkView,
} from "../query/index.ts";
import type { Listed, RemarkAnswer, RemarkBrief } from "./answers.ts";
import { createJudgmentAnswer } from "./judgment-answer.ts";
import { createBrief, type Reader, readBriefs } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { listedSchema, remarkAnswerSchema, remarkBriefSchema } from "./schemas/answers.ts";
import { doubtField, idParams, pageFields } from "./schemas/asked.ts";
import { createStatementAnswer } from "./statement-answer.ts";

const listQuery = z.object({
  q: z.string().max(500).default("").describe("Words of the speaker or the remark, all of them"),
  speakerId: z.string().max(100).optional(),
  doc: z.string().max(100).optional().describe("Reported or worded by this document"),
  show: z
    .enum(["all", "shared", "wider", "differing"])
    .default("all")
    .describe(
      "shared: reported by two documents or more; wider: an outlet's wording names more than the quotation; differing: reports differ",
    ),
  month: z
    .string()
    .regex(/^(?:none|-?[\dX]{3,5}(?:-\d{2})?)$/, "Give a month like 2031-05, a year, or none.")
    .optional()
    .describe("Dated in this month, 2031-05; a year for what is known by year only; none: undated"),
  doubt: doubtField,
  ...pageFields,
});

/** Adds the list of remarks, those reported by most documents first, and one remark side by side. */
export function addRemarks(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<Listed<RemarkBrief>, null, z.infer<typeof listQuery>>(app, {
    method: "get",
    path: "/api/remarks",
    summary: "Remarks, those reported by most documents first",
    query: listQuery as z.ZodType<z.infer<typeof listQuery>>,
    answer: listedSchema(remarkBriefSchema),
    handle: async ({ query }) => {
      const remarks = await reader.remarks();
      const holds =
        query.q.trim() === ""
          ? null
          : await findWordsInRemarks(reader.store, await reader.columns(), {
              remarks,
              words: query.q,
            });
      const found = remarksAllowed(remarks, filterOf(query), holds);
      const page = found.slice(query.offset, query.offset + query.limit);
      return {
        total: found.length,
        items: await readBriefs(
          reader,
          page.map((at) => remarks.ids[at] ?? ""),
        ),
      };
    },
  });
  addEndpoint<RemarkAnswer, { id: string }>(app, {
    method: "get",
    path: "/api/remarks/{id}",
    summary: "One remark: every wording with its context, differences, origins and wider wordings",
    params: idParams,
    answer: remarkAnswerSchema,
    handle: async ({ params }) => readRemark(reader, params.id),
  });
}

function filterOf({ speakerId, doc, month, show, doubt }: z.infer<typeof listQuery>): RemarkFilter {
  return {
    ...(speakerId === undefined ? {} : { speakerId }),
    ...(doc === undefined ? {} : { doc }),
    ...(month === undefined ? {} : { month: month === "none" ? null : month }),
    ...(show === "all" ? {} : { show }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

async function readRemark(reader: Reader, id: string): Promise<RemarkAnswer | null> {
  const view = await remarkView(reader.store, id);
  if (view === null) return null;
  const overview = await reader.overview();
  const { wider } = await reader.remarks();
  const { remark, reports, glosses, related, decisions } = view;
  return {
    remark,
    brief: createBrief(remark, wider),
    reports: reports.map((report) => createStatementAnswer(report, overview)),
    glosses: glosses.map(({ adds, view: gloss }) => ({
      adds,
      gloss: createStatementAnswer(gloss, overview),
    })),
    related: related.map(({ relation, remark: other }) => ({
      relation,
      brief: createBrief(other, wider),
    })),
    judgments: decisions.map(createJudgmentAnswer),
  };
}
