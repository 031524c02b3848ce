import type { Entity, Evidence, Judgment } from "../../record/index.ts";
import { pushUnder } from "../../text/index.ts";
import type { DocumentFacts } from "../facts.ts";
import { type Candidate, chainKey, createCandidate } from "./candidates.ts";
import { type EntityMatch, entityOfMembers } from "./match-entities.ts";

/** Chains that are one entity, with the name that a person gave it. */
interface Group {
  readonly members: readonly Candidate[];
  readonly name: string | null;
}

/**
 * Entities as people merged and split them, one decision after the other. A merge joins
 * the entities whose mentions the target names, under `values.name` where it is given; a
 * split takes the chains of the named mentions out into an entity of their own. Without
 * such decisions it costs nothing, else one pass over all chains.
 */
export function judgeEntities(
  match: EntityMatch,
  documents: readonly DocumentFacts[],
  judgments: readonly Judgment[],
): EntityMatch {
  const own = judgments.filter(({ about, action }) => about === "entity" && isRegrouping(action));
  if (own.length === 0) return match;
  const byDoc = new Map(documents.map((document) => [document.doc, document]));
  const groups = groupsOf(match, documents);
  const touched = new Set<string>();
  const keyOf = new Map(
    [...groups].flatMap(([key, { members }]) => members.map((one) => [keyAt(one), key] as const)),
  );
  for (const judgment of own) {
    const named = judgment.target.flatMap((evidence) => candidateAt(byDoc, evidence) ?? []);
    const keys = [...new Set(named.flatMap((candidate) => keyOf.get(keyAt(candidate)) ?? []))];
    const given = judgment.values?.["name"];
    const name = typeof given === "string" && given !== "" ? given : null;
    const [first] = keys;
    if (first === undefined) continue;
    for (const key of keys) touched.add(key);
    if (judgment.action === "merge") {
      const members = keys.flatMap((key) => groups.get(key)?.members ?? []);
      for (const key of keys) groups.delete(key);
      groups.set(first, { members, name });
      for (const member of members) keyOf.set(keyAt(member), first);
    } else {
      for (const key of keys) {
        const { members = [], name: kept = null } = groups.get(key) ?? {};
        groups.set(key, {
          members: members.filter((member) => !named.some((one) => keyAt(one) === keyAt(member))),
          name: kept,
        });
      }
      groups.set(judgment.id, { members: named, name });
      for (const member of named) keyOf.set(keyAt(member), judgment.id);
      touched.add(judgment.id);
    }
  }
  return regrouped(match, groups, touched);
}

function isRegrouping(action: Judgment["action"]): boolean {
  return action === "merge" || action === "split";
}

function keyAt({ doc, facts }: Candidate): string {
  return chainKey(doc, facts.chain.id);
}

function groupsOf(match: EntityMatch, documents: readonly DocumentFacts[]): Map<string, Group> {
  const members = new Map<string, Candidate[]>();
  for (const document of documents) {
    for (const chain of document.chains) {
      const id = match.entityOf.get(chainKey(document.doc, chain.chain.id));
      const candidate = id === undefined ? null : createCandidate(document, chain);
      if (id === undefined || candidate === null) continue;
      pushUnder(members, id, candidate);
    }
  }
  return new Map([...members].map(([id, own]) => [id, { members: own, name: null }]));
}

function candidateAt(
  byDoc: ReadonlyMap<string, DocumentFacts>,
  { doc, start, end }: Evidence,
): Candidate | null {
  const document = byDoc.get(doc);
  const chain = document?.chains.find(({ evidence }) =>
    evidence.some((own) => own.start === start && own.end === end),
  );
  return document === undefined || chain === undefined ? null : createCandidate(document, chain);
}

function regrouped(
  match: EntityMatch,
  groups: ReadonlyMap<string, Group>,
  touched: ReadonlySet<string>,
): EntityMatch {
  const entities: Entity[] = match.entities.filter(({ id }) => !touched.has(id));
  const entityOf = new Map([...match.entityOf].filter(([, id]) => !touched.has(id)));
  for (const key of touched) {
    const { members = [], name = null } = groups.get(key) ?? {};
    const entity = entityOfMembers(members);
    if (entity === null) continue;
    entities.push(name === null ? entity : { ...entity, name });
    for (const { doc, facts } of members) entityOf.set(chainKey(doc, facts.chain.id), entity.id);
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, entityOf };
}
