import { z } from "zod";
import type { PlacedJudgment } from "../record/index.ts";

/** What a person decided, in short. */
export interface Decision {
  readonly action: string;
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
  readonly why: string;
  /** How it stands now: kept, re-attached, orphaned or undone. */
  readonly state: string;
}

/** See {@link Decision}. */
export const decisionSchema: z.ZodType<Decision> = z.object({
  action: z.string(),
  who: z.string(),
  when: z.string(),
  why: z.string(),
  state: z.string().describe("kept, re-attached, orphaned or undone"),
});

/** A judgment in short. */
export function toDecision({ judgment, state }: PlacedJudgment): Decision {
  const { action, who, when, why } = judgment;
  return { action, who, when, why, state };
}

/** Decisions by line; empty without any. */
export function renderDecisions(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return "";
  const lines = decisions.map(
    ({ action, who, when, why, state }) =>
      `${action} by ${who}, ${when}${why === "" ? "" : `: ${why}`} (${state})`,
  );
  return `Decisions\n${lines.join("\n")}`;
}
