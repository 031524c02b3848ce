import type { Evidence, Remark } from "./rows.ts";

/** The words of a remark in its first report, piece by piece: what stands for it where it is shown in short. */
export function firstWords({ reports, evidence }: Remark): readonly [Evidence, ...Evidence[]] {
  const [first, ...others] = evidence.filter(({ doc }) => doc === reports[0].doc);
  return first === undefined ? evidence : [first, ...others];
}
