import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { OnrecordError } from "../problem.ts";
import { addAdding } from "./add-files.ts";
import { createAdder } from "./adding.ts";
import type { AppOptions } from "./app-options.ts";
import { addAsk } from "./ask.ts";
import { addCitedRows } from "./cited-rows.ts";
import { addDigest } from "./digest.ts";
import { addDocuments } from "./documents.ts";
import { addEntities } from "./entities.ts";
import { addExport } from "./export.ts";
import { acceptToken, needToken, sameSiteOnly, secureHeaders } from "./guard.ts";
import { addJudgments } from "./judgments.ts";
import { addNetwork } from "./network.ts";
import { addProblems } from "./problems.ts";
import { createReader } from "./reader.ts";
import { addRecordRows } from "./record-rows.ts";
import { addRemarks } from "./remarks.ts";
import { RequestError } from "./request-error.ts";
import { addReview } from "./review.ts";
import { addSearch } from "./search.ts";
import { addStatements } from "./statements.ts";
import { addSummary } from "./summary.ts";
import { addTimeline } from "./timeline.ts";

/** Bytes of a request: a file of 32 MB in Base64, and some more. */
const largestBody = 48 * 1024 * 1024;

function tooLarge(c: Context): Response {
  const message = "Send less than 48 MB at a time.";
  return c.json({ error: { code: "request-too-large", message } }, 413);
}

/** The HTTP face of a record: the API under `/api/`, the web app everywhere else. */
export function createApp(options: AppOptions): OpenAPIHono {
  const { token, assets, version } = options;
  const app = new OpenAPIHono();
  app.use(secureHeaders, sameSiteOnly, acceptToken(token));
  app.use("/api/*", needToken(token));
  app.use("/api/*", bodyLimit({ maxSize: largestBody, onError: tooLarge }));
  const reader = createReader(options.store);
  const adder = createAdder(reader, options);
  const building = (): string | null => adder.building() ?? options.building();
  addSummary(app, reader, { ...options, building });
  addAdding(app, adder);
  addDocuments(app, reader);
  addProblems(app, reader);
  addStatements(app, reader);
  addRemarks(app, reader);
  addEntities(app, reader);
  addSearch(app, reader);
  addAsk(app, reader);
  addDigest(app, reader);
  addTimeline(app, reader);
  addNetwork(app, reader);
  addRecordRows(app, reader);
  addCitedRows(app, reader);
  addExport(app, options.store);
  addReview(app, reader);
  addJudgments(app, reader, options);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "onrecord",
      version,
      description:
        "A record of who said what. Offsets are UTF-16 code units, half-open, into a document's text; dates are EDTF; null is unknown.",
    },
  });
  app.all("/api/*", (c) =>
    c.json({ error: { code: "no-such-endpoint", message: "See /api/openapi.json." } }, 404),
  );
  app.get("*", (c) => {
    const path = c.req.path;
    // A path without an extension is a screen of the app, which reads it itself.
    const asset = assets.get(path) ?? (/\.\w+$/.test(path) ? undefined : assets.get("/index.html"));
    if (asset === undefined) return c.text("There is nothing here.", 404);
    return c.body(asset.bytes, 200, {
      "content-type": asset.mediaType,
      "cache-control": asset.hashed ? "private, max-age=31536000, immutable" : "no-cache",
    });
  });
  app.onError((error, c) => {
    if (error instanceof RequestError) {
      return c.json({ error: { code: error.code, message: error.message } }, 400);
    }
    const known = error instanceof OnrecordError;
    const message = known ? error.message : "Something went wrong inside. Please report it.";
    if (!known) options.onError(error);
    return c.json({ error: { code: known ? error.code : "internal", message } }, 500);
  });
  return app;
}
