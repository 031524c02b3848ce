import { addedBy, type Dating, type Judgment, verdictOf } from "../record/index.ts";
import { pushUnder } from "../text/index.ts";
import type { DocumentFacts, StatementFacts } from "./facts.ts";

/** Documents as they were judged last, and by which decisions. */
export type JudgedMemory = WeakMap<
  DocumentFacts,
  { readonly by: string; readonly judged: DocumentFacts }
>;

/**
 * What documents say, as people corrected it: rejected statements are left out, others
 * speak as they were corrected, and a document that was redated has that date. The
 * judgments stand and name words where they are now. A document that was judged by the same
 * decisions before is the same object. Costs one pass over the documents that judgments name.
 */
export function judgeFacts(
  documents: readonly DocumentFacts[],
  judgments: readonly Judgment[],
  memory?: JudgedMemory,
): DocumentFacts[] {
  const byDoc = new Map<string, Judgment[]>();
  for (const judgment of judgments) {
    for (const doc of new Set(judgment.target.map((evidence) => evidence.doc))) {
      pushUnder(byDoc, doc, judgment);
    }
  }
  return documents.map((document) => {
    const own = byDoc.get(document.doc);
    if (own === undefined) return document;
    const by = JSON.stringify(own);
    const known = memory?.get(document);
    if (known?.by === by) return known.judged;
    const judged = judgeDocument(document, own);
    memory?.set(document, { by, judged });
    return judged;
  });
}

function judgeDocument(document: DocumentFacts, judgments: readonly Judgment[]): DocumentFacts {
  const redate = judgments.findLast(isRedate);
  const date = redate === undefined ? null : dateOf(redate);
  return {
    ...document,
    statements: document.statements.flatMap((facts) => judgeStatement(facts, document, judgments)),
    ...(redate === undefined
      ? {}
      : { dating: { date, earliest: date, latest: date, reasons: [] }, datingEvidence: [] }),
  };
}

function judgeStatement(
  facts: StatementFacts,
  document: DocumentFacts,
  judgments: readonly Judgment[],
): StatementFacts[] {
  const { statement } = facts;
  const { status, corrections } = verdictOf(statement, judgments);
  if (status === "rejected") return [];
  const judged = { ...statement, ...corrections };
  const isNamed = judged.speaker !== statement.speaker || judged.by.stage === addedBy.stage;
  return [
    {
      ...facts,
      statement: judged,
      isNamedByHand: isNamed,
      speakerChain: isNamed ? chainNamed(document, judged.speaker) : facts.speakerChain,
      addresseeChain:
        judged.addressee === statement.addressee && judged.by.stage !== addedBy.stage
          ? facts.addresseeChain
          : chainNamed(document, judged.addressee),
      saidAt: "date" in corrections ? null : facts.saidAt,
    },
  ];
}

/** The document's chain of this name; null where none or several bear it. */
function chainNamed({ chains }: DocumentFacts, name: string | null): number | null {
  if (name === null) return null;
  const found = chains.filter(({ chain, names }) => chain.name === name || names.includes(name));
  return found.length === 1 ? (found[0]?.chain.id ?? null) : null;
}

/** Datings with those that people set; the machine's reasons stay beside. */
export function judgeDatings(datings: readonly Dating[], judgments: readonly Judgment[]): Dating[] {
  const redates = new Map<string, Judgment>();
  for (const judgment of judgments) {
    if (isRedate(judgment)) redates.set(judgment.target[0].doc, judgment);
  }
  return datings.map((dating) => {
    const redate = redates.get(dating.doc);
    if (redate === undefined) return dating;
    const date = dateOf(redate);
    const said = date === null ? "Its date was set to unknown" : `Dated ${date}`;
    const why = redate.why === "" ? "" : `: ${redate.why}`;
    const reason = {
      kind: "person",
      text: `${said} by ${redate.who}${why}.`,
      evidence: redate.target,
    };
    return {
      ...dating,
      date,
      earliest: date,
      latest: date,
      how: reason.kind,
      reasons: [reason, ...dating.reasons],
    };
  });
}

function isRedate({ action, about }: Judgment): boolean {
  return action === "redate" && about === "dating";
}

function dateOf({ values }: Judgment): string | null {
  const date = values?.["date"];
  return typeof date === "string" ? date : null;
}
