import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlainDoc, withLayer } from "../doc/index.ts";
import { createStatement, noRecordRows } from "../record/index.ts";
import { openStore, type Store } from "../store/index.ts";
import type { DocumentAnswer, JudgmentAnswer, Listed, StatementAnswer } from "./answers.ts";
import { createApp } from "./index.ts";
import { summarySchema } from "./schemas/answers.ts";

const text = "<script>alert(1)</script> Ada Orlu said: “The 🕊 bridge stays open.”";
const token = "0123456789abcdef";
const host = "127.0.0.1:4815";
const start = text.indexOf("The");
const said = text.slice(start, -1);
let store: Store;
let app: ReturnType<typeof createApp>;
let instant = 0;

beforeAll(async () => {
  store = await openStore(":memory:");
  const doc = withLayer(createPlainDoc(text, "bridge.txt"), "blocks", [
    { start: 0, end: text.length, kind: "paragraph" },
  ]);
  const statement = createStatement(
    doc,
    {
      source: [{ start: text.indexOf("Ada"), end: text.indexOf(" said") }],
      cue: [{ start: text.indexOf("said"), end: text.indexOf(":") }],
      content: [{ start, end: text.length - 1 }],
      form: "direct",
      kind: "speech",
      speaker: "Ada Orlu",
      speakerChain: null,
      addressee: null,
      addresseeChain: null,
      via: [],
      date: null,
      dateEvidence: null,
      confidence: 0.9,
      reason: "subject of *said*",
    },
    { stage: "test@1", model: null },
  );
  await store.writeDocument({ doc, pipeline: "test@1", statements: [statement], problems: [] });
  await store.replaceRecord(noRecordRows);
  app = createApp({
    store,
    token,
    assets: new Map([
      ["/index.html", { bytes: new Uint8Array(3), mediaType: "text/html", hashed: false }],
      [
        "/assets/app-1a2b.js",
        { bytes: new Uint8Array(5), mediaType: "text/javascript", hashed: true },
      ],
    ]),
    version: "0.0.0",
    who: "Mira",
    now: () => `2031-05-14T10:00:${String(instant++).padStart(2, "0")}Z`,
    refresh: null,
    building: () => null,
    onError: (error) => {
      throw error;
    },
  });
});

afterAll(() => store.close());

async function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.request(`http://${host}${path}`, {
    headers: { host, authorization: `Bearer ${token}`, ...headers },
  });
}

