import type { Entity, RowId } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { compareTexts, foldedWords } from "../text/index.ts";
import type { EntityItem } from "./answers.ts";

/** An entity as lists have it: its first mention only, for there may be ten thousand. */
export interface KnownEntity {
  readonly item: EntityItem;
  /** Words of its names, folded. */
  readonly words: ReadonlySet<string>;
}

/** All entities of a record. */
export interface KnownEntities {
  /** Those with most remarks first, then those mentioned most. */
  readonly ranked: readonly KnownEntity[];
  readonly byId: ReadonlyMap<RowId, EntityItem>;
}

/** How much entities say, by id. */
export interface Said {
  readonly remarksBySpeaker: ReadonlyMap<RowId, number>;
  readonly statements: ReadonlyMap<RowId, number>;
}

/** Reads all entities. */
export async function readEntities(store: Store, said: Said): Promise<KnownEntities> {
  const all: (KnownEntity & { readonly mentions: number })[] = [];
  for await (const entity of store.streamRows("entities")) {
    const { evidence, name, aliases } = entity;
    const item = { ...createEntityItem(entity, said), evidence: [evidence[0]] as const };
    const words = new Set([name, ...aliases].flatMap(foldedWords));
    all.push({ item, words, mentions: evidence.length });
  }
  all.sort(
    (a, b) =>
      b.item.remarks - a.item.remarks ||
      b.mentions - a.mentions ||
      compareTexts(a.item.name, b.item.name) ||
      compareTexts(a.item.id, b.item.id),
  );
  const ranked = all.map(({ item, words }) => ({ item, words }));
  return { ranked, byId: new Map(ranked.map(({ item }) => [item.id, item])) };
}

/** An entity with how much it says. */
export function createEntityItem(
  entity: Entity,
  { remarksBySpeaker, statements }: Said,
): EntityItem {
  return {
    ...entity,
    statements: statements.get(entity.id) ?? 0,
    remarks: remarksBySpeaker.get(entity.id) ?? 0,
    documents: new Set(entity.evidence.map((one) => one.doc)).size,
  };
}
