import { useEffect, useRef, useState } from "react";
import type { Answered } from "../api/client.ts";
import { announce } from "./live.ts";

/**
 * The answer of a screen about one row, which a decision in another tab may have merged
 * or split away meanwhile: `follow` then opens the row that has its words now, and says
 * whether there is one. What was shown stays until then.
 */
export function useFollowed<Answer>(
  answered: Answered<Answer>,
  follow: (last: Answer) => Promise<boolean>,
): Answered<Answer> {
  const last = useRef<Extract<Answered<Answer>, { state: "here" }> | null>(null);
  const [isLost, setLost] = useState(false);
  const isGone = answered.state === "refused" && answered.isGone === true;
  if (answered.state === "here") last.current = answered;
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    if (!isGone || last.current === null) return;
    void latest.current(last.current.answer).then((isFound) => {
      if (isFound) announce("The record has changed: this is where the words are now.");
      else setLost(true);
    });
  }, [isGone]);
  return isGone && !isLost && last.current !== null ? last.current : answered;
}
