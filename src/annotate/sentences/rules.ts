import { abbreviations, sentenceStarters } from "../../lang/en/index.ts";
import { cannotBegin } from "./candidates.ts";
import { classes } from "./classes.ts";
import { type Context, isEndMark, secondBefore } from "./context.ts";
import { isMarkerOnly, listPlaces } from "./lists.ts";

/** What was found out about lines and lists before the walk. One entry a token. */
export interface Layout {
  readonly lists: Uint8Array;
  readonly lineStarts: Uint8Array;
}

const starters = new Set(sentenceStarters);

/** Abbreviations before which a sentence goes on, because a name, a number or an example follows. In lower case, without stops at the end. */
const leading = new Set(
  abbreviations
    .filter(({ kind }) => kind === "title" || kind === "latin" || kind === "before-number")
    .flatMap(({ words }) => words)
    .filter((word) => word !== "al" && word !== "dept" && word !== "govt"),
);

/**
 * Whether a sentence begins with token `i` where a rule is surer than the model:
 * true, false, or null where no rule speaks.
 */
export function surely(context: Context, layout: Layout, i: number, from: number): boolean | null {
  const { kinds } = context;
  const before = kinds[i - 1] ?? classes.edge;
  const here = kinds[i] ?? classes.edge;
  if (layout.lists[i] === listPlaces.begins) return true;
  if (layout.lists[i] === listPlaces.goesOn) return false;
  if (layout.lineStarts[i] === 1) return true;
  if (cannotBegin.has(here)) return false;
  if (isMarkerOnly(context, from, i) || isInsertion(context, from, i)) return false;
  if (isEndMark(before)) {
    const mark = afterEndMark(context, i, before, here);
    if (mark !== null) return mark;
  }
  if (isAnswer(context, i, before)) return true;
  if (here === classes.capital && isAfterFootnotes(context, from, i)) return true;
  if (before === classes.abbreviation || before === classes.initial)
    return afterAbbreviation(context, i, from);
  return null;
}

/** The rules that look at an end mark before token `i` and at what stands around it. */
function afterEndMark(context: Context, i: number, before: number, here: number): boolean | null {
  const { kinds, tokens } = context;
  const touches = tokens.starts[i] === tokens.ends[i - 1];
  const second = secondBefore(context, i);
  if (here === classes.lower) {
    // Who writes capitals begins no sentence without: “5th st. near the port”.
    if (context.formal) return false;
    // “see 1. above”, “Leave! he said”
    if (context.casual === 0 && (second === classes.number || isSpeakerAfterCry(context, i))) {
      return false;
    }
  }
  // A footnote's number after the stop: “… at large.[7] This …”
  if (touches && here === classes.openBracket) return false;
  // Three stops with spaces leave words out within a sentence; a fourth ends it, as American style guides have it.
  if (second === classes.stop && isSpacedEllipsis(context, i)) return false;
  // N°. 5
  if (second === classes.symbol && here === classes.number) return false;
  // Turns of a transcript in one line: “Yes? - No.”
  if (here === classes.dash && !touches && kinds[i + 1] === classes.capital) return true;
  // A space was lost: “The talks ended.They …”
  const lost = touches && before !== classes.ellipsis && isWord(second);
  if (lost && (here === classes.capital || here === classes.abbreviation)) return true;
  return null;
}

/** *he*, *she* or *they* after a cry or a question: the cue of what was cried. */
function isSpeakerAfterCry({ kinds, text, tokens }: Context, i: number): boolean {
  const word = text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  return kinds[i - 1] === classes.question && (word === "he" || word === "she" || word === "they");
}

/** Whether exactly three stops with white space around each end before token `i`. */
function isSpacedEllipsis({ kinds, tokens, hard }: Context, i: number): boolean {
  for (let k = i - 3; k < i; k++) {
    if (k < 1 || kinds[k] !== classes.stop || hard[k] === 1) return false;
    if (tokens.starts[k] === tokens.ends[k - 1]) return false;
  }
  return kinds[i - 4] !== classes.stop;
}

/** Whether tokens `from` to `i` are a dash, or words put in by an editor: *[Governor Ivan] Petrov*. */
function isInsertion({ kinds, text, tokens }: Context, from: number, i: number): boolean {
  if (i - from === 1) {
    const length = (tokens.ends[from] ?? 0) - (tokens.starts[from] ?? 0);
    return kinds[from] === classes.dash && length === 1;
  }
  if (i - from > 8 || text.charAt(tokens.starts[from] ?? 0) !== "[") return false;
  const last = kinds[i - 2];
  return (
    text.charAt(tokens.starts[i - 1] ?? 0) === "]" &&
    (last === classes.capital || last === classes.lower)
  );
}

function isWord(kind: number): boolean {
  return kind === classes.lower || kind === classes.capital || kind === classes.number;
}

/** Whether footnotes in square brackets stand between an end mark and token `i`: *… at large.[7][8] This …* */
function isAfterFootnotes({ kinds }: Context, from: number, i: number): boolean {
  let at = i;
  while (
    at - 3 > from &&
    kinds[at - 1] === classes.closeBracket &&
    kinds[at - 2] === classes.number &&
    kinds[at - 3] === classes.openBracket
  ) {
    at -= 3;
  }
  return at < i && isEndMark(kinds[at - 1] ?? classes.edge);
}

/** Whether *Q.* or *A.* begins after an end mark: transcripts of questions and answers. */
function isAnswer(context: Context, i: number, before: number): boolean {
  const { kinds, text, tokens } = context;
  if (!isEndMark(before)) return false;
  const start = tokens.starts[i] ?? 0;
  const char = text.charAt(start);
  if (char !== "A" && char !== "Q") return false;
  if (kinds[i] === classes.initial) return before === classes.question;
  return kinds[i] === classes.letter && kinds[i + 1] === classes.colon;
}

/** After an abbreviation with a stop, a word that begins sentences begins one: *the U.S. They*. */
function afterAbbreviation(context: Context, i: number, from: number): boolean | null {
  const { text, tokens, kinds } = context;
  const here = kinds[i];
  if (here === classes.lower) return false;
  if (here === classes.abbreviation) return i - from > 4 ? startsWithTitle(context, i) : null;
  if (here !== classes.capital && here !== classes.letter) return null;
  const word = text.slice(tokens.starts[i - 1] ?? 0, tokens.ends[i - 1] ?? 0);
  if (leading.has(word.slice(0, -1).toLowerCase())) return false;
  const next = text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  if (!starters.has(next) || (kinds[i - 1] === classes.initial && word !== "I.")) return null;
  return true;
}

/** *left at 6 p.m. Mr. Varga stayed*: a time ends a sentence before a title, unless the sentence has only begun with it. */
function startsWithTitle({ text, tokens }: Context, i: number): boolean | null {
  const before = text.slice(tokens.starts[i - 1] ?? 0, tokens.ends[i - 1] ?? 0);
  const here = text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  return /^[ap]\.m\.$/i.test(before) && /^[A-Z][a-z]{1,4}\.$/.test(here) ? true : null;
}

/** The answer to what neither rules nor a model settle: end marks before capitals. */
export function fallback(context: Context, i: number): boolean {
  const { kinds } = context;
  const before = kinds[i - 1] ?? classes.edge;
  const here = kinds[i] ?? classes.edge;
  const closed = before === classes.closeQuote || before === classes.closeBracket;
  if (!isEndMark(before) && !(closed && isEndMark(secondBefore(context, i)))) return false;
  return here !== classes.lower && here !== classes.dash && here !== classes.face;
}
