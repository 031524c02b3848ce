import type { z } from "@hono/zod-openapi";

/** What is wrong with a request, in one line: each field, and the sentence about it. */
export function messageOf({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}

/** A request that cannot be done as it stands; answered with 400 and the message. */
export class RequestError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "RequestError";
    this.code = code;
  }
}
