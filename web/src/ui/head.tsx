import { type ReactNode, useEffect } from "react";

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
  return (
    <header className="head">
      {over === null ? null : <p className="over">{over}</p>}
      <h1 tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {children}
    </header>
  );
}
