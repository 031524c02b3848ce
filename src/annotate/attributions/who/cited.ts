import { type Draft, hullOf, withContent } from "../draft.ts";
import { withSource } from "../draft-spans.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { tokenAtOffset } from "../sheet/token-at.ts";
import { type IsOutlet, isMedia } from "./media.ts";
import { phraseFrom } from "./relay-phrases.ts";

/** Tokens on either side of a cue within which an outlet names whom it cites. */
const reach = 16;

/**
 * *The daily Dawn, **citing** a customs officer, reported that …*: the words are the officer's
 * and Dawn passed them on. Other drafts come back as they are.
 */
export function citedFirst(sheet: Sheet, draft: Draft, isOutlet: IsOutlet): Draft {
  const citing = citingBeside(sheet, draft);
  if (citing < 0) return draft;
  const cited = phraseFrom(sheet, sheet.starts[citing + 1] ?? 0, sheet.length);
  const isPronoun = cited.some((at) => (sheet.xposNames[at] ?? "").startsWith("PRP"));
  const outlet = draft.sourceTokens.length > 0 ? draft.sourceTokens : before(sheet, citing);
  if (cited.length === 0 || isPronoun || !isMedia(sheet, outlet, isOutlet)) return draft;
  const start = sheet.starts[citing] ?? 0;
  const content = draft.content.filter((span) => span.start !== start);
  const via = hullOf(withSource(sheet, draft, outlet).source);
  const turned = withSource(sheet, withContent(draft, content), cited);
  return { ...turned, via: [...draft.via, via] };
}

/** The *citing* or *quoting* between commas beside a cue, or -1. */
function citingBeside(sheet: Sheet, { cueHead, cueTokens }: Draft): number {
  const cue = cueTokens[0] ?? -1;
  if (cueHead < 0 || /^(?:cite|quote)$/u.test(sheet.lemmas[cueHead] ?? "")) return -1;
  for (let at = Math.max(1, cue - reach); at < Math.min(sheet.length, cue + reach); at++) {
    if (!/^(?:citing|quoting)$/u.test(sheet.words[at]?.lower ?? "")) continue;
    if (sheet.sentenceOf[at] !== sheet.sentenceOf[cue] || (sheet.quote[at] ?? 0) > 0) continue;
    if (sheet.words[at - 1]?.text !== ",") continue;
    if (at < cue || at - (cueTokens.at(-1) ?? cue) <= 2) return at;
  }
  return -1;
}

/** The phrase before the comma that a token follows. */
function before(sheet: Sheet, token: number): number[] {
  const first = sheet.sentences[sheet.sentenceOf[token] ?? 0]?.firstToken ?? token;
  const from = Math.max(first, token - reach);
  const tokens = phraseFrom(sheet, sheet.starts[from] ?? 0, token - 1);
  return tokenAtOffset(sheet, sheet.ends[token - 2] ?? 0) - 1 === tokens.at(-1) ? tokens : [];
}
