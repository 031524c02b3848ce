import { type AppOptions, createApp } from "../src/http/index.ts";
import type { Store } from "../src/store/index.ts";

const host = "127.0.0.1:4815";
const token = "0123456789abcdef";

/**
 * Asks the web app of a store, without a server: `ask("/api/documents")` gets, a body posts. Nothing is
 * refreshed and the clock stands still, unless `options` say otherwise.
 */
export function createAsk(
  store: Store,
  options: Partial<AppOptions> = {},
): (path: string, body?: unknown) => Promise<Response> {
  const app = createApp({
    store,
    token,
    assets: new Map(),
    version: "0.0.0",
    who: "Mira",
    now: () => "2031-05-14T10:00:00Z",
    refresh: null,
    building: () => null,
    onError: (error) => {
      throw error;
    },
    ...options,
  });
  const headers = { host, authorization: `Bearer ${token}` };
  const posted = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
  return async (path, body) =>
    app.request(
      `http://${host}${path}`,
      body === undefined ? { headers } : { ...posted, body: JSON.stringify(body) },
    );
}
