import type { Block, Tokens } from "../../doc/index.ts";
import { classes, classOf } from "./classes.ts";

/** What the splitter knows of every token before it decides. One entry a token. */
export interface Context {
  readonly text: string;
  readonly tokens: Tokens;
  /** See {@link classes}. */
  readonly kinds: Uint8Array;
  /** 1 where a paragraph or block begins with the token. */
  readonly hard: Uint8Array;
  /** 1 where a line that is no paragraph begins with the token. */
  readonly lines: Uint8Array;
  /** 1 where the token stands in quotation marks of its paragraph. */
  readonly quoted: Uint8Array;
  /** How many brackets stand open before the token in its paragraph, at most 3. */
  readonly depth: Uint8Array;
  /** Tokens from this one to the next end mark of the paragraph, that mark included; 255 when none follows within 254. */
  readonly toStop: Uint8Array;
  /** Tokens from this one to the end of its paragraph, at most 255. */
  readonly toEnd: Uint8Array;
  /** How often the document goes on in lower case after an end mark: 0 to 2. */
  readonly casual: number;
  /** Whether the document shows, often enough, that its sentences begin with capitals. */
  readonly formal: boolean;
}

/** Prepares a text; `blocks` may be empty, then empty lines alone part paragraphs. Linear. */
export function createContext(text: string, tokens: Tokens, blocks: readonly Block[]): Context {
  const n = tokens.length;
  const kinds = new Uint8Array(n);
  const hard = new Uint8Array(n);
  const lines = new Uint8Array(n);
  markBreaks(text, tokens, blocks, hard, lines);
  for (let i = 0; i < n; i++) {
    kinds[i] = classOf(text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, tokens.parts[i] === 1);
  }
  const quoted = new Uint8Array(n);
  const depth = new Uint8Array(n);
  resolveMarks(text, tokens, kinds, hard, quoted, depth);
  const toStop = new Uint8Array(n);
  const toEnd = new Uint8Array(n);
  measure(kinds, hard, toStop, toEnd);
  const { casual, formal } = habits(kinds, hard);
  return { text, tokens, kinds, hard, lines, quoted, depth, toStop, toEnd, casual, formal };
}

function markBreaks(
  text: string,
  tokens: Tokens,
  blocks: readonly Block[],
  hard: Uint8Array,
  lines: Uint8Array,
): void {
  const edges: number[] = [];
  for (const block of blocks) edges.push(block.start, block.end);
  edges.sort((a, b) => a - b);
  let edge = 0;
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] ?? 0;
    let breaks = 0;
    for (let at = before; at < start; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
      else if (code === 0x2029) breaks += 2;
    }
    let crossed = false;
    while (edge < edges.length && (edges[edge] ?? 0) <= start) {
      // An edge inside the token before this one cuts no sentence.
      if ((edges[edge] ?? 0) >= before) crossed = true;
      edge++;
    }
    hard[i] = i === 0 || breaks > 1 || crossed ? 1 : 0;
    lines[i] = breaks === 1 && hard[i] === 0 ? 1 : 0;
    before = tokens.ends[i] ?? start;
  }
}

/** Gives straight quotation marks a side, and every token its quotation and bracket state. */
function resolveMarks(
  text: string,
  tokens: Tokens,
  kinds: Uint8Array,
  hard: Uint8Array,
  quoted: Uint8Array,
  depth: Uint8Array,
): void {
  let open = 0;
  let brackets = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (hard[i] === 1) {
      open = 0;
      brackets = 0;
    }
    const kind = kinds[i];
    depth[i] = Math.min(brackets, 3);
    if (kind === classes.openBracket) brackets++;
    else if (kind === classes.closeBracket && brackets > 0) brackets--;
    const start = tokens.starts[i] ?? 0;
    if (kind === classes.closeQuote && "\"'".includes(text.charAt(start))) {
      const touchesBefore = i > 0 && tokens.ends[i - 1] === start && hard[i] === 0;
      const touchesAfter = tokens.starts[i + 1] === tokens.ends[i];
      const opens = touchesBefore === touchesAfter ? open === 0 : touchesAfter;
      // A single mark that opens nothing is an apostrophe.
      if (opens) kinds[i] = classes.openQuote;
      // 6'2" and 4": feet and inches, where no quotation is open
      else if (open === 0 && kinds[i - 1] === classes.number) kinds[i] = classes.symbol;
    }
    quoted[i] = open;
    if (kinds[i] === classes.openQuote) open = 1;
    else if (kinds[i] === classes.closeQuote) open = 0;
  }
}

/** The class of the token two before `i`, or `edge` where a paragraph begins between them. */
export function secondBefore({ kinds, hard }: Context, i: number): number {
  return hard[i - 1] === 1 ? classes.edge : (kinds[i - 2] ?? classes.edge);
}

/** Whether a class is an end mark. */
export function isEndMark(kind: number): boolean {
  return kind === classes.stop || kind === classes.question || kind === classes.ellipsis;
}

function measure(kinds: Uint8Array, hard: Uint8Array, toStop: Uint8Array, toEnd: Uint8Array): void {
  let stop = 255;
  let end = 0;
  for (let i = kinds.length - 1; i >= 0; i--) {
    end = Math.min(end + 1, 255);
    stop = isEndMark(kinds[i] ?? 0) ? 1 : Math.min(stop + 1, 255);
    toStop[i] = stop;
    toEnd[i] = end;
    if (hard[i] === 1) {
      stop = 255;
      end = 0;
    }
  }
}

function habits(kinds: Uint8Array, hard: Uint8Array): { casual: number; formal: boolean } {
  let lower = 0;
  let capital = 0;
  for (let i = 0; i + 1 < kinds.length; i++) {
    if (!isEndMark(kinds[i] ?? 0) || hard[i + 1] === 1) continue;
    const next = kinds[i + 1];
    // “see 1. above” tells nothing about capitals.
    if (next === classes.lower && (hard[i] === 1 || kinds[i - 1] !== classes.number)) lower++;
    else if (next === classes.capital) capital++;
  }
  const formal = capital >= 8 && lower * 20 < capital;
  if (lower < 2) return { casual: 0, formal };
  return { casual: lower * 2 > capital ? 2 : lower * 8 > capital ? 1 : 0, formal };
}
