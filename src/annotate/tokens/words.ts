import { abbreviationEnd } from "./abbreviations.ts";
import { isDigit, isGap, isLetter, isWordLike, kindOf, kinds, wordEnd } from "./characters.ts";
import { numberEnd } from "./numbers.ts";
import type { State } from "./state.ts";
import { addressEnd, dottedEnd, urlEnd } from "./web.ts";

/** Adds the word that begins at `start` and whose first run of letters and digits ends at `runEnd`; returns where to go on. */
export function scanWord(state: State, start: number, runEnd: number): number {
  const { text, out } = state;
  let end = runEnd;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === kinds.gap) break;
    if (kind === kinds.apostrophe) {
      const next = apostrophe(state, start, end);
      if (next >= 0) return next;
      if (next === join) {
        end = wordEnd(text, end + 1);
        continue;
      }
      break;
    }
    if (kind === kinds.period) {
      const next = period(state, start, end);
      if (next < 0) break;
      out.add(start, next, 0);
      return next;
    }
    if (kind === kinds.hyphen) {
      const next = hyphen(state, start, end);
      if (next < 0) break;
      end = next;
      continue;
    }
    const next = special(state, start, end, code);
    if (next < 0) break;
    end = next;
    if (kindOf(text.charCodeAt(end)) !== kinds.hyphen) break;
  }
  addPlain(state, start, end);
  return end;
}

/** Adds a word without special characters, in two parts where it is a contraction: *can|not*. */
function addPlain(state: State, start: number, end: number): void {
  const length = end - start;
  if (length >= 2 && length <= 8) {
    // All contractions end in one of these letters; most words do not.
    const last = state.text.charCodeAt(end - 1) | 32;
    if (
      last === 116 ||
      last === 97 ||
      last === 115 ||
      last === 101 ||
      last === 108 ||
      last === 109
    ) {
      const word = state.text.slice(start, end);
      const lower = word.toLowerCase();
      const first = state.rules.contractions.get(lower);
      // IM and CANT in capitals are names of other things.
      if (first !== undefined && (word !== word.toUpperCase() || length > 5)) {
        state.out.add(start, start + first, 0);
        state.out.add(start + first, end, 1);
        return;
      }
    }
  }
  state.out.add(start, end, 0);
}

/** Means that an apostrophe stands inside the word: *O'Brien*. */
const join = -2;
const none = -1;

/** What an apostrophe at `end` does to the word before it: returns where to go on when clitics were added, else `join` or `none`. */
function apostrophe(state: State, start: number, end: number): number {
  const { text, out, rules } = state;
  const after = text.charCodeAt(end + 1);
  if (!isLetter(after)) return isDigit(after) ? none : trailing(state, start, end, after);
  const tail = wordEnd(text, end + 1);
  const length = tail - end - 1;
  const clitic = length <= 2 ? text.slice(end + 1, tail).toLowerCase() : "";
  if (clitic === "t" && (text.charCodeAt(end - 1) | 32) === 110) {
    if (end - 1 > start) out.add(start, end - 1, 0);
    out.add(end - 1, tail, end - 1 > start ? 1 : 0);
    return moreClitics(state, tail);
  }
  if (clitic !== "" && rules.clitics.has(clitic)) {
    addPlain(state, start, end);
    out.add(end, tail, 1);
    return moreClitics(state, tail);
  }
  if (length === 3 && (text.charCodeAt(start) | 32) === 121 && end - start === 1) {
    // y'all
    out.add(start, end + 1, 0);
    out.add(end + 1, tail, 0);
    return tail;
  }
  return join;
}

/** Clitics after a clitic: *I'd've*, *couldn't've*. */
function moreClitics(state: State, from: number): number {
  const { text, out, rules } = state;
  let end = from;
  while (kindOf(text.charCodeAt(end)) === kinds.apostrophe && isLetter(text.charCodeAt(end + 1))) {
    const tail = wordEnd(text, end + 1);
    if (tail - end > 3 || !rules.clitics.has(text.slice(end + 1, tail).toLowerCase())) break;
    out.add(end, tail, 1);
    end = tail;
  }
  return end;
}

