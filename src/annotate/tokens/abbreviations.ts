import { isCapital, isDigit, isGap, isLetter, isWordLike } from "./characters.ts";
import type { State } from "./state.ts";

/** The first character after the white space at `at`, as a code unit; NaN at the end of the paragraph. */
function nextCode(text: string, at: number): number {
  let breaks = 0;
  for (let i = at; i < at + 8; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) breaks++;
    if (breaks > 1) return Number.NaN;
    if (!isGap(code) || Number.isNaN(code)) return code;
  }
  return Number.NaN;
}

/**
 * End of an abbreviation whose first run of letters stands from `start` to `stop`,
 * where its first stop is; -1 when the stop ends a sentence instead or the word is
 * none: *U.S.*, *e.g.*, *Ph.D.*, *Mr.*, *M.*
 */
export function abbreviationEnd(state: State, start: number, stop: number): number {
  const { text } = state;
  let end = stop;
  let segments = 1;
  // Letters with stops between: U.S., e.g., p.m., Ph.D., M.Sc.
  while (isLetter(text.charCodeAt(end + 1)) && segments < 12) {
    let tail = end + 1;
    while (isLetter(text.charCodeAt(tail)) && tail - end <= 3) tail++;
    if (isWordLike(text.charCodeAt(tail))) {
      // “Dr.Varga”: only a title may touch what follows.
      return segments === 1 && isCapital(text.charCodeAt(stop + 1)) && isTitle(state, start, stop)
        ? stop + 1
        : -1;
    }
    end = tail;
    segments++;
    if (text.charCodeAt(end) !== 46) break;
  }
  if (segments > 1) return dottedLetters(state, start, stop, end);
  const after = text.charCodeAt(stop + 1);
  // “etc...” is an ellipsis; “Jr..” is an abbreviation and a stop.
  if (after === 46 && text.charCodeAt(stop + 2) === 46) return -1;
  if (stop - start === 1) return initialEnd(state, start, stop);
  if (stop - start > 8) return -1;
  return listed(state, start, stop) ? stop + 1 : -1;
}

/** An acronym with stops from `start` to `end`; its last stop stands at `end` or is missing. */
function dottedLetters(state: State, start: number, stop: number, end: number): number {
  const { text, rules } = state;
  const hasStop = text.charCodeAt(end) === 46;
  const body = text.slice(start, end);
  const single = /^\p{L}(\.\p{L})+$/u.test(body);
  if (!single && !rules.abbreviations.has(body.toLowerCase())) return -1;
  if (!hasStop) return stop - start === 1 && end - stop <= 12 ? end : -1;
  // “U.S...” is the country and an ellipsis.
  return end + 1;
}

/** One letter and a stop: an initial (*M. Varga*), or the end of a sentence (*plan B.*). */
function initialEnd(state: State, start: number, stop: number): number {
  const { text, rules, out } = state;
  const code = text.charCodeAt(start);
  const next = nextCode(text, stop + 1);
  const capitalNext = isCapital(next);
  if (!isCapital(code)) {
    const use = rules.abbreviations.get(text.slice(start, stop));
    if (use?.lower === "before-number") return isDigit(next) ? stop + 1 : -1;
    if (use?.lower === "latin") return stop + 1;
    return (code === 99 || code === 100 || code === 98) && isDigit(next) ? stop + 1 : -1;
  }
  if (Number.isNaN(next)) return -1;
  if (code === 73) {
    // “you and I. Did” ends; “Albert I. Jones” does not.
    const last = out.startOfTokenEndingAt(start - 1);
    return capitalNext && last >= 0 && isCapital(text.charCodeAt(last)) ? stop + 1 : -1;
  }
  return capitalNext || isLetter(next) || next === 44 || next === 38 || next === 45 || next === 41
    ? stop + 1
    : -1;
}

/** Whether the word is a title in the table, written with a capital. */
function isTitle({ text, rules }: State, start: number, stop: number): boolean {
  if (stop - start > 4 || !isCapital(text.charCodeAt(start))) return false;
  return rules.abbreviations.get(text.slice(start, stop).toLowerCase())?.capital === "title";
}

/** Whether the word is in the table and its surroundings fit its kind. */
function listed(state: State, start: number, stop: number): boolean {
  const { text, rules, out } = state;
  const word = text.slice(start, stop);
  const use = rules.abbreviations.get(word.toLowerCase());
  if (use === undefined) return false;
  const kind = isCapital(text.charCodeAt(start)) ? use.capital : use.lower;
  // “IE.” is a name, “ie.” is Latin.
  if (kind === null || (kind === "latin" && word === word.toUpperCase())) return false;
  const next = nextCode(text, stop + 1);
  const ends = Number.isNaN(next);
  const goesOn = isDigit(next) || next === 44 || (isLetter(next) && !isCapital(next));
  switch (kind) {
    case "before-number":
      return isDigit(next);
    case "list":
      return !ends && (goesOn || next === 41 || next === 59);
    case "day":
      return goesOn;
    case "measure": {
      const last = Math.max(out.startOfTokenEndingAt(start), out.startOfTokenEndingAt(start - 1));
      return !ends && (goesOn || (last >= 0 && isDigit(text.charCodeAt(last))));
    }
    case "place":
    case "month":
    case "title":
    case "before-name":
      return !ends;
    default:
      return true;
  }
}