async function decide(body: unknown): Promise<Response> {
  return app.request(`http://${host}/api/judgments`, {
    method: "POST",
    headers: {
      host,
      origin: `http://${host}`,
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
}

async function idOf(): Promise<string> {
  return (await store.listDocuments())[0]?.id ?? "";
}

test("nothing is given out without the token", async () => {
  const bare = await app.request(`http://${host}/api/summary`, { headers: { host } });
  expect(bare.status).toBe(401);
  expect((await ask("/api/summary", { authorization: "Bearer wrong" })).status).toBe(401);
  expect((await ask("/api/summary")).status).toBe(200);
});

test("the token of the printed address becomes a cookie of this port and leaves the address", async () => {
  const answer = await app.request(`http://${host}/search?token=${token}&q=a`, {
    headers: { host },
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/search?q=a");
  const cookie = answer.headers.get("set-cookie") ?? "";
  expect(cookie).toContain("onrecord-4815=");
  expect(cookie).toContain("HttpOnly");
  expect(cookie).toContain("SameSite=Strict");
  const next = await app.request(`http://${host}/api/summary`, {
    headers: { host, cookie: cookie.split(";")[0] ?? "" },
  });
  expect(next.status).toBe(200);
  expect((await ask("/?token=wrong")).status).toBe(401);
});

test.each([
  ["a host that is not loopback", { host: "evil.example:4815" }],
  ["another origin", { origin: "http://evil.example" }],
  ["another port of this machine", { origin: "http://127.0.0.1:9999" }],
  ["a request another site had sent", { "sec-fetch-site": "cross-site" }],
])("%s is refused", async (_, headers) => {
  expect((await ask("/api/summary", headers)).status).toBe(403);
});

test("every answer forbids inline scripts, sniffing and referrers", async () => {
  for (const path of ["/", "/api/summary", "/api/nothing", "/missing.js"]) {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*script-src 'self';/,
    );
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  }
});

test("what changes its name with its content is kept for ever, the page and the record never", async () => {
  const keptFor = async (path: string) => (await ask(path)).headers.get("cache-control");
  expect(await keptFor("/assets/app-1a2b.js")).toContain("immutable");
  expect(await keptFor("/search")).toBe("no-cache");
  expect(await keptFor("/api/summary")).toBe("no-store");
});

test("a path without an extension is a screen; any other file that is not there is not", async () => {
  expect((await ask("/search")).headers.get("content-type")).toBe("text/html");
  expect((await ask("/../package.json")).status).toBe(404);
  expect((await ask("/api/nothing")).status).toBe(404);
});

test("the summary is as the API description says", async () => {
  const answer: unknown = await (await ask("/api/summary")).json();
  expect(summarySchema.parse(answer)).toMatchObject({ documents: 1, statements: 1, speakers: 1 });
});

test("a document comes as JSON with its text as it is", async () => {
  const answer = await ask(`/api/documents/${await idOf()}`);
  expect(answer.headers.get("content-type")).toContain("application/json");
  const document = (await answer.json()) as DocumentAnswer;
  expect(document.text).toBe(text);
  const [mark] = document.marks;
  expect(document.text.slice(mark?.content[0].start, mark?.content[0].end)).toBe(said);
});

test("a statement counts its offsets in code points too", async () => {
  const [statement] = await store.readStatements();
  const answer = await ask(`/api/statements/${statement?.id}`);
  const found = (await answer.json()) as StatementAnswer;
  expect([...text].slice(found.startCp, found.endCp).join("")).toBe(said);
  expect(found.prefix.endsWith("said: “")).toBe(true);
});

test("search finds statements and counts them by field", async () => {
  const found = (await (await ask("/api/search?q=bridge")).json()) as Record<string, unknown>;
  expect(found).toMatchObject({ total: 1, documents: 1 });
  const none = (await (await ask("/api/search?q=tunnel")).json()) as Record<string, unknown>;
  expect(none).toMatchObject({ total: 0, documents: 1 });
});

test("a decision is kept, applied, taken back, and never changed", async () => {
  const [statement] = await store.readStatements();
  const target = statement?.evidence;
  const about = "statement";
  const set = { action: "set-speaker", target, about, values: { speaker: "Ilse Orlu" } };
  expect((await decide(set)).status).toBe(200);
  const [judged] = await store.readStatements();
  expect(judged).toMatchObject({ speaker: "Ilse Orlu", status: "edited" });
  expect((await decide({ action: "undo", target, about })).status).toBe(200);
  expect((await store.readStatements())[0]).toMatchObject({
    speaker: "Ada Orlu",
    status: "unverified",
  });
  const log = (await (await ask("/api/judgments")).json()) as Listed<JudgmentAnswer>;
  expect(log.items.slice(0, 2).map(({ action, who, state }) => [action, who, state])).toEqual([
    ["set-speaker", "Mira", "undone"],
    ["undo", "Mira", "kept"],
  ]);
});

test("a date set by a person stands beside the one that was found, and no date is one too", async () => {
  const doc = await idOf();
  const target = [{ doc, start: 0, end: 8, exact: text.slice(0, 8) }];
  const about = "dating";
  const dateOf = async (): Promise<unknown> => {
    const answer = (await (await ask(`/api/documents/${doc}`)).json()) as DocumentAnswer;
    return [answer.dated, answer.dating?.setBy ?? null];
  };
  expect(await dateOf()).toEqual([null, null]);
  await decide({ action: "redate", target, about, values: { date: "2031-05" } });
  expect(await dateOf()).toEqual(["2031-05", "Mira"]);
  await decide({ action: "redate", target, about, values: { date: null } });
  expect(await dateOf()).toEqual([null, "Mira"]);
  await decide({ action: "undo", target, about });
  await decide({ action: "undo", target, about });
  expect(await dateOf()).toEqual([null, null]);
  const wrong = await decide({ action: "redate", target, about, values: { date: "in May" } });
  expect(wrong.status).toBe(400);
});

test("a decision about words that do not stand there is refused", async () => {
  const target = [{ doc: await idOf(), start: 0, end: 5, exact: "other" }];
  const answer = await decide({ action: "confirm", target, about: "statement" });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("evidence-altered");
  expect((await decide({ action: "burn", target })).status).toBe(400);
});

test("a form of another page cannot decide anything", async () => {
  const answer = await app.request(`http://${host}/api/judgments`, {
    method: "POST",
    headers: { host, "content-type": "text/plain", authorization: `Bearer ${token}` },
    body: "{}",
  });
  expect(answer.status).toBe(415);
});

test("wrong requests are told what is wrong", async () => {
  const answer = await ask("/api/documents?limit=many");
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("limit");
  for (const path of ["/api/events?from=soon", "/api/export/events?format=csv&from=soon"]) {
    expect(await (await ask(path)).json()).toEqual({
      error: {
        code: "wrong-request",
        message: "from: “soon” is no date. Give one like 2031-05-16 or 2031-05.",
      },
    });
  }
  expect((await ask("/api/remarks/nothing")).status).toBe(404);
});

test("rows are saved as files in the formats of the export, and no others", async () => {
  const saved = await ask("/api/export/events?format=csv");
  expect(saved.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(saved.headers.get("content-disposition")).toContain("events.csv");
  expect((await saved.text()).split("\n")[0]).toContain("id,");
  expect((await ask("/api/export/events?format=gexf")).status).toBe(400);
  expect((await ask("/api/export/everything?format=csv")).status).toBe(400);
  const statements = async (query: string): Promise<number> =>
    (await (await ask(`/api/export/statements?format=jsonl${query}`)).text()).split("\n").length -
    1;
  expect(await statements("")).toBe(1);
  expect(await statements("&q=orlu&confidence=0.9")).toBe(1);
  expect(await statements("&q=tesk")).toBe(0);
  expect(await statements("&confidence=0.95")).toBe(0);
  expect((await ask("/api/export/events?format=csv&from=soon")).status).toBe(400);
  expect((await ask("/api/export/network?format=gexf&from=2031")).status).toBe(400);
});

test("the API describes every endpoint", async () => {
  const answer = await ask("/api/openapi.json");
  const { paths } = (await answer.json()) as { paths: Record<string, unknown> };
  expect(Object.keys(paths).sort()).toEqual([
    "/api/adding",
    "/api/ask",
    "/api/datings",
    "/api/digest",
    "/api/digest/{week}",
    "/api/documents",
    "/api/documents/{id}",
    "/api/entities",
    "/api/entities/{id}",
    "/api/events",
    "/api/events/{id}",
    "/api/export/{what}",
    "/api/figures",
    "/api/figures/{id}",
    "/api/judgments",
    "/api/network",
    "/api/network/edge",
    "/api/positions",
    "/api/positions/{id}",
    "/api/problems",
    "/api/remarks",
    "/api/remarks/{id}",
    "/api/review",
    "/api/search",
    "/api/statements",
    "/api/statements/{id}",
    "/api/summary",
    "/api/timeline",
  ]);
});

test.each([
  "/api/timeline?from=yesterday",
  "/api/events?from=2031-13-45",
  "/api/figures?to=soon",
  "/api/statements?from=may",
  "/api/search?q=bridge&to=never",
  "/api/documents?from=1%20May",
  "/api/network?from=may",
  "/api/remarks?month=may",
])("%s is refused, because it asks for no date", async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: "wrong-request" } });
});

test("a month or a year as a bound means its first or last day", async () => {
  for (const query of ["from=2031-05", "to=2031", "from=2031-05-14&to=2031-05"]) {
    expect((await ask(`/api/timeline?${query}`)).status).toBe(200);
    expect((await ask(`/api/statements?${query}`)).status).toBe(200);
  }
});

test("what was met on reading a document stands with it; what could not be read stands in a list", async () => {
  const problem = { message: "Read as windows-1252.", start: null, end: null } as const;
  await store.writeProblems("bridge.txt", [
    { ...problem, code: "encoding-guessed", where: "bridge.txt" },
  ]);
  await store.writeProblems("noise.bin", [
    { ...problem, code: "unknown-media-type", where: "noise.bin" },
  ]);
  const id = await idOf();
  const document = (await (await ask(`/api/documents/${id}`)).json()) as DocumentAnswer;
  expect(document.troubles.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  expect(document.problems).toBe(1);
  const unread = await (await ask("/api/problems")).json();
  expect(unread).toMatchObject({ total: 1, items: [{ where: "noise.bin" }] });
});
