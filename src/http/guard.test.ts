import { Hono } from "hono";
import { expect, test } from "vitest";
import { acceptToken, needToken, sameSiteOnly } from "./guard.ts";

const host = "127.0.0.1:4815";
const token = "0123456789abcdef";
const app = new Hono();
app.use(sameSiteOnly, acceptToken(token));
app.use("/api/*", needToken(token));
app.all("*", (c) => c.text("answered"));

async function statusOf(
  method: string,
  headers: Readonly<Record<string, string>>,
  path = "/api/judgments",
): Promise<number> {
  const all = { host, authorization: `Bearer ${token}`, ...headers };
  return (await app.request(`http://${host}${path}`, { method, headers: all })).status;
}

const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
const json = { "content-type": "application/json" };

test("a link on another page leads here, a form there does not", async () => {
  expect(await statusOf("GET", link)).toBe(200);
  expect(await statusOf("POST", { ...link, ...json })).toBe(403);
  expect(await statusOf("GET", { "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await statusOf("GET", { "sec-fetch-site": "same-site" })).toBe(403);
});

test("our own page, and programs that say nothing of sites, are answered", async () => {
  expect(await statusOf("POST", { "sec-fetch-site": "same-origin", ...json })).toBe(200);
  expect(await statusOf("POST", { origin: `http://${host}`, ...json })).toBe(200);
  expect(await statusOf("POST", { origin: "null", ...json })).toBe(403);
});

test("what is written is sent as JSON, which no form of another page can do", async () => {
  expect(await statusOf("POST", {})).toBe(415);
  expect(await statusOf("POST", { "content-type": "text/plain" })).toBe(415);
  expect(await statusOf("POST", { "content-type": "application/json; charset=utf-8" })).toBe(200);
});

test("a token in the address is taken from links alone, and outside the API nothing needs one", async () => {
  expect(await statusOf("GET", {}, `/?token=${token}`)).toBe(303);
  expect(
    await statusOf("POST", { ...json, authorization: "" }, `/api/judgments?token=${token}`),
  ).toBe(401);
  expect(await statusOf("GET", { authorization: "" }, "/search")).toBe(200);
});

test.each(["127.0.0.1:4815", "localhost", "localhost:80", "[::1]:4815"])(
  "%s is this machine",
  async (own) => {
    expect(await statusOf("GET", { host: own })).toBe(200);
  },
);

test.each(["127.0.0.1.evil.example", "evil.example:4815", "localhost.evil.example", ""])(
  "“%s” is not this machine",
  async (other) => {
    expect(await statusOf("GET", { host: other })).toBe(403);
  },
);
