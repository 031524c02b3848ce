import { sentenceStarters } from "../../lang/en/index.ts";
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

/** Abbreviations that never end a sentence, because a name or a number follows them. */
const goesOn = /^(?:[A-Z][a-z]{1,4}|e\.g|i\.e|cf|vs?|viz|No|no|pp?)\.$/;

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
  if (isMarkerOnly(context, from, i)) return false;
  const touches = context.tokens.starts[i] === context.tokens.ends[i - 1];
  if (isEndMark(before)) {
    // Who writes capitals begins no sentence without: “5th st. near the port”.
    if (here === classes.lower && context.formal) return false;
    // A footnote's number after the stop: “… at large.[7] This …”
    if (touches && here === classes.openBracket) return false;
    // A space was lost: “The talks ended.They …”
    if (touches && before !== classes.ellipsis && isWord(secondBefore(context, i))) {
      if (here === classes.capital || here === classes.abbreviation) return true;
    }
  }
  if (isAnswer(context, i, before)) return true;
  if (before === classes.abbreviation || before === classes.initial)
    return afterAbbreviation(context, i, from);
  return null;
}

function isWord(kind: number): boolean {
  return kind === classes.lower || kind === classes.capital || kind === classes.number;
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
  const next = text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  if (!starters.has(next) || (kinds[i - 1] === classes.initial && word !== "I.")) return null;
  if (goesOn.test(word) && !/^(?:Co|Inc|Ltd|Corp|Jr|Sr|Bros)\.$/.test(word)) return null;
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