/** An apostrophe after the last letter: a possessive (*the ministers'*), a dropped letter (*goin'*), or a quotation mark. */
function trailing(state: State, start: number, end: number, after: number): number {
  const { text, out } = state;
  const mark = text.charCodeAt(end);
  // Doubled marks and opening ones are never apostrophes.
  if (kindOf(after) === kinds.apostrophe || mark === 0x2018 || mark === 0x60) return none;
  if (state.openSingle) return none;
  const last = text.charCodeAt(end - 1) | 32;
  if (last === 115) {
    addPlain(state, start, end);
    out.add(end, end + 1, 1);
    return end + 1;
  }
  if (last === 110 && end - start >= 4 && (text.charCodeAt(end - 2) | 32) === 105) {
    out.add(start, end + 1, 0);
    return end + 1;
  }
  return none;
}

/** End of the token when the stop at `end` belongs to it, or -1. */
function period(state: State, start: number, end: number): number {
  const { text } = state;
  const after = text.charCodeAt(end + 1);
  const address = addressEnd(state, start, end);
  if (address >= 0) return address;
  if (!isWordLike(after)) return abbreviationEnd(state, start, end);
  // PM2.5, v1.0.3
  if (isDigit(after) && isDigit(text.charCodeAt(end - 1))) return numberEnd(text, end + 1);
  const abbreviation = abbreviationEnd(state, start, end);
  if (abbreviation >= 0) return abbreviation;
  return dottedEnd(state, start, end);
}

/** End of the word when the hyphen at `end` stays inside it, or -1. */
function hyphen(state: State, start: number, end: number): number {
  const { text, rules } = state;
  const after = text.charCodeAt(end + 1);
  const wordLike = isWordLike(after);
  if (!wordLike) {
    // Broken-off sounds in transcripts (“th-”), and prefixes that share a word (“pre- and post-war”).
    if (!isGap(after) && after !== 44) return -1;
    const length = end - start;
    if (length > 5) return -1;
    const word = text.slice(start, end).toLowerCase();
    return (length > 2 && rules.joinedPrefixes.has(word)) || isBrokenOff(word) ? end + 1 : -1;
  }
  if (state.nextAt < end || state.nextAt - start <= 64) {
    const address = addressEnd(state, start, end);
    if (address >= 0) return address;
  }
  const name = dottedEnd(state, start, end);
  if (name >= 0) return name;
  const tail = wordEnd(text, end + 1);
  const first = end - start <= 7 ? text.slice(start, end).toLowerCase() : "";
  if (first !== "" && rules.joinedPrefixes.has(first)) {
    if ((!isDigit(after) || first.length > 2) && text.charAt(start - 1) !== "-") return tail;
  }
  const second = tail - end <= 8 ? text.slice(end + 1, tail).toLowerCase() : "";
  if (second !== "" && rules.joinedSuffixes.has(second)) return tail;
  if (first !== "" && second !== "" && rules.joinedWords.has(`${first}-${second}`)) return tail;
  return -1;
}

/** Whether one or two letters before a hyphen are a word that was broken off, and no word themselves. */
function isBrokenOff(word: string): boolean {
  return word.length <= 2 && /^[b-hj-z][bcdfghjklmnpqrstvwxz]?$/.test(word);
}

/** End of the word when a special character at `end` belongs to it, or -1. */
function special(state: State, start: number, end: number, code: number): number {
  const { text } = state;
  const after = text.charCodeAt(end + 1);
  if (code === 58) {
    if (text.startsWith("://", end)) return urlEnd(text, end + 3);
    const word = end - start === 6 || end - start === 3 ? text.slice(start, end).toLowerCase() : "";
    if (isWordLike(after) && (word === "mailto" || word === "doi")) return urlEnd(text, end + 1);
    return -1;
  }
  if (code === 64) return addressEnd(state, start, end);
  if (code === 43 || code === 37) return addressEnd(state, start, end);
  if (code === 38) {
    // R&D, AT&T, but not “profit&loss”
    if (!isLetter(after)) return -1;
    const tail = wordEnd(text, end + 1);
    return end - start <= 3 && tail - end <= 4 ? tail : -1;
  }
  if (code === 47) {
    const tail = wordEnd(text, end + 1);
    if (tail - start > 5) return -1;
    const whole = text.slice(start, tail).toLowerCase();
    return whole === "w/o" || whole === "s/he" || whole === "n/a" || /^[a-z]\/[a-z]$/.test(whole)
      ? tail
      : -1;
  }
  if (code === 36) {
    // US$, HK$
    return end - start <= 3 && /^(US|U|C|A|AU|CA|NZ|HK|S|NT|R)$/.test(text.slice(start, end))
      ? end + 1
      : -1;
  }
  if (code === 42 && isLetter(after)) return wordEnd(text, end + 1);
  return -1;
}
