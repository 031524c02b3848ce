import type { Evidence, Judgment } from "../../record/index.ts";
import type { Gathered } from "./gather.ts";
import type { RemarkMatch, Remarks } from "./match-remarks.ts";
import { byPlace, type Report } from "./report.ts";

/**
 * Remarks as people merged and split them, one decision after the other. A merge joins
 * the remarks whose reports the target names; a split takes the named reports out into
 * a remark of their own. A report is named by words that overlap its own. Costs one
 * pass over the remarks that are told for each decision.
 */
export function judgeRemarks(remarks: Remarks, judgments: readonly Judgment[]): Remarks {
  const own = judgments.filter(
    ({ action, about }) => about === "remark" && (action === "merge" || action === "split"),
  );
  if (own.length === 0) return remarks;
  const named = namedLone(
    remarks,
    own.flatMap(({ target }) => target),
  );
  let told: readonly RemarkMatch[] = [...remarks.told, ...named.map(plainMatch)];
  for (const { action, target } of own) {
    told = action === "merge" ? merge(told, target) : split(told, target);
  }
  return { ...remarks, told, taken: new Set([...remarks.taken, ...named]) };
}

/** Remarks of one statement that are named and of which nothing else is told. */
function namedLone({ lone, taken }: Remarks, target: readonly Evidence[]): Gathered[] {
  const docs = new Set(target.map(({ doc }) => doc));
  return lone
    .filter(({ doc }) => docs.has(doc))
    .flatMap(({ remarks }) =>
      remarks.filter((remark) => !taken.has(remark) && isNamed(remark.reports[0], target)),
    );
}

function plainMatch(gathered: Gathered): RemarkMatch {
  return { ...gathered, gathered, glosses: [], related: [] };
}

function merge(matches: readonly RemarkMatch[], target: readonly Evidence[]): RemarkMatch[] {
  const [named, rest] = partition(matches, (match) =>
    match.reports.some((report) => isNamed(report, target)),
  );
  return named.length < 2 ? [...matches] : [...rest, ...matchOf(named.flatMap(reportsOf), named)];
}

function split(matches: readonly RemarkMatch[], target: readonly Evidence[]): RemarkMatch[] {
  return matches.flatMap((match) => {
    const [named, rest] = partition(match.reports, (report) => isNamed(report, target));
    if (named.length === 0 || rest.length === 0) return [match];
    return [...matchOf(rest, [match]), ...matchOf(named, [])];
  });
}

function reportsOf({ reports }: RemarkMatch): readonly Report[] {
  return reports;
}

/** One remark of these reports, with the glosses of the remarks that they come from. */
function matchOf(reports: readonly Report[], from: readonly RemarkMatch[]): RemarkMatch[] {
  const [first, ...rest] = reports.toSorted(byPlace);
  if (first === undefined) return [];
  const reported = new Set(reports.map(({ statement }) => statement.id));
  const glosses = new Map(
    from.flatMap((match) => match.glosses.map((gloss) => [gloss.statement, gloss] as const)),
  );
  return [
    {
      gathered: null,
      reports: [first, ...rest],
      // Which part of the remark each has was told of the reports as they were: every two are compared.
      readings: [first, ...rest].map(({ statement }) => ({
        statement,
        parts: new Map([[0, statement.evidence]]),
      })),
      glosses: [...glosses.values()].filter(({ statement }) => !reported.has(statement)),
      related: from.flatMap(({ related }) => related),
    },
  ];
}

function isNamed({ statement }: Report, target: readonly Evidence[]): boolean {
  return statement.evidence.some((own) =>
    target.some((one) => one.doc === own.doc && one.start < own.end && own.start < one.end),
  );
}

function partition<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): [yes: Item[], no: Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
