import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp, type Hit, type Listed } from "../src/http/index.ts";
import type { DigestWeek } from "../src/query/index.ts";
import { openStore, type Store } from "../src/store/index.ts";
import { createRandom } from "./generated-pile.ts";
import { fillStore } from "./generated-store.ts";
import { type Asking, others, type Rows, searches } from "./http-askings.ts";
import type { Bench } from "./options.ts";

const size = { documents: 10_000, statementsEach: 20 };
const rounds = 60;
const token = "bench";

/** Milliseconds that facets and search may take, 95 times in 100. */
const floor = 60;

/**
 * How long the HTTP face takes to answer on a generated store of 10,000 documents and
 * 200,000 statements: milliseconds from request to body, in this process, each address
 * asked once, after one request of each kind; and the CPU time of it, which a busy machine
 * does not change. Facets are part of every search. `ONRECORD_BENCH_STORE` names a file
 * that the store is kept in from one run to the next: making it takes minutes.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const file = process.env["ONRECORD_BENCH_STORE"] ?? join(folder, "record.sqlite");
  const store = await openStore(file, { mapped: true });
  if ((await store.countDocuments()) === 0) await fillStore(store, size);
  try {
    await measure(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
};

/** Asks one address: what came, and what it took. */
type Ask = (path: string) => Promise<{ readonly answer: unknown; readonly took: Took }>;

async function measure(store: Store): Promise<void> {
  const app = createApp({
    store,
    token,
    assets: new Map(),
    version: "0",
    who: "bench",
    now: () => "2031-05-14T00:00:00Z",
    building: () => null,
    refresh: null,
    onError: (error) => console.error(error),
  });
  const host = "127.0.0.1";
  const headers = { host, authorization: `Bearer ${token}` };
  const ask: Ask = async (path) => {
    const start = performance.now();
    const before = process.cpuUsage();
    const response = await app.request(`http://${host}${path}`, { headers });
    const body = await response.text();
    const { user, system } = process.cpuUsage(before);
    const took = { wall: performance.now() - start, cpu: (user + system) / 1000 };
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return { answer: JSON.parse(body), took };
  };
  // The first search has the columns read behind it.
  await ask("/api/search");
  for (let waited = 0; (await isReading(ask)) && waited < 600; waited++) await pause(500);
  const rows = await readRows(ask);
  console.log("asked\tp50 ms\tp95 ms\tmost ms\tCPU p50\tCPU p95\tCPU most");
  const all = await measureAll(ask, searches);
  console.log([`all searches (floor ${floor})`, ...figuresOf(all)].join("\t"));
  await measureAll(ask, others(rows));
}

/** Prints a line for each way of asking; gives all times. */
async function measureAll(ask: Ask, askings: readonly Asking[]): Promise<Took[]> {
  const all: Took[] = [];
  const random = createRandom(3);
  for (const { name, path } of askings) {
    await ask(path(random, 0));
    const times: Took[] = [];
    for (let round = 1; round <= rounds; round++) {
      times.push((await ask(path(random, round))).took);
    }
    all.push(...times);
    console.log([name, ...figuresOf(times)].join("\t"));
  }
  return all;
}

/** Some rows of the record, for addresses that name one. */
async function readRows(ask: Ask): Promise<Rows> {
  const list = async <Item>(path: string): Promise<Item[]> =>
    ((await ask(path)).answer as Listed<Item>).items as Item[];
  const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
  const hits = await list<Hit>("/api/search?limit=200");
  return {
    documents: ids(await list("/api/documents?limit=1000")),
    statements: hits.flatMap(({ statement }) => statement?.id ?? []),
    remarks: ids(await list("/api/remarks?limit=1000")),
    entities: await list("/api/entities?speaking=true&limit=400"),
    edges: await list("/api/network"),
    weeks: (await list<DigestWeek>("/api/digest")).map(({ week }) => week),
  };
}

/** Milliseconds from request to body, and those of them that this process worked: the others of a busy machine count in the first only. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** Columns are read when a search for nothing, which needs every row, is quick. */
async function isReading(ask: Ask): Promise<boolean> {
  return (await ask("/api/search?limit=1")).took.cpu > floor;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function figuresOf(times: readonly Took[]): string[] {
  return (["wall", "cpu"] as const).flatMap((kind) => {
    const sorted = times.map((took) => took[kind]).sort((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
    return [at(0.5), at(0.95), at(1)];
  });
}
