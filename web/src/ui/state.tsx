import { type ReactNode, useEffect } from "react";
import type { Answered } from "../api/client.ts";
import { Head } from "./head.tsx";
import { Link } from "./link.tsx";
import { announce } from "./live.ts";

/** Shows what an answer gives, or that it is on its way, or why it does not come. */
export function Shown<Answer>({
  answered,
  isScreen = false,
  list = null,
  children,
}: {
  readonly answered: Answered<Answer>;
  /** Whether the answer is the whole screen, which then has its heading even where nothing comes. */
  readonly isScreen?: boolean;
  /** Path of the list that rows like it stand in. */
  readonly list?: string | null;
  readonly children: (answer: Answer) => ReactNode;
}): ReactNode {
  if (answered.state === "waiting") {
    return (
      <p className="waiting" role="status">
        Loading …
      </p>
    );
  }
  if (answered.state === "refused" && isScreen) {
    return (
      <>
        <Head title="This cannot be shown">
          <p className="lede" role="alert">
            {answered.message}
          </p>
        </Head>
        {answered.isGone === true ? (
          <p>
            If somebody rejected it, merged it or split it, the log of decisions says so and takes
            that back. If texts were changed, search for its words.
          </p>
        ) : null}
        <p className="links">
          <Link to="/">Start page</Link>{" "}
          {list === null ? null : <Link to={list}>All of its kind</Link>}{" "}
          <Link to="/search">Search</Link>{" "}
          {answered.isGone === true ? <Link to="/review">Log of decisions</Link> : null}
        </p>
      </>
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
