import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { search, wordsWider } from "../query/index.ts";
import type { FacetValue } from "../store/index.ts";
import type { SearchAnswer } from "./answers.ts";
import { createRef, type Reader } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { searchSchema } from "./schemas/answers.ts";
import { pageFields, pageOf } from "./schemas/asked.ts";
import { filterFields, filterOf } from "./schemas/statement-filter.ts";

const searchQuery = z.object({
  q: z
    .string()
    .max(1000)
    .default("")
    .describe(
      'Words, all of them; "a phrase"; "two words"~5; begin*; -not; OR; source: via: form: about: date: status: doubt:',
    ),
  unit: z.enum(["statement", "passage"]).default("statement"),
  ...filterFields,
  ...pageFields,
});
type SearchQuery = z.infer<typeof searchQuery>;

/** What statements are counted by beside the hits; `month` becomes years. */
const facetFields = [
  "who",
  "speaker",
  "form",
  "kind",
  "outlet",
  "month",
  "status",
  "doubt",
] as const;

/** Adds search in statements and passages, with counts by field. */
export function addSearch(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<SearchAnswer, null, SearchQuery>(app, {
    method: "get",
    path: "/api/search",
    summary: "Statements or passages that hold the words, newest document first",
    query: searchQuery as z.ZodType<SearchQuery>,
    answer: searchSchema,
    handle: async ({ query: asked }) => {
      const { store } = reader;
      const chosen = filterOf(asked);
      const narrowed = Object.keys(chosen).length > 0;
      const { query, hits, total, searched, facets } = await search(store, asked.q, {
        unit: asked.unit,
        ...pageOf(asked),
        columns: await reader.columns(),
        fields: facetFields,
        ...(narrowed ? { statements: chosen } : {}),
      });
      const { documents } = await reader.overview();
      const { wider } = await reader.remarks();
      const { month, ...counts } = facets;
      const { byId } = await reader.entities();
      const spoken = [
        ...(facets.who ?? []).map(({ value }) => value),
        ...hits.map(({ statement }) => statement?.speakerId ?? null),
        asked.who ?? null,
      ];
      return {
        total,
        items: hits.map((hit) => ({
          document: createRef(documents.get(hit.document.id) ?? hit.document),
          start: hit.start,
          end: hit.end,
          kind: hit.kind,
          text: hit.text,
          found: hit.highlights,
          statement: hit.statement,
          widerThan: hit.statement === null ? null : wordsWider(wider, hit.statement),
        })),
        documents: searched,
        remark: query.remarks.length === 0 ? null : query.remarks.join(" "),
        facets: { ...counts, year: byYear(month ?? []) },
        names: Object.fromEntries(
          spoken.flatMap((id) => {
            const name = byId.get(id ?? "")?.name;
            return id === null || name === undefined ? [] : [[id, name] as const];
          }),
        ),
      };
    },
  });
}

function byYear(months: readonly FacetValue[]): FacetValue[] {
  const years = new Map<string | null, number>();
  for (const { value, count } of months) {
    const year = value === null || value === "" ? null : value.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => ((a.value ?? "\uffff") < (b.value ?? "\uffff") ? -1 : 1));
}
