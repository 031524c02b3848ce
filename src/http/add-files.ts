import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { largestInput } from "../ingest/index.ts";
import type { Adder } from "./adding.ts";
import type { AddingAnswer } from "./adding-answer.ts";
import { RequestError } from "./request-error.ts";
import { addEndpoint } from "./route.ts";
import { addingSchema } from "./schemas/adding.ts";

/** Files of one request, and bytes that may wait at a time: they are in memory. */
const mostFiles = 100;
const mostWaiting = 256 * 1024 * 1024;

const body = z.object({
  files: z
    .array(
      z.object({
        name: z.string().min(1).max(500).describe("What the document will be called"),
        base64: z
          .string()
          .max(Math.ceil(largestInput / 3) * 4 + 4)
          .describe("Its bytes, as they are, in Base64"),
      }),
    )
    .min(1)
    .max(mostFiles),
});

/** Adds reading files into the record, and looking how far that is. */
export function addAdding(app: OpenAPIHono, adder: Adder): void {
  addEndpoint<AddingAnswer>(app, {
    method: "get",
    path: "/api/adding",
    summary: "How far the files that were sent are read",
    answer: addingSchema,
    handle: async () => adder.progress(),
  });
  addEndpoint<AddingAnswer, null, null, z.infer<typeof body>>(app, {
    method: "post",
    path: "/api/documents",
    summary:
      "Read files into the record: text, Markdown, HTML, PDF, Word, OpenDocument, RTF, mails, feeds, archives, tables, JSON, JSON Lines",
    body,
    answer: addingSchema,
    handle: async ({ body: { files } }) => {
      const sent = files.map(({ name, base64 }) => ({
        name: nameOf(name),
        bytes: bytesOf(base64),
      }));
      const bytes = sent.reduce((sum, file) => sum + file.bytes.length, adder.waiting().bytes);
      if (bytes > mostWaiting) {
        throw new RequestError(
          "too-much-waiting",
          "More than 256 MB would wait to be read. Send these files again when the others are read.",
        );
      }
      adder.add(sent);
      return adder.progress();
    },
  });
}

/** The name without control characters, which lists could not show. */
function nameOf(name: string): string {
  const shown = name.replace(/\p{Cc}/gu, " ").trim();
  return shown === "" ? "unnamed" : shown;
}

function bytesOf(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    throw new RequestError("wrong-base64", "The bytes of a file are not Base64.");
  }
  return new Uint8Array(Buffer.from(base64, "base64"));
}
