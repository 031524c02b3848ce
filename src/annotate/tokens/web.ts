import { isAsciiAlnum, isGap } from "./characters.ts";
import type { State } from "./state.ts";

/** Endings of names of hosts and files by which a dotted run of letters is one: *example.org*, *report.pdf*. */
const endings = new Set(
  (
    "com org net edu gov mil int info biz name tv fm io ai app dev news media online blog eu uk us ca au nz ie " +
    "de fr it es pt nl be ch at pl cz sk hu ro bg gr tr ru by ua kz uz ge am az md rs hr ba si mk al lt lv ee fi " +
    "se dk no is cn jp kr tw hk sg my id th vn ph in pk bd lk np ir iq sy lb il ps jo sa ae qa kw om ye eg ly tn " +
    "dz ma za ng ke et gh tz ug sn cm mx br ar cl co pe ve cu bo py uy ec gt la " +
    "doc docx xls xlsx ppt pptx pdf txt rtf csv jpg jpeg png gif bmp svg tif mp3 mp4 wav avi mov zip rar gz tar " +
    "exe html htm php asp aspx jsp xml json js ts py md epub url"
  ).split(" "),
);

/** Endings that are also English words: they make a name only in lower case and with a path or another dot. */
const wordEndings = new Set(
  "in is it at be no by my us am so to me co la name news media online".split(" "),
);

/** Whether a word is the ending of names of hosts or files and no English word. */
export function isEnding(word: string): boolean {
  return word.length <= 5 && endings.has(word) && !wordEndings.has(word);
}

function isLocal(code: number): boolean {
  // . _ - + % as in the part of an address before the @.
  return (
    isAsciiAlnum(code) || code === 46 || code === 95 || code === 45 || code === 43 || code === 37
  );
}

/**
 * End of an e-mail address or user@host that begins at `start`, or -1. `from` is a
 * place in it up to which characters are known to fit. The part before the `@` has
 * at most 64 characters (RFC 5321), which bounds the look-ahead.
 */
export function addressEnd(state: State, start: number, from: number): number {
  const { text } = state;
  if (state.nextAt < from) {
    const found = text.indexOf("@", from);
    state.nextAt = found < 0 ? text.length : found;
  }
  const at = state.nextAt;
  if (at >= text.length || at - start > 64) return -1;
  for (let i = from; i < at; i++) if (!isLocal(text.charCodeAt(i))) return -1;
  let end = at + 1;
  while (end < text.length && end - at < 256 && isHost(text.charCodeAt(end))) end++;
  while (end > at + 1 && !isAsciiAlnum(text.charCodeAt(end - 1))) end--;
  return end > at + 1 ? end : -1;
}

function isHost(code: number): boolean {
  return isAsciiAlnum(code) || code === 46 || code === 45 || code === 95;
}

/** Where a URL that has begun before `from` ends: at white space or a bracket, without the punctuation after it. */
export function urlEnd(text: string, from: number): number {
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isGap(code) || '<>"“”«»„‚‹›{}|^`'.includes(text.charAt(end))) break;
    if (code === 40) open++;
    else if (code === 41 && --open < 0) break;
  }
  while (end > from && ".,;:!?'’)]*-".includes(text.charAt(end - 1))) {
    // A bracket stands inside only when it was opened there: …/wiki/Rain_(poem)
    if (text.charAt(end - 1) === ")" && open === 0) break;
    end--;
  }
  return end;
}

/**
 * End of a name with dots that begins at `start` and has a dot at `dot`: a host
 * with or without a path, a file, a newsgroup. -1 when it is none; then nothing
 * before `state.plainUntil` is one either.
 */
export function dottedEnd(state: State, start: number, dot: number): number {
  const { text } = state;
  if (start < state.plainUntil) return -1;
  let end = dot;
  let labels = 1;
  let lastDot = dot;
  const limit = Math.min(text.length, start + 253);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code === 46) {
      if (!isAsciiAlnum(text.charCodeAt(end + 1))) break;
      lastDot = end;
      labels++;
    } else if (!isAsciiAlnum(code) && code !== 45 && code !== 95) break;
    end++;
  }
  const last = text.slice(lastDot + 1, end);
  const next = text.charAt(end);
  const www = text.startsWith("www.", start) || text.startsWith("WWW.", start);
  const lower = last.toLowerCase();
  const cased = last === lower || last === last.toUpperCase() || last === "Com" || last === "Org";
  const known =
    endings.has(lower) && cased && (labels > 2 || next === "/" || !wordEndings.has(lower));
  if (www || known) {
    if (next === "/" || next === ":" || next === "?") return urlEnd(text, end);
    return end;
  }
  if (labels > 2 && /^[a-z]{2,}(\.[a-z][a-z0-9-]+)+$/.test(text.slice(start, end))) return end;
  state.plainUntil = end;
  return -1;
}
