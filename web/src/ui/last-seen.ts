import { useRef } from "react";
import type { Answered } from "../api/client.ts";

/** An answer, and whether its row has left the record since. */
export interface LastSeen<Answer> {
  readonly answered: Answered<Answer>;
  readonly isGone: boolean;
}

/** What a screen about one row shows: when a decision takes the row out of the record, the row as it was last, so that it can be taken back. */
export function useLastSeen<Answer>(answered: Answered<Answer>): LastSeen<Answer> {
  const last = useRef<Answered<Answer> | null>(null);
  if (answered.state === "here") last.current = answered;
  const isGone = answered.state === "refused" && answered.isGone === true && last.current !== null;
  return { answered: isGone && last.current !== null ? last.current : answered, isGone };
}
