import { type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  chooseTies,
  countTies,
  type NetworkFilter,
  tieMonths,
  widerAmong,
} from "../query/index.ts";
import type { NetworkAnswer, NetworkEvidence } from "./answers.ts";
import { type Reader, readBriefs, refsOf } from "./reader.ts";
import { addEndpoint } from "./route.ts";
import { dayFields } from "./schemas/asked.ts";
import { networkEvidenceSchema, networkSchema } from "./schemas/network.ts";

const fields = {
  ...dayFields,
  kind: z.enum(["said", "did"]).optional(),
};
const networkQuery = z.object({
  ...fields,
  node: z.string().max(500).optional().describe("Ties of this node only"),
  limit: z.coerce.number().int().min(1).max(1000).default(200).describe("Most edges given"),
});
const edgeQuery = z.object({
  ...fields,
  a: z.string().max(500).describe("Node that says or does"),
  b: z.string().max(500).describe("Node that it is said or done to"),
});

function filterOf(query: {
  from?: string | undefined;
  to?: string | undefined;
  kind?: "said" | "did" | undefined;
  node?: string | undefined;
}): NetworkFilter {
  const { from, to, kind, node } = query;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(kind === undefined ? {} : { kind }),
    ...(node === undefined ? {} : { node }),
  };
}

/** Adds who said and did what to whom, in numbers, and the rows behind one edge. */
export function addNetwork(app: OpenAPIHono, reader: Reader): void {
  addEndpoint<NetworkAnswer, null, z.infer<typeof networkQuery>>(app, {
    method: "get",
    path: "/api/network",
    summary: "Who said and did something to whom: nodes, edges with the number of rows, months",
    query: networkQuery as z.ZodType<z.infer<typeof networkQuery>>,
    answer: networkSchema,
    handle: async ({ query }) => {
      const ties = await reader.ties();
      const { nodes, edges, total } = countTies(ties, filterOf(query), query.limit);
      const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
      return {
        total,
        items: edges.map(({ rows, ...edge }) => ({ ...edge, count: rows.length })),
        nodes: nodes.filter(({ id }) => ends.has(id)),
        months: tieMonths(ties),
        undated: ties.ties.filter(({ date }) => date === null).length,
      };
    },
  });
  addEndpoint<NetworkEvidence, null, z.infer<typeof edgeQuery>>(app, {
    method: "get",
    path: "/api/network/edge",
    summary: "The remarks and events behind one edge",
    query: edgeQuery as z.ZodType<z.infer<typeof edgeQuery>>,
    answer: networkEvidenceSchema,
    handle: async ({ query }) => {
      const ties = await reader.ties();
      const filter = { ...filterOf(query), node: query.a };
      const own = chooseTies(ties, filter).filter(
        ({ from, to }) => from === query.a && to === query.b,
      );
      const overview = await reader.overview();
      const ids = [...new Set(own.filter(({ kind }) => kind === "did").map(({ row }) => row))];
      const events =
        ids.length === 0 ? [] : await reader.store.readRows("events", { ids }, { order: "date" });
      const said = own.flatMap(({ kind, row }) => (kind === "said" ? [row] : []));
      const remarks = await readBriefs(reader, said);
      return {
        remarks: remarks.toSorted((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1)),
        events,
        wider: widerAmong((await reader.remarks()).wider, events),
        documents: refsOf(
          overview,
          own.flatMap(({ documents }) => documents),
        ),
      };
    },
  });
}
