import {
  isDigit,
  isGap,
  isHanPoint,
  isLetter,
  isLetterPair,
  isWordLike,
  kindOf,
  kinds,
  wordEnd,
} from "./characters.ts";
import { numberEnd } from "./numbers.ts";
import type { State } from "./state.ts";

/** Characters that form one token when they stand in a row: *--*, *==*, *>>*, *\*\*\**. */
const repeated = "-=*~+#$<>|_/\\^•·–—";
const faces =
  /^(?:>?[:;=8][-o'^]?[)(\]DPpOo3*|\\/]+(?![A-Za-z0-9])|[xX]D\b|<3|\^_?\^|\(:|[-=]+>|<[-=]+)/;

/** Adds the mark, symbol or emoji at `at`; returns where to go on. */
export function scanMark(state: State, at: number, kind: number): number {
  const { text, out } = state;
  let end = at + 1;
  if (kind === kinds.apostrophe) return scanApostrophe(state, at);
  if (kind === kinds.period) end = stopsEnd(text, at);
  else if (kind === kinds.high) end = pairEnd(text, at);
  else end = markEnd(state, at);
  // Variation selectors and combining marks stay with what they modify.
  while (isCombining(text.charCodeAt(end))) end++;
  out.add(at, end, 0);
  return end;
}

function markEnd(state: State, at: number): number {
  const { text } = state;
  const char = text.charAt(at);
  const after = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  if (char === "!" || char === "?") return stopsEnd(text, at);
  if (":;=8>x<^(-".includes(char) && !isWordLike(before)) {
    const face = faces.exec(text.slice(at, at + 8));
    if (face !== null) return at + face[0].length;
  }
  if (char === "@" && isLetter(after) && !isWordLike(before)) return wordEnd(text, at + 1);
  if (char === "#" && isLetter(after) && !isWordLike(before)) return wordEnd(text, at + 1);
  // A telephone number or a sign: +44, (+3
  if (char === "+" && isDigit(after) && (isGap(before) || at === 0 || before === 40)) {
    return numberEnd(text, at + 1);
  }
  if (repeated.includes(char)) {
    let end = at + 1;
    while (text.charAt(end) === char) end++;
    return end;
  }
  return at + 1;
}

/** Stops in a row: dots make an ellipsis of their own, other ends of sentences stay together. */
function stopsEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 46) end++;
  if (end - at > 1) return end;
  while (".!?".includes(text.charAt(end)) && end < text.length) end++;
  return end;
}

function isCombining(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3;
}

/** End of the run of one script without spaces that begins at `at`, or `at` when there is none. */
export function scriptEnd(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  let end = at;
  if (kind === kinds.hiragana || kind === kinds.katakana) {
    while (kindOf(text.charCodeAt(end)) === kind) end++;
    return end;
  }
  for (;;) {
    const here = kindOf(text.charCodeAt(end));
    if (here === kinds.han) end++;
    else if (here === kinds.high && isHanPoint(text.codePointAt(end) ?? 0)) end += 2;
    else return end;
  }
}

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;

/** End of what begins with a surrogate at `at`: one emoji with all that is joined to it, or one character. */
function pairEnd(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x10000) return at + 1;
  let end = at + 2;
  if (point >= 0x1f1e6 && point <= 0x1f1ff) {
    const second = text.codePointAt(end) ?? 0;
    return second >= 0x1f1e6 && second <= 0x1f1ff ? end + 2 : end;
  }
  for (;;) {
    const code = text.charCodeAt(end);
    const next = text.codePointAt(end) ?? 0;
    if (isCombining(code)) end++;
    else if (next >= 0x1f3fb && next <= 0x1f3ff) end += 2;
    else if (next >= 0xe0020 && next <= 0xe007f) end += 2;
    else if (code === 0x200d) {
      const joined = text.codePointAt(end + 1) ?? 0;
      if (!emoji.test(String.fromCodePoint(joined))) return end;
      end += joined > 0xffff ? 3 : 2;
    } else return end;
  }
}

/** An apostrophe or single quotation mark that no word has taken. */
function scanApostrophe(state: State, at: number): number {
  const { text, out, rules } = state;
  const code = text.charCodeAt(at);
  const after = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  // ``so'' and ‘‘so’’
  if (kindOf(after) === kinds.apostrophe && (after === code || code === 0x2018)) {
    out.add(at, at + 2, 0);
    return at + 2;
  }
  const opens = at === 0 || !(isWordLike(before) || isClosing(before));
  if (opens && isDigit(after)) {
    // ’72, ’60s
    const tail = wordEnd(text, at + 1);
    if (tail - at === 3 || (tail - at === 4 && text.charAt(tail - 1) === "s")) {
      out.add(at, tail, 0);
      return tail;
    }
  }
  if (isLetter(after)) {
    const tail = wordEnd(text, at + 1);
    const word = tail - at <= 8 ? text.slice(at + 1, tail).toLowerCase() : "";
    if (opens && word !== "" && rules.apostropheWords.has(word) && code !== 0x2018) {
      out.add(at, tail, 0);
      return tail;
    }
    // ”’s, )'s: a clitic after a mark; “FERC 's” with a stray space
    if (rules.clitics.has(word) && (!opens || (word === "s" && before === 32))) {
      out.add(at, tail, opens ? 0 : 1);
      return tail;
    }
  }
  out.add(at, at + 1, 0);
  if (opens && !isGap(after)) state.openSingle = true;
  else state.openSingle = false;
  return at + 1;
}

function isClosing(code: number): boolean {
  return !Number.isNaN(code) && ")]}\"”’'»!?.,%".includes(String.fromCharCode(code));
}

/** Whether the pair at `at` begins a word. */
export function beginsWord(text: string, at: number): boolean {
  return isLetterPair(text, at);
}
