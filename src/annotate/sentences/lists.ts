import { classes } from "./classes.ts";
import { type Context, isEndMark, secondBefore } from "./context.ts";

/** How a token stands to lists: nothing known, an item begins, or it goes on from its marker. */
export const listPlaces = { none: 0, begins: 1, goesOn: 2 } as const;

/** A marker of a list: *1.*, *(b)*, *iv)*, *A.*, with an optional bullet before it. */
interface Marker {
  /** Its first and the token after it. */
  readonly first: number;
  readonly end: number;
  /** What must agree along a list: kind of number, and the marks around it. */
  readonly style: string;
  readonly value: number;
}

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

/** Value and kind of what stands in a marker, or null. A roman *i* is also a letter; the list it stands in decides. */
function valuesOf(word: string): readonly (readonly [kind: string, value: number])[] {
  if (/^\d{1,3}$/.test(word)) return [["1", Number(word)]];
  const lower = word.toLowerCase();
  const shape = lower === word ? "a" : "A";
  const out: [string, number][] = [];
  if (/^[a-z]$/.test(lower)) out.push([shape, lower.charCodeAt(0) - 96]);
  const roman = romans.indexOf(lower);
  if (roman >= 0) out.push([shape === "a" ? "i" : "I", roman + 1]);
  return out;
}

/** The markers that may begin at token `i`; costs nothing for most tokens. */
function markersAt(context: Context, i: number): Marker[] {
  const { kinds, text, tokens } = context;
  let at = i;
  if (kinds[at] === classes.bullet) at++;
  const bracket = text.charAt(tokens.starts[at] ?? 0) === "(";
  if (bracket) at++;
  const kind = kinds[at];
  const core =
    kind === classes.number ||
    kind === classes.lower ||
    kind === classes.letter ||
    kind === classes.initial ||
    kind === classes.upper;
  if (!core) return [];
  const start = tokens.starts[at] ?? 0;
  let end = tokens.ends[at] ?? 0;
  if (end - start > 4) return [];
  let close = "";
  if (text.charAt(end - 1) === ".") {
    close = ".";
    end--;
  }
  const word = text.slice(start, end);
  at++;
  while (close.length < 2 && tokens.starts[at] === tokens.ends[at - 1]) {
    const mark = kinds[at];
    if (mark === classes.stop && close === "") close = ".";
    else if (text.charAt(tokens.starts[at] ?? 0) === ")") close += ")";
    else break;
    at++;
  }
  if (close === "" || (bracket && !close.includes(")"))) return [];
  const end_ = at;
  return valuesOf(word).map(([number, value]) => ({
    first: i,
    end: end_,
    style: `${bracket ? "(" : ""}${number}${close}`,
    value,
  }));
}

/** Whether white space stands on both sides of token `i`. */
function isApart({ tokens }: Context, i: number): boolean {
  const before = tokens.ends[i - 1];
  const after = tokens.starts[i + 1];
  return before !== tokens.starts[i] && after !== undefined && after !== tokens.ends[i];
}

/** Whether something has ended before token `i`, so that a list may begin there. */
function isFree(context: Context, i: number): boolean {
  const { kinds, hard, lines } = context;
  if (hard[i] === 1 || lines[i] === 1) return true;
  const before = kinds[i - 1] ?? classes.edge;
  return (
    isEndMark(before) ||
    ((before === classes.closeQuote || before === classes.closeBracket) &&
      isEndMark(secondBefore(context, i)))
  );
}

/**
 * Marks the items of lists, also of lists that run on in one paragraph
 * (*a) grain b) oil*): a list begins where something has ended and goes on with the
 * next value in the same style. One entry a token, see {@link listPlaces}.
 */
export function findListPlaces(context: Context): Uint8Array {
  const { kinds, hard } = context;
  const out = new Uint8Array(kinds.length);
  /** The last marker of each style in this paragraph. */
  const open = new Map<string, Marker>();
  for (let i = 0; i < kinds.length; i++) {
    if (hard[i] === 1) open.clear();
    const markers = markersAt(context, i);
    if (markers.length === 0) {
      if (kinds[i] === classes.bullet && isApart(context, i) && isFree(context, i)) {
        out[i] = listPlaces.begins;
      }
      continue;
    }
    let last = i;
    for (const marker of markers) {
      const before = open.get(marker.style);
      if (before !== undefined && before.value + 1 === marker.value) {
        place(out, before);
        place(out, marker);
        open.set(marker.style, marker);
        last = marker.end - 1;
      } else if (isFree(context, i)) {
        open.set(marker.style, marker);
        if (hard[i] === 1 || context.lines[i] === 1) {
          place(out, marker);
          last = marker.end - 1;
        }
      }
    }
    i = last;
  }
  return out;
}

function place(out: Uint8Array, marker: Marker): void {
  out[marker.first] = listPlaces.begins;
  for (let i = marker.first + 1; i <= marker.end && i < out.length; i++) out[i] = listPlaces.goesOn;
}

/** Whether tokens `from` to `i` are a marker and nothing else: *1.*, *(a)*, *Q.* */
export function isMarkerOnly(context: Context, from: number, i: number): boolean {
  return i - from <= 5 && markersAt(context, from).some(({ end }) => end === i);
}
