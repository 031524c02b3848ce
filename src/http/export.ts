import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import {
  type ExportFormat,
  exportNames,
  exportRows,
  foreignCondition,
  formatsOf,
} from "../export/index.ts";
import type { Store } from "../store/index.ts";
import { messageOf, RequestError } from "./request-error.ts";
import { errorSchema } from "./schemas/answers.ts";
import { choiceFields, choiceOf } from "./schemas/chosen.ts";

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  jsonl: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  tsv: "text/tab-separated-values; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  graphml: "application/xml; charset=utf-8",
  gexf: "application/xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  timelinejs: "application/json; charset=utf-8",
};

const query = z.object({
  format: z.enum(Object.keys(mediaTypes) as [string, ...string[]]),
  ...choiceFields,
});

/** Adds rows of one kind as a file, in the formats of `onrecord export`; texts of documents are left out. */
export function addExport(app: OpenAPIHono, store: Store): void {
  const summary =
    "Rows of one kind as a file, all of them or those chosen, without the texts of documents";
  const content = { "application/json": { schema: errorSchema } };
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/export/{what}",
    summary,
    request: {
      params: z.object({ what: z.enum(exportNames as [string, ...string[]]) }),
      query,
    },
    responses: {
      200: { description: summary },
      400: { description: "There is no such export.", content },
      401: { description: "The token is missing or wrong.", content },
    },
  });
  app.get("/api/export/:what", (c) => {
    const name = exportNames.find((known) => known === c.req.param("what"));
    const asked = c.req.query("format") ?? "jsonl";
    const format = name === undefined ? undefined : formatsOf(name).find((one) => one === asked);
    if (name === undefined || format === undefined) {
      const known = name === undefined ? exportNames.join(", ") : formatsOf(name).join(", ");
      const message = `There is no such export. Choose one of: ${known}.`;
      return c.json({ error: { code: "no-such-export", message } }, 400);
    }
    const chosen = z.object(choiceFields).safeParse(c.req.query());
    if (!chosen.success) throw new RequestError("wrong-request", messageOf(chosen.error));
    const rows = choiceOf(chosen.data);
    const foreign = foreignCondition(name, format, rows);
    if (foreign !== null) {
      const message = `${name} as ${format} cannot be narrowed by ${foreign}.`;
      throw new RequestError("wrong-request", message);
    }
    return c.body(streamOf(exportRows(store, name, format, { rows })), 200, {
      "content-type": mediaTypes[format],
      "content-disposition": `attachment; filename="${name}.${format}"`,
    });
  });
}

/** Text as the bytes of a response, asked for as fast as they are taken. */
function streamOf(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
