import { createProblem, type Problem } from "../problem.ts";
import { decodeAs, encodingNamed, encodingOfMark, isValidUtf8 } from "./encodings.ts";
import { guessEncoding, guessUtf16, strangeShare } from "./guess-encoding.ts";

/** Bytes as characters, and in which encoding they were read. */
export interface Decoded {
  /** As in the bytes, without a byte-order mark. */
  readonly text: string;
  readonly encoding: string;
  /** Whether the characters are such as texts are printed in; a few strange ones in many are. */
  readonly isPrintable: boolean;
  readonly problems: readonly Problem[];
}

/** More strange characters than this, and the bytes are no text. */
const mostStrange = 0.01;

/**
 * Reads bytes as text. A byte-order mark decides; valid UTF-8 comes before any
 * declaration, because text in another encoding is almost never valid UTF-8;
 * then the declaration, if the bytes fit it; then a guess, which is a Problem.
 * Only a Problem when no encoding fits.
 */
export function decode(
  bytes: Uint8Array,
  declared: string | null,
  where: string,
): Decoded | Problem {
  const choice = chooseEncoding(bytes, declared);
  if (choice === null) return createProblem("not-text", { where });
  const { encoding, guessed } = choice;
  const text = decodeAs(bytes, encoding);
  const problems: Problem[] = [];
  if (declared !== null && isDenied(declared, encoding, bytes)) {
    const detail = `Declared: ${declared.slice(0, 40)}; read as ${encoding}.`;
    problems.push(createProblem("encoding-wrong", { where }, detail));
  } else if (guessed) {
    problems.push(createProblem("encoding-guessed", { where }, `Read as ${encoding}.`));
  }
  if (hasLoss(text, bytes, encoding)) problems.push(createProblem("characters-lost", { where }));
  return { text, encoding, isPrintable: isPrintable(text), problems };
}

/** A short text may be cut at both ends: two lost characters do not count, unless they are all there is. */
function isPrintable(text: string): boolean {
  const kept = text.replace("\ufffd", "").replace("\ufffd", "");
  return (kept !== "" || text === "") && strangeShare(kept) <= mostStrange;
}

interface Choice {
  readonly encoding: string;
  readonly guessed: boolean;
}

function chooseEncoding(bytes: Uint8Array, declared: string | null): Choice | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return { encoding: marked, guessed: false };
  const named = declared === null ? null : encodingNamed(declared);
  const sure = (encoding: string): Choice => ({ encoding, guessed: false });
  if (bytes.includes(0) || named?.startsWith("utf-16") === true) {
    const wide = guessUtf16(bytes);
    if (wide !== null) return { encoding: wide, guessed: named?.startsWith("utf-16") !== true };
  }
  if (named === "iso-2022-jp" && bytes.includes(0x1b)) return sure(named);
  if (isValidUtf8(bytes) || isDamagedUtf8(bytes)) return sure("utf-8");
  const isLegacy = named !== null && !named.startsWith("utf-");
  if (isLegacy && strangeShare(decodeAs(bytes, named)) <= mostStrange) return sure(named);
  if (isCutUtf8(bytes)) return sure("utf-8");
  const guess = guessEncoding(bytes);
  return guess === null ? null : { encoding: guess, guessed: true };
}

/** Whether the declaration names another encoding than the one that fits; ASCII bytes fit every ASCII-based one. */
function isDenied(declared: string, encoding: string, bytes: Uint8Array): boolean {
  const named = encodingNamed(declared);
  if (named === null) return true;
  if (named === encoding || (named.startsWith("utf-16") && encoding.startsWith("utf-16"))) {
    return false;
  }
  return named.startsWith("utf-16") || bytes.some((byte) => byte >= 0x80);
}

/** UTF-8 with a few bytes broken: at least ten good characters beyond ASCII for each bad one. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, "utf-8");
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code >= 0x80) good++;
  }
  return good >= 10 * bad;
}

/** UTF-8 that ends inside a character of which two bytes or more are left: one alone may be a windows-125x letter. */
function isCutUtf8(bytes: Uint8Array): boolean {
  for (let left = 2; left <= 3; left++) {
    const cut = bytes.length - left;
    const lead = bytes[cut] ?? 0;
    if (lead >= 0xe0 && lead <= 0xf4 && isContinuation(bytes.subarray(cut + 1))) {
      return isValidUtf8(bytes.subarray(0, cut));
    }
  }
  return false;
}

function isContinuation(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x80 && byte < 0xc0);
}

/** Whether decoding made a replacement character that does not stand in the bytes. */
function hasLoss(text: string, bytes: Uint8Array, encoding: string): boolean {
  if (encoding === "utf-8") return !isValidUtf8(bytes);
  return text.includes("\ufffd");
}
