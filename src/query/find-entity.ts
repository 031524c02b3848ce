import { OnrecordError } from "../problem.ts";
import type { Entity } from "../record/index.ts";
import type { Store } from "../store/index.ts";

/** Names that a sentence about several of them gives. */
const mostNamed = 8;
/** Entities of a name that are asked for rows of theirs; a name that more have says little. */
const mostAsked = 100;

/**
 * The one entity that is named in these words, or has them as its id; null when nobody
 * has them. Of several whose names hold the words, those called just so are meant, and of
 * these those with rows of `kind`. Throws {@link OnrecordError} `several-entities`, with
 * who they are, when that leaves several.
 */
export async function findEntity(
  store: Store,
  words: string,
  kind: "remarks" | "positions",
): Promise<Entity | null> {
  const byId = await store.readRow("entities", words);
  if (byId !== null) return byId;
  const named = words.trim() === "" ? [] : await store.readRows("entities", { words });
  const exact = named.filter(({ name }) => name === words);
  const meant = exact.length > 0 ? exact : named;
  const having = meant.length > 1 ? await withRows(store, meant.slice(0, mostAsked), kind) : meant;
  const found = having.length > 0 ? having : meant;
  const [first, ...rest] = found;
  if (first === undefined || rest.length === 0) return first ?? null;
  const names = found.slice(0, mostNamed).map(({ name, id }) => `${name} (${id})`);
  const more = found.length > mostNamed ? `, and ${found.length - mostNamed} more` : "";
  throw new OnrecordError(
    "several-entities",
    `Several are named ${words}: ${names.join(", ")}${more}. Give the id of one.`,
  );
}

/** {@link findEntity} for somebody who speaks: throws `no-such-speaker` when nobody has the words. */
export async function findSpeaker(store: Store, words: string): Promise<Entity> {
  const found = await findEntity(store, words, "remarks");
  if (found !== null) return found;
  throw new OnrecordError("no-such-speaker", `Nobody in the record is named ${words}.`);
}

async function withRows(
  store: Store,
  entities: readonly Entity[],
  kind: "remarks" | "positions",
): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const entity of entities) {
    if ((await store.countRows(kind, { entity: entity.id })) > 0) found.push(entity);
  }
  return found;
}
