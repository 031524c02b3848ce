import {
  distinctEvidence,
  hashEvidence,
  type Position,
  type Provenance,
  type RowId,
} from "../../record/index.ts";
import { proposalsAcross } from "./proposals-across.ts";
import type { StanceFacts, StanceKnowledge } from "./stance-facts.ts";
import { sureOf } from "./sureness.ts";

const by: Provenance = { stage: "positions@7", model: null };

/**
 * Where each holder stood on each proposal at each time: stances of one holder on one
 * proposal, of one day and one value, are one row. A proposal is known across documents
 * as {@link proposalsAcross} says.
 */
export function matchPositions(
  all: readonly StanceFacts[],
  knowledge: StanceKnowledge,
): Position[] {
  const rows = new Map<
    string,
    {
      facts: StanceFacts[];
      actorId: string | null;
      issue: string;
      proposal: RowId;
      date: string | null;
    }
  >();
  const ids = new Map<string, RowId>();
  const proposals = proposalsAcross(all, knowledge);
  for (const facts of [...all].sort(byPlace)) {
    const { doc } = facts.evidence[0];
    const actorId = knowledge.entity(doc, facts.stance.actorChain);
    const date = takenOn(facts, knowledge);
    const proposal = proposals.get(facts);
    // A proposal is known by its least stance, as rows are by their least report.
    const id = ids.get(proposal?.key ?? "") ?? hashEvidence("proposal", [facts.evidence[0]]);
    ids.set(proposal?.key ?? "", id);
    const key = [
      actorId ?? facts.stance.actor.toLowerCase(),
      proposal?.key,
      facts.stance.stance,
      date ?? doc,
    ].join("\u0000");
    const row = rows.get(key);
    if (row === undefined)
      rows.set(key, {
        facts: [facts],
        actorId,
        issue: proposal?.name ?? facts.stance.issue,
        proposal: id,
        date,
      });
    else row.facts.push(facts);
  }
  return [...rows.values()]
    .flatMap(({ facts, actorId, issue, proposal, date }): Position[] => {
      const [first] = facts;
      if (first === undefined) return [];
      const [head, ...tail] = distinctEvidence(facts.flatMap(({ evidence }) => evidence));
      return [
        {
          id: hashEvidence(`position ${actorId ?? first.stance.actor}`, [first.evidence[0]]),
          evidence: [head ?? first.evidence[0], ...tail],
          by,
          confidence: sureOf(facts),
          actor: (actorId === null ? null : knowledge.name(actorId)) ?? first.stance.actor,
          actorId,
          issue,
          proposal,
          date,
          stance: first.stance.stance,
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** When a stance was taken: as its statement says or, in the narrator's words, its clause; else when the document was written. */
function takenOn(
  { at, statement, evidence }: StanceFacts,
  knowledge: StanceKnowledge,
): string | null {
  const { doc } = evidence[0];
  const told = at === null ? null : knowledge.dateOf(doc, at);
  const own = statement === null ? told : knowledge.said(doc, statement);
  return own ?? knowledge.written(doc);
}

function byPlace(a: StanceFacts, b: StanceFacts): number {
  const [x] = a.evidence;
  const [y] = b.evidence;
  if (x.doc !== y.doc) return x.doc < y.doc ? -1 : 1;
  return x.start - y.start || x.end - y.end || (a.stance.actor < b.stance.actor ? -1 : 1);
}
