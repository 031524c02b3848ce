import { type ReactNode, useEffect } from "react";
import type { Answered } from "../api/client.ts";
import { announce } from "./live.ts";

/** Shows what an answer gives, or that it is on its way, or why it does not come. */
export function Shown<Answer>({
  answered,
  children,
}: {
  readonly answered: Answered<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}): ReactNode {
  if (answered.state === "waiting") {
    return (
      <p className="waiting" role="status">
        Loading …
      </p>
    );
  }
  if (answered.state === "refused") {
    return (
      <p className="refused" role="alert">
        {answered.message}
      </p>
    );
  }
  return children(answered.answer);
}

/** What a list says when it holds nothing. */
export function Nothing({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className="nothing">{children}</p>;
}

/** A count in words above a list, spoken when it changes. */
export function CountLine({ text }: { readonly text: string }): ReactNode {
  useEffect(() => announce(text), [text]);
  return <p className="count-line">{text}</p>;
}

/** *1 document*, *3 documents*. */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
