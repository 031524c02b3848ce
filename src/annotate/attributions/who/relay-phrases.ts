import { relayingBodies, relayPhrases, relayVerbs } from "../../../lang/en/media.ts";
import type { Span } from "../../../text/index.ts";
import { hullOf } from "../draft.ts";
import { spansOf } from "../draft-spans.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { tokenRange } from "../sheet/token-range.ts";
import { type IsOutlet, isMedia, isReportingInitials } from "./media.ts";

/** A phrase that says who passed words on: *, according to the press service of the council*. */
export interface RelayPhrase extends Span {
  /** The one who passed them on. */
  readonly by: Span;
  /** Its tokens. */
  readonly tokens: readonly number[];
}

/** Sentences and contents longer than this are not searched. */
const longest = 4000;

/** The relay phrases between two offsets of one sentence, in text order: those that name an outlet or its like. */
export function findRelays(sheet: Sheet, within: Span, isOutlet: IsOutlet): RelayPhrase[] {
  if (within.end - within.start > longest) return [];
  const text = sheet.text.slice(within.start, within.end);
  const endToken = tokenAtOffset(sheet, within.end);
  const found: RelayPhrase[] = [];
  for (const { pattern, anybody } of relayPhrases) {
    for (const match of text.matchAll(pattern)) {
      const start = within.start + match.index;
      const tokens = phraseFrom(sheet, start + match[0].length, endToken);
      // The marks of a quoted name stand inside: *the agency “Dawn”*.
      const by = tokens.length === 0 ? undefined : hullOf(spansOf(sheet, tokens));
      if (by === undefined || !(anybody || isMedia(sheet, tokens, isOutlet))) continue;
      found.push({ start, end: by.end, by, tokens });
    }
  }
  const last = closingRelay(sheet, within, endToken, isOutlet);
  if (last !== null) found.push(last);
  return found.sort((a, b) => a.start - b.start);
}

/** *…, the Harbor Tribune reported*: an outlet and a verb of passing on at the very end. */
function closingRelay(
  sheet: Sheet,
  within: Span,
  endToken: number,
  isOutlet: IsOutlet,
): RelayPhrase | null {
  const from = tokenAtOffset(sheet, within.start);
  let verb = endToken - 1;
  while (verb > from && sheet.words[verb]?.isPunctuation === true) verb--;
  const isVerb = (sheet.xposNames[verb] ?? "").startsWith("VB");
  if (!isVerb || !relayVerbs.has(sheet.lemmas[verb] ?? "")) return null;
  let first = verb;
  while (first - 1 >= from && verb - first < 8 && sheet.words[first - 1]?.isPunctuation !== true) {
    first--;
  }
  if (first === verb || first <= from || sheet.words[first - 1]?.text !== ",") return null;
  const tokens = tokenRange(first, verb);
  const isBody = relayingBodies.has(sheet.lemmas[verb - 1] ?? "");
  const isKnown = isBody || isMedia(sheet, tokens, isOutlet);
  if (!isKnown && !isReportingInitials(sheet, tokens, verb)) return null;
  const by = spansOf(sheet, tokens)[0];
  if (by === undefined) return null;
  return { start: by.start, end: sheet.ends[verb] ?? by.end, by, tokens };
}

/** The noun phrase that begins at an offset and ends before token `end`: up to a comma, a full stop, a verb or a mark that is none of its name. */
export function phraseFrom(sheet: Sheet, offset: number, end: number): number[] {
  const tokens: number[] = [];
  for (let at = tokenAtOffset(sheet, offset); at < end && tokens.length < 14; at++) {
    const tag = sheet.xposNames[at] ?? "";
    const word = sheet.words[at];
    if (word === undefined || /^[“”"«»]$/u.test(word.text)) continue;
    if (/^(?:V|MD|W|PRP$|CC)/u.test(tag) && tag !== "VBN" && tag !== "VBG") break;
    if (word.isPunctuation && !/^[-–’'&/]$/u.test(word.text)) break;
    if (tokens.length > 0 && (tag === "IN" || tag === "TO") && word.lower !== "of") break;
    tokens.push(at);
  }
  return tokens;
}
