import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import { messageOf } from "./request-error.ts";
import { errorSchema } from "./schemas/answers.ts";

/** What a request asks: checked path parameters, query and body. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** One endpoint: what it takes, what it gives, and what it says about itself in the API description. */
export interface Endpoint<Answer, Params, Query, Body> {
  readonly method: "get" | "post";
  /** With parameters as OpenAPI writes them: `/api/documents/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  /** Null is answered with 404. */
  readonly handle: (asked: Asked<Params, Query, Body>) => Promise<Answer | null>;
}

/** Adds an endpoint to the app and its description to the OpenAPI document; wrong requests are answered with 400. */
export function addEndpoint<Answer, Params = null, Query = null, Body = null>(
  app: OpenAPIHono,
  endpoint: Endpoint<Answer, Params, Query, Body>,
): void {
  const { method, path, summary, params, query, body, answer, handle } = endpoint;
  const content = (schema: z.ZodType): object => ({ "application/json": { schema } });
  app.openAPIRegistry.registerPath({
    method,
    path,
    summary,
    request: {
      ...(params === undefined ? {} : { params: params as unknown as z.ZodObject }), // The registry reads schemas only; its type asks for more than ours says.
      ...(query === undefined ? {} : { query: query as unknown as z.ZodObject }), // As with the parameters of the path.
      ...(body === undefined ? {} : { body: { content: content(body), required: true } }),
    },
    responses: {
      200: { description: summary, content: content(answer) },
      400: { description: "The request is not as described.", content: content(errorSchema) },
      401: { description: "The token is missing or wrong.", content: content(errorSchema) },
      404: { description: "There is no such row.", content: content(errorSchema) },
    },
  });
  app.on(method, path.replace(/\{(\w+)\}/g, ":$1"), async (c) => {
    const wrong = (error: z.ZodError): Response =>
      c.json({ error: { code: "wrong-request", message: messageOf(error) } }, 400);
    const paramsRead = (params ?? z.null()).safeParse(params === undefined ? null : c.req.param());
    if (!paramsRead.success) return wrong(paramsRead.error);
    const queryRead = (query ?? z.null()).safeParse(query === undefined ? null : c.req.query());
    if (!queryRead.success) return wrong(queryRead.error);
    const sent: unknown = body === undefined ? null : await c.req.json().catch(() => undefined);
    const bodyRead = (body ?? z.null()).safeParse(sent);
    if (!bodyRead.success) return wrong(bodyRead.error);
    const answered = await handle({
      params: paramsRead.data as Params,
      query: queryRead.data as Query,
      body: bodyRead.data as Body,
    });
    if (answered === null) {
      return c.json(
        {
          error: {
            code: "not-found",
            message: "There is no such row; the record may have been built anew.",
          },
        },
        404,
      );
    }
    return c.body(JSON.stringify(answered), 200, {
      "content-type": "application/json; charset=utf-8",
    });
  });
}
