import type { FacetValue, Store, StoreCounts } from "../store/index.ts";

/** A record in figures: what a build ends with and an overview shows. */
export interface Summary extends StoreCounts {
  readonly byKind: readonly FacetValue[];
  readonly byForm: readonly FacetValue[];
  readonly byStatus: readonly FacetValue[];
  /** Statements whose speaker is unknown: no document tells who is meant. */
  readonly unknownSpeakers: number;
  /** Most quoted first, unknown left out, at most ten. */
  readonly topSpeakers: readonly FacetValue[];
  /** Documents with a date or a range of dates, reconciled or as given. */
  readonly datedDocuments: number;
  readonly problemsByCode: readonly FacetValue[];
}

/** Sums up a record. Costs one pass over the statements' index for each list. */
export async function summary(store: Store): Promise<Summary> {
  const codes = new Map<string, number>();
  for (const { code } of await store.readProblems()) codes.set(code, (codes.get(code) ?? 0) + 1);
  return {
    ...(await store.counts()),
    byKind: await store.countStatementsBy("kind"),
    byForm: await store.countStatementsBy("form"),
    byStatus: await store.countStatementsBy("status"),
    unknownSpeakers: await store.countStatements({ speaker: null, speakerId: null }),
    topSpeakers: await topSpeakers(store, 10),
    datedDocuments: await store.countDocuments({ from: "" }),
    problemsByCode: [...codes]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}

/** The most quoted, by the name of the entity, else as their documents name them. */
async function topSpeakers(store: Store, most: number): Promise<FacetValue[]> {
  const entities = await Promise.all(
    (await store.countStatementsBy("speakerId", {}, most + 1)).map(async ({ value, count }) => {
      const entity = value === null ? null : await store.readRow("entities", value);
      return { value: entity?.name ?? null, count };
    }),
  );
  const others = await store.countStatementsBy("speaker", { speakerId: null }, most + 1);
  return [...entities, ...others]
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => b.count - a.count || ((a.value ?? "") < (b.value ?? "") ? -1 : 1))
    .slice(0, most);
}
