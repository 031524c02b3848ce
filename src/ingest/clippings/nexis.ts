import { readPrintedDate } from "../printed-date.ts";
import type { Clipping, ClippingLayout } from "./clipping.ts";
import type { Line } from "./line.ts";

/** What Nexis says of an article before its body: `Byline: …`, `LENGTH: 523 words`. */
const headField =
  /^(?:section|length|byline|dateline|highlight|headline|series|distribution|edition):/i;
/** What it says behind it. */
const tailField =
  /^(?:load-date|classification|graphic|language|publication-type|document-type|journal-code|subject|organization|geographic|person|industry|company|ticker|country|city|state|acc-no|notes|url|correction-date|copyright \d{4}\b)/i;
const isRights = /^(?:copyright\b|\(c\)|©|all rights reserved)/i;

/** Exports of Nexis Uni and Nexis Advance: each article ends with *End of Document*, and its text begins behind *Body*. */
export const nexis: ClippingLayout = {
  isEdge: ({ text }) => text === "End of Document",
  read: (lines) => {
    const body = lines.findIndex(({ text }) => text === "Body");
    if (body < 0) return null;
    const dated = lines.findLastIndex((line, at) => at < body && dayOf(line) !== null);
    // A cover or a list of all articles may go before the first: its headline is the line above the outlet.
    const [title, outlet] = dated >= 2 ? [lines[dated - 2], lines[dated - 1]] : [];
    return clipping(lines, {
      title,
      outlet,
      dated: lines[dated],
      head: lines.slice(dated + 1, body),
      body: lines.slice(body + 1),
    });
  },
};

/** Exports of LexisNexis: each article begins with *3 of 100 DOCUMENTS*, then outlet, day, edition, headline. */
export const lexis: ClippingLayout = {
  isEdge: ({ text }) => /^\d{1,5} of \d{1,5} DOCUMENTS?$/.test(text),
  read: (lines) => {
    const dated = lines.findIndex((line, at) => at < 8 && dayOf(line) !== null);
    if (dated < 0) return null;
    const outlet = lines.slice(0, dated).findLast(({ text }) => !isRights.test(text));
    const firstField = lines.findIndex(({ text }, at) => at > dated && headField.test(text));
    if (firstField < 0) return null;
    const afterHead = lines.findIndex(({ text }, at) => at > firstField && !headField.test(text));
    const named = lines.find(({ text }) => /^headline:/i.test(text));
    return clipping(lines, {
      title: named ?? (firstField - 1 > dated ? lines[firstField - 1] : undefined),
      outlet,
      dated: lines[dated],
      head: lines.slice(dated + 1, afterHead),
      body: lines.slice(afterHead < 0 ? lines.length : afterHead),
    });
  },
};

interface Parts {
  readonly title: Line | undefined;
  readonly outlet: Line | undefined;
  readonly dated: Line | undefined;
  readonly head: readonly Line[];
  /** The body, and what the database says behind it. */
  readonly body: readonly Line[];
}

function clipping(
  lines: readonly Line[],
  { title, outlet, dated, head, body }: Parts,
): Clipping | null {
  const firstTail = body.findIndex(({ text }) => tailField.test(text));
  const story = firstTail < 0 ? body : body.slice(0, firstTail);
  if (story.length === 0) return null;
  const headline = title === undefined ? [] : [withoutLabel(title)];
  const byline = head
    .filter(({ text }) => /^byline:\s*by\s/i.test(text))
    .slice(0, 1)
    .map(withoutLabel);
  return {
    lines: [...headline, ...byline, ...story],
    title: headline[0]?.text ?? null,
    date: dated === undefined ? null : dayOf(dated),
    outlet: outlet?.text ?? null,
    url: lines.map(({ text }) => /^url:\s*(https?:\S+)$/i.exec(text)?.[1]).find(Boolean) ?? null,
  };
}

/** `BYLINE: By Ada Orlu` without the label. */
function withoutLabel({ text, start, end }: Line): Line {
  const label = /^(?:headline|byline):\s*/i.exec(text)?.[0].length ?? 0;
  return { text: text.slice(label), start: start + label, end };
}

function dayOf({ text }: Line): string | null {
  if (text.length > 80 || !/^\p{L}+/u.test(text)) return null;
  const read = readPrintedDate(text, null);
  return read.kind === "day" ? read.date : null;
}
