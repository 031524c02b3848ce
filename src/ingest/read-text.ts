import { createDoc, type Origin } from "../doc/index.ts";
import { createProblem } from "../problem.ts";
import { sha256 } from "../text/index.ts";
import { clippingText } from "./clippings/clipping-text.ts";
import { findClippings } from "./clippings/find-clippings.ts";
import type { Decoded } from "./decode.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { detectLanguage } from "./language.ts";
import { normalizeLineEnds } from "./line-ends.ts";
import { mediaTypes } from "./media-type.ts";
import type { IngestResult, RawInput } from "./raw-input.ts";

/**
 * Reads a plain text or Markdown file as one document whose text is the file's,
 * line ends apart. Markdown keeps its marks, so that offsets lead straight into
 * the file; what its front matter says goes into the origin. A text that a press database
 * exported with several articles is as many documents, `news.txt#1` the first.
 */
export function readText(
  input: RawInput,
  decoded: Decoded,
  format: "text" | "markdown",
): IngestResult {
  const { text, map } = normalizeLineEnds(decoded.text);
  if (text.trim() === "") {
    return { docs: [], problems: [createProblem("empty-file", { where: input.name })] };
  }
  const head = format === "markdown" ? parseFrontMatter(text) : null;
  const origin: Origin = {
    name: input.name,
    outlet: head?.outlet ?? input.outlet,
    url: head?.url ?? input.url,
    title: head?.title ?? input.title,
    date: head?.date ?? input.date,
    mediaType: input.packed?.mediaType ?? mediaTypes[format],
    bytesHash: input.packed?.bytesHash ?? sha256(input.bytes),
    encoding: decoded.encoding,
    map: input.packed === null ? map : input.packed.map,
  };
  const clippings = format === "text" ? findClippings(text) : null;
  if (clippings === null) {
    return { docs: [createDoc(text, origin, detectLanguage(text))], problems: [] };
  }
  const docs = clippings.map(({ lines, title, date, outlet, url }, at) => {
    const own = clippingText(text, lines, origin.map);
    const name = clippings.length === 1 ? origin.name : `${origin.name}#${at + 1}`;
    const said = {
      title: title ?? origin.title,
      date: date ?? origin.date,
      url: url ?? origin.url,
    };
    const from = { ...origin, ...said, name, outlet: outlet ?? origin.outlet, map: own.map };
    return createDoc(own.text, from, detectLanguage(own.text));
  });
  return { docs, problems: [] };
}
