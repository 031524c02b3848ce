import { type ReactNode, useEffect, useRef } from "react";
import { hasMoved } from "../url/location.ts";

/** The heading of a screen; also the name of the browser's tab. */
export function Head({
  title,
  over = null,
  lang,
  children = null,
}: {
  readonly title: string;
  /** A line above the heading. */
  readonly over?: ReactNode;
  /** Language of the title where it is a document's own. */
  readonly lang?: string;
  readonly children?: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.title = `${title} – onrecord`;
  }, [title]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was left is gone, and with it the focus: this screen came later than its address.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && hasMoved()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="head">
      {over === null ? null : <p className="over">{over}</p>}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {children}
    </header>
  );
}
