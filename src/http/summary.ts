import type { OpenAPIHono } from "@hono/zod-openapi";
import { calendarDays } from "../record/index.ts";
import { createKept, type FacetValue } from "../store/index.ts";
import type { SummaryAnswer } from "./answers.ts";
import type { AppOptions } from "./app-options.ts";
import type { Overview, Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { summarySchema } from "./schemas/answers.ts";

/** Adds what the start page counts. */
export function addSummary(
  app: OpenAPIHono,
  reader: Reader,
  { who, building }: Pick<AppOptions, "who" | "building">,
): void {
  const counted = createKept(reader.store, () => count(reader));
  addEndpoint<SummaryAnswer>(app, {
    method: "get",
    path: "/api/summary",
    summary: "What the record holds, in numbers",
    answer: summarySchema,
    handle: async () => ({ ...(await counted.read()), who, building: building() }),
  });
}

/** What of the summary only changes with the store. */
async function count(reader: Reader): Promise<Omit<SummaryAnswer, "who" | "building">> {
  const overview = await reader.overview();
  const { glosses, variants } = await reader.remarks();
  const documents = [...overview.documents.values()];
  return {
    ...(await reader.store.counts()),
    glossedRemarks: glosses.filter((count) => count > 0).length,
    varyingRemarks: variants.filter((count) => count > 0).length,
    unknownSpeakers: await reader.store.countStatements({ speaker: null, speakerId: null }),
    undated: documents.filter((document) => document.dated === null).length,
    ...spanOf(overview),
    outlets: countBy(documents.map((document) => document.outlet)),
    languages: countBy(documents.map((document) => document.language)),
  };
}

interface Reached {
  /** ISO day. */
  readonly day: string;
  /** EDTF. */
  readonly date: string;
}

/** The dates that documents reach from and to, as exactly as they are known: *2024*, not its last day. */
function spanOf(overview: Overview): Pick<SummaryAnswer, "earliest" | "latest"> {
  let first: Reached | null = null;
  let last: Reached | null = null;
  for (const { dated } of overview.documents.values()) {
    const { earliest, latest } = calendarDays(dated);
    const [from = "", to = from] = dated?.split("/") ?? [];
    if (earliest !== null && (first === null || earliest < first.day)) {
      first = { day: earliest, date: from };
    }
    if (latest !== null && (last === null || latest > last.day)) last = { day: latest, date: to };
  }
  return { earliest: first?.date ?? null, latest: last?.date ?? null };
}

/** How many there are of each value, most first, then by value; unknown last. */
function countBy(values: readonly (string | null)[]): FacetValue[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? "\uffff") < (b.value ?? "\uffff") ? -1 : 1));
}
