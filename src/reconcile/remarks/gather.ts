import { narrow, type Report } from "./report.ts";
import type { Vocabulary } from "./words.ts";

/**
 * Groups of sentences as reports of statements: the sentences of one statement in one
 * group are one report. Sentences that nobody else reports stand with the rest of their
 * statement, and are a remark only where the statement has no other. One pass.
 */
export function gather(
  groups: readonly (readonly number[])[],
  units: readonly Report[],
  vocabulary: Vocabulary,
): [Report, ...Report[]][] {
  const shared = new Set<string>();
  const out: [Report, ...Report[]][] = [];
  for (const members of withoutTwins(groups, units)) {
    if (isOfOneStatement(members, units)) continue;
    const [first, ...rest] = mergeUnits(
      members.flatMap((i) => units[i] ?? []),
      vocabulary,
    );
    if (first === undefined) continue;
    out.push([first, ...rest]);
    for (const { statement } of [first, ...rest]) shared.add(statement.id);
  }
  for (let i = 0; i < units.length; ) {
    const first = units[i];
    if (first === undefined) break;
    const { id } = first.statement;
    const from = i;
    while (units[i]?.statement.id === id) i++;
    if (shared.has(id)) continue;
    const [whole] = i === from + 1 ? [first] : mergeUnits(units.slice(from, i), vocabulary);
    if (whole !== undefined) out.push([whole]);
  }
  return out;
}

function isOfOneStatement(members: readonly number[], units: readonly Report[]): boolean {
  const id = units[members[0] ?? 0]?.statement.id;
  return members.every((i) => units[i]?.statement.id === id);
}

/**
 * Groups of the same statements as one: two sentences that the same outlets quote in
 * one breath are one remark, not one each. In the order of the first.
 */
function withoutTwins(
  groups: readonly (readonly number[])[],
  units: readonly Report[],
): readonly (readonly number[])[] {
  const byStatements = new Map<string, number[]>();
  const out: (readonly number[])[] = [];
  for (const members of groups) {
    if (isOfOneStatement(members, units)) {
      out.push(members);
      continue;
    }
    const statements = new Set(members.flatMap((i) => units[i]?.statement.id ?? []));
    const key = [...statements].sort().join(" ");
    const before = byStatements.get(key);
    if (before === undefined) {
      const own = [...members];
      byStatements.set(key, own);
      out.push(own);
    } else before.push(...members);
  }
  for (const own of byStatements.values()) own.sort((a, b) => a - b);
  return out;
}

/** The units of each statement as one report, in the order of their first. */
function mergeUnits(units: readonly Report[], vocabulary: Vocabulary): readonly Report[] {
  if (units.length < 2) return units;
  const byStatement = new Map<string, Report>();
  for (const unit of units) {
    const before = byStatement.get(unit.statement.id);
    const [head, ...tail] = [...(before?.statement.evidence ?? []), ...unit.statement.evidence];
    if (head === undefined) continue;
    const { date, isDated } = unit;
    byStatement.set(unit.statement.id, {
      ...narrow(unit, [head, ...tail], vocabulary),
      date,
      isDated,
    });
  }
  return [...byStatement.values()];
}
