import type { FacetValue, Store, StoreCounts } from "../store/index.ts";

/** A record in figures: what a build ends with and an overview shows. */
export interface Summary extends StoreCounts {
  readonly byKind: readonly FacetValue[];
  readonly byForm: readonly FacetValue[];
  readonly byStatus: readonly FacetValue[];
  /** Statements whose speaker is unknown. */
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
  const speakers = await store.countStatementsBy("speaker", {}, 11);
  return {
    ...(await store.counts()),
    byKind: await store.countStatementsBy("kind"),
    byForm: await store.countStatementsBy("form"),
    byStatus: await store.countStatementsBy("status"),
    unknownSpeakers: await store.countStatements({ speaker: null }),
    topSpeakers: speakers.filter(({ value }) => value !== null).slice(0, 10),
    datedDocuments: await store.countDocuments({ from: "" }),
    problemsByCode: [...codes]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}
