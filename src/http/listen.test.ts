import { expect, test } from "vitest";
import { createToken, listen } from "./index.ts";

const app = { fetch: (request: Request): Response => new Response(new URL(request.url).pathname) };

test("a port that is taken gives way to the next free one", async () => {
  const first = await listen(app, 0);
  const second = await listen(app, first.port);
  expect(second.port).toBeGreaterThan(first.port);
  const answer = await fetch(`http://127.0.0.1:${second.port}/a/b`);
  expect(await answer.text()).toBe("/a/b");
  await first.close();
  await second.close();
});

test("a server that was closed no longer answers", async () => {
  const server = await listen(app, 0);
  await server.close();
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
});

test("every start has a token of its own", () => {
  const tokens = new Set(Array.from({ length: 20 }, createToken));
  expect(tokens.size).toBe(20);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
});
