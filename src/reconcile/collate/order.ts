import type { Statement, Variant } from "../../record/index.ts";
import { pushUnder } from "../../text/index.ts";

/** A remark where two documents report it. */
interface Placed {
  readonly remark: number;
  readonly a: Statement;
  readonly b: Statement;
}

/** Reports of one remark of which every two documents are looked at; beyond, each with the first. */
const comparedInFull = 8;

/**
 * Remarks of one speaker that two documents report in opposite order, by the remark's
 * index: for each pair of documents where a remark stands before the next one here and
 * after it there, a variant of both remarks. `remarks` are the statements that report
 * each. Costs the pairs of reports of one remark.
 */
export function findReversed(
  remarks: readonly (readonly Statement[])[],
): ReadonlyMap<number, readonly Variant[]> {
  const shared = new Map<string, Placed[]>();
  remarks.forEach((reports, remark) => {
    reports.forEach((one, i) => {
      if (i > 0 && reports.length > comparedInFull) return;
      for (const two of reports.slice(i + 1)) {
        if (one.doc === two.doc) continue;
        const [a, b] = one.doc < two.doc ? [one, two] : [two, one];
        const key = `${a.doc} ${b.doc} ${a.speakerId ?? b.speakerId ?? ""}`;
        pushUnder(shared, key, { remark, a, b });
      }
    });
  });
  const found = new Map<number, Map<string, Variant>>();
  const add = ({ remark, a, b }: Placed): void => {
    const own = found.get(remark) ?? new Map<string, Variant>();
    own.set(`${a.id} ${b.id}`, { kind: "order", a: a.evidence[0], b: b.evidence[0] });
    found.set(remark, own);
  };
  for (const placed of shared.values()) {
    placed.sort((x, y) => startOf(x.a) - startOf(y.a) || startOf(x.b) - startOf(y.b));
    placed.forEach((one, i) => {
      const next = placed[i + 1];
      if (next === undefined || !isOneTalk(one, next)) return;
      if (startOf(one.a) < startOf(next.a) && startOf(one.b) > startOf(next.b)) {
        add(one);
        add(next);
      }
    });
  }
  return new Map([...found].map(([remark, own]) => [remark, [...own.values()]]));
}

/** Whether two remarks can be of one talk: to one addressee as far as is known. */
function isOneTalk(one: Placed, next: Placed): boolean {
  const to = new Set(
    [one.a, one.b, next.a, next.b].flatMap(({ addresseeId }) => addresseeId ?? []),
  );
  return to.size < 2;
}

function startOf({ evidence }: Statement): number {
  return evidence[0].start;
}
