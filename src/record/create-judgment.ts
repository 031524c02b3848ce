import { hashParts } from "../text/index.ts";
import type { Judgment } from "./judgment.ts";

/** What a person decides, before it is signed. */
export type Decision = Pick<Judgment, "action" | "about" | "target" | "values" | "why">;

/** A decision as it is kept: signed by `who`, at the ISO 8601 instant `when`. The same decision at the same instant is one. */
export function createJudgment(
  { action, about, target, values, why }: Decision,
  { who, when }: Pick<Judgment, "who" | "when">,
): Judgment {
  const decision = { action, target, about, values, why };
  return {
    id: hashParts("judgment", when, who, JSON.stringify(decision)),
    ...decision,
    who,
    when,
  };
}
