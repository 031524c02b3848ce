import { Fragment, type ReactNode } from "react";

/** A reason as the record gives it, with words of the text between asterisks in italics. */
export function Reason({ text }: { readonly text: string }): ReactNode {
  let at = 0;
  return text.split("*").map((part, i) => {
    const start = at;
    at += part.length + 1;
    return i % 2 === 1 ? <i key={start}>{part}</i> : <Fragment key={start}>{part}</Fragment>;
  });
}
