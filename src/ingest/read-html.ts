import { createDoc } from "../doc/index.ts";
import { createProblem, type Problem } from "../problem.ts";
import { sha256 } from "../text/index.ts";
import type { Decoded } from "./decode.ts";
import { readMetadata } from "./html/metadata.ts";
import { parsePage } from "./html/parse-page.ts";
import { selectArticle } from "./html/select-article.ts";
import { visibleText } from "./html/visible-text.ts";
import { detectLanguage } from "./language.ts";
import { mediaTypes } from "./media-type.ts";
import type { IngestResult, RawInput } from "./raw-input.ts";

/**
 * Reads a page as one document: the text of its story as a reader sees it, without
 * menus, advertisements and the like. The origin's map leads every character that
 * stands in the page as it is back to its place there.
 */
export function readHtml(input: RawInput, decoded: Decoded): IngestResult {
  const where = input.name;
  const html = decoded.text;
  const page = parsePage(html);
  const problems: Problem[] = [];
  if (page.tooDeep) problems.push(createProblem("html-too-deep", { where }));
  if (page.tooMany) problems.push(createProblem("html-too-large", { where }));
  const metadata = readMetadata(page.root, input.url);
  const { text, map } = visibleText(
    html,
    page.root,
    selectArticle(page.root, metadata.title ?? ""),
  );
  if (text === "")
    return { docs: [], problems: [...problems, createProblem("html-no-article", { where })] };
  const origin = {
    name: input.name,
    outlet: metadata.outlet ?? input.outlet,
    url: metadata.url ?? input.url,
    title: metadata.title ?? input.title,
    date: metadata.date ?? input.date,
    mediaType: input.packed?.mediaType ?? mediaTypes.html,
    bytesHash: input.packed?.bytesHash ?? sha256(input.bytes),
    encoding: decoded.encoding,
    map: input.packed === null ? map : input.packed.map,
  };
  return { docs: [createDoc(text, origin, detectLanguage(text))], problems };
}
