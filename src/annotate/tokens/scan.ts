import type { Tokens } from "../../doc/index.ts";
import { isDigit, isGap, isHanPoint, isLetter, kindOf, kinds, wordEnd } from "./characters.ts";
import { createColumns } from "./columns.ts";
import { beginsWord, scanMark, scriptEnd } from "./marks.ts";
import { scanNumber } from "./numbers.ts";
import type { TokenRules } from "./rules.ts";
import { createState, type State } from "./state.ts";
import { isEnding } from "./web.ts";
import { scanWord } from "./words.ts";

/**
 * Splits a text into the words of Universal Dependencies, one pass from left to
 * right. Look-ahead is bounded or remembered, so that no text costs more than time
 * in proportion to its length. Any two tokens are apart or touch; what lies between
 * is white space or invisible.
 */
export function scan(text: string, rules: TokenRules): Tokens {
  const out = createColumns(text.length);
  const state = createState(text, rules, out);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === kinds.gap) {
      // A quotation mark left open is closed by the end of its paragraph.
      if (code === 10) state.openSingle = false;
      at++;
    } else at = scanToken(state, at, code, kind);
  }
  return out.finish();
}

function scanToken(state: State, at: number, code: number, kind: number): number {
  const { text, out } = state;
  if (kind === kinds.letter || kind === kinds.joiner) return scanRun(state, at);
  if (kind === kinds.digit) return scanDigits(state, at, at);
  if (kind === kinds.han || kind === kinds.hiragana || kind === kinds.katakana) {
    return addTo(state, at, scriptEnd(text, at));
  }
  if (kind === kinds.high) {
    const point = text.codePointAt(at) ?? 0;
    if (isHanPoint(point)) return addTo(state, at, scriptEnd(text, at));
    if (beginsWord(text, at)) return scanRun(state, at);
  }
  if (kind === kinds.low) return addTo(state, at, at + 1);
  // .5 after white space or a currency sign is a number.
  if (code === 46 && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1))) {
    const tail = wordEnd(text, at + 1);
    out.add(at, tail, 0);
    return tail;
  }
  // .zip, .com: an ending named on its own
  if (code === 46 && isGap(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) {
    const tail = wordEnd(text, at + 1);
    if (isEnding(text.slice(at + 1, tail))) return addTo(state, at, tail);
  }
  return scanMark(state, at, kind);
}

function scanRun(state: State, at: number): number {
  const end = wordEnd(state.text, at);
  // A run of joiners alone is a ruled line.
  return scanWord(state, at, end);
}

function scanDigits(state: State, at: number, from: number): number {
  const next = scanNumber(state, from);
  return next >= 0 ? next : scanWord(state, at, wordEnd(state.text, at));
}

function addTo(state: State, start: number, end: number): number {
  state.out.add(start, end, 0);
  return end;
}
