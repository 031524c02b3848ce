import { createDoc, type Doc } from "../doc/index.ts";
import { createProblem, type Problem, type ProblemCode } from "../problem.ts";
import { detectLanguage } from "./language.ts";
import { parseMetadataDate } from "./metadata-date.ts";

/** What is known of a row beside its value. */
export interface RowContext {
  readonly outlet: string | null;
  readonly mediaType: string;
  readonly encoding: string;
  /** SHA-256 of the bytes that the row stands in. */
  readonly bytesHash: string;
  /** What Problems call the row. */
  readonly where: string;
  /** Where in its file the row stands, as a sentence: “Line 7.”; empty where the row is all there is. */
  readonly place: string;
}

/** The document of one row and what was wrong with it; a row without `id` or `text` gives none. */
export interface RowResult {
  readonly doc: Doc | null;
  readonly problems: readonly Problem[];
}

/** The keys that are looked at, before anything is known of their values. */
interface JsonRow {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly date?: unknown;
  readonly outlet?: unknown;
  readonly title?: unknown;
  readonly url?: unknown;
}

/**
 * The document in one JSON value of `{"id","text","date"?,"outlet"?,"title"?,"url"?}`.
 * The text is taken as it is, line ends and lone surrogates included, because
 * whoever wrote the row counts offsets in it.
 */
export function docOfRow(value: unknown, context: RowContext): RowResult {
  const { where, place, bytesHash, mediaType, encoding } = context;
  const tell = (code: ProblemCode, detail: string): Problem =>
    createProblem(code, { where }, [place, detail].filter((one) => one !== "").join(" "));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { doc: null, problems: [tell("json-shape", "It is not an object.")] };
  }
  const row: JsonRow = value;
  const id = typeof row.id === "number" ? String(row.id) : row.id;
  const { text } = row;
  if (typeof id !== "string" || id === "") {
    return { doc: null, problems: [tell("json-shape", "“id” must be a string.")] };
  }
  if (typeof text !== "string") {
    return { doc: null, problems: [tell("json-shape", "“text” must be a string.")] };
  }
  const problems: Problem[] = [];
  const optional = (key: keyof JsonRow): string | null => {
    const found = row[key];
    if (found === undefined || found === null || found === "") return null;
    if (typeof found === "string") return found;
    problems.push(tell("json-shape", `“${key}” must be a string; it was left out.`));
    return null;
  };
  const outlet = optional("outlet") ?? context.outlet;
  const [url, title, given] = [optional("url"), optional("title"), optional("date")];
  const date = given === null ? null : parseMetadataDate(given);
  if (given !== null && date === null) {
    problems.push(tell("date-unreadable", `Given: ${given.slice(0, 60)}`));
  }
  const origin = { name: id, outlet, url, title, date, mediaType, bytesHash, encoding, map: null };
  if (text.trim() === "") problems.push(tell("empty-file", ""));
  return { doc: createDoc(text, origin, detectLanguage(text)), problems };
}
