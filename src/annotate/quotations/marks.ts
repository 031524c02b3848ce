import { isWhite, type Span } from "../../text/index.ts";

/** Marks of one family pair with each other; a family never closes another. */
export type Family = "double" | "guillemet" | "angle";

/** A double quotation mark of any kind, with what its shape and its neighbours say about its direction. */
export interface Mark extends Span {
  readonly family: Family;
  /** Direction by shape: “ opens, ” closes, a typewriter mark does either. */
  readonly nature: "open" | "close" | "either";
  /** Direction by the characters around it; `none` where they do not tell. */
  readonly lean: "open" | "close" | "none";
  /** Whether it is the low mark „, which “ closes. */
  readonly low: boolean;
}

const shapes: Readonly<Record<string, readonly [Family, Mark["nature"]]>> = {
  "“": ["double", "open"],
  "”": ["double", "close"],
  "„": ["double", "open"],
  "‟": ["double", "open"],
  "〝": ["double", "open"],
  "〞": ["double", "close"],
  '"': ["double", "either"],
  "＂": ["double", "either"],
  // Which guillemet opens depends on the country; the neighbours decide.
  "«": ["guillemet", "either"],
  "»": ["guillemet", "either"],
  "‹": ["angle", "either"],
  "›": ["angle", "either"],
};
const markClass = /[“”„‟〝〞"＂«»‹›]|``|''/gu;
const opensBefore = new Set([..."([{<—–-―/“„‘‚«‹¿¡"]);
const closesAfter = new Set([...".,;:!?)]}>…—–-―/”’»›"]);

/** Whether what stands before `offset` lets a quotation begin there: nothing, white space, a bracket, a dash. */
export function mayOpenAt(text: string, offset: number, bounds: Span): boolean {
  if (offset <= bounds.start) return true;
  return isWhite(text.charCodeAt(offset - 1)) || opensBefore.has(text[offset - 1] ?? "");
}

/** Whether what stands at `offset` lets a quotation end before it: nothing, white space, punctuation. */
export function mayCloseAt(text: string, offset: number, bounds: Span): boolean {
  if (offset >= bounds.end) return true;
  return isWhite(text.charCodeAt(offset)) || closesAfter.has(text[offset] ?? "");
}

/** The double quotation marks in `bounds`, in text order. Inch signs after a measure (*6'2"*) are left out. */
export function findMarks(text: string, bounds: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(bounds.start, bounds.end);
  for (const found of part.matchAll(markClass)) {
    const shape = found[0];
    const start = bounds.start + found.index;
    const end = start + shape.length;
    const isTyped = shape === "''" || shape === "``";
    const [family, nature] = isTyped
      ? (["double", shape === "``" ? "open" : "either"] as const)
      : (shapes[shape] ?? (["double", "either"] as const));
    if (shape === '"' && isMeasure(text, start)) continue;
    const opens = mayOpenAt(text, start, bounds);
    const closes = mayCloseAt(text, end, bounds);
    const lean = opens && !closes ? "open" : closes && !opens ? "close" : "none";
    marks.push({ start, end, family, nature, lean, low: shape === "„" });
  }
  return marks;
}

/** *5'10"*, *6 ft 2"*: a digit before the mark, and feet before the digit. */
function isMeasure(text: string, start: number): boolean {
  return /\d\s?(?:['’′]|ft)\s?\d{1,2}$/u.test(text.slice(Math.max(0, start - 8), start));
}
