import { wordAt } from "./generated-pile.ts";

/** A way of asking the HTTP face, and the addresses it asks, one for each round. */
export interface Asking {
  readonly name: string;
  /** Takes what is random from `random`; `round` counts from 0. */
  readonly path: (random: () => number, round: number) => string;
}

/** Rows of the record under test that addresses name. */
export interface Rows {
  readonly documents: readonly string[];
  readonly statements: readonly string[];
  readonly remarks: readonly string[];
  /** Those who said most first. */
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly weeks: readonly string[];
}

const years = ["2027", "2028", "2029", "2030", "2031"];

function pick<Item>(random: () => number, from: readonly Item[]): Item {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError("The store has no such rows");
  return found;
}

/** A word that many statements hold. */
function common(random: () => number): string {
  let word = wordAt(random);
  while (word.length > 6) word = wordAt(random);
  return word;
}

function month(random: () => number): string {
  return `${pick(random, years)}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}`;
}

/** The searches, facets with each: what the floor is about. */
export const searches: readonly Asking[] = [
  { name: "search: no words", path: () => "/api/search?limit=25" },
  { name: "search: a word", path: (r) => `/api/search?limit=25&q=${wordAt(r)}` },
  { name: "search: a common word", path: (r) => `/api/search?limit=25&q=${common(r)}` },
  { name: "search: two words", path: (r) => `/api/search?limit=25&q=${common(r)}+${common(r)}` },
  {
    name: "search: either word",
    path: (r) => `/api/search?limit=25&q=${common(r)}+OR+${common(r)}`,
  },
  { name: "search: a phrase", path: (r) => `/api/search?limit=25&q="${common(r)}+${common(r)}"` },
  {
    name: "search: two words near",
    path: (r) => `/api/search?limit=25&q="${common(r)}+${common(r)}"~5`,
  },
  { name: "search: begin*", path: (r) => `/api/search?limit=25&q=${wordAt(r).slice(0, 3)}*` },
  { name: "search: -without", path: (r) => `/api/search?limit=25&q=${common(r)}+-${common(r)}` },
  {
    name: "search: form and year",
    path: (r) => {
      const year = pick(r, years);
      return `/api/search?limit=25&form=direct&from=${year}-01-01&to=${year}-12-31`;
    },
  },
  { name: "search: an outlet", path: (_, i) => `/api/search?limit=25&outlet=Outlet+${i % 40}` },
  {
    name: "search: word and outlet",
    path: (r, i) => `/api/search?limit=25&q=${common(r)}&outlet=Outlet+${i % 40}`,
  },
  { name: "search: passages", path: (r) => `/api/search?limit=25&unit=passage&q=${common(r)}` },
  {
    name: "search: passages, narrowed",
    path: (r, i) => `/api/search?limit=25&unit=passage&q=${common(r)}&outlet=Outlet+${i % 40}`,
  },
  { name: "search: page 40", path: (r) => `/api/search?limit=25&offset=1000&q=${common(r)}` },
];

/** Every other question that a screen asks. */
export function others(rows: Rows): readonly Asking[] {
  return [
    { name: "search: a speaker", path: (r) => `/api/search?limit=25&speakerId=${speaker(r)}` },
    { name: "search: source:name", path: (r) => `/api/search?limit=25&q=source:${surname(r)}` },
    { name: "summary", path: () => "/api/summary" },
    { name: "documents", path: (_, i) => `/api/documents?limit=200&offset=${i * 200}` },
    { name: "documents: words", path: (r) => `/api/documents?q=${Math.floor(r() * 10_000)}` },
    { name: "a document", path: (r) => `/api/documents/${pick(r, rows.documents)}` },
    { name: "a statement", path: (r) => `/api/statements/${pick(r, rows.statements)}` },
    { name: "remarks", path: (_, i) => `/api/remarks?limit=100&offset=${i * 100}` },
    { name: "remarks: words", path: (r) => `/api/remarks?limit=100&q=${common(r)}` },
    { name: "remarks: a month", path: (r) => `/api/remarks?limit=100&month=${month(r)}` },
    { name: "a remark", path: (r) => `/api/remarks/${pick(r, rows.remarks)}` },
    {
      name: "speakers",
      path: (_, i) => `/api/entities?speaking=true&limit=100&offset=${(i % 20) * 100}`,
    },
    { name: "speakers: words", path: (r) => `/api/entities?speaking=true&q=${surname(r)}` },
    { name: "an entity", path: (r) => `/api/entities/${speaker(r)}` },
    { name: "events", path: (_, i) => `/api/events?limit=100&offset=${(i % 90) * 100}` },
    { name: "events: a month", path: (r) => `/api/events?limit=200&${within(month(r))}` },
    { name: "events: words", path: (r) => `/api/events?limit=100&q=${surname(r)}` },
    { name: "figures", path: (_, i) => `/api/figures?limit=100&offset=${(i % 90) * 100}` },
    { name: "figures: words", path: (r) => `/api/figures?limit=100&q=${common(r)}` },
    { name: "positions", path: () => "/api/positions?limit=1000" },
    { name: "positions: words", path: (_, i) => `/api/positions?limit=1000&q=plan+${i % 17}` },
    { name: "datings", path: (_, i) => `/api/datings?limit=200&offset=${(i % 50) * 200}` },
    { name: "timeline", path: () => "/api/timeline" },
    { name: "timeline: a speaker", path: (r) => `/api/timeline?speakerId=${speaker(r)}` },
    { name: "weeks", path: () => "/api/digest" },
    { name: "a week", path: (r) => `/api/digest/${pick(r, rows.weeks)}` },
    { name: "network", path: () => "/api/network" },
    { name: "network: from a month", path: (r) => `/api/network?from=${month(r)}-01` },
    {
      name: "network: an edge",
      path: (r) => {
        const { from, to } = pick(r, rows.edges);
        return `/api/network/edge?a=${encodeURIComponent(from)}&b=${encodeURIComponent(to)}`;
      },
    },
    {
      name: "ask: what about",
      path: (r) => `/api/ask?limit=20&q=What+was+said+about+${common(r)}`,
    },
    {
      name: "ask: what about, a year",
      path: (r) => `/api/ask?limit=20&q=What+was+said+about+${common(r)}+in+2029`,
    },
    {
      name: "ask: who about",
      path: (r) => `/api/ask?limit=20&q=Who+spoke+about+${common(r)}+${common(r)}`,
    },
    { name: "ask: what X said", path: (r) => `/api/ask?limit=20&q=What+did+${asked(r)}+say` },
    {
      name: "ask: what X said about",
      path: (r) => `/api/ask?limit=20&q=What+did+${asked(r)}+say+about+${common(r)}`,
    },
    {
      name: "ask: who supports",
      path: (_, i) => `/api/ask?limit=20&q=Who+supports+plan+${i % 17}`,
    },
    { name: "ask: how many", path: (r) => `/api/ask?limit=20&q=How+many+${common(r)}` },
    { name: "review", path: () => "/api/review?limit=20" },
    { name: "decisions", path: () => "/api/judgments" },
  ];

  function speaker(random: () => number): string {
    return pick(random, rows.entities).id;
  }
  function surname(random: () => number): string {
    return encodeURIComponent(pick(random, rows.entities).name.split(" ").at(-1) ?? "");
  }
  function asked(random: () => number): string {
    return pick(random, rows.entities).name.split(" ").map(encodeURIComponent).join("+");
  }
}

/** The days of a month as a query asks for them. */
function within(wanted: string): string {
  return `from=${wanted}-01&to=${wanted}-31`;
}
