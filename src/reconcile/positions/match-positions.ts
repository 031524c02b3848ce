import type { Doc, Layers, Stance } from "../../doc/index.ts";
import { functionWords } from "../../lang/en/function-words.ts";
import { stemOf } from "../../lang/en/stem.ts";
import {
  cite,
  type Evidence,
  hashEvidence,
  type Position,
  type Provenance,
} from "../../record/index.ts";

/** A stance of one document with the words that show it. */
export interface StanceFacts {
  readonly stance: Stance;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** When it was taken as far as the document shows, EDTF: the date of the attribution it stands in. */
  readonly date: string | null;
}

/** What is known across documents. */
export interface StanceKnowledge {
  readonly entity: (doc: string, chain: number | null) => string | null;
  readonly name: (entity: string) => string | null;
  /** Date of a document, EDTF; null when unknown. */
  readonly written: (doc: string) => string | null;
}

const by: Provenance = { stage: "positions@1", model: null };

/** Takes from a document what reconciling needs of its stances; none where no stage gave them. */
export function stanceFacts(doc: Doc): StanceFacts[] {
  const layers: Partial<Layers> = doc.layers;
  return (layers.stances ?? []).map((stance) => {
    const [first, ...rest] = stance.evidence;
    const said = layers.attributions?.find(
      ({ date, content }) =>
        date !== null && content.some((span) => span.start <= first.start && first.end <= span.end),
    );
    return {
      stance,
      evidence: [cite(doc, first), ...rest.map((span) => cite(doc, span))],
      date: said?.date ?? null,
    };
  });
}

/**
 * Where each holder stood on each proposal at each time: stances of one holder on one
 * proposal, of one day and one value, are one row. A proposal is known across documents
 * by its entity, else by its words; a neighbouring one (another author, another noun)
 * is not the same.
 */
export function matchPositions(
  all: readonly StanceFacts[],
  knowledge: StanceKnowledge,
): Position[] {
  const rows = new Map<
    string,
    { facts: StanceFacts[]; actorId: string | null; issue: string; date: string | null }
  >();
  const issues = nameIssues(all, knowledge);
  for (const facts of [...all].sort(byPlace)) {
    const { doc } = facts.evidence[0];
    const actorId = knowledge.entity(doc, facts.stance.actorChain);
    const date = facts.date ?? knowledge.written(doc);
    const issue = issueKey(facts, knowledge);
    const key = [
      actorId ?? facts.stance.actor.toLowerCase(),
      issue,
      facts.stance.stance,
      date ?? doc,
    ].join("\u0000");
    const row = rows.get(key);
    if (row === undefined)
      rows.set(key, {
        facts: [facts],
        actorId,
        issue: issues.get(issue) ?? facts.stance.issue,
        date,
      });
    else row.facts.push(facts);
  }
  return [...rows.values()]
    .flatMap(({ facts, actorId, issue, date }): Position[] => {
      const [first] = facts;
      if (first === undefined) return [];
      const [head, ...tail] = facts.flatMap(({ evidence }) => evidence);
      return [
        {
          id: hashEvidence(`position ${actorId ?? first.stance.actor}`, [first.evidence[0]]),
          evidence: [head ?? first.evidence[0], ...tail],
          by,
          confidence: 0.7,
          actor: (actorId === null ? null : knowledge.name(actorId)) ?? first.stance.actor,
          actorId,
          issue,
          date,
          stance: first.stance.stance,
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byPlace(a: StanceFacts, b: StanceFacts): number {
  const [x] = a.evidence;
  const [y] = b.evidence;
  if (x.doc !== y.doc) return x.doc < y.doc ? -1 : 1;
  return x.start - y.start || x.end - y.end || (a.stance.actor < b.stance.actor ? -1 : 1);
}

/** The proposal's entity, else the stems of its words, in order of the alphabet. */
function issueKey({ stance, evidence }: StanceFacts, knowledge: StanceKnowledge): string {
  const entity = knowledge.entity(evidence[0].doc, stance.issueChain);
  if (entity !== null) return `entity ${entity}`;
  const words = stance.issue.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !functionWords.has(word)).map(stemOf))]
    .sort()
    .join(" ");
}

/** For each proposal the name it goes by: its entity's, else its shortest wording, the first of the alphabet. */
function nameIssues(all: readonly StanceFacts[], knowledge: StanceKnowledge): Map<string, string> {
  const names = new Map<string, string>();
  for (const facts of all) {
    const key = issueKey(facts, knowledge);
    const entity = knowledge.entity(facts.evidence[0].doc, facts.stance.issueChain);
    const name = (entity === null ? null : knowledge.name(entity)) ?? facts.stance.issue;
    const old = names.get(key);
    if (old === undefined || name.length < old.length || (name.length === old.length && name < old))
      names.set(key, name);
  }
  return names;
}
