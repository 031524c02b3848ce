import { readPrintedDate } from "../printed-date.ts";
import type { ClippingLayout } from "./clipping.ts";
import type { Line } from "./line.ts";

/** *Publication date: May 16, 2031*: a field with its label. */
const field = /^([A-Z][A-Za-z/ ]{2,40}):(?:\s+(.*))?$/;
/** Fields behind the full text; the label of one may stand in a text, too, so only these end it. */
const tail =
  /^(?:Subject|Business indexing term|Location|People|Company \/ organization|Identifier \/ keyword|Title|Publication title|Publication year|Publication date|Section|Publisher|Place of publication|Country of publication|Publication subject|ISSN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Credit|First page|Pages|Volume|Issue|Illustration|Dateline|Word count):/;

/** Exports of ProQuest: a rule between articles, fields with labels around *Full text:*. */
export const proquest: ClippingLayout = {
  isEdge: ({ text }) => /^_{20,}$/.test(text),
  read: (lines) => {
    const opens = lines.findIndex(({ text }) => /^Full text:/i.test(text));
    if (opens < 0) return null;
    const closes = lines.findIndex(({ text }, at) => at > opens && tail.test(text));
    const first = afterLabel(lines[opens]);
    const story = [
      ...(first === null ? [] : [first]),
      ...lines.slice(opens + 1, closes < 0 ? lines.length : closes),
    ];
    if (story.length === 0) return null;
    const value = (name: string): string | null => {
      const line = lines.find(({ text }) => text.startsWith(`${name}:`));
      return line === undefined ? null : (afterLabel(line)?.text ?? null);
    };
    const title = lines.find(
      ({ text }, at) => at < opens && !/^Document \d+ of \d+$/.test(text) && !field.test(text),
    );
    const day = readPrintedDate(value("Publication date") ?? "", null);
    return {
      lines: [...(title === undefined ? [] : [title]), ...story],
      title: title?.text ?? value("Title"),
      date: day.kind === "day" ? day.date : null,
      outlet: value("Publication title"),
      url: value("Document URL"),
    };
  },
};

/** What stands behind the label of a field, on the same line; null where nothing does. */
function afterLabel(line: Line | undefined): Line | null {
  const rest = field.exec(line?.text ?? "")?.[2] ?? "";
  return line === undefined || rest === ""
    ? null
    : { text: rest, start: line.end - rest.length, end: line.end };
}
