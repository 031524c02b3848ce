import type { ReactNode } from "react";
import { cutAtMarks, type Mark } from "../text/segments.ts";

/** A stretch of text that begins at offset `from`, with marked ranges; kinds become class names. */
export function Marked({
  text,
  from,
  marks,
}: {
  readonly text: string;
  readonly from: number;
  readonly marks: readonly Mark[];
}): ReactNode {
  return cutAtMarks(text, from, marks)
    .filter((segment) => segment.text !== "")
    .map((segment) =>
      segment.kinds.length === 0 ? (
        segment.text
      ) : (
        <mark key={segment.start} className={segment.kinds.join(" ")}>
          {segment.text}
        </mark>
      ),
    );
}
