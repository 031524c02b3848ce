import { isStandingWord } from "../../lang/en/question-words.ts";
import {
  type Evidence,
  type FigureRow,
  figureAmount,
  type Position,
  proposalOf,
} from "../../record/index.ts";
import type { ListedDocument, Store } from "../../store/index.ts";
import { pushUnder } from "../../text/index.ts";
import type { AskGroup, AskRow } from "./answer.ts";
import { coverage } from "./candidates.ts";
import type { QuestionWord } from "./parse-question.ts";
import type { QuestionReading } from "./read-question.ts";
import { foundIn } from "./remark-groups.ts";

/** Rows read for one condition. */
const mostRead = 500;
/** Least share of the matter that the name of a proposal or of what is counted holds. */
const leastShare = 0.5;

/** Positions on what was asked about, a group for each proposal. Empty where nobody's stance was asked for. */
export async function groupPositions(store: Store, reading: QuestionReading): Promise<AskGroup[]> {
  if (!reading.wantsStance) return [];
  const matter = reading.about.filter(({ form }) => !isStandingWord(form));
  const holders = reading.who.flatMap(({ entities }) => entities.map(({ id }) => id));
  if (matter.length === 0 && holders.length === 0) return [];
  const dates = daysOf(reading);
  const filters =
    holders.length > 0
      ? holders.map((entity) => ({ ...dates, entity }))
      : matter.map(({ form }) => ({ ...dates, words: form }));
  const rows = new Map<string, Position>();
  for (const filter of filters) {
    for (const row of await store.readRows("positions", filter, { limit: mostRead })) {
      rows.set(row.id, row);
    }
  }
  const byProposal = new Map<string, Position[]>();
  for (const row of rows.values()) {
    if (shareOf([row.issue, ...row.evidence.map(({ exact }) => exact)], matter) < leastShare)
      continue;
    pushUnder(byProposal, proposalOf(row), row);
  }
  const groups: AskGroup[] = [];
  const documents = await documentsOf(store, [...byProposal.values()].flat());
  for (const same of byProposal.values()) {
    const stances = new Set(same.map(({ stance }) => stance));
    const found = rowsOf(documents, same, matter, (one) => ({
      kind: "position",
      speaker: one.actor,
      date: one.date,
      label: one.stance,
    }));
    groups.push(
      ...groupOf(found, {
        kind: "issue",
        differences: stances.size > 1 ? ["stance"] : [],
        score:
          shareOf(
            same.map(({ issue }) => issue),
            matter,
          ) + 0.5,
      }),
    );
  }
  return groups;
}

/** Figures on what was asked about, those together that the record says agree or differ. Empty where no number was asked for. */
export async function groupFigures(store: Store, reading: QuestionReading): Promise<AskGroup[]> {
  if (!reading.wantsFigure || reading.about.length === 0) return [];
  const rows = new Map<string, FigureRow>();
  const [asked] = reading.about;
  for (const { form } of reading.about) {
    for (const row of await store.readRows("figures", { words: form }, { limit: mostRead })) {
      const texts = [row.what ?? "", ...row.evidence.map(({ exact }) => exact)];
      // *How many children fell ill?*: the row tells of children, and its sentence of the rest.
      const isCounted = asked !== undefined && shareOf([row.what ?? ""], [asked]) === 1;
      if (isCounted || shareOf(texts, reading.about) >= leastShare) rows.set(row.id, row);
    }
  }
  const found = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const others = found
    .flatMap(({ agreesWith, differsFrom }) => [...agreesWith, ...differsFrom])
    .filter((id) => !rows.has(id));
  if (others.length > 0) {
    const ids = [...new Set(others)];
    for (const one of await store.readRows("figures", { ids })) rows.set(one.id, one);
  }
  const documents = await documentsOf(store, rows.values());
  return linkedGroups(found, rows).flatMap((same) => {
    const shown = rowsOf(documents, same, reading.about, (one) => ({
      kind: "figure",
      speaker: one.givenBy,
      date: one.asOf,
      label: figureAmount(one),
    }));
    return groupOf(shown, {
      kind: "figure",
      differences: same.some(({ differsFrom }) => differsFrom.length > 0) ? ["value"] : [],
      score: Math.max(...same.map(({ what }) => shareOf([what ?? ""], reading.about))) + 0.5,
    });
  });
}

/** Figures with those that agree with them or differ from them, each in one group. */
function linkedGroups(
  found: readonly FigureRow[],
  rows: ReadonlyMap<string, FigureRow>,
): FigureRow[][] {
  const done = new Set<string>();
  return found.flatMap((first) => {
    const same: FigureRow[] = [];
    const open = [first.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const row = done.has(id) ? undefined : rows.get(id);
      done.add(id);
      if (row === undefined) continue;
      same.push(row);
      open.push(...row.agreesWith, ...row.differsFrom);
    }
    return same.length === 0 ? [] : [same.sort((a, b) => (a.id < b.id ? -1 : 1))];
  });
}

function groupOf(
  rows: readonly AskRow[],
  head: Pick<AskGroup, "kind" | "differences" | "score">,
): AskGroup[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const documents = new Set(rows.map(({ document }) => document.id)).size;
  const relation = head.differences.length > 0 ? "differ" : documents > 1 ? "agree" : "single";
  return [{ ...head, id: null, relation, rows: [first, ...rest] }];
}

function daysOf({ dates }: QuestionReading): { from?: string; to?: string } {
  if (dates === null) return {};
  return {
    ...(dates.from === "" ? {} : { from: dates.from }),
    ...(dates.to.startsWith("9999") ? {} : { to: dates.to }),
  };
}

/** Share of the matter that texts hold, every word weighing the same; 1 where no matter was named. */
function shareOf(texts: readonly string[], matter: readonly QuestionWord[]): number {
  if (matter.length === 0) return 1;
  const evidence = texts.map((exact) => ({ doc: "", start: 0, end: exact.length, exact }));
  const [first, ...rest] = evidence;
  if (first === undefined) return 0;
  const equal = new Map(matter.map(({ form }) => [form, 1]));
  return coverage({ evidence: [first, ...rest] }, matter, equal);
}

/** The documents that rows cite, by id: read once for all groups. */
async function documentsOf(
  store: Store,
  rows: Iterable<{ readonly evidence: readonly Evidence[] }>,
): Promise<ReadonlyMap<string, ListedDocument>> {
  const ids = new Set<string>();
  for (const { evidence } of rows) for (const { doc } of evidence) ids.add(doc);
  if (ids.size === 0) return new Map();
  return new Map((await store.listDocuments({ ids: [...ids] })).map((one) => [one.id, one]));
}

function rowsOf<Row extends { readonly id: string; readonly evidence: readonly Evidence[] }>(
  documents: ReadonlyMap<string, ListedDocument>,
  rows: readonly Row[],
  matter: readonly QuestionWord[],
  say: (row: Row) => Pick<AskRow, "kind" | "speaker" | "date" | "label">,
): AskRow[] {
  return rows.flatMap((row) =>
    row.evidence.flatMap(({ doc, start, end, exact }): AskRow[] => {
      const document = documents.get(doc);
      if (document === undefined) return [];
      const found = foundIn(exact, start, matter);
      const base = { id: row.id, document, start, end, exact, found, statement: null };
      return [{ ...base, addressee: null, isMatch: true, ...say(row) }];
    }),
  );
}
