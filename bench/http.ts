import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../src/http/index.ts";
import { openStore, type Store } from "../src/store/index.ts";
import { createRandom, wordAt } from "./generated-pile.ts";
import { fillStore } from "./generated-store.ts";
import type { Bench } from "./options.ts";

const size = { documents: 10_000, statementsEach: 20 };
const rounds = 20;
const token = "bench";

/** A way of asking, and the addresses it asks, one for each round. */
interface Asking {
  readonly name: string;
  readonly path: (random: () => number, round: number) => string;
  /** Whether the floor of 60 ms holds for it: facets and search. */
  readonly isSearch: boolean;
}

const years = ["2027", "2028", "2029", "2030", "2031"];
const pick = (random: () => number, from: readonly string[]): string =>
  from[Math.floor(random() * from.length)] ?? "";
const common = (random: () => number): string => {
  let word = wordAt(random);
  while (word.length > 6) word = wordAt(random);
  return word;
};

const askings: readonly Asking[] = [
  { name: "search: no words", path: () => "/api/search?limit=25", isSearch: true },
  { name: "search: a word", path: (r) => `/api/search?limit=25&q=${wordAt(r)}`, isSearch: true },
  {
    name: "search: a common word",
    path: (r) => `/api/search?limit=25&q=${common(r)}`,
    isSearch: true,
  },
  {
    name: "search: two words",
    path: (r) => `/api/search?limit=25&q=${common(r)}+${common(r)}`,
    isSearch: true,
  },
  {
    name: "search: either word",
    path: (r) => `/api/search?limit=25&q=${common(r)}+OR+${common(r)}`,
    isSearch: true,
  },
  {
    name: "search: begin*",
    path: (r) => `/api/search?limit=25&q=${wordAt(r).slice(0, 3)}*`,
    isSearch: true,
  },
  {
    name: "search: -without",
    path: (r) => `/api/search?limit=25&q=${common(r)}+-${common(r)}`,
    isSearch: true,
  },
  {
    name: "search: form and year",
    path: (r) =>
      `/api/search?limit=25&form=direct&from=${pick(r, years)}-01-01&to=${pick(r, years)}-12-31`,
    isSearch: true,
  },
  {
    name: "search: an outlet",
    path: (_, i) => `/api/search?limit=25&outlet=Outlet+${i % 40}`,
    isSearch: true,
  },
  {
    name: "search: word and outlet",
    path: (r, i) => `/api/search?limit=25&q=${common(r)}&outlet=Outlet+${i % 40}`,
    isSearch: true,
  },
  {
    name: "search: passages",
    path: (r) => `/api/search?limit=25&unit=passage&q=${common(r)}`,
    isSearch: true,
  },
  {
    name: "search: page 40",
    path: (r) => `/api/search?limit=25&offset=1000&q=${common(r)}`,
    isSearch: true,
  },
  { name: "summary", path: () => "/api/summary", isSearch: false },
  {
    name: "documents",
    path: (_, i) => `/api/documents?limit=200&offset=${i * 200}`,
    isSearch: false,
  },
  { name: "remarks", path: (_, i) => `/api/remarks?limit=100&offset=${i * 100}`, isSearch: false },
  {
    name: "speakers",
    path: (_, i) => `/api/entities?speaking=true&limit=100&offset=${i * 20}`,
    isSearch: false,
  },
  { name: "timeline", path: () => "/api/timeline", isSearch: false },
  { name: "weeks", path: () => "/api/digest", isSearch: false },
  {
    name: "network",
    path: (_, i) => `/api/network?from=2029-${String(1 + (i % 12)).padStart(2, "0")}-01`,
    isSearch: false,
  },
  {
    name: "ask",
    path: (r) => `/api/ask?q=What+was+said+about+${common(r)}+in+2029`,
    isSearch: false,
  },
];

/** Milliseconds that facets and search may take, 95 times in 100. */
const floor = 60;

/**
 * How long the HTTP face takes to answer on a generated store of 10,000 documents and
 * 200,000 statements: milliseconds from request to body, in this process, each address
 * asked once, after one request of each kind; and the CPU time of it, which a busy machine does not change. Facets are part of every search.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const file = process.env["ONRECORD_BENCH_STORE"] ?? join(folder, "record.sqlite");
  const store = await openStore(file);
  if ((await store.countDocuments()) === 0) await fillStore(store, size);
  try {
    await measure(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
};

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
  const ask = async (path: string): Promise<Took> => {
    const start = performance.now();
    const before = process.cpuUsage();
    const response = await app.request(`http://${host}${path}`, { headers });
    await response.text();
    const { user, system } = process.cpuUsage(before);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  };
  // The first search has the columns read behind it.
  await ask("/api/search");
  for (let waited = 0; (await isReading(ask)) && waited < 600; waited++) await pause(500);
  const random = createRandom(3);
  console.log("asked\tp50 ms\tp95 ms\tmost ms\tCPU p50\tCPU p95\tCPU most");
  const searches: Took[] = [];
  for (const { name, path, isSearch } of askings) {
    await ask(path(random, 0));
    const times: Took[] = [];
    for (let round = 1; round <= rounds; round++) times.push(await ask(path(random, round)));
    if (isSearch) searches.push(...times);
    console.log([name, ...figuresOf(times)].join("\t"));
  }
  console.log([`all searches (floor ${floor})`, ...figuresOf(searches)].join("\t"));
}

/** Milliseconds from request to body, and those of them that this process worked: the others of a busy machine count in the first only. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** Columns are read when a search for nothing, which needs every row, is quick. */
async function isReading(ask: (path: string) => Promise<Took>): Promise<boolean> {
  return (await ask("/api/search?limit=1")).cpu > floor;
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
